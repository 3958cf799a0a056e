import type { IncidentType } from "../domain/model.ts";

const MAX_TARGET_WORDS = 6;

/** Incidents that strike something are "… on" it; the others are "… of" it. */
const ON = new Set(["attack", "airstrike", "raid", "missile", "strike", "ban", "vote", "sanction", "exercise"]);
const WITH = new Set(["talks", "agreement", "battle", "skirmish", "clash", "ceasefire"]);
const TYPE_NOUN: Record<IncidentType, string> = {
  ATTACK: "attack",
  CLASH: "clash",
  UNREST: "unrest",
  DETENTION: "detention",
  DISASTER: "disaster",
  JUSTICE: "case",
  DIPLOMACY: "diplomacy",
  POLITICS: "politics",
  MILITARY: "operation",
  DEATH: "death",
  OTHER: "event",
};

export interface TitleParts {
  type: IncidentType;
  subtype: string;
  trigger: string;
  /** What it struck or whom it is about; null when unknown. */
  target: string | null;
  actor: string | null;
  place: string | null;
}

/** A headline of a few words in a fixed form: "Shelling of a school, Aleppo", "Talks with Norland, Oslo", "Withdrawal by Norland". */
export function incidentTitle(parts: TitleParts): string {
  const noun = nounOf(parts);
  // A past participle has no noun to put it into: its own words say it best ("Captured four soldiers").
  if (isParticiple(noun) && parts.target)
    return `${capitalise(noun)} ${fewWords(parts.target)}${placeOf(parts, parts.target)}`;
  const key = singular(noun.toLowerCase().split(" ").at(-1) ?? "");
  const target = parts.target && fewWords(parts.target);
  const link = ON.has(key) ? "on" : WITH.has(key) ? "with" : "of";
  const body = target ? `${noun} ${link} ${target}` : parts.actor ? `${noun} by ${fewWords(parts.actor)}` : noun;
  return capitalise(body) + placeOf(parts, body);
}

function placeOf({ place }: TitleParts, body: string): string {
  return place && !body.includes(place) ? `, ${place}` : "";
}

function isParticiple(word: string): boolean {
  return /[a-z]ed$/.test(word);
}

/** The trigger where it is a noun ("airstrikes"), else the subtype, which always is one. */
function nounOf({ type, subtype, trigger }: TitleParts): string {
  const low = trigger.toLowerCase();
  if (subtype && subtype !== "other")
    return low.includes(subtype.toLowerCase()) && !/ed$/.test(low) ? trigger : subtype;
  return /(?:ed|ing)$/.test(low) || low.length < 4 ? TYPE_NOUN[type] : trigger;
}

function fewWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > MAX_TARGET_WORDS ? `${words.slice(0, MAX_TARGET_WORDS).join(" ")}…` : words.join(" ");
}

function singular(word: string): string {
  return word === "talks" ? word : word.replace(/s$/, "");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

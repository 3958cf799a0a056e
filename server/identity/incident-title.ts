import type { IncidentType } from "../domain/model.ts";

const MAX_TARGET_WORDS = 6;

/** What joins a noun to its target; "of" where a noun is not listed. Written by hand. */
const LINKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    on: "attack airstrike raid missile strike ban vote sanction exercise",
    against: "protest riot boycott lawsuit charge crackdown",
    from: "departure withdrawal escape flight resignation retirement",
    to: "visit arrival delivery donation",
  }).flatMap(([link, nouns]) => nouns.split(" ").map((noun) => [noun, link] as const)),
);
/** Incidents that have parties, whichever of them the text makes the actor and the target. */
const MUTUAL = new Set(["talks", "meeting", "agreement", "battle", "skirmish", "clash", "ceasefire", "war", "merger"]);
/** Irregular past forms that are no nouns. Written by hand. */
const PAST = new Set(
  "began bent blew bought broke brought built came caught chose drove fell fled flew fought found froze gave grew held kept led left lost made met ran rose sank sent shook shot sold spoke spent stole struck swore threw took told tore went withdrew won wrote".split(
    " ",
  ),
);
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
  /** Names or words of those it struck or is about; the first one leads. */
  targets: readonly string[];
  actors: readonly string[];
  place: string | null;
}

/**
 * A headline of a few words in a fixed form: "Shelling of a school, Lindby", "Talks between Norland and Anna Lind, Oslo",
 * "Withdrawal by Norland".
 */
export function incidentTitle(parts: TitleParts): string {
  const noun = nounOf(parts);
  const body = capitalise(bodyOf(noun, parts));
  return parts.place && !body.includes(parts.place) ? `${body}, ${parts.place}` : body;
}

function bodyOf(noun: string, { targets, actors }: TitleParts): string {
  const [target, actor] = [targets[0], actors[0]].map((words) => words && fewWords(words));
  // A past form has no noun to put it into: its own words say it best ("Captured four soldiers").
  if (target && isPastForm(noun)) return `${noun} ${target}`;
  const key = singular(noun.toLowerCase().split(" ").at(-1) ?? "");
  if (MUTUAL.has(key)) return `${noun}${between([...new Set([...actors, ...targets].map(fewWords))])}`;
  if (target) return `${noun} ${LINKS.get(key) ?? "of"} ${target}`;
  return actor ? `${noun} by ${actor}` : noun;
}

function between([first, second]: readonly string[]): string {
  if (first === undefined) return "";
  return second === undefined ? ` with ${first}` : ` between ${first} and ${second}`;
}

function isPastForm(word: string): boolean {
  return /[a-z]ed$/.test(word) || PAST.has(word.toLowerCase());
}

/** The trigger where it is a noun ("airstrikes"), else the subtype, which mostly is one, else the type. */
function nounOf({ type, subtype, trigger, targets }: TitleParts): string {
  const low = trigger.toLowerCase();
  if (subtype && subtype !== "other")
    return low.includes(subtype.toLowerCase()) && !/ed$/.test(low) ? trigger : subtype;
  if (PAST.has(low) && targets.length) return trigger;
  return /(?:ed|ing)$/.test(low) || PAST.has(low) || low.length < 4 ? TYPE_NOUN[type] : trigger;
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

import type { IncidentType } from "../domain/model.ts";
import { ownWords } from "./own-words.ts";

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

export interface TitleParts {
  type: IncidentType;
  subtype: string;
  trigger: string;
  /** The text from the trigger on, to the end of its sentence. */
  wording: string;
  /** Names or words of those it struck or is about; the first one leads. */
  targets: readonly string[];
  actors: readonly string[];
  place: string | null;
}

/**
 * A headline of a few words in a fixed form: "Shelling of a school, Lindby", "Talks between Norland and Anna Lind, Oslo",
 * "Withdrawal by Norland". What has no noun of its own is titled in the text's words: "Fell on the grain market".
 */
export function incidentTitle(parts: TitleParts): string {
  const body = capitalise(hasNoun(parts) ? bodyOf(nounOf(parts), parts) : ownWords(parts.wording));
  return parts.place && !body.includes(parts.place) ? `${body}, ${parts.place}` : body;
}

function bodyOf(noun: string, { targets, actors }: TitleParts): string {
  const [target, actor] = [targets[0], actors[0]].map((words) => words && fewWords(words));
  const key = singular(noun.toLowerCase().split(" ").at(-1) ?? "");
  if (MUTUAL.has(key)) return `${noun}${between([...new Set([...actors, ...targets].map(fewWords))])}`;
  if (target) return `${noun} ${LINKS.get(key) ?? "of"} ${target}`;
  return actor ? `${noun} by ${actor}` : noun;
}

function between([first, second]: readonly string[]): string {
  if (first === undefined) return "";
  return second === undefined ? ` with ${first}` : ` between ${first} and ${second}`;
}

/** A subtype that is no more than the trigger repeated may be a verb as well as a noun. */
function hasNoun({ type, subtype, trigger }: TitleParts): boolean {
  return subtype !== "" && subtype !== "other" && !(type === "OTHER" && trigger.toLowerCase().endsWith(subtype));
}

/** The trigger where it is a form of the subtype's noun ("airstrikes"), else the subtype. */
function nounOf({ subtype, trigger }: TitleParts): string {
  const low = trigger.toLowerCase();
  return low.includes(subtype.toLowerCase()) && !/ed$/.test(low) ? trigger : subtype;
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

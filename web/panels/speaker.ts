import type { ChainStepFragment } from "../api/generated/graphql.ts";
import { isPronoun, sourceName } from "../graph/model/source-name.ts";

/** The speaker of a claim as a sentence names them: the name in bold, with the words around it. */
export interface SpeakerWords {
  /** "a spokesperson for "; "" when nothing comes before the name. */
  before: string;
  name: string;
  /** "’s office in Beirut, name not given", ", Executive Director of UNICEF"; "" when there is nothing to add. */
  after: string;
}

type Speaking = Pick<ChainStepFragment, "source"> & {
  speaker: Pick<NonNullable<ChainStepFragment["speaker"]>, "kind" | "label" | "neighbours"> | null;
};

/** A claim's speaker, by name or by what the text calls them. */
export interface Source {
  source: string;
  speaker: { label: string } | null;
}

/** Words of a text longer than this would bury the name. */
const MOST = 90;
const NO_NAME = ", name not given";
/** Words that tell somebody of a body from the body itself: "a spokesperson for", "officials in". */
const OF_A_BODY = /\b(?:for|of|from|in|at|with|within|inside|near)\s/i;
const DOCUMENT =
  /\b(?:reports?|statements?|letters?|surveys?|stud(?:y|ies)|documents?|papers?|articles?|polls?|figures|data)\b/i;
const UNNAMED = "an unnamed speaker";
/** Who says it: the text's own words for the speaker where they say more than the name, else the name with its role. */
export function speakerWords({ source, speaker }: Speaking): SpeakerWords {
  if (!speaker) return openWords(source);
  const { label, kind } = speaker;
  const at = source.length <= MOST ? source.indexOf(label) : -1;
  const before = at > 0 && !isArticle(source.slice(0, at)) ? source.slice(0, at) : "";
  if (before) {
    const after = source.slice(at + label.length);
    return { before, name: label, after: kind === "Person" || isItself(before) ? after : `${after}${NO_NAME}` };
  }
  const held = speaker.neighbours.nodes[0];
  return { before: "", name: label, after: held?.edge.role ? `, ${roleWords(held.edge.role, held.node.label)}` : "" };
}

/** A speaker whom the text leaves open: what it calls them, unless that tells nothing. */
function openWords(source: string): SpeakerWords {
  if (isPronoun(source)) return { before: "", name: "Somebody", after: `, “${source}” in the text` };
  const name = sourceName(source);
  return name === null ? { before: "", name: "Somebody", after: ", not named" } : { before: "", name, after: NO_NAME };
}

/** "Executive Director of UNICEF"; the role alone where it names the body already. */
export function roleWords(role: string, body: string): string {
  return role.toLowerCase().includes(body.toLowerCase()) ? role : `${role} of ${body}`;
}

/** Names of those on whose word claims rest, each once: the innermost speaker of each chain, since a relay adds no word. */
export function rootSpeakers(chains: readonly (readonly Source[])[]): string[] {
  const roots = chains.flatMap((chain) => chain.at(-1) ?? []);
  return [...new Set(roots.map(rootName))];
}

function rootName({ source, speaker }: Source): string {
  if (speaker) return speaker.label;
  return (!isPronoun(source) && sourceName(source)) || UNNAMED;
}

/** Whether a body speaks itself ("state news agency X") or by a document ("a report by X"), and not by somebody of it. */
function isItself(before: string): boolean {
  return !OF_A_BODY.test(before) || DOCUMENT.test(before);
}

function isArticle(words: string): boolean {
  return /^(the|an?)\s*$/i.test(words);
}

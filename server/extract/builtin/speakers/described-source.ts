import { BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS } from "../lexicon/speaker-nouns.ts";
import type { SpeakerRule } from "../link-confidence.ts";
import { type Reading, textOf } from "../reading.ts";
import type { WordRange } from "../types.ts";
import { documentOwner } from "./documents.ts";
import type { TakenUp } from "./taken-up.ts";

/** An entity that a source stands for, and by which rule. */
export interface Described {
  entity: number;
  rule: SpeakerRule;
}

const PHRASE = /^(a|an|the|its|their|his|her|this|that|another|one) ((?:[\p{L}-]+ ){0,3}?)([\p{L}-]+)$/u;
const SPOKESPERSON = /^spokes(?:man|woman|person)$/;

/**
 * The speaker behind a source without a name in it: a pronoun, a bare noun ("the ministry", "the minister", "a spokesman") or a
 * document ("the statement"). Null where nothing fits or more than one thing does.
 */
export function describedSpeaker(reading: Reading, source: WordRange, takenUp: TakenUp): Described | null {
  const text = textOf(reading, source).toLowerCase();
  const at = source.from;
  switch (text) {
    case "he":
    case "she":
      return as("he, she", takenUp.person(at, text === "she" ? "female" : "male"));
    case "who":
    case "which":
      return as("who, which", takenUp.adjacent(at));
    case "it":
      return as("it", takenUp.thing(at));
    case "they":
      return as("they", takenUp.several(at));
    default:
      return byNoun(reading, source, { text, takenUp });
  }
}

function byNoun(
  reading: Reading,
  { from }: WordRange,
  { text, takenUp }: { text: string; takenUp: TakenUp },
): Described | null {
  const [, opening = "", before = "", noun = ""] = PHRASE.exec(text) ?? [];
  const definite = /^(?:the|its|their|his|her|this|that)$/.test(opening);
  if (DOCUMENT_NOUNS.has(noun) && definite) {
    if (opening === "his" || opening === "her")
      return as("the statement", takenUp.person(from, opening === "his" ? "male" : "female"));
    if (opening === "its") return as("the statement", takenUp.thing(from));
    const spokeIn = (sentence: number) => takenUp.spokeIn(sentence);
    return as("the statement", documentOwner(reading, { noun, before: from, spokeIn }));
  }
  if (SPOKESPERSON.test(noun)) {
    const shape = before === "" ? null : BODY_NOUNS.get(before.trim());
    return shape === undefined ? null : as("a spokesman", takenUp.body(from, shape));
  }
  if (!definite) return null;
  const shape = BODY_NOUNS.get(noun);
  if (shape) return as("the group", takenUp.body(from, shape));
  return ROLE_NOUNS.has(noun) ? as("the minister", takenUp.holder(from, `${before}${noun}`)) : null;
}

function as(rule: SpeakerRule, entity: number | null): Described | null {
  return entity === null ? null : { entity, rule };
}

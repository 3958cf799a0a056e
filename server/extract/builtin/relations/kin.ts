import type { NameMention } from "../07-names.ts";
import { KIN } from "../lexicon/role-nouns.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";
import type { Pair, RelationDraft } from "./relation.ts";

/** KIN from two neighbouring people: "X's wife Y", "X, the widow of Y", "X and his son Y". */
export function kinOfPair(reading: Reading, { a, b, ea, eb, between }: Pair): RelationDraft[] {
  if (a.kind !== "Person" || b.kind !== "Person" || ea === eb) return [];
  const match = KIN.exec(between);
  if (!match) return [];
  const role = wordsOf(reading, a.to, match);
  const evidence = { from: a.from, to: b.to };
  if (
    /^['’]s? (?:[\p{L}-]+ ){0,3}?[\p{L}-]+,?$/u.test(between) ||
    /\b(?:his|her) (?:[\p{L}-]+ ){0,2}[\p{L}-]+,?$/u.test(between)
  )
    return [{ type: "KIN", from: eb, to: ea, role, evidence, rule: "person's kin" }];
  if (/\bof(?: the)?(?: late)?(?: [\p{L}-]+){0,3}$/u.test(between))
    return [{ type: "KIN", from: ea, to: eb, role, evidence, rule: "person, kin of person" }];
  return [];
}

function wordsOf({ lower }: Reading, from: number, match: RegExpExecArray): WordRange {
  const skipped = match.input.slice(0, match.index).split(" ").length - 1;
  const words = match[0].split(" ").length;
  const start = from + skipped;
  return /^(?:younger|older|elder|half|twin)$/.test(lower[start - 1] ?? "")
    ? { from: start - 1, to: start + words }
    : { from: start, to: start + words };
}

/** "his wife, Y" where X stands in the sentence before: the person who was named last before the pronoun. */
export function kinByPronoun(reading: Reading, mention: number): RelationDraft[] {
  const m = reading.mentions[mention] as NameMention;
  if (m.kind !== "Person") return [];
  const end = reading.lower[m.from - 1] === "," ? m.from - 1 : m.from;
  for (let i = end - 1; i >= Math.max(0, end - 4); i--) {
    const word = reading.lower[i] ?? "";
    if (!/^\p{L}/u.test(word)) return [];
    if (word !== "his" && word !== "her") continue;
    const phrase = reading.lower.slice(i + 1, end).join(" ");
    const match = KIN.exec(phrase);
    if (!match || match.index + match[0].length !== phrase.length) return [];
    const owner = personBefore(reading, mention, i);
    if (owner === null || owner === reading.entityOf[mention]) return [];
    return [
      {
        type: "KIN",
        from: reading.entityOf[mention] ?? 0,
        to: owner,
        role: { from: i + 1, to: end },
        evidence: { from: i, to: m.to },
        rule: "his kin person",
      },
    ];
  }
  return [];
}

/** Mentions looked at before a pronoun. */
const REACH = 6;

function personBefore({ mentions, entityOf }: Reading, mention: number, word: number): number | null {
  for (let k = mention - 1; k >= Math.max(0, mention - REACH); k--) {
    const m = mentions[k];
    if (m?.kind === "Person" && m.to <= word) return entityOf[k] ?? null;
  }
  return null;
}

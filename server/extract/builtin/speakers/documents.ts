import { mentionsIn, type Reading, sentenceOf } from "../reading.ts";

/** Sentences that "the statement" may look back over for where the document was first spoken of. */
const REACH = 6;
/** Words between an owner and its document: "the Relief Union's first annual report". */
const OWNER = 4;
/** Words that are looked back over, at most: keeps the work linear in endless sentences. */
const FARTHEST = 400;
const PARTING =
  /^(?:[^\p{L}'’]|a|an|the|this|that|its|his|her|their|in|on|of|to|by|with|for|from|at|and|or|said|says|issued|released|published|made)$/u;

export interface Document {
  /** In lower case, as the source calls it. */
  noun: string;
  /** Word that the source begins at. */
  before: number;
  /** The entity whose words a sentence gives, if any. */
  spokeIn(sentence: number): number | null;
}

/**
 * Whose document "the statement" is: where the noun last stood before, the name that owns it there ("the Relief Union's report",
 * "a report by the Relief Union"), else who speaks in that sentence ("in a statement, the Relief Union said …"), else the first
 * body or person named in it. Null where the noun did not stand before, or nobody owns it.
 */
export function documentOwner(reading: Reading, { noun, before, spokeIn }: Document): number | null {
  const { lower, tokens } = reading;
  const home = tokens.words[before]?.sentence ?? 0;
  const first = Math.max(tokens.sentences[Math.max(0, home - REACH)]?.from ?? 0, before - FARTHEST);
  for (let i = before - 1; i >= first; i--) {
    if (lower[i] !== noun) continue;
    const owner = ownerBefore(reading, i) ?? ownerAfter(reading, i);
    if (owner !== null || noun === "report") return owner;
    return spokeIn(tokens.words[i]?.sentence ?? 0) ?? firstNamed(reading, i);
  }
  return null;
}

function ownerBefore({ lower, mentionAt, entityOf }: Reading, noun: number): number | null {
  for (let i = noun - 1; i >= Math.max(0, noun - OWNER); i--) {
    const mention = mentionAt[i] ?? -1;
    if (mention >= 0) return entityOf[mention] ?? null;
    if (PARTING.test(lower[i] ?? "")) return null;
  }
  return null;
}

function ownerAfter({ lower, mentionAt, mentions, entityOf }: Reading, noun: number): number | null {
  for (let i = noun + 1; i <= noun + OWNER; i++) {
    if (!/^(?:by|from|of)$/.test(lower[i] ?? "")) continue;
    const mention = mentionAt[lower[i + 1] === "the" ? i + 2 : i + 1] ?? -1;
    const end = mentions[mention]?.to;
    if (end === undefined) return null;
    // "by Norland's Ministry of Health": the ministry's.
    const owned = /^['’]s?$/.test(lower[end] ?? "") ? (mentionAt[end + 1] ?? -1) : -1;
    return entityOf[owned < 0 ? mention : owned] ?? null;
  }
  return null;
}

function firstNamed(reading: Reading, noun: number): number | null {
  const { from } = sentenceOf(reading, noun);
  const opening = { from: Math.max(from, noun - FARTHEST), to: noun };
  const first = mentionsIn(reading, opening).find((m) => reading.mentions[m]?.kind !== "Place");
  return first === undefined ? null : (reading.entityOf[first] ?? null);
}

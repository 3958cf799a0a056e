import type { RelationType } from "../../../domain/model.ts";
import type { NameMention } from "../07-names.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";

/** A relation between two entities, with the words that show it. */
export interface RelationDraft {
  type: RelationType;
  from: number;
  to: number;
  /** The role's or kinship's words. */
  role: WordRange | null;
  evidence: WordRange;
  /** Which pattern found it, for its confidence. */
  rule: string;
  /** The encoder's own confidence; absent where a pattern found it. */
  confidence?: number;
}

/** Two neighbouring names of one sentence, with the words between them in lower case, joined by blanks but before commas. */
export interface Pair {
  a: NameMention;
  b: NameMention;
  /** Entity indices. */
  ea: number;
  eb: number;
  between: string;
  /** Up to six words before `a` and after `b`, within the sentence. */
  before: string;
  after: string;
}

/** Words between two names beyond which no pattern reaches. */
const WIDEST = 14;
const AROUND = 6;

/** Every two names that stand next to each other in a sentence, at most 14 words apart, in the order of the text. */
export function neighbouringPairs(reading: Reading): Pair[] {
  const { mentions, entityOf, lower, tokens } = reading;
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i] as NameMention, mentions[i + 1] as NameMention];
    const sentence = tokens.sentences[tokens.words[a.from]?.sentence ?? 0];
    if (!sentence || b.from >= sentence.to || b.from - a.to > WIDEST || b.from < a.to) continue;
    pairs.push({
      a,
      b,
      ea: entityOf[i] ?? 0,
      eb: entityOf[i + 1] ?? 0,
      between: lower.slice(a.to, b.from).join(" ").replaceAll(" ,", ","),
      before: lower.slice(Math.max(sentence.from, a.from - AROUND), a.from).join(" "),
      after: lower.slice(b.to, Math.min(sentence.to, b.to + AROUND)).join(" "),
    });
  }
  return pairs;
}

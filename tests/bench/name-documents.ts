import { readFileSync } from "node:fs";
import type { Span } from "../../server/domain/model.ts";
import type { NameType, Sentence, Tokens, Word } from "../../server/extract/builtin/types.ts";

/** A name by the tokens that an annotated document has: [from, to). */
export interface TokenName {
  from: number;
  to: number;
  type: NameType;
}

/** An annotated document as running text, with where its own tokens stand in it. */
export interface NameDocument {
  text: string;
  tokens: readonly (Span & { sentence: number })[];
  names: readonly TokenName[];
}

interface Line {
  sents: { t: string[]; y: string[] }[];
}

/** Documents of a file of the corpus, one a line. `hyphens`: whether "-" stands between the parts of one word. */
export function readNameDocuments(file: string, { hyphens }: { hyphens: boolean }): NameDocument[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines
    .map((line) => (JSON.parse(line) as Line).sents.filter((s) => s.t.length > 0))
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({
      ...detokenise(
        sentences.map((s) => s.t.map(String)),
        hyphens,
      ),
      names: namesOf(sentences.flatMap((s) => s.y)),
    }));
}

/** Names of people, bodies and places in a document's BIO tags; other types count as outside. */
function namesOf(tags: readonly string[]): TokenName[] {
  const names: TokenName[] = [];
  for (const [i, tag] of tags.entries()) {
    const type = tag.slice(2);
    if (type !== "PER" && type !== "ORG" && type !== "LOC") continue;
    const last = names.at(-1);
    if (tag.startsWith("I-") && last?.to === i && last.type === type) last.to = i + 1;
    else names.push({ from: i, to: i + 1, type });
  }
  return names;
}

/** Glued to the word before: closing marks and clitics. */
const CLOSES = /^(?:[,.;:!?%)\]’”…]|\.{2,}|n['’]t|['’](?:s|re|ve|ll|d|m)|th|nd|rd)$/i;
/** Glued to the word behind. */
const OPENS = /^[([$£€“‘]$/;

/** One paragraph of running text from sentences of tokens. Straight quotation marks open and close in turn, in a sentence. */
function detokenise(
  sentences: readonly (readonly string[])[],
  hyphens: boolean,
): Pick<NameDocument, "text" | "tokens"> {
  const tokens: (Span & { sentence: number })[] = [];
  let text = "";
  for (const [sentence, words] of sentences.entries()) {
    const open = { '"': false, "'": false };
    let glued = false;
    for (const [i, word] of words.entries()) {
      let closes = CLOSES.test(word);
      let opens = OPENS.test(word);
      if (word === '"' || word === "'") {
        closes = open[word] || (word === "'" && isPossessive(words, i));
        opens = !closes;
        open[word] = opens;
      } else if (word === "/" || (hyphens && word === "-")) closes = opens = true;
      else if (word === "s" && words[i - 1] === "'") closes = true;
      if (text && !glued && !(closes && i > 0)) text += " ";
      tokens.push({ start: text.length, end: text.length + word.length, sentence });
      text += word;
      glued = opens;
    }
  }
  return { text, tokens };
}

/** "Workers' Party", "Lind's" cut in three: no quotation that opens. */
function isPossessive(words: readonly string[], i: number): boolean {
  if (words[i + 1] === "s") return true;
  return /s$/i.test(words[i - 1] ?? "") && !words.slice(i + 1).includes("'");
}

/** The document as tokens of its own, not ours: as if it had been cut by its annotators. */
export function asAnnotated({ text, tokens }: NameDocument): Tokens {
  const words: Word[] = tokens.map(({ start, end, sentence }, i) => ({
    text: text.slice(start, end),
    start,
    end,
    sentence,
    opensParagraph: tokens[i - 1]?.sentence !== sentence,
  }));
  const sentences: Sentence[] = [];
  for (const [i, { start, end, sentence }] of words.entries()) {
    const last = sentences[sentence];
    if (last) Object.assign(last, { end, to: i + 1 });
    else sentences.push({ start, end, from: i, to: i + 1, isTitle: false });
  }
  return { text, words, sentences };
}

import type { EntityKind } from "../../domain/model.ts";
import { countriesInDashed } from "./names/dashed-names.ts";
import { plainApostrophes } from "./names/same-name.ts";
import type { NamePrediction, NameType, Tokens } from "./types.ts";

/** A name at one place of the text. Words [from, to) hold it; start and end are its exact offsets. */
export interface NameMention {
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
  kind: EntityKind;
  confidence: number;
}

const KIND: Record<NameType, EntityKind> = { PER: "Person", ORG: "Organisation", LOC: "Place" };
const QUALIFIED = /[\p{L}.](-(?:based|led|backed|owned|born|held|controlled|run|occupied|made))$/u;
/** What a repetition that only the rules found is worth, against the name it repeats. */
const REPEATED = 0.9;
/** How sure the encoder must be of a name somewhere for it to be found elsewhere. Of 0.8, 0.9 and 0.95 the best on dev by a little. */
const SURE_ELSEWHERE = 0.9;
const NAME_LIKE = /^[\p{Lu}\p{N}]/u;

/**
 * Step 7. The encoder's names become mentions: all occurrences of one string get the kind that most of them were given
 * (weighed by confidence), and a name found once is found wherever it stands as whole words. Linear in the text.
 * @returns mentions in order, none overlapping another.
 */
export function findNames(tokens: Tokens, predictions: readonly NamePrediction[]): NameMention[] {
  const seen = trimmed(tokens, predictions).filter((m) => looksLikeName(m.text));
  const kinds = surnamesToPersons(variantsLikeTheRest(vote(seen)));
  const own = new Map<number, NameMention[]>();
  for (const m of seen) own.set(m.from, [...(own.get(m.from) ?? []), m]);
  const lengths = lengthsByFirstWord(tokens, seen);
  const lowercase = new Set(tokens.words.map((w) => w.text).filter((t) => /^\p{Ll}/u.test(t)));
  const mentions: NameMention[] = [];
  for (let i = 0; i < tokens.words.length; ) {
    const found = own.get(i) ?? repetition(tokens, i, { lengths, kinds, lowercase });
    mentions.push(...found.map((m) => ({ ...m, kind: kinds.get(m.text)?.kind ?? m.kind })));
    i = Math.max(i + 1, found[0]?.to ?? 0);
  }
  return mentions;
}

/** Predictions as mentions, without the words that guidelines leave out of a name, and without overlaps. */
function trimmed(tokens: Tokens, predictions: readonly NamePrediction[]): NameMention[] {
  const out: NameMention[] = [];
  for (const p of [...predictions].sort((a, b) => a.from - b.from)) {
    let { from, to } = p;
    while (from < to && !/[\p{L}\p{N}]/u.test(tokens.words[from]?.text ?? "")) from++;
    // "Norland-based Lind Works": the first word only says where the body sits.
    if (to - from > 1 && /-(?:based|owned|born)$/.test(tokens.words[from]?.text ?? "")) from++;
    while (to > from && /^(?:['’]s?|[,;:"“”])$/.test(tokens.words[to - 1]?.text ?? "")) to--;
    const first = tokens.words[from];
    const last = tokens.words[to - 1];
    if (!first || !last || from >= to || from < (out.at(-1)?.to ?? 0)) continue;
    if (first.sentence !== last.sentence) continue;
    // "Norland-based" and "Relief Union-led" name Norland and the Relief Union.
    const tail = QUALIFIED.exec(last.text)?.[1]?.length ?? 0;
    const whole = { start: first.start, end: last.end - tail };
    const countries = to - from === 1 ? countriesInDashed(first) : [];
    const kind = countries.length ? "Place" : KIND[p.type];
    for (const span of countries.length ? countries : [whole])
      out.push({ ...span, from, to, text: tokens.text.slice(span.start, span.end), kind, confidence: p.confidence });
  }
  return out;
}

interface Ballot {
  kind: EntityKind;
  confidence: number;
}

function vote(seen: readonly NameMention[]): Map<string, Ballot> {
  const sums = new Map<string, Map<EntityKind, number>>();
  for (const m of seen) {
    const of = sums.get(m.text) ?? new Map<EntityKind, number>();
    sums.set(m.text, of.set(m.kind, (of.get(m.kind) ?? 0) + m.confidence));
  }
  const best = new Map<string, number>();
  for (const m of seen) best.set(m.text, Math.max(best.get(m.text) ?? 0, m.confidence));
  const out = new Map<string, Ballot>();
  for (const [text, of] of sums) {
    const [winner] = [...of].sort((a, b) => b[1] - a[1]);
    if (winner) out.set(text, { kind: winner[0], confidence: best.get(text) ?? 0 });
  }
  return out;
}

/** A single word in lower case ("parliament") and a mere attitude ("pro-Norlandish") are no names. */
function looksLikeName(text: string): boolean {
  return (/\p{Lu}|\p{Lo}|\p{N}/u.test(text) && !/^(?:pro|anti|non|ex)-\S+$/.test(text)) || /\s/.test(text);
}

/**
 * A name in capitals, as headlines have it, or with another apostrophe is of the kind that the article gives the same name
 * elsewhere: of the surest that is not in capitals.
 */
function variantsLikeTheRest(kinds: Map<string, Ballot>): Map<string, Ballot> {
  const surest = new Map<string, Ballot>();
  for (const [text, ballot] of kinds) {
    const key = variantKey(text);
    if (!isInCapitals(text) && ballot.confidence > (surest.get(key)?.confidence ?? 0)) surest.set(key, ballot);
  }
  return new Map(
    [...kinds].map(([text, ballot]) => {
      const { kind } = surest.get(variantKey(text)) ?? ballot;
      return [text, { ...ballot, kind }];
    }),
  );
}

/** Short names in capitals are acronyms: "WHO" is not "Who". */
function isInCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

function variantKey(text: string): string {
  return plainApostrophes(text.length > 3 ? text.toLowerCase() : text);
}

/** "Lind" is no body where the article names "Anna Lind" and no body or place that has the word in its name. */
function surnamesToPersons(kinds: Map<string, Ballot>): Map<string, Ballot> {
  const surnames = new Map<string, Ballot>();
  const others = new Set<string>();
  for (const [text, ballot] of kinds) {
    const words = text.split(/\s+/);
    if (words.length < 2) continue;
    if (ballot.kind === "Person") surnames.set(words.at(-1) ?? "", ballot);
    else for (const word of words) others.add(word);
  }
  return new Map(
    [...kinds].map(([text, ballot]) => {
      const person = others.has(text) ? undefined : surnames.get(text);
      return [text, person && ballot.kind !== "Person" ? { ...ballot, kind: "Person" } : ballot];
    }),
  );
}

/** For each first word of a name, how many words such names have, the longest first: few probes per word of the text. */
function lengthsByFirstWord(tokens: Tokens, seen: readonly NameMention[]): Map<string, number[]> {
  const sets = new Map<string, Set<number>>();
  for (const m of seen) {
    const word = tokens.words[m.from]?.text ?? "";
    sets.set(word, (sets.get(word) ?? new Set<number>()).add(m.to - m.from));
  }
  return new Map([...sets].map(([word, set]) => [word, [...set].sort((a, b) => b - a)]));
}

interface Lookup {
  lengths: Map<string, number[]>;
  kinds: Map<string, Ballot>;
  lowercase: Set<string>;
}

/** An accepted name at word `i` that the encoder passed over there. */
function repetition(tokens: Tokens, i: number, { lengths, kinds, lowercase }: Lookup): NameMention[] {
  const first = tokens.words[i];
  if (!first) return [];
  for (const length of lengths.get(first.text) ?? []) {
    const last = tokens.words[i + length - 1];
    if (!last || last.sentence !== first.sentence) continue;
    const text = tokens.text.slice(first.start, last.end);
    const ballot = kinds.get(text);
    // A word that the article also writes in lower case is only a name where the encoder says so.
    if (!ballot || ballot.confidence < SURE_ELSEWHERE || (length === 1 && lowercase.has(text.toLowerCase()))) continue;
    if (isPartOfLonger(tokens, { from: i, to: i + length })) continue;
    const name = {
      from: i,
      to: i + length,
      start: first.start,
      end: last.end,
      text,
      kind: ballot.kind,
      confidence: ballot.confidence * REPEATED,
    };
    return [name];
  }
  const part = hyphenated(first.text, kinds, { start: first.start, word: i });
  return part ? [part] : [];
}

/** "Norland" in "2008 Norland Open": what stands beside other capitals or numbers names something else, or the encoder saw it. */
function isPartOfLonger({ words }: Tokens, { from, to }: { from: number; to: number }): boolean {
  const sentence = words[from]?.sentence;
  return [words[from - 1], words[to]].some((word) => word?.sentence === sentence && NAME_LIKE.test(word?.text ?? ""));
}

/** "Lindby" in "Lindby-based": the name is a whole part of a hyphenated word. */
function hyphenated(word: string, kinds: Map<string, Ballot>, at: { start: number; word: number }): NameMention | null {
  const cut = word.indexOf("-");
  if (cut <= 0) return null;
  const text = word.slice(0, cut);
  const ballot = kinds.get(text);
  if (!ballot) return null;
  const confidence = ballot.confidence * REPEATED;
  return { from: at.word, to: at.word + 1, start: at.start, end: at.start + cut, text, kind: ballot.kind, confidence };
}

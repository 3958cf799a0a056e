import type { EntityKind } from "../../../domain/model.ts";
import { countryOf, countryOfDemonym } from "../lexicon/countries.ts";
import { BODY_WORDS, COMPANY_SUFFIXES, HONORIFICS, NAME_SUFFIXES } from "../lexicon/name-parts.ts";
import { SMALL_WORDS } from "../lexicon/small-words.ts";
import type { NameRule } from "../link-confidence.ts";
import { isAcronymOf } from "./acronyms.ts";

/** With one kind of apostrophe, whatever the article typed: "Hay’at" and "Hay'at" are one word. */
export function plainApostrophes(name: string): string {
  return name.replace(/[’‘`ʼʻʿʾ]/g, "'");
}

/** A name as comparable words: lower case, no accents, no full stops, no possessive. */
export function nameWords(name: string): string[] {
  const plain = plainApostrophes(name)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return plain
    .replace(/['’]s?(?=\s|$)/g, "")
    .replace(/\./g, "")
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** Words of a person's name without titles ("Mr", "President") and suffixes ("Jr"). */
export function personWords(name: string): string[] {
  const words = nameWords(name);
  const bare = words.filter((w) => !HONORIFICS.has(w) && !NAME_SUFFIXES.has(w));
  return bare.length ? bare : words;
}

/**
 * The key under which names of one kind are equal outright: "the U.N." and "UN"; a country under any of its names; and
 * "Norland province", "State of Norland" as "Norland", which an article uses for the same area.
 */
export function equalKey(kind: EntityKind, name: string): string {
  const country = countryOf(name) ?? countryOf(name.replace(/^[Tt]he /, ""));
  if (country) return `country ${country}`;
  if (kind === "Person") return personWords(name).map(bareSurname).join(" ");
  const words = withoutThe(nameWords(name));
  if (kind === "Place" && words.length > 1 && /^(?:province|governorate|region|strip|river)$/.test(words.at(-1) ?? ""))
    words.pop();
  if (kind === "Place" && words.length > 2 && /^(?:state|province|region) of /.test(words.join(" ")))
    words.splice(0, 2);
  return words.join(" ");
}

/** "al-Assad" and "Assad" are one surname. */
export function bareSurname(word: string): string {
  return word.replace(/^(?:al|el|ad|as|ash|at|ul)-/, "");
}

/**
 * How a shorter person's name can stand for the full one: its surname, its given name, a middle name, or the name without its
 * middle parts. Two names that each have a part the other lacks are never the same.
 */
export function shortPersonRule(short: readonly string[], full: readonly string[]): NameRule | null {
  const first = short[0];
  const last = short.at(-1);
  if (first === undefined || last === undefined || short.length >= full.length) return null;
  const sameSurname = bareSurname(last) === bareSurname(full.at(-1) ?? "");
  if (short.length === 1) {
    if (sameSurname) return "surname";
    if (last.length < 2) return null;
    if (last === full[0]) return "given name";
    return full.slice(1, -1).includes(last) && last.length > 2 ? "middle name" : null;
  }
  if (!sameSurname) return isRun(short, full, 0) ? "part of name" : null;
  if (isRun(short, full, full.length - short.length)) return "part of name";
  const given = full[0] ?? "";
  const sameGiven = given === first || (first.length === 1 && given.startsWith(first));
  return sameGiven && isSubsequence(short.slice(1), full.slice(1)) ? "part of name" : null;
}

/** How a shorter name can stand for an organisation's full name. */
export function shortBodyRule(short: string, full: string): NameRule | null {
  if (isAcronymOf(short, full)) return "acronym";
  const a = organisationWords(short);
  const b = organisationWords(full);
  if (!a.length || a.length > b.length) return null;
  if (sameWordSet(a, b)) return "same words";
  if (a.length === b.length) return null;
  if (isRun(a, b, 0)) return isShortenedHead(a, b) ? "head of name" : loneHead(a, b);
  return isRun(a, b, b.length - a.length) && isDistinctiveTail(a, b) ? "tail of name" : null;
}

/** "House" of "House of Elders", "Department" of "Department of Health". */
function loneHead(a: readonly string[], b: readonly string[]): NameRule | null {
  return a.length === 1 && BODY_WORDS.has(a[0] ?? "") && /^(?:of|for)$/.test(b[1] ?? "") ? "kind of body" : null;
}

/** Comparable words of a body's name: "U.S. forces" and "American forces" have the same. */
function organisationWords(name: string): string[] {
  return withoutThe(nameWords(name)).flatMap((word) => {
    if (word === "un") return ["united", "nations"];
    const country = placeOfWord(word);
    return country ? country.toLowerCase().split(" ") : [word];
  });
}

function withoutThe(words: string[]): string[] {
  return words[0] === "the" && words.length > 1 ? words.slice(1) : words;
}

/** "health ministry" and "Ministry of Health"; "US Supreme Court" and "Supreme Court of the US". */
function sameWordSet(a: readonly string[], b: readonly string[]): boolean {
  const content = (words: readonly string[]) =>
    words
      .filter((w) => !SMALL_WORDS.has(w))
      .map(spellingKey)
      .sort()
      .join(" ");
  const left = content(a);
  return left !== "" && left === content(b);
}

/** One key for British and American spellings and plurals of a word that bodies' names are made of. */
export function spellingKey(word: string): string {
  return word
    .replace(/defence$/, "defense")
    .replace(/centre$/, "center")
    .replace(/labour$/, "labor")
    .replace(/organisation/, "organization")
    .replace(/(?<=\w{4})s$/, "");
}

/** "Ford" for "Ford Motor Company", but not "UN" for "UN Security Council", which is a part of it. */
function isShortenedHead(a: readonly string[], b: readonly string[]): boolean {
  const rest = b.slice(a.length);
  // "Lind Norland" is a branch of Lind.
  if (placeOfWord(a.join(" ")) !== null || rest.some((w) => placeOfWord(w) !== null)) return false;
  if (a.length === 1 && (BODY_WORDS.has(a[0] ?? "") || SMALL_WORDS.has(rest[0] ?? ""))) return false;
  return rest.every((w) => COMPANY_SUFFIXES.has(w)) || !rest.some((w) => BODY_WORDS.has(w));
}

/** "Supreme Court" for "US Supreme Court", but not "ISIL" for "Coalition to Counter ISIL" and not "House" for "White House". */
function isDistinctiveTail(a: readonly string[], b: readonly string[]): boolean {
  if (b.join(" ") === "white house") return false;
  const before = b.slice(0, b.length - a.length);
  const within = before.some(
    (w) => (SMALL_WORDS.has(w) && w !== "and") || w === "against" || w === "with" || w === "from",
  );
  return !within && !COMPANY_SUFFIXES.has(a[0] ?? "") && placeOfWord(a.join(" ")) === null;
}

function placeOfWord(word: string): string | null {
  const capital = word.replace(/^./, (c) => c.toUpperCase());
  return countryOf(capital) ?? countryOf(word.toUpperCase()) ?? countryOfDemonym(capital);
}

function isRun(short: readonly string[], full: readonly string[], at: number): boolean {
  return short.every((w, i) => full[at + i] === w);
}

function isSubsequence(short: readonly string[], full: readonly string[]): boolean {
  let k = 0;
  for (const w of full) if (k < short.length && bareSurname(short[k] ?? "") === bareSurname(w)) k++;
  return k === short.length;
}

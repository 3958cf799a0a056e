import type { EntityKind } from "../../domain/model.ts";
import type { NameMention } from "./07-names.ts";
import { statedAliases } from "./aliases.ts";
import {
  bareSurname,
  equalKey,
  isAcronymOf,
  isShortOrganisation,
  isShortPerson,
  nameWords,
  personWords,
} from "./same-name.ts";
import type { Tokens } from "./types.ts";

/** A named person, organisation or place of one article. */
export interface Entity {
  kind: EntityKind;
  /** The fullest form the text gives. */
  name: string;
  /** Distinct surface strings, the fullest first. */
  aliases: string[];
  /** Indices into the mentions. */
  mentions: number[];
  confidence: number;
}

export interface Linked {
  mentions: NameMention[];
  entities: Entity[];
  /** Entity index of each mention. */
  entityOf: number[];
}

/** How many fuller names a short one is compared with: bounds the work on texts made of one word. */
const CANDIDATES = 40;

/**
 * Step 8. Mentions become entities. One entity: equal names; what the text declares ("X (Y)", "X, aka Y"); a surname or
 * given name of exactly one full name; an acronym or shortening of exactly one organisation. Two different full names stay two.
 */
export function linkNames(tokens: Tokens, mentions: NameMention[]): Linked {
  const forms = distinctForms(mentions);
  const home = new Homes(forms.length);
  const index = new Map(forms.map((f, i) => [formKey(f.kind, f.text), i]));
  for (const group of groupBy(forms.map((f, i) => [`${f.kind} ${equalKey(f.kind, f.text)}`, i]))) join(home, group);
  for (const [i, j] of statedAliases(tokens, mentions)) {
    const [a, b] = [mentions[i], mentions[j]].map((m) => index.get(formKey(m?.kind ?? "Place", m?.text ?? "")));
    if (a !== undefined && b !== undefined) home.join(a, b);
  }
  joinShortForms(forms, home);
  return collect(mentions, { forms, home, index });
}

interface Form {
  kind: EntityKind;
  text: string;
  words: string[];
  count: number;
}

function formKey(kind: EntityKind, text: string): string {
  return `${kind} ${text}`;
}

function distinctForms(mentions: readonly NameMention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const m of mentions) {
    const key = formKey(m.kind, m.text);
    const form = forms.get(key) ?? {
      kind: m.kind,
      text: m.text,
      words: m.kind === "Person" ? personWords(m.text) : nameWords(m.text),
      count: 0,
    };
    form.count++;
    forms.set(key, form);
  }
  return [...forms.values()];
}

/** Short forms join a fuller one when there is exactly one entity they can stand for. Fuller forms are settled first. */
function joinShortForms(forms: readonly Form[], home: Homes): void {
  const byWord = new Map<string, number[]>();
  const order = forms.map((_, i) => i).filter((i) => forms[i]?.kind !== "Place");
  order.sort((a, b) => length(forms[b]) - length(forms[a]) || a - b);
  for (const i of order) {
    const form = forms[i] as Form;
    const candidates = new Set<number>();
    for (const j of possible(form, byWord)) if (standsFor(form, forms[j] as Form)) candidates.add(home.of(j));
    candidates.delete(home.of(i));
    const [only] = candidates;
    if (candidates.size === 1 && only !== undefined) home.join(only, i);
    if (candidates.size === 0 || length(form) > 1)
      for (const key of keysOf(form)) byWord.set(key, [...(byWord.get(key) ?? []).slice(0, CANDIDATES), i]);
  }
}

function length(form: Form | undefined): number {
  return form?.words.length ?? 0;
}

function possible(form: Form, byWord: Map<string, number[]>): Set<number> {
  const probes = form.kind === "Person" ? [form.words.at(-1) ?? "", form.words[0] ?? ""].map(bareSurname) : form.words;
  const initials = form.text.replace(/[^\p{Lu}]/gu, "");
  return new Set([...probes, `#${initials}`].flatMap((p) => byWord.get(`${form.kind} ${p}`) ?? []));
}

function keysOf(form: Form): string[] {
  const words = form.kind === "Person" ? form.words.map(bareSurname) : form.words;
  const parts = form.text.split(/[\s-]+/);
  const all = parts.map((w) => w[0]?.toUpperCase() ?? "").join("");
  const capitals = parts
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0] ?? "")
    .join("");
  return [...new Set([...words, `#${all}`, `#${capitals}`])].map((k) => `${form.kind} ${k}`);
}

function standsFor(short: Form, full: Form): boolean {
  if (short.kind === "Person") return short.words.length < full.words.length && isShortPerson(short.words, full.words);
  return isShortOrganisation(short.text, full.text) || isAcronymOf(short.text, full.text);
}

function collect(
  mentions: NameMention[],
  { forms, home, index }: { forms: Form[]; home: Homes; index: Map<string, number> },
): Linked {
  const entities: Entity[] = [];
  const place = new Map<number, number>();
  const entityOf = mentions.map((m, i) => {
    const root = home.of(index.get(formKey(m.kind, m.text)) ?? 0);
    const at =
      place.get(root) ?? entities.push({ kind: m.kind, name: m.text, aliases: [], mentions: [], confidence: 0 }) - 1;
    place.set(root, at);
    const entity = entities[at] as Entity;
    entity.mentions.push(i);
    entity.confidence = Math.max(entity.confidence, m.confidence);
    return at;
  });
  forms.forEach((f, i) => {
    (entities[place.get(home.of(i)) ?? -1] as Entity).aliases.push(f.text);
  });
  for (const e of entities) {
    e.aliases.sort((a, b) => fullness(b) - fullness(a) || (a < b ? -1 : 1));
    e.name = e.aliases[0] ?? e.name;
  }
  return { mentions, entities, entityOf };
}

/** Words count more than letters, so that "Anna Lind" outranks a long single word. */
function fullness(name: string): number {
  return name.split(/\s+/).length * 100 + Math.min(99, name.length);
}

/** Disjoint sets of forms (union-find with path halving). */
class Homes {
  readonly #parent: number[];
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }
  of(i: number): number {
    let at = i;
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }
  join(a: number, b: number): void {
    this.#parent[this.of(b)] = this.of(a);
  }
}

function groupBy(pairs: [string, number][]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [key, i] of pairs) {
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return [...groups.values()];
}

function join(home: Homes, group: readonly number[]): void {
  for (const i of group.slice(1)) home.join(group[0] ?? i, i);
}

import type { EntityKind } from "../../domain/model.ts";
import type { NameMention } from "./07-names.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { type NameRule, nameConfidence } from "./link-confidence.ts";
import { initialsOf, isAcronymOf } from "./names/acronyms.ts";
import { statedAliases } from "./names/aliases.ts";
import {
  bareSurname,
  equalKey,
  nameWords,
  personWords,
  shortBodyRule,
  shortPersonRule,
  spellingKey,
} from "./names/same-name.ts";
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
 * Step 8. Mentions become entities. One entity: equal names; what the text declares ("X (Y)", "X, aka Y"); a part of exactly
 * one person's full name; an acronym or shortening of exactly one organisation. Two different full names stay two. What a link
 * is worth goes into the confidence of the mentions that came by it.
 */
export function linkNames(tokens: Tokens, mentions: NameMention[]): Linked {
  const forms = distinctForms(mentions);
  const home = new DisjointSets(forms.length);
  const index = new Map(forms.map((f, i) => [formKey(f.kind, f.text), i]));
  for (const group of groupBy(forms.map((f, i) => [`${f.kind} ${equalKey(f.kind, f.text)}`, i]))) join(home, group);
  for (const [i, j] of statedAliases(tokens, mentions)) {
    const [a, b] = [mentions[i], mentions[j]].map((m) => index.get(formKey(m?.kind ?? "Place", m?.text ?? "")));
    if (a === undefined || b === undefined) continue;
    if (home.of(a) !== home.of(b)) (forms[b] as Form).rule = "stated";
    home.join(a, b);
  }
  joinShortForms(forms, home);
  return collect(mentions, { forms, home, index });
}

interface Form {
  kind: EntityKind;
  text: string;
  words: string[];
  /** How it came to its entity; null for a name of its own. */
  rule: NameRule | null;
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
      rule: null,
    };
    forms.set(key, form);
  }
  return [...forms.values()];
}

/**
 * Short forms join a fuller one when there is one entity they can stand for (onlyOne). Fuller forms are settled first.
 */
function joinShortForms(forms: readonly Form[], home: DisjointSets): void {
  const byWord = new Map<string, number[]>();
  const order = forms.map((_, i) => i).filter((i) => forms[i]?.kind !== "Place");
  order.sort((a, b) => length(forms[b]) - length(forms[a]) || a - b);
  for (const i of order) {
    const form = forms[i] as Form;
    const candidates = new Map<number, { at: number; rule: NameRule }>();
    for (const at of [...possible(form, byWord)].sort((a, b) => a - b)) {
      const rule = standsFor(form, forms[at] as Form);
      const entity = home.of(at);
      if (rule && entity !== home.of(i) && !candidates.has(entity)) candidates.set(entity, { at, rule });
    }
    const chosen = onlyOne(candidates, i);
    if (chosen !== null) {
      home.join(home.of(chosen.at), i);
      form.rule = chosen.rule;
    }
    if (candidates.size === 0 || length(form) > 1)
      for (const key of keysOf(form)) byWord.set(key, [...(byWord.get(key) ?? []).slice(0, CANDIDATES), i]);
  }
}

/**
 * The one entity that a short form can stand for; of several people who share a surname, the one who alone was named before
 * the surname stood by itself. Forms are numbered as they first stand in the text.
 */
function onlyOne(
  candidates: ReadonlyMap<number, { at: number; rule: NameRule }>,
  form: number,
): { at: number; rule: NameRule } | null {
  const [first, second] = candidates.values();
  if (!first || !second) return first ?? null;
  const settled = first.rule === "surname" && first.at < form && form < second.at;
  return settled ? { at: first.at, rule: "surname of several" } : null;
}

function length(form: Form | undefined): number {
  return form?.words.length ?? 0;
}

function possible(form: Form, byWord: Map<string, number[]>): Set<number> {
  const probes = form.kind === "Person" ? form.words.map(bareSurname) : form.words.map(spellingKey);
  const initials = form.text.replace(/[^\p{L}]/gu, "").replace(/(?<=\p{Lu}{2})s$/u, "");
  return new Set([...probes, `#${initials.toUpperCase()}`].flatMap((p) => byWord.get(`${form.kind} ${p}`) ?? []));
}

function keysOf(form: Form): string[] {
  const words = form.kind === "Person" ? form.words.map(bareSurname) : form.words.map(spellingKey);
  const initials = [...initialsOf(form.text.split(/[\s-]+/).filter((w) => /^[\p{L}&]/u.test(w)))].map((i) => `#${i}`);
  return [...new Set([...words, ...initials])].map((k) => `${form.kind} ${k}`);
}

function standsFor(short: Form, full: Form): NameRule | null {
  if (short.kind !== "Person") return shortBodyRule(short.text, full.text);
  return shortPersonRule(short.words, full.words) ?? (isAcronymOf(short.text, full.text) ? "acronym" : null);
}

function collect(
  mentions: NameMention[],
  { forms, home, index }: { forms: Form[]; home: DisjointSets; index: Map<string, number> },
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
  const weighed = mentions.map((m) => {
    const rule = forms[index.get(formKey(m.kind, m.text)) ?? -1]?.rule;
    return rule ? { ...m, confidence: m.confidence * nameConfidence(rule) } : m;
  });
  forms.forEach((f, i) => {
    (entities[place.get(home.of(i)) ?? -1] as Entity).aliases.push(f.text);
  });
  for (const e of entities) {
    e.aliases.sort((a, b) => fullness(b) - fullness(a) || (a < b ? -1 : 1));
    e.name = e.aliases[0] ?? e.name;
  }
  return { mentions: weighed, entities, entityOf };
}

/** Words count more than letters, so that "Anna Lind" outranks a long single word. */
function fullness(name: string): number {
  return name.split(/\s+/).length * 100 + Math.min(99, name.length);
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

function join(home: DisjointSets, group: readonly number[]): void {
  for (const i of group.slice(1)) home.join(group[0] ?? i, i);
}

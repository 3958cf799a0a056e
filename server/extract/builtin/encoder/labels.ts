import { CLAIM_KINDS, INCIDENT_STATUSES, INCIDENT_TYPES, STANCES } from "../../../domain/model.ts";
import type { ArgumentRole, NameType } from "../types.ts";

/** Part of a name that a word is: begin, inside, end, or a single word that is the whole name. */
export type NamePart = "B" | "I" | "E" | "S";
export type NameTag = { part: NamePart; type: NameType } | null;

const NAME_TYPES: readonly NameType[] = ["PER", "ORG", "LOC"];
const NAME_PARTS: readonly NamePart[] = ["B", "I", "E", "S"];

/** Name tags in the order of the encoder's columns; null is a word outside of names. */
export const NAME_TAGS: readonly NameTag[] = [
  null,
  ...NAME_TYPES.flatMap((type) => NAME_PARTS.map((part) => ({ part, type }))),
];

/** Tags of the words of a predicate: outside, first word, further words. */
export const CUE = { outside: 0, first: 1, further: 2, count: 3 } as const;
/** Outside, further words, then one tag per incident type for the first word. */
export const TRIGGER = { outside: 0, further: 1, types: 2, count: 2 + INCIDENT_TYPES.length } as const;

/** Roles of an incident in the order of the encoder's pair vectors. */
export const INCIDENT_ROLES: readonly ArgumentRole[] = ["place", "actor", "target", "killed", "injured", "date"];

/** Columns [from, to) of one tag set in the encoder's `tags`. */
export interface Columns {
  from: number;
  to: number;
}

const widths = {
  name: NAME_TAGS.length,
  cue: CUE.count,
  trigger: TRIGGER.count,
  // The weights were trained with these sets in the domain's order: the golden test fails where it changes.
  status: INCIDENT_STATUSES.length,
  stance: STANCES.length,
  kind: CLAIM_KINDS.length,
  // What a word of a claim's content says of the claim's stance.
  said: STANCES.length,
};

/** Where each tag set stands among the columns of `tags`. */
export const TAG_COLUMNS = layOut(widths);
/** Columns of `tags` in all. */
export const TAG_COUNT = TAG_COLUMNS.said.to;

function layOut<Name extends string>(widths: Record<Name, number>): Record<Name, Columns> {
  let from = 0;
  const columns = {} as Record<Name, Columns>;
  for (const [name, width] of Object.entries(widths) as [Name, number][]) {
    columns[name] = { from, to: from + width };
    from += width;
  }
  return columns;
}

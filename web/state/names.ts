import type { EdgeType, Stance } from "../api/generated/graphql.ts";
import type { NodeKind } from "../graph/types.ts";
import type { StatusGroup } from "./filters.ts";

/** Kinds in the order of the key. */
export const ALL_KINDS = [
  "Person",
  "Organisation",
  "Place",
  "Incident",
  "Claim",
  "Article",
] as const satisfies readonly NodeKind[];

/** Stances in the order of the key. */
export const ALL_STANCES = [
  "asserts",
  "accuses",
  "alleges",
  "denies",
  "estimates",
  "demands",
  "warns",
  "promises",
  "predicts",
  "asks",
  "praises",
  "condemns",
] as const satisfies readonly Stance[];

export const STATUS_WORDS: Record<StatusGroup, string> = {
  told: "Told as happened",
  said: "Said to have happened",
  ongoing: "Ongoing",
  alleged: "Alleged",
  planned: "Planned",
  denied: "Denied",
  hypothetical: "Hypothetical",
};

/** What a line says, read from its start to its end. */
export const RELATION_WORDS: Record<EdgeType, string> = {
  MENTIONS: "names",
  REPORTS: "reports",
  STATES: "prints",
  MADE_BY: "said by",
  QUOTES: "quotes",
  ABOUT: "about",
  OCCURRED_IN: "in",
  PERPETRATED_BY: "by",
  TARGETED: "against",
  COUNTED: "counts",
  HOLDS_ROLE: "holds a role in",
  MEMBER_OF: "member of",
  PART_OF: "part of",
  BASED_IN: "based in",
  LOCATED_IN: "lies in",
  KIN: "kin of",
  CITIZEN_OF: "citizen of",
};

/** The same as a choice of a filter. */
export const RELATION_TITLES: Record<EdgeType, string> = {
  MENTIONS: "Article names somebody",
  REPORTS: "Article reports an incident",
  STATES: "Article prints a claim",
  MADE_BY: "Who said it",
  QUOTES: "Claim inside a claim",
  ABOUT: "What a claim is about",
  OCCURRED_IN: "Where it happened",
  PERPETRATED_BY: "Who did it",
  TARGETED: "Who was hit",
  COUNTED: "Casualty figures",
  HOLDS_ROLE: "Roles",
  MEMBER_OF: "Members",
  PART_OF: "Parts",
  BASED_IN: "Seats",
  LOCATED_IN: "Places inside places",
  KIN: "Family",
  CITIZEN_OF: "Citizenship",
};

/** Sentence case for a word that stands alone. */
export function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "1 article", "3 articles", "1,240 nodes". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}

/** Cuts a text at a word, with an ellipsis, so that it has at most `most` characters. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(" ");
  return `${head.slice(0, space > most / 2 ? space : head.length).replace(/[\s,;:.–-]+$/, "")}…`;
}

/** A node's label as a sentence of the interface says it: a claim's words in quotation marks, cut short. */
export function shortLabel({ kind, label }: { kind: NodeKind; label: string }): string {
  return kind === "Claim" ? `“${cut(label, 40)}”` : cut(label, 48);
}

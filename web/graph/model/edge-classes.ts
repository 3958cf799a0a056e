/** How an edge is drawn and what it says depends on its class, not on its type. */
export type EdgeClass = "article" | "said" | "quotes" | "about" | "incident" | "relation";

const CLASS_OF_TYPE: Readonly<Record<string, EdgeClass>> = {
  MENTIONS: "article",
  REPORTS: "article",
  STATES: "article",
  MADE_BY: "said",
  QUOTES: "quotes",
  ABOUT: "about",
  OCCURRED_IN: "incident",
  PERPETRATED_BY: "incident",
  TARGETED: "incident",
  COUNTED: "incident",
};

/** Every other type is a relation between entities. */
export const classOf = (type: string): EdgeClass => CLASS_OF_TYPE[type] ?? "relation";

const WORDS: Readonly<Record<string, string>> = {
  MENTIONS: "mentions",
  REPORTS: "reports",
  STATES: "reports",
  OCCURRED_IN: "in",
  PERPETRATED_BY: "by",
  TARGETED: "against",
  COUNTED: "counts",
  MEMBER_OF: "member of",
  PART_OF: "part of",
  BASED_IN: "based in",
  LOCATED_IN: "in",
  CITIZEN_OF: "citizen of",
};

/** What stands on the line: the text's own role or cue where there is one, else a word for the type; "" for nothing. */
export function wordsOf(edge: {
  type: string;
  role: string | null;
  cue: string | null;
  stance: string | null;
}): string {
  if (edge.type === "MADE_BY") return edge.cue ?? "";
  if (edge.type === "ABOUT") return edge.stance === null || edge.stance === "asserts" ? "" : edge.stance;
  return edge.role ?? WORDS[edge.type] ?? "";
}

import type { CanvasEdgeFragment, EdgeType } from "../api/generated/graphql.ts";

/** What a relation makes of the node at its other end, read from its start and from its end. */
const WORDS: Partial<Record<EdgeType, readonly [string, string]>> = {
  HOLDS_ROLE: ["holds a role in it", "holds a role here"],
  MEMBER_OF: ["member of it", "member"],
  PART_OF: ["part of it", "a part"],
  BASED_IN: ["based there", "based here"],
  LOCATED_IN: ["lies there", "lies here"],
  KIN: ["kin", "kin"],
  CITIZEN_OF: ["citizen of it", "citizen"],
};

/** A relation in words from one of its ends; what rests on somebody's word says so. */
export function relationNote(
  edge: Pick<CanvasEdgeFragment, "type" | "fromId" | "role" | "told">,
  self: string,
): string {
  const [forth, back] = WORDS[edge.type] ?? ["", ""];
  const words = edge.role ?? (edge.fromId === self ? forth : back);
  return edge.told ? words : `${words}, said`;
}

import type { PanelRowFragment } from "../api/generated/graphql.ts";
import { toViewNode } from "../api/to-view.ts";
import { statusGroup } from "../state/filters.ts";
import { count, STATUS_WORDS } from "../state/names.ts";

/** What else is known of a node that a claim is about: an incident's status, or in how many other claims an entity comes up. */
export function alsoNote(node: PanelRowFragment): string {
  const status = statusGroup(toViewNode(node));
  if (status) return STATUS_WORDS[status].toLowerCase();
  const others = ("claimsAbout" in node ? node.claimsAbout.totalCount : 0) - 1;
  return others > 0 ? `also in ${count(others, "claim")}` : "";
}

/** What a node is to an incident: its place, actor or target; what rests on somebody's word says so. */
export function incidentNote({ type, told }: { type: string; told: boolean }): string {
  const part = PARTS[type] ?? "";
  return told || part === "" ? part : `${part}, said`;
}

const PARTS: Record<string, string> = { OCCURRED_IN: "as place", PERPETRATED_BY: "as actor", TARGETED: "as target" };

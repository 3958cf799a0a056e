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

/** An incident's relation to a node, as its place, actor or target sees it. */
export function incidentNote(type: string): string {
  switch (type) {
    case "OCCURRED_IN":
      return "happened here";
    case "PERPETRATED_BY":
      return "done by it";
    case "TARGETED":
      return "hit it";
    default:
      return "";
  }
}

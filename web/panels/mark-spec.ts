import type { MarkSpec } from "../graph/marks/spec.ts";
import type { ViewNode } from "../graph/types.ts";

/** What a node's mark shows. */
export function markSpec(node: ViewNode): MarkSpec {
  switch (node.kind) {
    case "Incident":
      return { kind: "Incident", type: node.incidentType, status: node.status, told: node.told };
    case "Claim":
      return { kind: "Claim", stance: node.stance };
    case "Person":
    case "Organisation":
    case "Place":
    case "Article":
      return { kind: node.kind };
  }
}

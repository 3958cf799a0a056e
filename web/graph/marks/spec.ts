import type { ViewNode } from "../types.ts";

export type IncidentStatus = NonNullable<ViewNode["status"]>;

/** What a mark shows: enough to draw it, and nothing that differs between two nodes that look alike. */
export type MarkSpec =
  | { kind: "Person" | "Organisation" | "Place" | "Article" | "Unnamed" }
  | { kind: "Incident"; type?: string | undefined; status?: IncidentStatus | undefined; told?: boolean | undefined }
  | { kind: "Claim"; stance?: string | undefined };

export type MarkKind = MarkSpec["kind"];

/** The mark of a node. What an incident or claim leaves open is drawn as happened, said and asserted. */
export function specOf(node: Pick<ViewNode, "kind" | "status" | "told" | "incidentType" | "stance">): MarkSpec {
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

/** Equal for marks that look alike. */
export function specKey(spec: MarkSpec): string {
  switch (spec.kind) {
    case "Incident":
      return `Incident:${spec.type ?? "OTHER"}:${spec.status ?? "happened"}:${spec.told ? "told" : "said"}`;
    case "Claim":
      return `Claim:${spec.stance ?? "asserts"}`;
    default:
      return spec.kind;
  }
}

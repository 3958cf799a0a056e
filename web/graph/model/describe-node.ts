import type { NodeData } from "./build-graph.ts";

/** A node in words, for a screen reader: what it is, its label, its status. */
export function describeNode({ spec, label, note }: NodeData): string {
  const kind = spec.kind === "Unnamed" ? "Speaker" : spec.kind;
  const stance = spec.kind === "Claim" && spec.stance ? ` that ${spec.stance}` : "";
  const basis = spec.kind === "Incident" ? (spec.told ? ", told by an article" : ", said by somebody") : "";
  return `${kind}${stance}: ${label}${basis}${note === "" ? "" : `, ${note}`}`;
}

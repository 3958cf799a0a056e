import { compare } from "../../domain/derive.ts";
import type { EdgeRecord, NodeRecord } from "../../domain/model.ts";
import { bySpan } from "../../domain/spans.ts";

/** Records in the order of the text: by their first evidence, which every record has, then by id. */
export function byFirstEvidence(a: NodeRecord, b: NodeRecord): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  return (first && second ? bySpan(first, second) : 0) || compare(a.id, b.id);
}

/** Edge records by type, ends and qualifier, which tell them apart within one article. */
export function byEnds(a: EdgeRecord, b: EdgeRecord): number {
  return compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to) || compare(a.qualifier, b.qualifier);
}

import { compare } from "../domain/derive.ts";
import type { EdgeProperties, EdgeRecord, EdgeType, EvidenceSpan } from "../domain/model.ts";
import { mergeEvidence } from "./evidence.ts";

export interface NewEdge {
  type: EdgeType;
  from: string;
  to: string;
  qualifier?: string;
  properties?: Partial<EdgeProperties>;
  /** Node id of the claim it rests on; null when the article tells it. */
  claim: string | null;
  confidence: number;
  evidence: EvidenceSpan[];
}

const NO_PROPERTIES: EdgeProperties = { role: null, figure: null, stance: null, cue: null, inferred: null };

/**
 * The edges of one article. What is added twice becomes one edge with the evidence of both, resting on the claim that comes
 * first or, where the article itself tells it once, on none. An edge to itself is no edge.
 */
export class EdgeSet {
  readonly #edges = new Map<string, EdgeRecord>();

  add(edge: NewEdge): void {
    if (edge.from === edge.to) return;
    const qualifier = edge.qualifier ?? "";
    const key = `${edge.type} ${edge.from} ${edge.to} ${qualifier}`;
    const known = this.#edges.get(key);
    // What the article itself tells no longer rests on a claim, nor has that claim's stance.
    const leading = known && (known.claim === null || edge.claim !== null) ? known : edge;
    this.#edges.set(key, {
      type: edge.type,
      from: edge.from,
      to: edge.to,
      qualifier,
      properties: { ...NO_PROPERTIES, ...leading.properties, inferred: inferredOf(known, edge) },
      claim: leading.claim,
      confidence: Math.max(known?.confidence ?? 0, edge.confidence),
      evidence: mergeEvidence([...(known?.evidence ?? []), ...edge.evidence]),
    });
  }

  /** Sorted by type, ends and qualifier. */
  list(): EdgeRecord[] {
    return [...this.#edges].sort(([a], [b]) => compare(a, b)).map(([, edge]) => edge);
  }
}

/** A conclusion, unless the article gives the place itself once. */
function inferredOf(known: EdgeRecord | undefined, edge: NewEdge): EdgeProperties["inferred"] {
  const own = edge.properties?.inferred ?? null;
  return known && known.properties.inferred === null ? null : own;
}

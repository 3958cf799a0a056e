import { createHash } from "node:crypto";
import type { EdgeType, EntityKind, NodeKind } from "./model.ts";

const PREFIX = {
  Person: "per",
  Organisation: "org",
  Place: "pla",
  Incident: "inc",
  Claim: "clm",
  Article: "art",
} as const satisfies Record<NodeKind, string>;

/** 20 hex digits (80 bits) of SHA-256 over the parts: a collision among 10^9 things has odds below 10^-6. */
function hash(...parts: (string | number)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}

/** Full SHA-256 of a clean text, hex. */
export function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** One text is one article, whatever file or address carries it. */
export function articleId(text: string): string {
  return `${PREFIX.Article}_${textHash(text).slice(0, 20)}`;
}

/** @param key canonical key of the name, see identity/canonical.ts */
export function entityId(kind: EntityKind, key: string): string {
  return `${PREFIX[kind]}_${hash(kind, key)}`;
}

/** @param key what identifies the happening, see identity/incident-key.ts */
export function incidentId(key: string): string {
  return `${PREFIX.Incident}_${hash("Incident", key)}`;
}

/** A claim is one attribution in one article: where its cue begins and its content ends is its identity. */
export function claimId(article: string, cueStart: number, contentEnd: number): string {
  return `${PREFIX.Claim}_${hash("Claim", article, cueStart, contentEnd)}`;
}

/** Id of a record: what one article says at one place. */
export function recordId(article: string, kind: NodeKind, start: number, end: number): string {
  return `rec_${hash(article, kind, start, end)}`;
}

export function edgeId(type: EdgeType, from: string, to: string, qualifier: string): string {
  return `edg_${hash(type, from, to, qualifier)}`;
}

/** The kind that an id's prefix names, or null for anything that is not a node id. */
export function kindOfId(id: string): NodeKind | null {
  const prefix = id.slice(0, 3);
  for (const [kind, own] of Object.entries(PREFIX)) if (own === prefix && id[3] === "_") return kind as NodeKind;
  return null;
}

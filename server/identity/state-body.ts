import type { ExtractedEntity } from "../domain/model.ts";
import { canonicalKey } from "./canonical.ts";

/** Bodies that every state has, and many towns. Written by hand. */
const BODIES = wordSet(
  "ministry police army navy military government cabinet parliament senate congress court bank commission treasury",
  "prosecutor prosecutors guard guards coastguard gendarmerie forces force presidency",
);
/** What such a body's name may have besides: its field and rank. "State Department" and "Security Council" are out on purpose. */
const FIELDS = wordSet(
  "interior foreign defence defense health finance justice education agriculture energy transport information labour labor",
  "trade economy culture environment planning home affairs public internal external emergency emergencies situations",
  "national federal central supreme high constitutional appeal appeals criminal military air armed special security riot",
  "border coast state local city general election electoral intelligence department office service and of for the s",
);

/**
 * Whether a name is one that every country's body of its sort bears ("Interior Ministry", "the Supreme Court"), so that the same
 * name in another article need not be the same body.
 */
export function isStateBody({ kind, name }: Pick<ExtractedEntity, "kind" | "name">): boolean {
  if (kind !== "Organisation") return false;
  const words = canonicalKey(kind, name).split(/[\s']+/);
  return words.some((word) => BODIES.has(word)) && words.every((word) => BODIES.has(word) || FIELDS.has(word));
}

function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(" ").split(" "));
}

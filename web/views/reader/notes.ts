import type { MarkSpec } from "../../graph/marks/spec.ts";
import { claimWords, incidentWords, type NoteWords } from "./note-words.ts";
import { type Layer, marksOf, type ReadClaim, type ReadIncident, type Reading } from "./reading.ts";

export interface MarginNote extends NoteWords {
  /** The node's id. */
  id: string;
  /** Offset of the words it stands beside. */
  at: number;
  mark: MarkSpec;
  confidence: number;
}

export interface NotesOptions {
  layers: ReadonlySet<Layer>;
  /** The node under the marker always has its note. */
  active: string | null;
}

/**
 * The notes in the margin, in the order of the text: every claim, and the incidents that no claim's note speaks for. Those are
 * the ones the article tells itself, and the ones that did not simply happen.
 */
export function marginNotes(reading: Reading, { layers, active }: NotesOptions): MarginNote[] {
  const claims = layers.has("claims") ? reading.claims : reading.claims.filter(({ id }) => id === active);
  const incidents = reading.incidents.filter(
    (incident) =>
      incident.id === active ||
      (layers.has("incidents") && (incident.told || incident.status !== "happened" || !layers.has("claims"))),
  );
  return [...claims.map((claim) => noteOf(reading, claim)), ...incidents.map((incident) => noteOf(reading, incident))]
    .filter((note) => note !== null)
    .sort((a, b) => a.at - b.at);
}

function noteOf(reading: Reading, node: ReadClaim | ReadIncident): MarginNote | null {
  const [first] = marksOf(reading, node.id);
  if (!first) return null;
  const words = node.__typename === "Claim" ? claimWords(reading, node) : incidentWords(reading, node);
  return { ...words, id: node.id, at: first.start, mark: markSpec(node), confidence: node.confidence };
}

/** How a node's mark is drawn beside words. */
export function markSpec(node: ReadClaim | ReadIncident): MarkSpec {
  if (node.__typename === "Claim") return { kind: "Claim", stance: node.stance };
  return { kind: "Incident", type: node.type, status: node.status, told: node.told };
}

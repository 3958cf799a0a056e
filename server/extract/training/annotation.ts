import { readFileSync } from "node:fs";

/** An annotated article as the corpus guidelines define it; only what training reads. */
export interface Annotation {
  id: string;
  entities: { id: string; type: "PERSON" | "ORGANISATION" | "PLACE"; name: string; mentions: string[] }[];
  claims: {
    id: string;
    source: string;
    speaker: string | null;
    cue: string;
    content: string[];
    kind: string;
    stance: string;
    parent: string | null;
  }[];
  incidents: AnnotatedIncident[];
  relations: { type: string; from: string; to: string; role?: string; evidence: string }[];
}

export interface AnnotatedIncident {
  id: string;
  type: string;
  subtype: string;
  trigger: string;
  context: string;
  status: string;
  date: { text: string } | null;
  places: string[];
  actors: string[];
  targets: string[];
  killed: { text: string } | null;
  injured: { text: string } | null;
}

/** An article's text as readers give it: the publisher and date lines of a corpus file (2 and 3) are metadata. */
export function cleanText(file: string): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const body = lines
    .slice(3)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "");
  return [lines[0] ?? "", "", ...body].join("\n");
}

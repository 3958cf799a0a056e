import type {
  EntityKind,
  ExtractedFigure,
  ExtractedIncident,
  Extraction,
  FigureKind,
  Participant,
  Span,
} from "../../domain/model.ts";
import { quote } from "../../domain/spans.ts";
import { contextOf } from "./context.ts";

export interface AnnotatedFigure {
  text: string;
  min: number | null;
  max: number | null;
}

export interface AnnotatedEntity {
  id: string;
  type: "PERSON" | "ORGANISATION" | "PLACE";
  name: string;
  /** Distinct strings, the longest first. */
  mentions: string[];
  /** [start, end] of every mention, in offsets of the clean text. */
  spans: [number, number][];
}

export interface AnnotatedClaim {
  id: string;
  source: string;
  speaker: string | null;
  cue: string;
  content: string[];
  kind: string;
  stance: string;
  parent: string | null;
  about: string[];
}

export interface AnnotatedIncident extends Record<FigureKind, AnnotatedFigure | null> {
  id: string;
  type: string;
  subtype: string;
  trigger: string;
  context: string;
  status: string;
  date: { text: string; iso: string } | null;
  places: string[];
  actors: string[];
  targets: string[];
}

export interface AnnotatedRelation {
  type: string;
  from: string;
  to: string;
  role?: string;
  evidence: string;
}

/** An article in the interchange format of the annotation guidelines. Every string but ids and closed kinds is exact text. */
export interface Annotation {
  entities: AnnotatedEntity[];
  claims: AnnotatedClaim[];
  incidents: AnnotatedIncident[];
  relations: AnnotatedRelation[];
}

const TYPES = { Person: "PERSON", Organisation: "ORGANISATION", Place: "PLACE" } as const satisfies Record<
  EntityKind,
  string
>;

/** An extraction in the interchange format. Strings are cut from `text`, the clean text that the extraction's offsets refer to. */
export function toAnnotation(extraction: Extraction, { text }: { text: string }): Annotation {
  const words = (span: Span) => quote(text, span);
  return {
    entities: extraction.entities.map((e) => ({
      id: e.id,
      type: TYPES[e.kind],
      name: e.name,
      mentions: [...e.aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      spans: e.mentions.map((m) => [m.start, m.end]),
    })),
    claims: extraction.claims.map(({ id, source, speaker, cue, content, kind, stance, parent, about }) => ({
      id,
      source: source ? words(source) : "",
      speaker,
      cue: words(cue),
      content: content.map(words),
      kind,
      stance,
      parent,
      about: about.map((a) => a.ref),
    })),
    incidents: extraction.incidents.map((i) => annotateIncident(extraction, i, text)),
    relations: extraction.relations.map(({ type, from, to, role, span }) => ({
      type,
      from,
      to,
      ...(role === null ? {} : { role }),
      evidence: words(span),
    })),
  };
}

function annotateIncident({ sentences }: Extraction, i: ExtractedIncident, text: string): AnnotatedIncident {
  const participants = (list: readonly Participant[]) => list.map((p) => p.ref ?? quote(text, p.span));
  const trigger = i.triggers[0] as Span;
  const figure = (kind: FigureKind) => bestFigure(i.figures.filter((f) => f.kind === kind));
  return {
    id: i.id,
    type: i.type,
    subtype: i.subtype,
    trigger: quote(text, trigger),
    context: contextOf(text, { trigger, sentences }),
    status: i.status,
    date: i.date && {
      text: quote(text, i.date.span),
      iso: i.date.precision === "range" ? `${i.date.start}/${i.date.end}` : i.date.start,
    },
    places: participants(i.places),
    actors: participants(i.actors),
    targets: participants(i.targets),
    killed: figure("killed"),
    injured: figure("injured"),
    arrested: figure("arrested"),
    missing: figure("missing"),
    displaced: figure("displaced"),
  };
}

/** A count that only says how large a crowd was: "dozens", "hundreds of people". */
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|several)\b/i;

/** A number before a vague count, the article's own figure before an attributed one, the first of equals. */
function bestFigure(figures: readonly ExtractedFigure[]): AnnotatedFigure | null {
  const rank = ({ claim, text }: ExtractedFigure) => (VAGUE.test(text) ? 2 : 0) + (claim === null ? 0 : 1);
  const [best] = [...figures].sort((a, b) => rank(a) - rank(b));
  return best ? { text: best.text, min: best.min, max: best.max } : null;
}

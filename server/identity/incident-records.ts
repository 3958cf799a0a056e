import { incidentId, recordId } from "../domain/ids.ts";
import type {
  Article,
  ExtractedEntity,
  ExtractedIncident,
  Extraction,
  NodeRecord,
  Participant,
  ScoredSpan,
  UnnamedParticipant,
} from "../domain/model.ts";
import { quote, sentenceAt } from "../domain/spans.ts";
import { displayName } from "./display-name.ts";
import { entityKey } from "./entity-key.ts";
import { evidenceOf, mergeEvidence } from "./evidence.ts";
import { sharedIncidentKey } from "./incident-key.ts";
import { incidentTitle } from "./incident-title.ts";

/** Records of an article's incidents, and the node each belongs to: one shared with other articles, or its own. */
export function incidentRecords(article: Article, extraction: Extraction) {
  const byId = new Map(extraction.entities.map((e) => [e.id, e]));
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const records = extraction.incidents.map((incident) => {
    // A place that was only concluded neither names an incident nor joins it with another article's.
    const given = incident.places.filter((p) => !p.inferred);
    const place = given.map((p) => p.ref && byId.get(p.ref)).find((e) => e) || null;
    const shared = sharedIncidentKey(incident, place && entityKey(place));
    const first = incident.triggers[0] as ScoredSpan;
    // The article tells two incidents apart: the second must not fall together with the first under a shared key.
    const key = shared !== null && !taken.has(shared) ? shared : `${article.id}|${first.start}|${first.end}`;
    taken.add(key);
    const node = incidentId(key);
    ids.set(incident.id, node);
    return recordOf(article, incident, { node, place, byId, sentences: extraction.sentences });
  });
  return { ids, records };
}

interface Surroundings {
  node: string;
  place: ExtractedEntity | null;
  byId: ReadonlyMap<string, ExtractedEntity>;
  sentences: Extraction["sentences"];
}

function recordOf(article: Article, incident: ExtractedIncident, around: Surroundings): NodeRecord {
  const words = (p: Participant) => {
    const entity = p.ref && around.byId.get(p.ref);
    return entity ? displayName(entity) : quote(article.text, p.span);
  };
  const first = incident.triggers[0] as ScoredSpan;
  return {
    id: recordId(article.id, "Incident", first.start, first.end),
    node: around.node,
    confidence: incident.confidence,
    evidence: mergeEvidence(incident.triggers.map((t) => evidenceOf(t, around.sentences, t.confidence))),
    data: {
      kind: "Incident",
      type: incident.type,
      subtype: incident.subtype,
      title: incidentTitle({
        type: incident.type,
        subtype: incident.subtype,
        trigger: quote(article.text, first),
        wording: article.text.slice(first.start, sentenceAt(around.sentences, first.start)?.end ?? first.end),
        targets: incident.targets.map(words),
        actors: incident.actors.map(words),
        place: around.place && displayName(around.place),
      }),
      status: incident.status,
      told: incident.claim === null,
      dateStart: incident.date?.start ?? null,
      dateEnd: incident.date?.end ?? null,
      datePrecision: incident.date?.precision ?? null,
      figures: incident.figures.map(({ kind, min, max, text, claim }) => ({
        kind,
        min,
        max,
        text,
        told: claim === null,
      })),
      unnamed: unnamedOf(article, incident),
    },
  };
}

function unnamedOf(article: Article, incident: ExtractedIncident): UnnamedParticipant[] {
  const of = (role: UnnamedParticipant["role"], all: Participant[]) =>
    all.filter((p) => p.ref === null).map((p) => ({ role, text: quote(article.text, p.span) }));
  return [...of("place", incident.places), ...of("actor", incident.actors), ...of("target", incident.targets)];
}

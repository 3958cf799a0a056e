import type { ExtractedIncident } from "../domain/model.ts";

/**
 * What makes incidents of different articles one: type, subtype, the most specific place and the very day.
 * Anything vaguer stays the article's own: joining two happenings wrongly hides a contradiction, keeping one apart hides nothing.
 * A plan and what became of it are two (their statuses are different things to report).
 * @param placeKey canonical key of the most specific place, null when it has none
 * @returns null when the incident is not known well enough to be recognised elsewhere
 */
export function sharedIncidentKey(incident: ExtractedIncident, placeKey: string | null): string | null {
  const { date } = incident;
  if (placeKey === null || date === null || date.precision !== "day" || date.start !== date.end) return null;
  const ahead = incident.status === "planned" || incident.status === "hypothetical";
  return [incident.type, incident.subtype, placeKey, date.start, ahead ? "ahead" : "past"].join("|");
}

import type { NameMention } from "../07-names.ts";
import type { Reading } from "../reading.ts";
import type { RelationDraft } from "../relations/relation.ts";
import type { ParticipantDraft } from "./participants.ts";

/** How often it was right on the annotated training articles where the incident's own sentence names no place: 62 % of 84. */
const OFFICE = 0.62;

type Placed = { places: ParticipantDraft[]; actors: ParticipantDraft[] };

/**
 * Where an incident happened of which neither the encoder nor its sentence tells a place: the country in which who acts holds office
 * ("parliament passed the law" of a minister of Norland), with the low confidence that such a guess earns.
 */
export function placesOfOffice<Details extends Placed>(
  reading: Reading,
  { details, relations }: { details: Details[]; relations: readonly RelationDraft[] },
): Details[] {
  const seats = seatsOf(reading, relations);
  return details.map((own) => {
    const seat = own.actors.map((a) => seats.get(a.entity ?? -1)).find((place) => place !== undefined);
    return own.places.length > 0 || !seat ? own : { ...own, places: [seat] };
  });
}

/** By person: the first mention of the place at which they hold office. */
function seatsOf({ entities, mentions }: Reading, relations: readonly RelationDraft[]): Map<number, ParticipantDraft> {
  const seats = new Map<number, ParticipantDraft>();
  for (const { type, from, to, evidence } of relations) {
    const place = entities[to];
    const mention = place?.mentions.map((m) => mentions[m] as NameMention).find((m) => m.from >= evidence.from) ?? null;
    const shown = mention ?? (mentions[place?.mentions[0] ?? -1] as NameMention | undefined);
    if (type !== "HOLDS_ROLE" || place?.kind !== "Place" || seats.has(from) || !shown) continue;
    seats.set(from, { from: shown.from, to: shown.to, entity: to, confidence: OFFICE });
  }
  return seats;
}

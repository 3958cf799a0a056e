import type { PlaceCandidate, Whereabouts } from "../../../domain/model.ts";
import { round } from "../confidence.ts";
import { gazetteer } from "../gazetteer/gazetteer.ts";
import type { PlaceRow } from "../gazetteer/rows.ts";
import type { PlaceDraft } from "./place-draft.ts";

/** Other meanings of a name that are shown beside the one chosen. */
const MOST_OTHERS = 5;

/** What a record says of where a place is. */
export function whereaboutsOf({ choice, sense, country }: PlaceDraft): Whereabouts {
  if (!choice) return { lat: null, lon: null, country, level: sense.level, choice: null };
  const { place } = choice.best;
  return {
    ...{ lat: place.lat, lon: place.lon, country: place.country, level: place.level },
    choice: {
      chosen: candidateOf(place),
      confidence: round(choice.confidence),
      ground: choice.ground,
      others: [...choice.others, ...sense.shadowed].slice(0, MOST_OTHERS).map((o) => candidateOf(o.place)),
    },
  };
}

function candidateOf({ id, name, country, region, level, people, lat, lon }: PlaceRow): PlaceCandidate {
  const within = level === "country" || region === id ? null : gazetteer().regionName(region);
  return { id, name, region: within, country, level, population: people, lat, lon };
}

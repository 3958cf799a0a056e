import type { Extraction } from "../../domain/model.ts";
import type { ExtractorInput } from "../../ports/extractor.ts";
import { findNames } from "./07-names.ts";
import { linkNames } from "./08-entities.ts";
import { findRelations } from "./09-relations.ts";
import { findClaims } from "./10-claims.ts";
import { nestClaims } from "./11-chains.ts";
import { resolveSpeakers } from "./12-speakers.ts";
import { findFigures } from "./13-figures.ts";
import { findIncidents } from "./14-incidents.ts";
import { findDates } from "./15-dates.ts";
import { detailsOf } from "./16-details.ts";
import { findAbout } from "./17-about.ts";
import { findPlaces } from "./18-places.ts";
import { placeIncidents } from "./19-incident-places.ts";
import { assemble } from "./20-assemble.ts";
import { ground } from "./21-ground.ts";
import { containingClaims } from "./claims/containing-claims.ts";
import { findGovernments } from "./places/governments.ts";
import { createReading } from "./reading.ts";
import { indexCountries } from "./relations/countries-marked.ts";
import type { Predictions, Tokens } from "./types.ts";

/**
 * Steps 7 to 21: from what the encoder sees in single words to what the article says. Never throws, whatever the text; linear
 * in its length.
 */
export function applyRules(
  tokens: Tokens,
  predictions: Predictions,
  { publishedAt }: Pick<ExtractorInput, "publishedAt">,
): Omit<Extraction, "extractor"> {
  const mentions = findNames(tokens, predictions.names); // 7
  const linked = linkNames(tokens, mentions); // 8
  const reading = createReading(tokens, linked, { publishedAt });
  const countries = indexCountries(reading);

  const relations = findRelations(reading, { countries, learned: predictions.relations }); // 9
  const claims = findClaims(reading, predictions.claims); // 10
  const parents = nestClaims(reading, claims); // 11
  const speakers = resolveSpeakers(reading, claims, { countries, parents, relations }); // 12

  const figures = findFigures(reading); // 13
  const incidents = findIncidents(reading, predictions.incidents, figures); // 14
  const dates = findDates(reading); // 15
  const details = detailsOf(reading, incidents, { dates, figures }); // 16
  const about = findAbout(reading, { claims, speakers, incidents }); // 17

  const places = findPlaces(reading, relations); // 18
  const governments = findGovernments(reading, places, { claims, details });
  const incidentPlaces = placeIncidents(reading, { incidents, details, places, relations, countries, governments }); // 19

  const claimAt = containingClaims(reading, claims);
  const said = { claims, speakers, parents, about, claimAt };
  const found = assemble(reading, { ...said, incidents, details, relations, places, governments, incidentPlaces }); // 20
  return ground(tokens.text, found); // 21
}

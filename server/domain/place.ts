import type { PlaceGround, PlaceLevel } from "./kinds.ts";

/** A place of a gazetteer that a name may mean. */
export interface PlaceCandidate {
  /** GeoNames' number or, for countries and regions, code: "170063", "SY", "SY.09". */
  id: string;
  name: string;
  /** The first-order region it lies in, by name; null for countries and regions themselves. */
  region: string | null;
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  country: string;
  level: PlaceLevel;
  /** Inhabitants; 0 for countries and where unknown. */
  population: number;
  /** Degrees; of a country or region, its middle. */
  lat: number;
  lon: number;
}

/** Which place a name was taken for, how sure that is, what chose it, and which others it may mean instead. */
export interface PlaceChoice {
  chosen: PlaceCandidate;
  confidence: number;
  ground: PlaceGround;
  /** The likeliest first, at most five. */
  others: PlaceCandidate[];
}

/** Whereabouts of what is no place, or of a place of which nothing is known. */
export const NOWHERE: Whereabouts = { lat: null, lon: null, country: null, level: null, choice: null };

/** Where a named place is, as far as an article and a gazetteer tell. */
export interface Whereabouts {
  lat: number | null;
  lon: number | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  level: PlaceLevel | null;
  /** Null where no gazetteer has it: its level and country then come from its words and from the place that holds it. */
  choice: PlaceChoice | null;
}

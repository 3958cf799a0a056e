import type { PlaceLevel } from "../../../domain/model.ts";

/** One place of the gazetteer. */
export interface PlaceRow {
  /** GeoNames' number; for a country its ISO 3166-1 code, for a region or district GeoNames' code ("SY.09", "US.IL.031"). */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  country: string;
  /** GeoNames' code of the first-order region it lies in or is ("SY.09"); "" for a country. */
  region: string;
  level: PlaceLevel;
  /** Inhabitants; for a region the sum of its towns', for a country 0 (it outranks towns by being one). */
  people: number;
  /** Degrees; of a region or district the middle of its towns. */
  lat: number;
  lon: number;
  /** "C" for a capital of a country, "A" for the seat of a first-order region, "D" for a second-order district, else "". */
  seat: "C" | "A" | "D" | "";
}

import type { PlaceGround, PlaceLevel } from "../api/generated/graphql.ts";

export interface PlaceParts {
  label: string;
  lat: number | null;
  lon: number | null;
  country: string | null;
  level: PlaceLevel | null;
  choice: {
    confidence: number;
    ground: PlaceGround;
    chosen: CandidateParts;
    others: readonly CandidateParts[];
  } | null;
}

interface CandidateParts {
  name: string;
  region: string | null;
  country: string;
  level?: PlaceLevel;
}

const WHY: Readonly<Record<Exclude<PlaceGround, "only">, string>> = {
  stated: "the text names what holds it",
  context: "other places of the text lie nearby",
  population: "the largest of this name",
};

/** "City in Texas, United States, 33.66° N 95.56° W"; null where nothing is known of it. */
export function whereWords({ label, lat, lon, country, level, choice }: PlaceParts): string | null {
  const land = country === null ? null : countryName(country);
  const inside = [choice?.chosen.region, land].filter((part) => part && part !== label);
  const kind = level && `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
  const where = [kind, inside.join(", ")].filter(Boolean).join(kind && inside.length ? " in " : "");
  const degrees = lat === null || lon === null ? null : `${degree(lat, "NS")} ${degree(lon, "EW")}`;
  return [where, degrees].filter(Boolean).join(", ") || null;
}

/**
 * Below it a choice is called unsure. The weighing is not calibrated, so its number, which reads like a chance of being right, is
 * left to GraphQL.
 */
const UNSURE = 0.5;

/** "Taken for Paris, Texas, United States: the text names what holds it"; null where nothing was chosen. */
export function choiceWords({ choice, level }: PlaceParts): string | null {
  if (!choice) return null;
  const { chosen, confidence, ground } = choice;
  // A city may be the only one of its name and share it with its region.
  const why = ground === "only" ? `the only ${level ?? "place"} of this name` : WHY[ground];
  return `Taken${confidence < UNSURE ? ", unsurely," : ""} for ${candidateWords(chosen)}: ${why}.`;
}

/** "It could be Paris, Île-de-France, France; or …", every other meaning known; null where there is none. */
export function othersWords({ choice }: PlaceParts): string | null {
  const others = choice?.others.map(candidateWords) ?? [];
  return others.length > 0 ? `It could be ${others.join("; or ")}.` : null;
}

function candidateWords({ name, region, country, level }: CandidateParts): string {
  const land = level === "country" ? null : countryName(country);
  const kind = level === "region" ? " (region)" : "";
  // A city often has its region's name, and a country its own.
  const holders = [region, land].filter((part) => part && part !== name);
  return [`${name}${kind}`, ...holders].join(", ");
}

/** A country's name from its ISO code; what is given where it is no such code or the browser knows no name. */
function countryName(code: string): string {
  // Another extractor may give a name: Intl throws for what has not the form of a code.
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "code" }).of(code) ?? code;
}

function degree(value: number, sides: "NS" | "EW"): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? sides.charAt(1) : sides.charAt(0)}`;
}

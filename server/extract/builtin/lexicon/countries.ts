import { COUNTRY_TABLE } from "./country-table.ts";

interface Country {
  plain: string;
  names: string[];
  demonyms: string[];
}

const COUNTRIES: Country[] = COUNTRY_TABLE.trim()
  .split("\n")
  .map((line) => {
    const [names = [], demonyms = []] = line.split(" | ").map((part) => part.split(", "));
    return { plain: names[0] ?? "", names, demonyms };
  });

const byName = new Map(COUNTRIES.flatMap((c) => c.names.map((n) => [n, c.plain] as const)));
const byDemonym = new Map(COUNTRIES.flatMap((c) => c.demonyms.map((d) => [d, c.plain] as const)));

/** The plain name of a country under any of its names, "U.S." -> "United States"; null for what is no country. */
export function countryOf(name: string): string | null {
  return byName.get(name) ?? null;
}

/** Every name of a country, given by its plain one; empty for what is no country. */
export function namesOfCountry(plain: string): readonly string[] {
  return COUNTRIES.find((c) => c.plain === plain)?.names ?? [];
}

/** The country a demonym belongs to, "Swedes" -> "Sweden"; null for any other word. */
export function countryOfDemonym(word: string): string | null {
  return byDemonym.get(word) ?? null;
}

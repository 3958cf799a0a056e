import { round, type Town } from "./build-towns.ts";
import { placeKey } from "./place-key.ts";
import type { PlaceRow } from "./rows.ts";

interface Area {
  name: string;
  /** Sums over its towns: inhabitants, weights, weighted degrees. */
  people: number;
  weight: number;
  lat: number;
  lon: number;
  seatNames: readonly string[];
}

/** First-order regions and second-order districts, placed in the middle of their towns. Those without a town are left out. */
export class Regions {
  readonly #areas = new Map<string, Area>();

  constructor(first: readonly { code: string; name: string }[], second: readonly { code: string; name: string }[]) {
    for (const { code, name } of [...first, ...second])
      this.#areas.set(code, { name, people: 0, weight: 0, lat: 0, lon: 0, seatNames: [] });
  }

  add({ row, district }: Town, names: readonly string[]): void {
    for (const code of [row.region, district]) {
      const area = this.#areas.get(code);
      if (!area) continue;
      const weight = Math.sqrt(row.people + 1);
      area.people += row.people;
      area.weight += weight;
      area.lat += row.lat * weight;
      area.lon += row.lon * weight;
      if (row.seat === "A" && code === row.region) area.seatNames = names;
    }
  }

  *rows(): Iterable<{ row: PlaceRow; names: string[] }> {
    // First-order codes have one dot, second-order ones two: the first come first.
    const order = [...this.#areas].sort(([a], [b]) => a.split(".").length - b.split(".").length);
    for (const [code, area] of order) {
      if (area.weight === 0) continue;
      const [country = "", region = "", district] = code.split(".");
      const row: PlaceRow = {
        ...{ id: code, name: area.name, country, region: `${country}.${region}`, level: "region", people: area.people },
        ...{ lat: round(area.lat / area.weight), lon: round(area.lon / area.weight), seat: district ? "D" : "" },
      };
      yield { row, names: namesOf(area) };
    }
  }
}

const AREA_WORDS =
  /^(?:(?:Province|State|Region|District|Muḩāfaz̧at|Wilaya|Provincia|Departamento) (?:of |de |d’)?)|(?: (?:Province|Governorate|State|Region|District|Oblast|County|Prefecture|Department|Municipality|Territory|Voivodeship|Krai|Republic|Kommun|Parish))+$/g;

/** Its name, the name without the word for its kind, and the seat's other names where the two share a name ("Raqqa"). */
function namesOf({ name, seatNames }: Area): string[] {
  const bare = name.replace(AREA_WORDS, "");
  const shared = seatNames.some((n) => placeKey(n) === placeKey(bare));
  return [name, bare, ...(shared ? seatNames : [])];
}

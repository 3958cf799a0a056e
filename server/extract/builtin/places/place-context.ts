import type { PlaceRow } from "../gazetteer/rows.ts";

/** A place of the article as it is taken so far. */
export interface Taken {
  place: PlaceRow;
  /** How much it says of where the article plays: mentions, and how sure it is. */
  weight: number;
}

/** Where an article plays, as far as its other places tell. */
export class PlaceContext {
  readonly #countries = new Map<string, number>();
  readonly #regions = new Map<string, number>();
  #all = 0;

  /** @param marked how often the article marks each country in other ways, by ISO code */
  constructor(taken: Iterable<Taken>, marked: ReadonlyMap<string, number>) {
    for (const { place, weight } of taken)
      this.#add(place.country, place.level === "country" ? "" : place.region, weight);
    for (const [country, count] of marked) this.#add(country, "", count);
  }

  #add(country: string, region: string, weight: number): void {
    this.#all += weight;
    this.#countries.set(country, (this.#countries.get(country) ?? 0) + weight);
    if (region) this.#regions.set(region, (this.#regions.get(region) ?? 0) + weight);
  }

  /** Share of the article's places in the candidate's country, 0 to 1, leaving out what the candidate's own name added. */
  countryShare({ country }: PlaceRow, own: Taken | null): number {
    const mine = own?.weight ?? 0;
    const here = (this.#countries.get(country) ?? 0) - (own?.place.country === country ? mine : 0);
    return this.#all - mine > 0 ? Math.max(0, here) / (this.#all - mine) : 0;
  }

  /** Whether another place of the article lies in the candidate's region. */
  hasRegion({ region }: PlaceRow, own: Taken | null): boolean {
    return region !== "" && (this.#regions.get(region) ?? 0) - (own?.place.region === region ? own.weight : 0) > 0.01;
  }
}

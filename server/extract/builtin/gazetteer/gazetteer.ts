import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress, brotliDecompressSync } from "node:zlib";
import { AppError } from "../../../domain/errors.ts";
import { placeKey } from "./place-key.ts";
import type { PlaceRow } from "./rows.ts";

/** A place that a name may mean. */
export interface PlaceMatch {
  place: PlaceRow;
  /** Whether it is its own name, rather than another name for it. */
  own: boolean;
}

const NEWLINE = 10;
const TAB = 9;

/**
 * The gazetteer: GeoNames' countries, regions and towns by name. It stays in memory as the bytes of its file, so that 170,000
 * places take 14 MB and no time to parse: a name is found by binary search, and only the lines of its places are read.
 */
export class Gazetteer {
  readonly #bytes: Buffer;
  /** Where each place's line starts. */
  readonly #lines: Uint32Array;
  /** Where the sorted names start. */
  readonly #names: number;
  #regions: Map<string, string> | null = null;

  /** @param bytes lines of places, an empty line, sorted lines of names (build.ts) */
  constructor(bytes: Buffer) {
    const starts: number[] = [0];
    let at = bytes.indexOf(NEWLINE);
    while (at >= 0 && bytes[at + 1] !== NEWLINE) {
      starts.push(at + 1);
      at = bytes.indexOf(NEWLINE, at + 1);
    }
    this.#bytes = bytes;
    this.#lines = Uint32Array.from(starts);
    this.#names = at + 2;
  }

  /** Every place of this name, the most populous first. Empty for a name that the gazetteer does not know. */
  find(name: string): PlaceMatch[] {
    const key = Buffer.from(placeKey(name));
    const line = key.length ? this.#lineOf(key) : null;
    return (line?.split(" ") ?? [])
      .map((at) => ({ place: this.#place(Number.parseInt(at, 36)), own: !at.endsWith("~") }))
      .sort((a, b) => b.place.people - a.place.people);
  }

  /** Name of a first-order region by GeoNames' code ("US.TX" is Texas); null for an unknown code. */
  regionName(code: string): string | null {
    this.#regions ??= this.#readRegions();
    return this.#regions.get(code) ?? null;
  }

  /** Countries and first-order regions stand before all other places. */
  #readRegions(): Map<string, string> {
    const names = new Map<string, string>();
    for (let i = 0; i < this.#lines.length; i++) {
      const { id, name, level, region } = this.#place(i);
      if (level !== "country" && id !== region) break;
      names.set(id, name);
    }
    return names;
  }

  #lineOf(key: Buffer): string | null {
    let low = this.#names;
    let high = this.#bytes.length;
    while (low < high) {
      const start = this.#bytes.lastIndexOf(NEWLINE, (low + high) >> 1) + 1;
      const tab = this.#bytes.indexOf(TAB, start);
      const end = this.#bytes.indexOf(NEWLINE, tab);
      const order = Buffer.compare(this.#bytes.subarray(start, tab), key);
      if (order === 0) return this.#bytes.toString("utf8", tab + 1, end);
      if (order < 0) low = end + 1;
      else high = start - 1;
    }
    return null;
  }

  #place(index: number): PlaceRow {
    const start = this.#lines[index] ?? 0;
    const line = this.#bytes.toString("utf8", start, this.#bytes.indexOf(NEWLINE, start));
    const [id = "", name = "", country = "", region = "", level, people, lat, lon, seat] = line.split("\t");
    return {
      ...{ id, name, country, region, level: level as PlaceRow["level"], people: Number(people) },
      ...{ lat: Number(lat), lon: Number(lon), seat: (seat ?? "") as PlaceRow["seat"] },
    };
  }
}

const FILE = new URL("places.br", import.meta.url);
let loaded: Gazetteer | null = null;

/** The gazetteer of this folder, read now unless `openGazetteer` has read it. */
export function gazetteer(): Gazetteer {
  loaded ??= new Gazetteer(brotliDecompressSync(readFileSync(FILE)));
  return loaded;
}

/**
 * Reads the gazetteer beside what else starts, off the main thread.
 * @throws AppError INTERNAL when its file is missing or damaged
 */
export async function openGazetteer(): Promise<void> {
  try {
    const bytes = await promisify(brotliDecompress)(await readFile(FILE));
    loaded ??= new Gazetteer(bytes);
  } catch (cause) {
    const remedy = "restore server/extract/builtin/gazetteer from the repository";
    throw new AppError("INTERNAL", `The file places.br cannot be read: ${remedy}`, { cause });
  }
}

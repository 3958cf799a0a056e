import type { PlaceRow } from "./rows.ts";

/** A town of GeoNames' list, and where it lies. */
export interface Town {
  row: PlaceRow;
  /** Code of its second-order district; "" for none. */
  district: string;
  /** Other names, in all languages. */
  others: string[];
  /** Whether it is big or important enough to be in the gazetteer; others only make out where their region lies. */
  kept: boolean;
}

/** Inhabitants from which a town is kept; seats of regions and districts always are. */
const SMALLEST = 1000;
/** Inhabitants from which a town's other names are kept, beside seats'. */
const OTHER_NAMES_FROM = 5000;
/** Populated places that are no more: destroyed, abandoned, historical. */
const GONE = new Set(["PPLH", "PPLQ", "PPLW"]);
const SEATS: Readonly<Record<string, PlaceRow["seat"]>> = { PPLC: "C", PPLA: "A" };

/** One line of cities500.txt (the columns are in GeoNames' readme); null for what is no living place. */
export function townOf(line: string): Town | null {
  const f = line.split("\t");
  const [id = "", name = "", plain = "", others = "", lat = "", lon = ""] = f;
  const [code = "", country = "", region = "", district = ""] = [f[7], f[8], f[10], f[11]];
  if (!id || !country || GONE.has(code)) return null;
  const people = Number(f[14] ?? 0);
  const row: PlaceRow = {
    ...{ id, name, country, region: region ? `${country}.${region}` : "", level: "city", people },
    ...{ lat: round(Number(lat)), lon: round(Number(lon)), seat: SEATS[code] ?? "" },
  };
  return {
    row,
    district: region && district ? `${country}.${region}.${district}` : "",
    others: [plain, ...others.split(",")],
    kept: people >= SMALLEST || code in SEATS || code === "PPLA2" || code === "PPLA3",
  };
}

/** A town's own name, then those of its other names that English news could use: in Latin letters, no codes. */
export function namesOfTown({ row, others }: Town): string[] {
  const known = row.people >= OTHER_NAMES_FROM || row.seat !== "";
  return [row.name, ...(known ? others.filter(isNewsName) : others.slice(0, 1))];
}

function isNewsName(name: string): boolean {
  return name.length >= 4 && /^[\p{Script=Latin}'’ -]+$/u.test(name) && /^\p{Lu}[^\p{Lu}]/u.test(name);
}

/** Four decimals of a degree are eleven metres. */
export function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

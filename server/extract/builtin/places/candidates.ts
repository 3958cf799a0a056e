import type { PlaceLevel } from "../../../domain/model.ts";
import type { Gazetteer, PlaceMatch } from "../gazetteer/gazetteer.ts";
import { areaCountry } from "../lexicon/areas.ts";
import { LEVEL_WORDS, NATURE_FIRST, NATURE_WORDS, SITE_WORDS } from "../lexicon/site-words.ts";

/** What a name alone says of where it is. */
export interface NameSense {
  /** Places of the gazetteer that it may mean; none for a site, a sea, an area across countries. */
  candidates: PlaceMatch[];
  /** Places of the name that news hardly means beside those: the province around a town of its name. */
  shadowed: PlaceMatch[];
  /** What its words say it is, where they do: "airport" a site, "province" a region. */
  level: PlaceLevel | null;
  /** Whether it is an area of several countries, which no one place holds. */
  wide: boolean;
  /** ISO code where the name itself settles the country without a gazetteer place ("Darfur"). */
  country: string | null;
}

/** Inhabitants from which a town outweighs the word for a site or for nature in its name ("Mount Vernon"); a country always does. */
const TOWN = 50_000;
const DIRECTION = /^(?:north|south|east|west|central|upper|lower|mid)(?:ern)?(?:[- ]?(?:east|west)(?:ern)?)?$/i;

/** What a place's name may mean, by the name alone. */
export function senseOf(name: string, gazetteer: Gazetteer): NameSense {
  const sense = fullSense(name, gazetteer);
  const candidates = withoutShadows(sense.candidates);
  return { ...sense, candidates, shadowed: sense.candidates.filter((c) => !candidates.includes(c)) };
}

type FullSense = Omit<NameSense, "shadowed">;

function fullSense(name: string, gazetteer: Gazetteer): FullSense {
  const country = areaCountry(name);
  if (country !== undefined) return { candidates: [], level: "region", country, wide: country === null };
  const words = name.split(/\s+/);
  const whole = gazetteer.find(name).filter(({ place }) => place.seat !== "D" || isAsked(words));
  const kind = kindOfWords(words);
  if (kind) {
    const big = whole.filter(({ place, own }) => place.level === "country" || (own && place.people >= TOWN));
    return { candidates: big, level: big.length ? null : kind, country: null, wide: false };
  }
  const asked = askedLevel(words);
  if (asked) {
    const bare = gazetteer.find(asked.bare);
    const meant = [...whole, ...bare].filter(({ place }) => place.level === asked.level);
    // "State of Norland": a country, where no region has the name.
    const candidates =
      [meant, whole, bare.filter(({ place }) => place.level === "country")].find((c) => c.length) ?? [];
    return { candidates: distinct(candidates), level: asked.level, country: null, wide: false };
  }
  if (whole.length === 0 && words.length > 1 && DIRECTION.test(words[0] ?? "")) return partOf(words, gazetteer);
  return { candidates: whole, level: null, country: null, wide: false };
}

function kindOfWords(words: readonly string[]): PlaceLevel | null {
  const [first = "", last = ""] = [words[0], words.at(-1)].map((w) => w?.toLowerCase());
  if (words.length > 1 && (SITE_WORDS.has(last) || /\d/.test(last))) return "site";
  return words.length > 1 && (NATURE_WORDS.has(last) || NATURE_FIRST.test(first)) ? "region" : null;
}

/** A district shares its name with its town nearly always: it is meant only where the word for it stands there. */
function isAsked(words: readonly string[]): boolean {
  return askedLevel(words)?.level === "region";
}

/** "Lindby province", "Province of Lindby", "city of Lindby". */
function askedLevel(words: readonly string[]): { bare: string; level: "region" | "city" } | null {
  if (words.length < 2) return null;
  const last = LEVEL_WORDS.get((words.at(-1) ?? "").toLowerCase());
  if (last) return { bare: words.slice(0, -1).join(" "), level: last };
  const first = LEVEL_WORDS.get((words[0] ?? "").toLowerCase());
  return first && words[1] === "of" && words.length > 2 ? { bare: words.slice(2).join(" "), level: first } : null;
}

/** "Northern Norland" lies in Norland; where exactly is not known. */
function partOf(words: readonly string[], gazetteer: Gazetteer): FullSense {
  const whole = gazetteer.find(words.slice(1).join(" ")).find(({ place }) => place.level === "country");
  return { candidates: [], level: whole ? "region" : null, country: whole?.place.country ?? null, wide: false };
}

function distinct(matches: readonly PlaceMatch[]): PlaceMatch[] {
  return [...new Map(matches.map((m) => [m.place.id, m])).values()];
}

/** Share of a region's inhabitants from which its town of the same name is what news means: Aleppo has 70 %, Quebec City 7 %. */
const LEADING_TOWN = 0.15;

/**
 * Without those that the name does not mean beside another: towns and regions of a country that has that name itself
 * ("Luxembourg"), and of a region and the town of its name in it the lesser ("Aleppo" is the town, "Quebec" the province).
 */
function withoutShadows(matches: readonly PlaceMatch[]): PlaceMatch[] {
  const countries = new Set(matches.filter(({ place }) => place.level === "country").map(({ place }) => place.country));
  const of = (level: PlaceLevel, region: string) =>
    Math.max(
      -1,
      ...matches.filter((m) => m.place.level === level && m.place.region === region).map((m) => m.place.people),
    );
  return matches.filter(({ place: { level, country, region } }) => {
    if (level === "country") return true;
    if (countries.has(country)) return false;
    const [town, around] = [of("city", region), of("region", region)];
    if (town < 0 || around < 0) return true;
    return level === (town >= around * LEADING_TOWN ? "city" : "region");
  });
}

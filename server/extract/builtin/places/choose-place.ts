import type { PlaceGround, PlaceLevel } from "../../../domain/model.ts";
import type { PlaceMatch } from "../gazetteer/gazetteer.ts";
import type { PlaceRow } from "../gazetteer/rows.ts";
import type { PlaceContext, Taken } from "./place-context.ts";

/** What the article tells of one name, beside the name. */
export interface Circumstances {
  context: PlaceContext;
  /** What the name was taken for so far; its own word for itself does not count. */
  own: Taken | null;
  /** What the places that the text says hold it may be ("Paris, Texas": Texas). */
  holders: readonly PlaceRow[];
  /** What the places that the text says lie in it may be. */
  held: readonly PlaceRow[];
  /** What the words before the name say it is ("the state of Washington"); null where they say nothing. */
  level: PlaceLevel | null;
}

export interface Choice {
  best: PlaceMatch;
  others: PlaceMatch[];
  ground: PlaceGround;
  confidence: number;
}

// Points, in powers of ten of inhabitants. Tried on the training articles; see docs/extraction.md.
const COUNTRY = 8.4;
const CAPITAL = 2;
const OTHER_NAME = -0.8;
const SMALL_OTHER_NAME = -2.5;
const METROPOLIS = 1;
const STATED = 6;
const IN_COUNTRY = 4;
const IN_REGION = 1.5;
const ASKED = 2;
/** Points by which one candidate is ten times as likely as another. */
const DECADE = 1.2;
/** What is never surer: the gazetteer lacks places, and names are shared with what is none. */
const CEILING = 0.97;
/** Inhabitants below which a town needs the article's word, or that much of the article in its country, to be meant. */
const SMALL = 100_000;
/** Inhabitants from which a town is known all over the world. */
const METROPOLIS_FROM = 500_000;
const ENOUGH_NEARBY = 0.8;
const UNSUPPORTED = 0.45;
/** News says where a small town is, unless the article is about its country: without that it is hardly meant. */
const UNANNOUNCED = -1;
const SEAT_OTHER_NAME = -0.3;

/** The likeliest of a name's candidates, with what chose it; null for none. Ties fall to the more populous, then to the id. */
export function choosePlace(candidates: readonly PlaceMatch[], about: Circumstances): Choice | null {
  const scored = candidates
    .map((match) => weigh(match, about))
    .sort((a, b) => b.points - a.points || (a.match.place.id < b.match.place.id ? -1 : 1));
  const [best, ...others] = scored;
  if (!best) return null;
  const odds = scored.reduce((sum, { points }) => sum + 10 ** ((points - best.points) / DECADE), 0);
  return {
    best: best.match,
    others: others.map((o) => o.match),
    ground: groundOf(best, others),
    confidence: Math.min(CEILING, 1 / odds) * (best.announced ? 1 : UNSUPPORTED),
  };
}

interface Weighed {
  match: PlaceMatch;
  /** By itself. */
  prior: number;
  /** By itself and in the article. */
  points: number;
  stated: boolean;
  /** Whether it needs no word on where it is, or the article has one. */
  announced: boolean;
}

function weigh(match: PlaceMatch, about: Circumstances): Weighed {
  const { place } = match;
  const prior = priorOf(match);
  const stated = isStated(place, about);
  const nearby = nearbyOf(place, about);
  const announced = stated || nearby >= ENOUGH_NEARBY || place.level === "country" || place.people >= SMALL;
  const asked = about.level === place.level ? ASKED : 0;
  const points = prior + nearby + asked + (stated ? STATED : 0) + (announced ? 0 : UNANNOUNCED);
  return { match, prior, points, stated, announced };
}

/** The first that would have sufficed by itself: being alone, the text's word, size, the other places. */
function groundOf(best: Weighed, others: readonly Weighed[]): PlaceGround {
  if (others.length === 0) return "only";
  if (best.stated) return "stated";
  return others.every((o) => o.prior <= best.prior) ? "population" : "context";
}

function priorOf({ place, own }: PlaceMatch): number {
  if (place.level === "country") return COUNTRY;
  const size = Math.log10(place.people + 1) + (place.seat === "C" ? CAPITAL : 0);
  const known = place.level === "city" && place.people >= METROPOLIS_FROM ? METROPOLIS : 0;
  return size + known + (own ? 0 : otherName(place));
}

function otherName({ seat, people }: PlaceRow): number {
  if (seat === "C" || seat === "A") return SEAT_OTHER_NAME;
  return people < SMALL ? SMALL_OTHER_NAME : OTHER_NAME;
}

function isStated(place: PlaceRow, { holders, held }: Circumstances): boolean {
  return holders.some((holder) => holds(holder, place)) || held.some((inner) => holds(place, inner));
}

function nearbyOf(place: PlaceRow, { context, own }: Circumstances): number {
  return IN_COUNTRY * context.countryShare(place, own) + (context.hasRegion(place, own) ? IN_REGION : 0);
}

/** Whether one place of the gazetteer holds another. */
export function holds(outer: PlaceRow, inner: PlaceRow): boolean {
  if (outer.id === inner.id || outer.country !== inner.country) return false;
  if (outer.level === "country") return true;
  if (outer.level !== "region" || inner.level === "country") return false;
  return outer.id === outer.region ? inner.region === outer.id && inner.id !== outer.id : false;
}

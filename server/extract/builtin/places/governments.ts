import type { NameMention } from "../07-names.ts";
import type { ClaimDraft } from "../10-claims.ts";
import type { IncidentDetails } from "../16-details.ts";
import { GOVERNMENT_NOUNS, GOVERNMENT_VERBS } from "../lexicon/government-verbs.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";
import type { PlaceDraft } from "./place-draft.ts";

/** Words after which a name is where something is or goes to, whatever follows it. */
const LOCATIVE =
  /^(?:in|at|near|from|to|into|of|outside|inside|across|around|throughout|over|through|within|toward|towards)$/;
/** Words that may stand between a government and its verb. */
const AUXILIARY =
  /^(?:has|have|had|will|would|also|now|still|again|later|earlier|already|repeatedly|could|may|might|should|must)$/;
const MOST_AUXILIARIES = 3;

/**
 * The mentions of countries and capitals that stand for their governments, by index: who is the source of a claim ("according to
 * Moscow"), does what only governments do ("Moscow believes"), has what only they have ("Moscow's position"), or acts in an
 * incident or is struck by it as one of its parties.
 */
export function findGovernments(
  reading: Reading,
  places: readonly (PlaceDraft | null)[],
  found: { claims: readonly ClaimDraft[]; details: readonly IncidentDetails[] },
): ReadonlySet<number> {
  const parties = found.details.flatMap((d) => [...d.actors, ...d.targets]);
  const named = (ranges: readonly WordRange[]) =>
    new Set(ranges.flatMap((range) => wholeMention(reading, range) ?? []));
  const sources = named(found.claims.flatMap(({ source }) => source ?? []));
  const acting = named(parties);
  const out = new Set<number>();
  reading.mentions.forEach((mention, i) => {
    if (!governs(places[reading.entityOf[i] ?? -1])) return;
    const acts = acting.has(i) || actsAsOne(reading, mention);
    if (sources.has(i) || (acts && !isLocated(reading, mention))) out.add(i);
  });
  return out;
}

/** Whether a word before a name makes it a place where something is. */
export function isLocated({ lower }: Reading, { from }: WordRange): boolean {
  const before = lower[from - 1] === "the" ? lower[from - 2] : lower[from - 1];
  return LOCATIVE.test(before ?? "");
}

/** The mention that a range consists of, but for "the". */
function wholeMention({ mentionAt, mentions, lower }: Reading, range: WordRange): number | null {
  const at = mentionAt[range.to - 1] ?? -1;
  const mention = mentions[at];
  const from = lower[range.from] === "the" && range.to - range.from > 1 ? range.from + 1 : range.from;
  return mention && mention.from === from && mention.to === range.to ? at : null;
}

function governs(place: PlaceDraft | null | undefined): boolean {
  const chosen = place?.choice?.best.place;
  return chosen !== undefined && (chosen.level === "country" || chosen.seat === "C");
}

function actsAsOne({ lower }: Reading, { to }: NameMention): boolean {
  let at = to;
  while (at < to + MOST_AUXILIARIES && AUXILIARY.test(lower[at] ?? "")) at++;
  if (GOVERNMENT_VERBS.has(lower[at] ?? "")) return true;
  return /^['’]s?$/.test(lower[to] ?? "") && GOVERNMENT_NOUNS.has(lower[to + 1] ?? "");
}

import type { ClaimDraft } from "./10-claims.ts";
import { BODY_NOUNS, ROLE_NOUNS } from "./lexicon/speaker-nouns.ts";
import { namedSpeaker, type SourceLookups } from "./named-source.ts";
import { type Reading, textOf } from "./reading.ts";
import { indexCountries } from "./relations/countries-marked.ts";
import type { RelationDraft } from "./relations/relation.ts";
import { roleHolders } from "./role-holders.ts";
import { TakenUp } from "./taken-up.ts";
import type { WordRange } from "./types.ts";

/** Confidence above which the encoder's word on a speaker is taken where rules find none: 0.5 to 0.8 give the same F1 on dev. */
const SURE = 0.7;

export interface SpeakerContext {
  parents: readonly (number | null)[];
  relations: readonly RelationDraft[];
}

/**
 * Step 12. The entity behind each claim's source: a name in it; the body or country a nameless official speaks for; the person
 * or body that a pronoun or a bare noun takes up, where just one recent one fits; for "I" and "we" inside another's words, that
 * other. Null where the text leaves it open.
 * @returns an entity index per claim.
 */
export function resolveSpeakers(
  reading: Reading,
  claims: readonly ClaimDraft[],
  { parents, relations }: SpeakerContext,
): (number | null)[] {
  const lookups = { countries: indexCountries(reading), holders: roleHolders(reading, relations) };
  const takenUp = new TakenUp(reading);
  const speakers: (number | null)[] = [];
  for (const claim of claims) {
    const speaker =
      claim.source && (speakerOf(reading, claim.source, { takenUp, lookups }) ?? seenSpeaker(reading, claim));
    if (speaker !== null) takenUp.spoke(speaker, claim.cue.from);
    speakers.push(speaker);
  }
  return speakers.map((speaker, i) => {
    const source = claims[i]?.source;
    const outer = parents[i] ?? null;
    const self = source && outer !== null && /^(?:i|we|our|my)$/.test(textOf(reading, source).toLowerCase());
    return speaker ?? (self ? (speakers[outer] ?? null) : null);
  });
}

/** The entity of the name that the encoder sees the source stand for, where it is sure enough. */
function seenSpeaker({ mentionAt, entityOf }: Reading, { named }: ClaimDraft): number | null {
  const mention = named && named.confidence > SURE ? (mentionAt[named.to - 1] ?? -1) : -1;
  return mention < 0 ? null : (entityOf[mention] ?? null);
}

function speakerOf(
  reading: Reading,
  source: WordRange,
  { takenUp, lookups }: { takenUp: TakenUp; lookups: SourceLookups },
): number | null {
  const named = namedSpeaker(reading, source, lookups);
  if (named !== null) return named;
  const text = textOf(reading, source).toLowerCase();
  if (text === "he" || text === "she") return takenUp.person(source.from, text === "she" ? "female" : "male");
  if (text === "who" || text === "which") return takenUp.adjacent(source.from);
  if (text === "it" || text === "they") return takenUp.body(source.from, null);
  const noun = /^(?:the|its|their|his|her|this) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)$/u.exec(text)?.[1];
  if (!noun) return null;
  const body = BODY_NOUNS.get(noun);
  if (body) return takenUp.body(source.from, body);
  const phrase = text.replace(/^(?:the|its|their|his|her|this) /, "");
  return ROLE_NOUNS.has(noun) ? takenUp.holder(source.from, phrase) : null;
}

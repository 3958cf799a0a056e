import type { ClaimDraft } from "./10-claims.ts";
import { type SpeakerRule, speakerConfidence } from "./link-confidence.ts";
import { type Reading, textOf } from "./reading.ts";
import type { CountryIndex } from "./relations/countries-marked.ts";
import type { RelationDraft } from "./relations/relation.ts";
import { type Described, describedSpeaker } from "./speakers/described-source.ts";
import { namedSpeaker } from "./speakers/named-source.ts";
import { roleHolders } from "./speakers/role-holders.ts";
import { TakenUp } from "./speakers/taken-up.ts";

/** Confidence above which the encoder's word on a speaker is taken where rules find none: 0.5 to 0.8 give the same F1 on dev. */
const SURE = 0.7;

export interface SpeakerContext {
  countries: CountryIndex;
  parents: readonly (number | null)[];
  relations: readonly RelationDraft[];
}

/** The entity that a source stands for, and what that link is worth. */
export interface Speaker {
  entity: number;
  rule: SpeakerRule;
  confidence: number;
}

/**
 * Step 12. The entity behind each claim's source: a name in it; the body or country a nameless official speaks for; the person
 * or body that a pronoun or a bare noun takes up, where just one recent one fits; for "I" inside another's words, that other
 * ("we" may be anybody's). Null where the text leaves it open.
 */
export function resolveSpeakers(
  reading: Reading,
  claims: readonly ClaimDraft[],
  { countries, parents, relations }: SpeakerContext,
): (Speaker | null)[] {
  const lookups = { countries, holders: roleHolders(reading, relations) };
  const takenUp = new TakenUp(reading);
  const speakerOf = (claim: ClaimDraft): Speaker | null => {
    if (!claim.source) return null;
    const told = namedSpeaker(reading, claim.source, lookups) ?? describedSpeaker(reading, claim.source, takenUp);
    return told ? linked(told) : seenSpeaker(reading, claim);
  };
  const speakers = claims.map((claim) => {
    const speaker = speakerOf(claim);
    if (speaker) takenUp.spoke(speaker.entity, claim.cue.from);
    return speaker;
  });
  return speakers.map((speaker, i) => {
    const source = claims[i]?.source;
    const outer = speakers[parents[i] ?? -1];
    const self = source && /^(?:i|my)$/.test(textOf(reading, source).toLowerCase());
    return speaker ?? (self && outer ? linked({ entity: outer.entity, rule: "self" }) : null);
  });
}

function linked({ entity, rule }: Described): Speaker {
  return { entity, rule, confidence: speakerConfidence(rule) };
}

/**
 * The entity of the name that the encoder sees the source stand for, where it is sure enough; not one who is told, and none for
 * several nameless people or one just brought up.
 */
function seenSpeaker(reading: Reading, { named, cue, source }: ClaimDraft): Speaker | null {
  if (!named || !source || named.confidence <= SURE) return null;
  const text = textOf(reading, source).toLowerCase();
  if (isNamelessMany(text) || isNew(text)) return null;
  const isTold = source.to <= cue.from && named.from === cue.to;
  const mention = isTold ? -1 : (reading.mentionAt[named.to - 1] ?? -1);
  const entity = mention < 0 ? undefined : reading.entityOf[mention];
  return entity === undefined ? null : linked({ entity, rule: "learned" });
}

/** "a former officer", and the "who" of one: somebody whom the article brings up, not one it has named. */
function isNew(text: string): boolean {
  return /^(?:an?|another|one|who|which)\b/.test(text);
}

/** "officials", "some experts", "his aides", "Lind's critics": on the training articles one in eight of these has a speaker. */
function isNamelessMany(text: string): boolean {
  const [head = ""] = text.split(/,| (?:who|in|of|for|from|at|with|on) /);
  return /^(?:some|many|several|other|others|two|these|those|most)\b/.test(text) || /[^su'’]s$/.test(head.trim());
}

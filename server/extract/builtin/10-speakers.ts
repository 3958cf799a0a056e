import type { Entity } from "./08-entities.ts";
import type { ClaimDraft } from "./09-claims.ts";
import { genders } from "./genders.ts";
import { countryOf, countryOfDemonym } from "./lexicon/countries.ts";
import type { Gender } from "./lexicon/given-names.ts";
import { BODY_NOUNS, OFFICIAL, ROLE_NOUNS } from "./lexicon/speaker-nouns.ts";
import { mentionsIn, type Reading, textOf } from "./reading.ts";
import type { WordRange } from "./types.ts";

/** Sentences that a pronoun may look back over. */
const REACH = 3;

/**
 * Step 10. The entity behind each claim's source: a name in it; the body or country a nameless official speaks for; the person
 * or body that a pronoun or a bare noun takes up, where just one recent one fits. Null where the text leaves it open.
 * @returns an entity index per claim.
 */
export function resolveSpeakers(reading: Reading, claims: readonly ClaimDraft[]): (number | null)[] {
  const context = new SpeakerContext(reading);
  const speakers: (number | null)[] = [];
  for (const claim of claims) {
    const speaker = claim.source ? speakerOf(context, claim.source) : null;
    if (speaker !== null) context.spoke(speaker, claim.cue.from);
    speakers.push(speaker);
  }
  return speakers;
}

function speakerOf(context: SpeakerContext, source: WordRange): number | null {
  const { reading } = context;
  const named = namedSpeaker(reading, source);
  if (named !== null) return named;
  const text = textOf(reading, source).toLowerCase();
  if (/^(?:he|she)$/.test(text)) return context.person(source.from, text === "she" ? "female" : "male");
  const pronoun = /^(?:it|they|which|who)$/.exec(text);
  if (pronoun)
    return text === "who" || text === "which" ? context.adjacent(source.from) : context.body(source.from, null);
  const noun = /^(?:the|its|their|his|her|this) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)$/u.exec(text)?.[1];
  if (!noun) return null;
  const body = BODY_NOUNS.get(noun);
  if (body) return context.body(source.from, body);
  return ROLE_NOUNS.has(noun) ? context.holder(source.from, noun) : null;
}

/** The first person named in the source who is not just somebody's owner; else the first body; else the country it speaks for. */
function namedSpeaker(reading: Reading, source: WordRange): number | null {
  const named = mentionsIn(reading, source).map((m) => ({
    m,
    entity: reading.entityOf[m] ?? 0,
    at: reading.mentions[m],
  }));
  const of = (kind: Entity["kind"]) => named.filter((n) => n.at?.kind === kind);
  const owner = (to: number) => /^['’]s?$/.test(reading.lower[to] ?? "") && to < source.to;
  const person = of("Person").find((n) => !owner(n.at?.to ?? 0));
  if (person) return person.entity;
  const body = of("Organisation")[0];
  if (body) return body.entity;
  const text = textOf(reading, source);
  const place = of("Place")[0];
  if (place && (OFFICIAL.test(text) || source.to - source.from <= 1 + (place.at ? place.at.to - place.at.from : 0)))
    return place.entity;
  return OFFICIAL.test(text) ? countryOfSource(reading, text) : null;
}

/** "Norlandish officials" speak for Norland where the article marks that country. */
function countryOfSource(reading: Reading, text: string): number | null {
  const words = text.split(/\s+/);
  for (let i = 0; i < words.length; i++) {
    const country = countryOfDemonym(`${words[i]} ${words[i + 1] ?? ""}`) ?? countryOfDemonym(words[i] ?? "");
    if (!country) continue;
    const at = reading.entities.findIndex((e) => e.kind === "Place" && e.aliases.some((a) => countryOf(a) === country));
    if (at >= 0) return at;
  }
  return null;
}

/** Who was named where: answers what a pronoun or bare noun takes up. */
class SpeakerContext {
  readonly reading: Reading;
  readonly #genders: (Gender | null)[];
  #last: { entity: number; sentence: number } | null = null;

  constructor(reading: Reading) {
    this.reading = reading;
    this.#genders = genders(reading);
  }

  spoke(entity: number, word: number): void {
    this.#last = { entity, sentence: this.#sentence(word) };
  }

  /** The person that "he" or "she" takes up: the last speaker when it fits, else the only fitting person named nearby. */
  person(before: number, gender: Gender): number | null {
    const fits = (e: number) => this.reading.entities[e]?.kind === "Person" && (this.#genders[e] ?? gender) === gender;
    const near = this.#near(before).filter(fits);
    const last = this.#last;
    if (
      last &&
      fits(last.entity) &&
      this.#sentence(before) - last.sentence <= REACH &&
      (near.length === 0 || near.includes(last.entity))
    )
      return last.entity;
    const known = near.filter((e) => this.#genders[e] === gender);
    if (new Set(known).size === 1) return known[0] ?? null;
    return new Set(near).size === 1 ? (near[0] ?? null) : null;
  }

  /** The organisation that "it" or "the ministry" takes up: the last speaker when it fits, else the only fitting one nearby. */
  body(before: number, shape: RegExp | null): number | null {
    const fits = (e: number) =>
      this.reading.entities[e]?.kind === "Organisation" &&
      (this.reading.entities[e]?.aliases.some((a) => !shape || shape.test(a)) ?? false);
    const last = this.#last;
    if (last && fits(last.entity) && this.#sentence(before) - last.sentence <= REACH) return last.entity;
    const near = new Set(this.#near(before).filter(fits));
    const [only] = near;
    return near.size === 1 && only !== undefined ? only : null;
  }

  /** The person introduced with this role: "the minister" after "Health Minister Anna Lind". */
  holder(before: number, role: string): number | null {
    const { mentions, entityOf, lower } = this.reading;
    for (let i = this.#mentionsBefore(before) - 1; i >= 0; i--) {
      const m = mentions[i];
      if (m?.kind !== "Person") continue;
      const around = [...lower.slice(Math.max(0, m.from - 6), m.from), ...lower.slice(m.to, m.to + 8)];
      if (around.includes(role)) return entityOf[i] ?? null;
    }
    return null;
  }

  /** The name right before "who" or "which". */
  adjacent(before: number): number | null {
    for (let i = before - 1; i >= Math.max(0, before - 3); i--) {
      const m = this.reading.mentionAt[i] ?? -1;
      if (m >= 0) return this.reading.entityOf[m] ?? null;
    }
    return null;
  }

  #sentence(word: number): number {
    return this.reading.tokens.words[word]?.sentence ?? 0;
  }

  /** Entities named in the sentences before the word, the nearest first. */
  #near(before: number): number[] {
    const out: number[] = [];
    for (let i = this.#mentionsBefore(before) - 1; i >= 0 && out.length < 40; i--) {
      const m = this.reading.mentions[i];
      if (!m || this.#sentence(before) - this.#sentence(m.from) > REACH) break;
      out.push(this.reading.entityOf[i] ?? 0);
    }
    return out;
  }

  #mentionsBefore(word: number): number {
    const { mentions } = this.reading;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.from ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import type { Gender } from "../lexicon/given-names.ts";
import { lowerBound } from "../lower-bound.ts";
import { genders } from "../names/genders.ts";
import type { Reading } from "../reading.ts";
import { roleEndingAt } from "../relations/role-phrase.ts";

/** Sentences that a pronoun or bare noun may look back over. */
const REACH = 3;
/** Mentions looked at: bounds the work. */
const MOST = 40;
/** Mentions a role noun ("the minister") may look back over. */
const ROLE_REACH = 400;

/** Who was named and who spoke where: answers what a pronoun or bare noun takes up. Null where more than one fits. */
export class TakenUp {
  readonly #reading: Reading;
  readonly #genders: (Gender | null)[];
  readonly #bySentence = new Map<number, number>();
  #last: { entity: number; sentence: number } | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#genders = genders(reading);
  }

  /** To be told of every resolved speaker, in the order of the text. */
  spoke(entity: number, word: number): void {
    const sentence = this.#sentence(word);
    this.#last = { entity, sentence };
    this.#bySentence.set(sentence, entity);
  }

  /** The last of those told to have spoken in a sentence. */
  spokeIn(sentence: number): number | null {
    return this.#bySentence.get(sentence) ?? null;
  }

  /** "he", "she": the last speaker when it fits, else the only fitting person named nearby. Whom it takes up has its gender from then on. */
  person(before: number, gender: Gender): number | null {
    const found = this.#personOf(before, gender);
    if (found !== null) this.#genders[found] ??= gender;
    return found;
  }

  #personOf(before: number, gender: Gender): number | null {
    const fits = (e: number) => this.#reading.entities[e]?.kind === "Person" && (this.#genders[e] ?? gender) === gender;
    const near = this.#near(before).filter(fits);
    const last = this.#recentSpeaker(before);
    if (last !== null && fits(last) && (near.length === 0 || near.includes(last))) return last;
    const known = near.filter((e) => this.#genders[e] === gender);
    return onlyOne(known) ?? onlyOne(near);
  }

  /** "the ministry": the last speaker when it fits, else the only fitting organisation nearby. */
  body(before: number, shape: RegExp | null): number | null {
    const fits = (e: number) => {
      const entity = this.#reading.entities[e];
      return entity?.kind === "Organisation" && (!shape || entity.aliases.some((a) => shape.test(a)));
    };
    const last = this.#recentSpeaker(before);
    if (last !== null && fits(last)) return last;
    return onlyOne(this.#near(before).filter(fits));
  }

  /** "it": the last speaker when that is a body or a country, else the only organisation nearby. */
  thing(before: number): number | null {
    const last = this.#recentSpeaker(before);
    if (last !== null && this.#reading.entities[last]?.kind === "Place") return last;
    return this.body(before, null);
  }

  /** "they": the body or country whose people spoke in this sentence or the one before. */
  several(before: number): number | null {
    const near = this.#last && this.#sentence(before) - this.#last.sentence <= 1 ? this.#last.entity : null;
    return near !== null && this.#reading.entities[near]?.kind !== "Person" ? near : null;
  }

  /** The person last introduced with this role: "the minister" after "Health Minister Anna Lind" or "Anna Lind, the minister". */
  holder(before: number, role: string): number | null {
    const { mentions, entityOf, lower, tokens } = this.#reading;
    const end = this.#mentionsBefore(before) - 1;
    for (let i = end; i >= Math.max(0, end - ROLE_REACH); i--) {
      const m = mentions[i];
      if (m?.kind !== "Person") continue;
      const opens = tokens.sentences[this.#sentence(m.from)]?.from ?? 0;
      const title = roleEndingAt(this.#reading, lower[m.from - 1] === "," ? m.from - 1 : m.from, opens);
      const after = lower[m.to] === "," ? lower.slice(m.to + 1, m.to + 8) : [];
      if ((title && lower.slice(title.from, title.to).join(" ").includes(role)) || after.join(" ").includes(role))
        return entityOf[i] ?? null;
    }
    return null;
  }

  /** The name right before "who" or "which". */
  adjacent(before: number): number | null {
    for (let i = before - 1; i >= Math.max(0, before - 3); i--) {
      const m = this.#reading.mentionAt[i] ?? -1;
      if (m >= 0) return this.#reading.entityOf[m] ?? null;
    }
    return null;
  }

  #recentSpeaker(before: number): number | null {
    return this.#last && this.#sentence(before) - this.#last.sentence <= REACH ? this.#last.entity : null;
  }

  #sentence(word: number): number {
    return this.#reading.tokens.words[word]?.sentence ?? 0;
  }

  /** Entities named in the sentences before the word, the nearest first. */
  #near(before: number): number[] {
    const { mentions, entityOf } = this.#reading;
    const out: number[] = [];
    for (let i = this.#mentionsBefore(before) - 1; i >= 0 && out.length < MOST; i--) {
      const m = mentions[i];
      if (!m || this.#sentence(before) - this.#sentence(m.from) > REACH) break;
      out.push(entityOf[i] ?? 0);
    }
    return out;
  }

  #mentionsBefore(word: number): number {
    const { mentions } = this.#reading;
    return lowerBound(mentions.length, (i) => (mentions[i]?.from ?? 0) < word);
  }
}

function onlyOne(entities: readonly number[]): number | null {
  const set = new Set(entities);
  const [only] = set;
  return set.size === 1 && only !== undefined ? only : null;
}

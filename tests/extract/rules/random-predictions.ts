import {
  CLAIM_KINDS,
  INCIDENT_STATUSES,
  INCIDENT_TYPES,
  RELATION_TYPES,
  STANCES,
} from "../../../server/domain/model.ts";
import { INCIDENT_ROLES } from "../../../server/extract/builtin/encoder/labels.ts";
import type { Predictions, Scored, Tokens } from "../../../server/extract/builtin/types.ts";
import { pick, seededRandom } from "../encoder/random.ts";

const WORDS = (
  'the a of in and , . . “ ” " ( ) — - said according to denied citing who which he she it they we I his minister spokesman ' +
  "report statement president Lind Anna Karl Holm Norland Norlandish Lindby Union Relief Council Mr. Gen. U.S. aka formerly known as " +
  "killed injured attack on Monday last week 12 1,200 dozens at least nearly three people soldiers school bombed arrested vote"
).split(" ");

/** A text of random words in lines of random length: what no writer writes, from the words that rules look for. */
export function randomText(seed: number, size: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => `${pick(random, WORDS)}${random() < 0.05 ? "\n" : " "}`).join("");
}

/**
 * What no encoder would see, but might: any words as names, cues, contents and triggers, in reading order as an encoder gives
 * them. `density` is how many of each there are, per word.
 */
export function randomPredictions({ words }: Tokens, seed: number, density = 0.1): Predictions {
  const random = seededRandom(seed);
  const count = Math.ceil(words.length * density);
  const range = (longest: number): Scored => {
    const from = Math.floor(random() * words.length);
    const to = Math.min(words.length, from + 1 + Math.floor(random() * longest));
    return { from, to, confidence: random() };
  };
  const some = <T>(make: () => T): T | null => (random() < 0.7 ? make() : null);
  const list = <T>(length: number, make: () => T): T[] => (words.length ? Array.from({ length }, make) : []);
  const scores = (all: readonly unknown[]) => all.map(() => random());
  return {
    names: ordered(
      list(count, () => ({ ...range(4), type: pick(random, ["PER", "ORG", "LOC"] as const) })),
      (name) => name.from,
    ),
    claims: ordered(
      list(count, () => ({
        cue: range(2),
        source: some(() => range(6)),
        content: list(Math.floor(random() * 3), () => range(30)),
        speaker: some(() => range(3)),
        stance: pick(random, STANCES),
        stanceScores: scores(STANCES),
        kind: pick(random, CLAIM_KINDS),
      })),
      (claim) => claim.cue.from,
    ),
    incidents: ordered(
      list(count, () => ({
        trigger: range(2),
        type: pick(random, INCIDENT_TYPES),
        status: pick(random, INCIDENT_STATUSES),
        statusScores: scores(INCIDENT_STATUSES),
        arguments: list(Math.floor(random() * 4), () => ({ ...range(6), role: pick(random, INCIDENT_ROLES) })),
      })),
      (incident) => incident.trigger.from,
    ),
    relations: list(count, () => ({
      type: pick(random, RELATION_TYPES),
      from: range(3),
      to: range(3),
      confidence: random(),
      role: some(() => range(3)),
    })),
  };
}

function ordered<T>(items: readonly T[], at: (item: T) => number): T[] {
  return [...items].sort((a, b) => at(a) - at(b));
}

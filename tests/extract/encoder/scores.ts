import { RELATION_TYPES } from "../../../server/domain/model.ts";
import type { PairWeights } from "../../../server/extract/builtin/encoder/decode/pairs.ts";
import type { WindowView } from "../../../server/extract/builtin/encoder/decode/window-view.ts";
import { INCIDENT_ROLES, NAME_TAGS, TAG_COLUMNS, TAG_COUNT } from "../../../server/extract/builtin/encoder/labels.ts";
import type { PairVectors } from "../../../server/extract/builtin/encoder/session.ts";

const DIMENSIONS = 64;
const SURE = 9;
/** Source, content, speaker. */
export const CLAIM_ROLE_COUNT = 3;
/** One a type, and one for the words of a role. */
export const RELATION_ROLE_COUNT = RELATION_TYPES.length + 1;

/** Pair weights that add nothing: a filler's own bias alone decides. */
export function neutral(roles: number): PairWeights {
  const zeros = (length: number) => Array.from({ length: roles }, () => new Array<number>(length).fill(0));
  return { dist: zeros(33), sent: zeros(9), bias: new Array<number>(roles).fill(0) };
}

/** Hand-made scores of one window, all words outside of everything until told otherwise. */
export class HandMadeWindow {
  readonly view: WindowView;

  constructor(length: number, own = { from: 0, to: length }) {
    // A filler's own bias, its last number, keeps every word out of every role.
    const nothing = (roles: number): PairVectors => ({
      predicates: new Float32Array(length * roles * DIMENSIONS),
      fillers: new Float32Array(length * roles * (DIMENSIONS + 1)).map((_, i) =>
        i % (DIMENSIONS + 1) === DIMENSIONS ? -SURE : 0,
      ),
    });
    this.view = {
      own,
      sentences: new Array<number>(length).fill(0),
      scores: {
        tags: new Float32Array(length * TAG_COUNT),
        claims: nothing(CLAIM_ROLE_COUNT),
        incidents: nothing(INCIDENT_ROLES.length),
        relations: nothing(RELATION_ROLE_COUNT),
      },
    };
    for (let word = 0; word < length; word++) {
      for (const set of ["name", "cue", "trigger"] as const) this.tag(word, set, 0);
    }
  }

  /** Makes one tag of a set likelier than the others of it. */
  tag(word: number, set: keyof typeof TAG_COLUMNS, tag: number, score = SURE): this {
    const { from, to } = TAG_COLUMNS[set];
    this.view.scores.tags.fill(0, word * TAG_COUNT + from, word * TAG_COUNT + to);
    this.view.scores.tags[word * TAG_COUNT + from + tag] = score;
    return this;
  }

  /** Tags a word as a part of a name: "B-PER". */
  name(word: number, tag: string, score = SURE): this {
    return this.tag(
      word,
      "name",
      NAME_TAGS.findIndex((t) => t && `${t.part}-${t.type}` === tag),
      score,
    );
  }

  /** Makes words fill a role of every claim: 0 source, 1 content, 2 speaker. */
  fill(role: 0 | 1 | 2, words: readonly number[]): this {
    for (const word of words)
      this.view.scores.claims.fillers[(word * CLAIM_ROLE_COUNT + role) * 65 + DIMENSIONS] = SURE;
    return this;
  }

  /** Makes words the second name of a relation type of every name, or the words of its role. */
  fillRelation(type: (typeof RELATION_TYPES)[number] | "role", words: readonly number[]): this {
    const at = type === "role" ? RELATION_TYPES.length : RELATION_TYPES.indexOf(type);
    for (const word of words)
      this.view.scores.relations.fillers[(word * RELATION_ROLE_COUNT + at) * 65 + DIMENSIONS] = SURE;
    return this;
  }

  /** Makes words fill a role of every incident. */
  fillIncident(role: (typeof INCIDENT_ROLES)[number], words: readonly number[]): this {
    const at = INCIDENT_ROLES.indexOf(role);
    for (const word of words) this.view.scores.incidents.fillers[(word * 6 + at) * 65 + DIMENSIONS] = SURE;
    return this;
  }
}

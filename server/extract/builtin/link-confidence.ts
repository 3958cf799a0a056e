/** Links that were right, and all. */
type Count = readonly [right: number, all: number];

/** How a claim's source leads to its speaker. */
export type SpeakerRule =
  | "person named"
  | "joint"
  | "body beside person"
  | "role at body"
  | "body named"
  | "place named"
  | "demonym"
  | "leader of country"
  | "he, she"
  | "who, which"
  | "it"
  | "they"
  | "the group"
  | "the minister"
  | "a spokesman"
  | "the statement"
  | "learned"
  | "self";

/** Right and all links by each rule on the annotated training articles; "learned", the encoder's own, on those that trained nothing. */
const SPEAKERS: Readonly<Record<SpeakerRule, Count>> = {
  "person named": [962, 982],
  joint: [17, 23],
  "body beside person": [1, 1],
  "role at body": [9, 9],
  "body named": [631, 691],
  "place named": [146, 173],
  demonym: [24, 34],
  "leader of country": [9, 9],
  "he, she": [188, 203],
  "who, which": [0, 0],
  it: [15, 23],
  they: [9, 17],
  "the group": [27, 32],
  "the minister": [27, 27],
  "a spokesman": [1, 3],
  "the statement": [19, 27],
  learned: [3, 5],
  self: [1, 1],
};
/** How a short name leads to the entity it stands for. */
export type NameRule =
  | "stated"
  | "surname"
  | "surname of several"
  | "given name"
  | "middle name"
  | "part of name"
  | "acronym"
  | "same words"
  | "head of name"
  | "tail of name"
  | "kind of body";

/** Right and all links of short names by each rule on the same articles. */
const NAMES: Readonly<Record<NameRule, Count>> = {
  stated: [87, 87],
  surname: [415, 415],
  "surname of several": [6, 7],
  "given name": [36, 37],
  "middle name": [5, 5],
  "part of name": [9, 10],
  acronym: [48, 48],
  "same words": [15, 15],
  "head of name": [70, 72],
  "tail of name": [55, 59],
  "kind of body": [4, 4],
};

/** Weight, in links, of what an unknown rule is worth: few counts say little. */
const PRIOR = { weight: 4, worth: 0.8 };

/** What a link from a source to its speaker is worth: how often its rule was right, drawn to the mean where it was seldom seen. */
export function speakerConfidence(rule: SpeakerRule): number {
  return worth(SPEAKERS[rule]);
}

/** What a link from a short name to its entity is worth, likewise. */
export function nameConfidence(rule: NameRule): number {
  return worth(NAMES[rule]);
}

function worth([right, all]: Count): number {
  return (right + PRIOR.weight * PRIOR.worth) / (all + PRIOR.weight);
}

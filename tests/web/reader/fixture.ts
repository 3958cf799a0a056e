import type { ReadingQuery } from "../../../web/api/generated/graphql.ts";
import { type Reading, type ReadMark, toReading } from "../../../web/views/reader/reading.ts";

type Answer = NonNullable<ReadingQuery["reading"]>;
type Node = ReadMark["node"];

const TEXT = [
  "Bridge falls",
  "",
  "A bridge fell in Orlow. “The witnesses allege that three drowned,” Mayor Ana Tey said.",
  "Orlow denies the drowning.",
].join("\n");

const base = (id: string, label: string) => ({ id, label, articleCount: 1, confidence: 0.9, degree: 2 });

const PLACE: Node = { __typename: "Place", kind: "Place", ...base("pla_orlow", "Orlow") };
const MAYOR: Node = { __typename: "Person", kind: "Person", ...base("per_tey", "Ana Tey") };

const FALL: Node = {
  __typename: "Incident",
  kind: "Incident",
  ...base("inc_fall", "Fall of a bridge"),
  type: "DISASTER",
  status: "happened",
  told: true,
  figures: [],
};
const DROWNING: Node = {
  __typename: "Incident",
  kind: "Incident",
  ...base("inc_drown", "Drowning, Orlow"),
  type: "DEATH",
  status: "alleged",
  told: false,
  figures: [{ kind: "killed", min: 3, max: 3, text: "three", told: null }],
};

function claim(id: string, parts: Partial<Extract<Node, { __typename: "Claim" }>>): Node {
  return {
    __typename: "Claim",
    kind: "Claim",
    ...base(id, id),
    text: id,
    stance: "asserts",
    claimKind: "indirect",
    cue: "said",
    source: "",
    speaker: null,
    speakerId: null,
    parent: null,
    about: [],
    ...parts,
  };
}

const OUTER = claim("clm_outer", {
  claimKind: "direct",
  source: "Mayor Ana Tey",
  speaker: { id: MAYOR.id, kind: "Person", label: "Ana Tey" },
});
const INNER = claim("clm_inner", {
  stance: "alleges",
  cue: "allege",
  source: "The witnesses",
  parent: { id: OUTER.id },
  about: [{ id: DROWNING.id }],
});
const DENIAL = claim("clm_denial", {
  stance: "denies",
  cue: "denies",
  source: "Orlow",
  speaker: { id: PLACE.id, kind: "Place", label: "Orlow" },
  about: [{ id: DROWNING.id }],
});

function mark(words: string, role: ReadMark["role"], node: Node): ReadMark {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`The fixture has no “${words}”`);
  return { start, end: start + words.length, role, node, confidence: 0.9 };
}

const ANSWER: Answer = {
  article: {
    __typename: "Article",
    kind: "Article",
    ...base("art_bridge", "Bridge falls"),
    title: "Bridge falls",
    publisher: "Orlow Post",
    byline: null,
    publishedAt: null,
    url: null,
    file: "bridge.txt",
    text: TEXT,
    wordCount: 22,
  },
  // Out of order on purpose: the reader sorts.
  marks: [
    mark("the drowning", "content", DENIAL),
    mark("drowning", "trigger", DROWNING),
    mark("denies", "cue", DENIAL),
    mark("three drowned", "content", INNER),
    mark("drowned", "trigger", DROWNING),
    mark("three", "figure", DROWNING),
    mark("allege", "cue", INNER),
    mark("The witnesses allege that three drowned", "content", OUTER),
    mark("Ana Tey", "name", MAYOR),
    mark("said", "cue", OUTER),
    mark("Orlow", "name", PLACE),
    mark("fell", "trigger", FALL),
  ],
};

/** An invented article with a claim inside a claim, a denial, a told incident and an alleged one. */
export const READING: Reading = toReading(ANSWER);

/** Where some words of the invented article stand. */
export function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

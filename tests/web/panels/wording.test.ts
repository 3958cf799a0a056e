import { describe, expect, test } from "vitest";
import { basisSentence } from "../../../web/panels/basis.ts";
import { evidenceOrder } from "../../../web/panels/evidence-order.ts";
import { safeHref } from "../../../web/panels/safe-href.ts";
import { roleWords, rootSpeakers, speakerWords } from "../../../web/panels/speaker.ts";
import { dateWords, incidentDateWords, incidentTypeWords, kindWords, listWords } from "../../../web/panels/wording.ts";

const amnesty = { source: "the group", speaker: speaker("Amnesty International") };
const ministry = { source: "he", speaker: speaker("Defence Ministry") };

function speaker(label: string, role?: string, body = "") {
  const nodes = role ? [{ edge: { role }, node: { id: "org_1", label: body } }] : [];
  return { id: `org_${label.length}`, kind: "Organisation" as const, label, neighbours: { nodes } };
}

describe("what a node is", () => {
  test.each([
    { node: { kind: "Incident", status: "happened", told: true }, words: "Incident, told as happened" },
    { node: { kind: "Incident", status: "happened", told: false }, words: "Incident, said to have happened" },
    { node: { kind: "Incident", status: "denied", told: false }, words: "Incident, denied" },
    { node: { kind: "Claim", stance: "accuses" }, words: "Claim, accuses" },
    { node: { kind: "Person" }, words: "Person" },
  ] as const)("$words", ({ node, words }) => expect(kindWords(node)).toBe(words));
});

describe("on whose word", () => {
  test.each([
    {
      name: "one speaker alone",
      basis: { tellers: [], chains: [[amnesty]] },
      words: "Rests on the word of Amnesty International alone. No article tells it as fact.",
    },
    {
      name: "ten relays of one speaker are one word",
      basis: { tellers: [], chains: Array.from({ length: 10 }, () => [ministry, amnesty]) },
      words: "Rests on the word of Amnesty International alone. No article tells it as fact.",
    },
    {
      name: "two speakers",
      basis: { tellers: [], chains: [[amnesty], [ministry]] },
      words: "Rests on the word of Amnesty International and Defence Ministry. No article tells it as fact.",
    },
    {
      name: "an article itself",
      basis: { tellers: ["The Ledger"], chains: [] },
      words: "The Ledger tells it itself. No second source.",
    },
    {
      name: "an article and a speaker",
      basis: { tellers: ["The Ledger"], chains: [[amnesty]] },
      words: "The Ledger tells it itself. Amnesty International says it too.",
    },
    {
      name: "two articles",
      basis: { tellers: ["A", "B", "A"], chains: [] },
      words: "A and B each tell it themselves.",
    },
    {
      name: "nobody known",
      basis: { tellers: [], chains: [] },
      words: "The text leaves open on whose word it stands.",
    },
  ])("$name", ({ basis, words }) => expect(basisSentence(basis)).toBe(words));

  test("an unnamed speaker is no name", () => {
    expect(rootSpeakers([[{ source: "they", speaker: null }], [{ source: "", speaker: null }]])).toEqual([
      "an unnamed speaker",
    ]);
    expect(rootSpeakers([[{ source: "critics", speaker: null }]])).toEqual(["critics"]);
  });
  test("roots are innermost speakers, each once", () => {
    expect(rootSpeakers([[amnesty, ministry], [ministry]])).toEqual(["Defence Ministry"]);
  });
});

describe("a speaker", () => {
  const person = (label: string, role?: string, body?: string) => ({
    ...speaker(label, role, body),
    kind: "Person" as const,
  });
  test.each([
    {
      name: "without a name is what the text calls it",
      source: "critics",
      by: null,
      words: ["", "critics", ", name not given"],
    },
    { name: "that is implicit is somebody", source: "", by: null, words: ["", "Somebody", ", not named"] },
    {
      name: "that a pronoun leaves open is somebody, with the pronoun",
      source: "We",
      by: null,
      words: ["", "Somebody", ", “We” in the text"],
    },
    { name: "behind a pronoun is the name alone", source: "She", by: person("Ana Brel"), words: ["", "Ana Brel", ""] },
    {
      name: "comes with the role it holds",
      source: "Lake",
      by: person("Anthony Lake", "Executive Director", "UNICEF"),
      words: ["", "Anthony Lake", ", Executive Director of UNICEF"],
    },
    {
      name: "keeps the text's own words around the name",
      source: "deputy minister Ana Brel",
      by: person("Ana Brel", "minister", "Trade"),
      words: ["deputy minister ", "Ana Brel", ""],
    },
    {
      name: "who speaks for a body is not given by name",
      source: "a spokesperson for Amnesty’s office",
      by: speaker("Amnesty"),
      words: ["a spokesperson for ", "Amnesty", "’s office, name not given"],
    },
    {
      name: "a body by its sort and name is the body itself",
      source: "State news agency Brel Wire",
      by: speaker("Brel Wire"),
      words: ["State news agency ", "Brel Wire", ""],
    },
    {
      name: "a document of a body needs no name",
      source: "a report by Amnesty",
      by: speaker("Amnesty"),
      words: ["a report by ", "Amnesty", ""],
    },
    {
      name: "that is a body with an article before it is the body itself",
      source: "the Ministry",
      by: speaker("Ministry"),
      words: ["", "Ministry", ""],
    },
  ])("$name", ({ source, by, words }) => {
    const { before, name, after } = speakerWords({ source, speaker: by });
    expect([before, name, after]).toEqual(words);
  });
  test("whose role names its body does not name it twice", () => {
    expect(roleWords("Foreign Ministry Spokesperson", "Foreign Ministry")).toBe("Foreign Ministry Spokesperson");
  });
});

describe("dates are as precise as the text", () => {
  test.each([
    ["2016-10-27", "27 October 2016"],
    ["2016-10", "October 2016"],
    ["2016", "2016"],
    ["2016-10-27T10:00:00Z", "27 October 2016"],
    ["last week", "last week"],
  ])("%s", (iso, words) => expect(dateWords(iso)).toBe(words));
  test.each([
    { dates: { dateStart: null, dateEnd: null, datePrecision: null }, words: "no date in the text" },
    { dates: { dateStart: "2016-10-27", dateEnd: "2016-10-27", datePrecision: "day" }, words: "27 October 2016" },
    {
      dates: { dateStart: "2014-09", dateEnd: "2016-10", datePrecision: "range" },
      words: "September 2014 to October 2016",
    },
  ] as const)("$words", ({ dates, words }) => expect(incidentDateWords(dates)).toBe(words));
});

describe("evidence", () => {
  const piece = (article: string, sentenceStart: number, start: number) => ({
    article: { id: article },
    sentenceStart,
    start,
  });
  test("shows a sentence once, and the first of each article before the second of any", () => {
    const all = [piece("a", 0, 4), piece("a", 0, 9), piece("a", 50, 60), piece("b", 10, 12), piece("c", 0, 1)];
    expect(evidenceOrder(all).map((p) => `${p.article.id}${p.start}`)).toEqual(["a4", "b12", "c1", "a60"]);
  });
});

describe("small words", () => {
  test.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("%j", (names, words) => expect(listWords(names)).toBe(words));
  test("an incident's subtype is left out where it repeats the type", () => {
    expect(incidentTypeWords("ATTACK", "attack")).toBe("Attack");
    expect(incidentTypeWords("ATTACK", "Shelling")).toBe("Attack: shelling");
  });
});

describe("an article's address", () => {
  test.each([
    ["https://example.org/a", "https://example.org/a"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["not an address", null],
    [null, null],
  ])("%s leads to %s", (url, href) => expect(safeHref(url)).toBe(href));
});

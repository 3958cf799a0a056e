import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../support/api.ts";
import { WIRE_TEXT } from "./orsk-graph.ts";
import { IDS, post, wire } from "./orsk-ids.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi({ graphs: [wire, post] });
});
afterAll(() => api.close());

interface Case {
  proves: string;
  query: string;
  variables?: object;
  data: object;
}

const NODES: Case[] = [
  {
    proves: "a person with aliases, evidence, claims made and claims about",
    query: `query ($id: ID!) { node(id: $id) { __typename id kind label articleCount ... on Person {
      name aliases
      evidence { quote sentence start end sentenceStart confidence article { title publisher } }
      claims { totalCount nodes { text } }
      claimsAbout { totalCount nodes { text stance } }
    } } }`,
    variables: { id: IDS.vell },
    data: {
      node: {
        ...{ __typename: "Person", id: IDS.vell, kind: "Person", label: "Ana Vell", articleCount: 1, name: "Ana Vell" },
        aliases: ["Vell"],
        evidence: [evidence("Ana Vell"), evidence("Vell", "denied that ")],
        claims: {
          totalCount: 2,
          nodes: expect.arrayContaining([{ text: "it fired first" }, { text: expect.stringMatching(/^At least 17/) }]),
        },
        claimsAbout: {
          totalCount: 1,
          nodes: [{ text: "Vell had told reporters that it fired first", stance: "denies" }],
        },
      },
    },
  },
  {
    proves: "a place with the incidents there",
    query:
      "query ($id: ID!) { node(id: $id) { ... on Place { name lat lon country level articleCount incidents { nodes { id } totalCount } } } }",
    variables: { id: IDS.orsk },
    data: {
      node: {
        ...{ name: "Orsk", lat: null, lon: null, country: null, level: null, articleCount: 2 },
        incidents: { nodes: [{ id: IDS.shelling }], totalCount: 1 },
      },
    },
  },
  {
    proves: "an incident of two articles with who gives which figure",
    query: `query ($id: ID!) { node(id: $id) { ... on Incident {
      type subtype status told dateStart dateEnd datePrecision articleCount
      places { text node { id } edge { type told } } actors { text } targets { text node { id } edge { id } }
      figures { kind min max text }
      counts { figure { min max text } by { __typename id } edge { type told figure { kind } } }
      claims { nodes { id } }
    } } }`,
    variables: { id: IDS.shelling },
    data: {
      node: {
        ...{ type: "ATTACK", subtype: "shelling", status: "happened", told: true, articleCount: 2 },
        ...{ dateStart: "2024-03-04", dateEnd: "2024-03-04", datePrecision: "day", actors: [] },
        places: [{ text: "Orsk", node: { id: IDS.orsk }, edge: { type: "OCCURRED_IN", told: true } }],
        targets: [{ text: "the market", node: null, edge: null }],
        figures: expect.arrayContaining([
          { kind: "killed", min: 17, max: null, text: "At least 17 people" },
          { kind: "killed", min: 31, max: 31, text: "31 people" },
        ]),
        counts: expect.arrayContaining([
          count({ min: 17, max: null, text: "At least 17 people" }, { __typename: "Claim", id: IDS.said }, false),
          count({ min: 31, max: 31, text: "31 people" }, { __typename: "Article", id: IDS.post }, true),
        ]),
        claims: { nodes: [{ id: IDS.said }] },
      },
    },
  },
  {
    proves: "a claim inside a claim with its chain, outermost first",
    query: `query ($id: ID!) { node(id: $id) { ... on Claim {
      text claimKind stance cue source speakerId speaker { label } article { id }
      parent { id } quotes { id } chain { id cue source } about { id }
    } } }`,
    variables: { id: IDS.inner },
    data: {
      node: {
        ...{ text: "it fired first", claimKind: "indirect", stance: "asserts", cue: "told", source: "Vell" },
        ...{
          speakerId: IDS.vell,
          speaker: { label: "Ana Vell" },
          article: { id: IDS.wire },
          parent: { id: IDS.outer },
        },
        quotes: [],
        chain: [
          { id: IDS.outer, cue: "denied", source: "The Northern Army" },
          { id: IDS.inner, cue: "told", source: "Vell" },
        ],
        about: [],
      },
    },
  },
  {
    proves: "a claim with what it quotes and what it is about",
    query:
      "query ($id: ID!) { node(id: $id) { ... on Claim { quotes { id } about { id } chain { id } parent { id } } } }",
    variables: { id: IDS.outer },
    data: {
      node: { quotes: [{ id: IDS.inner }], about: [{ id: IDS.vell }], chain: [{ id: IDS.outer }], parent: null },
    },
  },
  {
    proves: "an article with its text, claims and incidents, and no evidence",
    query: `query ($id: ID!) { node(id: $id) { degree evidence { quote } ... on Article {
      title publisher byline publishedAt language file text wordCount url ingestedAt
      claims { totalCount } incidents { nodes { id } }
    } } }`,
    variables: { id: IDS.wire },
    data: {
      node: {
        ...{
          degree: wire.edges.filter((e) => e.from === IDS.wire).length,
          evidence: [],
          title: "Shells hit market in Orsk",
        },
        ...{
          publisher: "Alpha Wire",
          byline: null,
          publishedAt: "2024-03-05",
          language: "en",
          file: "wire.txt",
          url: null,
        },
        ...{ text: WIRE_TEXT, wordCount: 37, ingestedAt: "2024-03-06T08:00:00.000Z" },
        claims: { totalCount: 3 },
        incidents: { nodes: [{ id: IDS.shelling }] },
      },
    },
  },
  { proves: "null for an unknown id", query: `{ node(id: "per_0") { id } }`, data: { node: null } },
];

describe("a node over HTTP", () => {
  it.each(NODES)("gives $proves", async ({ query, variables, data }) => {
    expect(await api.query(query, variables)).toEqual({ status: 200, data });
  });
});

function evidence(quote: string, before = "") {
  const start = WIRE_TEXT.indexOf(before + quote, WIRE_TEXT.indexOf("\n")) + before.length;
  const sentenceStart = WIRE_TEXT.lastIndexOf("\n", start) + 1;
  const sentence = WIRE_TEXT.slice(sentenceStart).split("\n")[0];
  const article = { title: "Shells hit market in Orsk", publisher: "Alpha Wire" };
  return { quote, sentence, start, end: start + quote.length, sentenceStart, confidence: 0.9, article };
}

function count(figure: object, by: object, told: boolean) {
  return { figure, by, edge: { type: "COUNTED", told, figure: { kind: "killed" } } };
}

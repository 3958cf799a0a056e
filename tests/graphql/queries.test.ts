import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../support/api.ts";
import { orskGraphs, WIRE_TEXT } from "./orsk-graph.ts";

const { wire, post } = orskGraphs();
const idOf = (kind: string, text: string) => {
  const found = [...wire.records, ...post.records].find(
    ({ data }) =>
      data.kind === kind && (("name" in data && data.name === text) || ("text" in data && data.text === text)),
  );
  if (!found) throw new Error(`No ${kind} "${text}"`);
  return found.node;
};
const IDS = {
  wire: wire.article.id,
  post: post.article.id,
  vell: idOf("Person", "Ana Vell"),
  orsk: idOf("Place", "Orsk"),
  army: idOf("Organisation", "Northern Army"),
  inner: idOf("Claim", "it fired first"),
  outer: idOf("Claim", "Vell had told reporters that it fired first"),
  said: idOf("Claim", "At least 17 people were killed when shells hit the market in Orsk on Monday"),
  shelling: wire.records.find(({ data }) => data.kind === "Incident")?.node ?? "",
};

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

const LISTS: Case[] = [
  {
    proves: "nodes of chosen kinds",
    query: "{ nodes(filter: { kinds: [Person, Organisation] }) { totalCount nodes { label } } }",
    data: {
      nodes: { totalCount: 2, nodes: expect.arrayContaining([{ label: "Ana Vell" }, { label: "Northern Army" }]) },
    },
  },
  {
    proves: "articles of a publisher",
    query: `{ articles(filter: { publishers: ["Beta Post"] }) { totalCount nodes { id } } }`,
    data: { articles: { totalCount: 1, nodes: [{ id: IDS.post }] } },
  },
  {
    proves: "incidents in a range of days",
    query: `{ in: incidents(filter: { from: "2024-03-01", to: "2024-03-04" }) { totalCount } out: incidents(filter: { from: "2024-03-05" }) { totalCount } }`,
    data: { in: { totalCount: 1 }, out: { totalCount: 0 } },
  },
  {
    proves: "claims by stance and speaker",
    query: `query ($army: ID!) { claims(filter: { stances: [denies], speakers: [$army] }) { nodes { id } } }`,
    variables: { army: IDS.army },
    data: { claims: { nodes: [{ id: IDS.outer }] } },
  },
  {
    proves: "search by the beginning of a word",
    query: `{ search(text: "vel", filter: { kinds: [Person] }) { totalCount nodes { id } } }`,
    data: { search: { totalCount: 1, nodes: [{ id: IDS.vell }] } },
  },
  {
    proves: "neighbours by edge type, direction and kind, with the edge",
    query: `query ($id: ID!) { neighbours(id: $id, filter: { types: [HOLDS_ROLE], direction: out, kinds: [Place] }) {
      totalCount nodes { node { id } edge { type role told fromId toId from { id } to { label } articleCount
        claims { id } stance cue figure { min } evidence { quote } } } } }`,
    variables: { id: IDS.vell },
    data: {
      neighbours: {
        totalCount: 1,
        nodes: [
          {
            node: { id: IDS.orsk },
            edge: {
              ...{
                type: "HOLDS_ROLE",
                role: "mayor",
                told: true,
                fromId: IDS.vell,
                toId: IDS.orsk,
                from: { id: IDS.vell },
              },
              ...{ to: { label: "Orsk" }, articleCount: 1, claims: [], stance: null, cue: null, figure: null },
              evidence: [{ quote: "mayor Ana Vell" }],
            },
          },
        ],
      },
    },
  },
  {
    proves: "edges that rest on a claim, with its words",
    query: `query ($id: ID!) { neighbours(id: $id, filter: { types: [COUNTED] }) { nodes { edge { told claims { id text } } node { id } } } }`,
    variables: { id: IDS.said },
    data: {
      neighbours: {
        nodes: [
          {
            edge: { told: false, claims: [{ id: IDS.said, text: expect.stringMatching(/^At least 17/) }] },
            node: { id: IDS.shelling },
          },
        ],
      },
    },
  },
  {
    proves: "edges among given nodes",
    query: "query ($ids: [ID!]!) { edgesAmong(ids: $ids) { type cue } }",
    variables: { ids: [IDS.outer, IDS.army] },
    data: { edgesAmong: [{ type: "MADE_BY", cue: "denied" }] },
  },
  {
    proves: "a path, not through an article",
    query: "query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, limit: 1) { nodes { id } edges { type } } }",
    variables: { from: IDS.army, to: IDS.vell },
    data: {
      paths: [
        {
          nodes: [{ id: IDS.army }, { id: IDS.outer }, { id: IDS.vell }],
          edges: [{ type: "MADE_BY" }, { type: "ABOUT" }],
        },
      ],
    },
  },
  {
    proves: "no path to a node that is not there",
    query: `query ($from: ID!) { paths(from: $from, to: "per_0") { nodes { id } } }`,
    variables: { from: IDS.vell },
    data: { paths: [] },
  },
  {
    proves: "what the graph holds",
    query: "{ stats { articles totalNodes nodesByKind { kind count } store } }",
    data: {
      stats: {
        ...{ articles: 2, totalNodes: 9, store: expect.stringMatching(/^SQLite, .*graph\.db$/) },
        nodesByKind: expect.arrayContaining([
          { kind: "Claim", count: 3 },
          { kind: "Incident", count: 1 },
        ]),
      },
    },
  },
];

describe("a node over HTTP", () => {
  it.each(NODES)("gives $proves", async ({ query, variables, data }) => {
    expect(await api.query(query, variables)).toEqual({ status: 200, data });
  });
});

describe("a list over HTTP", () => {
  it.each(LISTS)("gives $proves", async ({ query, variables, data }) => {
    expect(await api.query(query, variables)).toEqual({ status: 200, data });
  });

  it("comes in pages that join without gap or repeat", async () => {
    const query = `query ($after: String) { nodes(first: 4, after: $after) {
      totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, page = 0; page < 3; page++) {
      const result: { nodes: NodePage } = await api.data<{ nodes: NodePage }>(query, { after });
      const { edges, nodes, pageInfo, totalCount }: NodePage = result.nodes;
      expect(edges.map((e) => e.node)).toEqual(nodes);
      expect(pageInfo).toEqual({
        hasNextPage: page < 2,
        hasPreviousPage: page > 0,
        startCursor: edges.at(0)?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
      expect(totalCount).toBe(9);
      seen.push(...nodes.map((n) => n.id));
      after = pageInfo.endCursor;
    }
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
  });

  it("gives the whole graph as a subgraph, every edge between two of its nodes", async () => {
    const query = "{ subgraph(limit: 100) { totalNodes nodes { id degree } edges { id fromId toId } } }";
    const { subgraph } = await api.data<{ subgraph: SubgraphPage }>(query);
    const { nodes, edges, totalNodes } = subgraph;
    expect(totalNodes).toBe(9);
    const degrees = new Map(nodes.map((n) => [n.id, 0]));
    for (const { fromId, toId } of edges) for (const id of [fromId, toId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    expect(nodes.map((n) => [n.id, n.degree])).toEqual([...degrees]);
  });
});

describe("a reading", () => {
  it("gives the marks of an article in the order of the text, each over its own words", async () => {
    const query =
      "query ($id: ID!) { reading(article: $id) { article { text } marks { start end role node { id } confidence } } }";
    const { reading } = await api.data<{ reading: ReadingPage }>(query, { id: IDS.wire });
    const { article, marks } = reading;
    expect(marks.map(({ start, end, role, node }) => [role, article.text.slice(start, end), node.id])).toEqual([
      ["content", "At least 17 people were killed when shells hit the market in Orsk on Monday", IDS.said],
      ["figure", "At least 17 people", IDS.shelling],
      ["trigger", "hit", IDS.shelling],
      ["name", "Orsk", IDS.orsk],
      ["source", "mayor Ana Vell", IDS.said],
      ["name", "Ana Vell", IDS.vell],
      ["cue", "said", IDS.said],
      ["source", "The Northern Army", IDS.outer],
      ["name", "Northern Army", IDS.army],
      ["cue", "denied", IDS.outer],
      ["content", "Vell had told reporters that it fired first", IDS.outer],
      ["name", "Vell", IDS.vell],
      ["source", "Vell", IDS.inner],
      ["cue", "told", IDS.inner],
      ["content", "it fired first", IDS.inner],
    ]);
  });

  it("is null for an article that is not there", async () => {
    expect(await api.query(`{ reading(article: "art_0") { marks { start } } }`)).toEqual({
      status: 200,
      data: { reading: null },
    });
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

interface NodePage {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

interface SubgraphPage {
  totalNodes: number;
  nodes: { id: string; degree: number }[];
  edges: { id: string; fromId: string; toId: string }[];
}

interface ReadingPage {
  article: { text: string };
  marks: { start: number; end: number; role: string; node: { id: string } }[];
}

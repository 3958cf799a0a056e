import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../support/api.ts";
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

describe("a list over HTTP", () => {
  it.each(LISTS)("gives $proves", async ({ query, variables, data }) => {
    expect(await api.query(query, variables)).toEqual({ status: 200, data });
  });
});

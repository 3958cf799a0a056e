import { afterAll, beforeAll, expect, it } from "vitest";
import type { ExtractedEntity, PlaceCandidate } from "../../server/domain/model.ts";
import { identify } from "../../server/identity/identify.ts";
import { articleOf, emptyExtraction, spanOf } from "../identity/extraction-fixture.ts";
import { type Api, startApi } from "../support/api.ts";

const TEXT = "Thousands marched in Tripoli against Lebanon's position, Lebanon says.";
const LEBANON: PlaceCandidate = {
  ...{ id: "LB", name: "Lebanon", region: null, country: "LB", level: "country", population: 0, lat: 33.9, lon: 35.8 },
};
const TRIPOLI: PlaceCandidate = {
  ...{ id: "266826", name: "Tripoli", region: "North Lebanon", country: "LB", level: "city", population: 229398 },
  ...{ lat: 34.43, lon: 35.84 },
};
const LIBYAN: PlaceCandidate = { ...TRIPOLI, id: "2210247", region: "Tripoli", country: "LY", population: 1150989 };

function place(id: string, chosen: PlaceCandidate, others: PlaceCandidate[]): ExtractedEntity {
  const { name, lat, lon, country, level } = chosen;
  return {
    ...{ id, kind: "Place", name, aliases: [name], confidence: 0.9 },
    mentions: [{ ...spanOf(TEXT, name), confidence: 0.9, ...(name === "Lebanon" ? { government: true } : {}) }],
    whereabouts: { lat, lon, country, level, choice: { chosen, confidence: 0.8, ground: "context", others } },
  };
}

const graph = identify(articleOf(TEXT), {
  ...emptyExtraction(TEXT),
  entities: [place("e1", TRIPOLI, [LIBYAN]), place("e2", LEBANON, [])],
  incidents: [
    {
      ...{ id: "i1", type: "UNREST", subtype: "protest", status: "happened", claim: null, date: null, confidence: 0.9 },
      ...{ actors: [], targets: [], figures: [] },
      triggers: [{ ...spanOf(TEXT, "marched"), confidence: 0.9 }],
      places: [
        { ref: "e1", span: spanOf(TEXT, "Tripoli"), confidence: 0.9 },
        { ref: "e2", span: spanOf(TEXT, "Tripoli"), confidence: 0.5, inferred: "gazetteer" },
      ],
    },
  ],
});
const nodeOf = (name: string) => graph.records.find((r) => "name" in r.data && r.data.name === name)?.node ?? "";

let api: Api;
beforeAll(async () => {
  api = await startApi({ graphs: [graph] });
});
afterAll(() => api.close());

it.each([
  {
    proves: "a place tells what it was taken for, why, and what else its name may mean",
    name: "Tripoli",
    query: "... on Place { country level choice { ground confidence chosen { id region } others { id country } } }",
    data: {
      ...{ country: "LB", level: "city" },
      choice: {
        ...{ ground: "context", confidence: 0.8, chosen: { id: "266826", region: "North Lebanon" } },
        others: [{ id: "2210247", country: "LY" }],
      },
    },
  },
  {
    proves: "a mention tells whether it stands for a government",
    name: "Lebanon",
    query: "evidence { quote government }",
    data: { evidence: [{ quote: "Lebanon", government: true }] },
  },
  {
    proves: "a place that only the gazetteer gives an incident says so",
    name: "Lebanon",
    query: "neighbours(filter: { types: [OCCURRED_IN] }) { nodes { edge { inferred evidence { quote } } } }",
    data: { neighbours: { nodes: [{ edge: { inferred: "gazetteer", evidence: [{ quote: "Tripoli" }] } }] } },
  },
  {
    proves: "a place that the article gives does not",
    name: "Tripoli",
    query: "neighbours(filter: { types: [OCCURRED_IN] }) { nodes { edge { inferred } } }",
    data: { neighbours: { nodes: [{ edge: { inferred: null } }] } },
  },
])("$proves", async ({ name, query, data }) => {
  const answer = await api.query(`query ($id: ID!) { node(id: $id) { ${query} } }`, { id: nodeOf(name) });
  expect(answer).toEqual({ status: 200, data: { node: data } });
});

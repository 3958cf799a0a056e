import { describe, expect, test } from "vitest";
import { gapOf } from "../../../web/graph/model/gap.ts";
import { chainOf } from "../../../web/state/chain.ts";
import { edge, node, pool } from "./fixtures.ts";

const article = node("art_1", "Article");
const outer = node("clm_outer", "Claim");
const middle = node("clm_middle", "Claim");
const inner = node("clm_inner", "Claim");
const incident = node("inc_1", "Incident", { status: "happened", told: false });
const relayedIncident = node("inc_3", "Incident", { status: "happened", told: false });
const told = node("inc_2", "Incident", { status: "happened", told: true });
const speaker = node("per_1", "Person");

const relayed = pool(
  [article, outer, middle, inner, incident, relayedIncident, told, speaker],
  [
    edge("STATES", "art_1", "clm_outer"),
    edge("STATES", "art_1", "clm_inner"),
    edge("QUOTES", "clm_outer", "clm_middle"),
    edge("QUOTES", "clm_middle", "clm_inner"),
    edge("ABOUT", "clm_inner", "inc_1", { confidence: 0.4 }),
    edge("ABOUT", "clm_outer", "inc_1", { confidence: 0.8 }),
    edge("ABOUT", "clm_inner", "inc_3"),
    edge("REPORTS", "art_1", "inc_2"),
    edge("MADE_BY", "clm_inner", "per_1"),
  ],
);

describe("the chain of", () => {
  const cases = [
    {
      name: "a relayed claim goes by way of every claim around it, never straight from the article",
      id: "clm_inner",
      nodes: ["art_1", "clm_outer", "clm_middle", "clm_inner"],
      edges: ["STATES art_1 clm_outer", "QUOTES clm_outer clm_middle", "QUOTES clm_middle clm_inner"],
    },
    {
      name: "a claim at first hand is article and claim",
      id: "clm_outer",
      nodes: ["art_1", "clm_outer"],
      edges: ["STATES art_1 clm_outer"],
    },
    {
      name: "an incident that is only said stands on its surest claim, and on a speaker whom nobody names",
      id: "inc_1",
      nodes: ["clm_outer", "inc_1"],
      edges: [gapOf("clm_outer"), "ABOUT clm_outer inc_1"],
    },
    {
      name: "an incident said in a relayed claim stands on its speaker and on the claims around it",
      id: "inc_3",
      nodes: ["per_1", "clm_outer", "clm_middle", "clm_inner", "inc_3"],
      edges: [
        "QUOTES clm_outer clm_middle",
        "QUOTES clm_middle clm_inner",
        "MADE_BY clm_inner per_1",
        "ABOUT clm_inner inc_3",
      ],
    },
    {
      name: "an incident that is told hangs on the article itself",
      id: "inc_2",
      nodes: ["art_1", "inc_2"],
      edges: ["REPORTS art_1 inc_2"],
    },
  ];
  test.each(cases)("$name", ({ id, nodes, edges }) => {
    expect(chainOf(relayed, id)).toEqual({ nodes, edges });
  });

  test.each([
    { name: "a person is none", id: "per_1" },
    { name: "an article is none", id: "art_1" },
    { name: "a node that is not there is none", id: "clm_nowhere" },
  ])("$name", ({ id }) => expect(chainOf(relayed, id)).toBeNull());

  test("claims that quote each other in a ring still ends", () => {
    const ring = pool(
      [outer, inner],
      [edge("QUOTES", "clm_outer", "clm_inner"), edge("QUOTES", "clm_inner", "clm_outer")],
    );
    expect(chainOf(ring, "clm_inner")?.nodes).toEqual(["clm_outer", "clm_inner"]);
  });

  test("a claim whose outer claim has not arrived starts at what has", () => {
    const torn = pool(
      [article, inner],
      [edge("QUOTES", "clm_outer", "clm_inner"), edge("STATES", "art_1", "clm_inner")],
    );
    expect(chainOf(torn, "clm_inner")?.nodes).toEqual(["art_1", "clm_inner"]);
  });
});

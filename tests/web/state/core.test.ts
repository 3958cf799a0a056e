import { describe, expect, test } from "vitest";
import { coreOf } from "../../../web/state/core.ts";
import { edge, node } from "./fixtures.ts";

const articles = [1, 2, 3].map((n) => node(`art_${n}`, "Article", { confidence: 1 }));
const claim = (id: string, speaker: string | null) => node(id, "Claim", { speaker, source: "x" });

/** Two speakers about one incident, one claim by nobody named about nothing else, and articles that state them all. */
const found = {
  nodes: [
    ...articles,
    claim("clm_a1", "per_a"),
    claim("clm_a2", "per_a"),
    claim("clm_b", "per_b"),
    claim("clm_lone", null),
    node("per_a", "Person"),
    node("per_b", "Person"),
    node("inc_1", "Incident"),
    node("pla_1", "Place"),
    node("org_alone", "Organisation"),
  ],
  edges: [
    ...["clm_a1", "clm_a2", "clm_b", "clm_lone"].map((id) => edge("STATES", "art_1", id)),
    edge("MADE_BY", "clm_a1", "per_a"),
    edge("MADE_BY", "clm_a2", "per_a"),
    edge("MADE_BY", "clm_b", "per_b"),
    edge("ABOUT", "clm_a1", "inc_1"),
    edge("ABOUT", "clm_a2", "inc_1"),
    edge("ABOUT", "clm_b", "inc_1"),
    edge("OCCURRED_IN", "inc_1", "pla_1"),
  ],
};

describe("the core of a graph", () => {
  test("is claims with their speakers and what they are about, not articles", () => {
    const core = coreOf(found, { size: 7 });
    expect(core.toSorted()).toEqual(["clm_a1", "clm_a2", "clm_b", "inc_1", "per_a", "per_b", "pla_1"]);
  });
  test("hears another voice before the same one again", () => {
    const core = coreOf(found, { size: 5 });
    expect(core).toContain("per_b");
    expect(core.filter((id) => id === "clm_a1" || id === "clm_a2")).toHaveLength(1);
  });
  test("fills up with what is in no story, articles last", () => {
    expect(coreOf(found, { size: 9 })).not.toContain("art_1");
    expect(coreOf(found, { size: 10 }).at(-1)).toBe("art_1");
    expect(coreOf(found, { size: 99 })).toHaveLength(found.nodes.length);
  });
  test("keeps what is there already and adds to it", () => {
    const core = coreOf(found, { size: 3, start: new Set(["org_alone"]) });
    expect(core[0]).toBe("org_alone");
    expect(core).toHaveLength(3);
  });
  test("does not depend on the order of its nodes where two tell as much", () => {
    const turned = { ...found, nodes: found.nodes.toReversed() };
    expect(coreOf(turned, { size: 6 }).toSorted()).toEqual(coreOf(found, { size: 6 }).toSorted());
  });
});

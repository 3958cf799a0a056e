import { describe, expect, test } from "vitest";
import type { EdgeProperties } from "../../server/domain/model.ts";
import { EdgeSet } from "../../server/identity/edge-set.ts";

const at = (start: number) => ({ start, end: start + 1, sentence: { start: 0, end: 9 }, confidence: 0.5 });

function add(edges: EdgeSet, claim: string | null, properties: Partial<EdgeProperties> = {}, start = 0): void {
  const ends = { type: "PERPETRATED_BY", from: "inc_1", to: "org_1" } as const;
  edges.add({ ...ends, claim, properties, confidence: 0.5, evidence: [at(start)] });
}

describe("an edge that one article gives twice", () => {
  test.each<[string, [string | null, Partial<EdgeProperties>][], string | null, string | null]>([
    [
      "rests on the first of two claims, with its stance",
      [
        ["clm_1", { stance: "accuses" }],
        ["clm_2", { stance: "denies" }],
      ],
      "clm_1",
      "accuses",
    ],
    [
      "rests on none where the article tells it after a claim",
      [
        ["clm_1", { stance: "accuses" }],
        [null, {}],
      ],
      null,
      null,
    ],
    [
      "rests on none where the article tells it before a claim",
      [
        [null, {}],
        ["clm_1", { stance: "denies" }],
      ],
      null,
      null,
    ],
  ])("%s", (_, given, claim, stance) => {
    const edges = new EdgeSet();
    given.forEach(([of, properties], i) => {
      add(edges, of, properties, i);
    });
    const [edge, ...others] = edges.list();
    expect(others).toEqual([]);
    expect([edge?.claim, edge?.properties.stance]).toEqual([claim, stance]);
    expect(edge?.evidence.map((e) => e.start)).toEqual([0, 1]);
  });

  test("is left out when both its ends are one node", () => {
    const edges = new EdgeSet();
    edges.add({ type: "ABOUT", from: "clm_1", to: "clm_1", claim: null, confidence: 1, evidence: [at(0)] });
    expect(edges.list()).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { deriveEdge, deriveNode, type StoredEdge } from "../../server/domain/derive.ts";
import type { EntityNode, ExtractedEntity, PlaceCandidate, Whereabouts } from "../../server/domain/model.ts";
import { identify } from "../../server/identity/identify.ts";
import { articleOf, emptyExtraction, spanOf } from "./extraction-fixture.ts";

const TEXAS: PlaceCandidate = {
  ...{ id: "4717560", name: "Paris", region: "Texas", country: "US", level: "city", population: 24782 },
  ...{ lat: 33.66, lon: -95.56 },
};
const FRANCE: PlaceCandidate = {
  ...{ id: "2988507", name: "Paris", region: "Île-de-France", country: "FR", level: "city", population: 2138551 },
  ...{ lat: 48.85, lon: 2.35 },
};

function taken(chosen: PlaceCandidate, confidence = 0.9): Whereabouts {
  const { lat, lon, country, level } = chosen;
  return { lat, lon, country, level, choice: { chosen, confidence, ground: "context", others: [] } };
}

/** The graph of an article that names one place. */
function articleWith(text: string, name: string, over: Partial<ExtractedEntity>) {
  const mentions = [{ ...spanOf(text, name), confidence: 0.9 }];
  const entity: ExtractedEntity = {
    id: "e1",
    kind: "Place",
    name,
    aliases: [name],
    mentions,
    confidence: 0.9,
    ...over,
  };
  return identify(articleOf(text), { ...emptyExtraction(text), entities: [entity] });
}

function nodeOf(text: string, name: string, whereabouts?: Whereabouts): string {
  return articleWith(text, name, whereabouts ? { whereabouts } : {}).records[0]?.node ?? "";
}

describe("one place in several articles", () => {
  it.each([
    [
      "one name, two places: two",
      nodeOf("In Paris.", "Paris", taken(TEXAS)),
      nodeOf("At Paris.", "Paris", taken(FRANCE)),
      false,
    ],
    [
      "one name, one place: one",
      nodeOf("In Paris.", "Paris", taken(FRANCE)),
      nodeOf("At Paris.", "Paris", taken(FRANCE)),
      true,
    ],
    [
      "two names, one place: one",
      nodeOf("In Kiev.", "Kiev", taken(FRANCE)),
      nodeOf("In Kyiv.", "Kyiv", taken(FRANCE)),
      true,
    ],
    ["one name, never looked up: one", nodeOf("In Lindby.", "Lindby"), nodeOf("At Lindby.", "Lindby"), true],
    [
      "one name, looked up in vain in one: two",
      nodeOf("In Paris.", "Paris"),
      nodeOf("At Paris.", "Paris", taken(FRANCE)),
      false,
    ],
  ])("%s", (_, a, b, same) => {
    expect(a === b).toBe(same);
  });

  it("a record keeps what was chosen and what its name could mean instead, whichever node it has", () => {
    const whereabouts = { ...taken(TEXAS), choice: { ...taken(TEXAS).choice, others: [FRANCE] } } as Whereabouts;
    expect(articleWith("In Paris.", "Paris", { whereabouts }).records[0]?.data).toMatchObject(whereabouts);
  });

  it("a node is where its surest record says", () => {
    const records = [taken(TEXAS, 0.6), taken(FRANCE, 0.9)].map((whereabouts, i) => ({
      ...(articleWith("In Paris.", "Paris", { whereabouts }).records[0] as NonNullable<
        ReturnType<typeof articleWith>["records"][number]
      >),
      article: `art_${i}`,
    }));
    expect(deriveNode("pla_1", records) as EntityNode).toMatchObject({ country: "FR", lat: 48.85 });
  });
});

describe("what only a gazetteer or the telling around it knows of an incident's place", () => {
  const text = "Thousands marched in Beirut against the government of Lebanon. Lebanon shook.";
  function edges(inferred: "gazetteer" | undefined, again: boolean) {
    const place = (id: string, name: string): ExtractedEntity => ({
      ...{ id, kind: "Place", name, aliases: [name], confidence: 0.9 },
      mentions: [{ ...spanOf(text, name), confidence: 0.9 }],
    });
    const incident = (id: string, words: string, how: typeof inferred) => ({
      ...({ id, type: "UNREST", subtype: "protest", status: "happened", claim: null, date: null } as const),
      ...{ actors: [], targets: [], figures: [], confidence: 0.9 },
      triggers: [{ ...spanOf(text, words), confidence: 0.9 }],
      places: [
        { ref: "e2", span: spanOf(text, "Beirut"), confidence: 0.5, ...(how ? { inferred: how } : {}) },
        ...(again ? [{ ref: "e2", span: spanOf(text, "Lebanon"), confidence: 0.8 }] : []),
      ],
    });
    const graph = identify(articleOf(text), {
      ...emptyExtraction(text),
      entities: [place("e1", "Beirut"), place("e2", "Lebanon")],
      incidents: [incident("i1", "marched", inferred)],
    });
    return graph.edges.filter((e) => e.type === "OCCURRED_IN");
  }
  const inferences = (found: ReturnType<typeof edges>) => found.map((e) => e.properties.inferred);

  it.each([
    ["is marked on the edge", inferences(edges("gazetteer", false)), ["gazetteer"]],
    ["is not what the article gives", inferences(edges(undefined, false)), [null]],
    ["is no conclusion where the article gives it as well", inferences(edges("gazetteer", true)), [null]],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each([
    ["both conclude: a conclusion", ["gazetteer", "gazetteer"], "gazetteer"],
    ["one gives it: none", ["gazetteer", undefined], null],
    ["one gives it, told first: none", [undefined, "gazetteer"], null],
  ] as const)("over two articles, of which %s", (_, of, expected) => {
    const records = of.flatMap((inferred, i) =>
      edges(inferred, false).map((e): StoredEdge => ({ ...e, article: `art_${i}` })),
    );
    expect(deriveEdge(records).properties.inferred).toBe(expected);
  });
});

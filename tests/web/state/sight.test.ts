import { describe, expect, test } from "vitest";
import { DEFAULT_FILTERS } from "../../../web/state/filters.ts";
import { restored, withFilters, withFocus, withHidden } from "../../../web/state/scene.ts";
import { sightOf } from "../../../web/state/sight.ts";
import { edge, node, pool, sceneOf } from "./fixtures.ts";

const all = pool(
  [
    node("art", "Article"),
    node("clm", "Claim", { stance: "asserts" }),
    node("in", "Claim", { stance: "denies" }),
    node("per", "Person"),
    node("inc", "Incident", { status: "happened", told: false }),
    node("far", "Place", { confidence: 0.2 }),
    node("lone", "Person"),
  ],
  [
    edge("STATES", "art", "clm"),
    edge("STATES", "art", "in"),
    edge("QUOTES", "clm", "in"),
    edge("MADE_BY", "clm", "per"),
    edge("ABOUT", "clm", "inc", { told: false }),
    edge("REPORTS", "art", "inc", { told: false }),
    edge("OCCURRED_IN", "inc", "far", { told: false }),
    edge("MENTIONS", "art", "lone"),
    edge("MENTIONS", "art", "per"),
  ],
);
const scene = sceneOf(all);
const any = { scope: null };

describe("lines in sight", () => {
  const types = (filters = DEFAULT_FILTERS) => sightOf(all, withFilters(scene, filters), any).edges.map((e) => e.id);
  test("leave out the article's shortcut to a claim inside a claim", () => {
    expect(types()).toContain("STATES art clm");
    expect(types()).not.toContain("STATES art in");
  });
  test("leave out the article's shortcut to what only a claim says", () =>
    expect(types()).not.toContain("REPORTS art inc"));
  test("show that an article names somebody only where nothing else links them", () => {
    expect(types()).toContain("MENTIONS art lone");
    expect(types()).not.toContain("MENTIONS art per");
  });
  test("leave out a relation that a filter takes out", () => {
    expect(types({ ...DEFAULT_FILTERS, withoutRelations: new Set(["MENTIONS"]) })).not.toContain("MENTIONS art lone");
  });
});

describe("hidden are", () => {
  const hidden = (change: Parameters<typeof sightOf>[1], scope: ReadonlySet<string> | null = null) =>
    [...sightOf(all, change, { scope }).hidden].sort();
  test("none at first", () => expect(hidden(scene)).toEqual([]));
  test("what was hidden by hand", () => expect(hidden(withHidden(scene, "per"))).toEqual(["per"]));
  test("what does not pass a filter", () =>
    expect(hidden(withFilters(scene, { ...DEFAULT_FILTERS, minConfidence: 0.5 }))).toEqual(["far"]));
  test("what the chosen publishers do not give", () =>
    expect(hidden(scene, new Set(["art", "clm", "per"]))).toEqual(["far", "in", "inc", "lone"]));
  test("what lies further than two steps from the focus, and articles that only print what lies near", () => {
    expect(hidden(withFocus(scene, "per"))).toEqual(["art", "far", "lone"]);
    expect(hidden(withFocus(scene, "in"))).toEqual(["art", "far", "lone"]);
    expect(hidden(withFocus(scene, "clm"))).not.toContain("art");
  });
  test("none after everything is restored", () => {
    const narrowed = withFocus(
      withHidden(withFilters(scene, { ...DEFAULT_FILTERS, minConfidence: 0.5 }), "per"),
      "inc",
    );
    expect(hidden(restored(narrowed))).toEqual([]);
  });
  test("still among the nodes, so that they keep their places", () => {
    expect(sightOf(all, withHidden(scene, "per"), any).nodes).toHaveLength(7);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { choose } from "../../../web/state/choose.ts";
import { receive, receiveAndShow, replaceData, scene, useExplorer } from "../../../web/state/explorer.ts";
import { cut, shortLabel } from "../../../web/state/names.ts";
import { useNotes } from "../../../web/state/notes.ts";
import { withFilters } from "../../../web/state/scene.ts";
import { hideNode, redoNext, restoreAll, setFilters, togglePin, undoLast } from "../../../web/state/steps.ts";
import { edge, node } from "./fixtures.ts";

const [ana, ben, cy] = ["per_a", "per_b", "per_c"].map((id) => node(id, "Person"));
const found = { nodes: [ana, ben] as NonNullable<typeof ana>[], edges: [edge("KIN", "per_a", "per_b")] };

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
  useNotes.setState({ notes: [] });
  receiveAndShow(found);
});

describe("the explorer", () => {
  test("takes in data without a step, so that undo never takes back an answer", () => {
    expect(useExplorer.getState().history.past).toEqual([]);
    expect([...scene().shown]).toEqual(["per_a", "per_b"]);
  });
  test("keeps what it only received out of sight", () => {
    receive({ nodes: [cy as NonNullable<typeof cy>], edges: [] });
    expect(useExplorer.getState().pool.nodes.has("per_c")).toBe(true);
    expect(scene().shown.has("per_c")).toBe(false);
  });
  test("draws nothing anew when an answer brings nothing new", () => {
    const before = useExplorer.getState().pool;
    receive(found);
    expect(useExplorer.getState().pool).toBe(before);
  });
  test("undoes and redoes through different sorts of steps in order", () => {
    hideNode("per_a");
    togglePin("per_b");
    setFilters((filters) => ({ ...filters, minConfidence: 0.5 }), "confidence 0.50");
    undoLast();
    expect(scene().filters.minConfidence).toBe(0);
    undoLast();
    expect(scene().pinned.size).toBe(0);
    undoLast();
    expect(scene().hidden.size).toBe(0);
    redoNext();
    expect([...scene().hidden]).toEqual(["per_a"]);
  });
  test("restores everything in one step, and takes that back in one", () => {
    hideNode("per_a");
    setFilters((filters) => ({ ...filters, minConfidence: 0.5 }), "confidence 0.50");
    restoreAll();
    expect([scene().hidden.size, scene().filters.minConfidence]).toEqual([0, 0]);
    undoLast();
    expect([scene().hidden.size, scene().filters.minConfidence]).toEqual([1, 0.5]);
  });
  test("says nothing when a step changes nothing", () => {
    undoLast();
    redoNext();
    expect(useNotes.getState().notes).toEqual([]);
  });
  test("keeps filters, pins and selection through fresh data, but no step into what may be gone", () => {
    togglePin("per_a");
    useExplorer.setState({ selected: "per_a" });
    setFilters((filters) => withFilters(scene(), { ...filters, minConfidence: 0.4 }).filters, "confidence");
    replaceData({ nodes: [ben as NonNullable<typeof ben>], edges: [] }, ["per_b"]);
    const { pool, history, selected } = useExplorer.getState();
    expect([...pool.nodes.keys()]).toEqual(["per_b"]);
    expect(pool.edges.size).toBe(0);
    expect(history.past).toEqual([]);
    expect([[...scene().pinned], scene().filters.minConfidence, selected]).toEqual([["per_a"], 0.4, "per_a"]);
  });
  test("lets go of a hidden node's selection, and of the selection on empty ground", () => {
    choose("per_a");
    hideNode("per_a");
    expect(useExplorer.getState().selected).toBeNull();
    choose("per_b");
    choose(null);
    expect(useExplorer.getState().selected).toBeNull();
  });
});

describe("a text cut short", () => {
  test.each([
    { text: "short", most: 10, cut: "short" },
    { text: "the convoy left at dawn", most: 15, cut: "the convoy…" },
    { text: "one, two, three", most: 10, cut: "one, two…" },
    { text: "Donaudampfschifffahrt", most: 10, cut: "Donaudamp…" },
  ])("$text at $most", (c) => {
    expect(cut(c.text, c.most)).toBe(c.cut);
    expect(cut(c.text, c.most).length).toBeLessThanOrEqual(c.most);
  });
  test("keeps a claim's quotation marks", () => {
    expect(shortLabel({ kind: "Claim", label: "We hid nothing at all from anybody in this town" })).toMatch(/^“.*…”$/);
  });
});

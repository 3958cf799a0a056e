import { describe, expect, it } from "vitest";
import { bendLines } from "../../../web/graph/layout/bend.ts";
import { place } from "../../../web/graph/layout/place.ts";
import type { PlaceNode, PlaceRequest, Places } from "../../../web/graph/layout/request.ts";

const LABEL = { width: 80, height: 14 };

function request(count: number, more: Partial<PlaceRequest> = {}): PlaceRequest {
  const nodes = Array.from(
    { length: count },
    (_, i): PlaceNode => ({ id: `n${i}`, at: null, fixed: false, radius: 12, label: LABEL }),
  );
  // A tree of threes with a few shortcuts.
  const edges = nodes
    .slice(1)
    .flatMap((node, i) => [
      { from: node.id, to: `n${Math.floor(i / 3)}`, weight: 1, length: 96 },
      ...(i % 7 === 0 ? [{ from: node.id, to: `n${(i * 5) % count}`, weight: 1, length: 96 }] : []),
    ]);
  return { nodes, edges, mode: "full", aspect: 1.3, ...more };
}

function placed(given: PlaceRequest): Places {
  let places: Places = {};
  for (const message of place(given)) places = message.places;
  return places;
}

describe("place", () => {
  const given = request(60);

  it("gives the same places for the same request, in whatever order its nodes and edges come", () => {
    const shuffled = { ...given, nodes: [...given.nodes].reverse(), edges: [...given.edges].reverse() };
    expect(placed(shuffled)).toEqual(placed(given));
  });

  it("lets no node lie on another or on its label", () => {
    const places = placed(given);
    const boxes = given.nodes.map(({ id }) => ({ id, ...(places[id] ?? { x: 0, y: 0 }) }));
    const overlaps = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => {
        const dy = b.y - a.y;
        return Math.abs(b.x - a.x) < LABEL.width * 0.9 && dy < 36 && dy > -36;
      }),
    );
    expect(overlaps).toEqual([]);
  });

  it.each([1.6, 0.6])("spreads along the longer side of a canvas of %f", (aspect) => {
    const points = Object.values(placed({ ...given, aspect }));
    const extent = (key: "x" | "y") => Math.max(...points.map((p) => p[key])) - Math.min(...points.map((p) => p[key]));
    expect(extent("x") > extent("y")).toBe(aspect > 1);
  });

  it("tells of its progress up to the end", () => {
    const messages = [...place(given)];
    const done = messages.flatMap((message) => (message.type === "progress" ? [message.done / message.total] : []));
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
    expect(messages.at(-1)?.type).toBe("placed");
  });

  it.each([0, 1, 2])("places %i nodes", (count) => {
    const places = placed(request(count));
    expect(Object.keys(places)).toHaveLength(count);
    for (const { x, y } of Object.values(places)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it("on expansion leaves the rest where it is and puts children near their parent", () => {
    const known = placed(given);
    const nodes = given.nodes.map((node) => ({ ...node, at: known[node.id] ?? null, fixed: node.id !== "n5" }));
    const children = ["a", "b", "c", "d"].map(
      (id): PlaceNode => ({ id, at: null, fixed: false, radius: 9, label: LABEL }),
    );
    const edges = [...given.edges, ...children.map(({ id }) => ({ from: id, to: "n5", weight: 1, length: 96 }))];
    const places = placed({ nodes: [...nodes, ...children], edges, mode: "local", aspect: 1.3 });
    for (const node of nodes.filter(({ fixed }) => fixed)) {
      expect(places[node.id]?.x).toBeCloseTo(node.at?.x ?? 0, 1);
      expect(places[node.id]?.y).toBeCloseTo(node.at?.y ?? 0, 1);
    }
    const parent = places.n5 ?? { x: 0, y: 0 };
    for (const { id } of children) {
      expect(Math.hypot((places[id]?.x ?? 0) - parent.x, (places[id]?.y ?? 0) - parent.y)).toBeLessThan(320);
    }
  });
});

describe("bendLines", () => {
  const node = (id: string, x: number, y: number) => ({ id, x, y, radius: 12 });

  it("keeps a free line straight", () => {
    const bends = bendLines([node("a", 0, 0), node("b", 200, 0)], [{ id: "l", from: "a", to: "b" }]);
    expect(bends.get("l")).toBe(0);
  });

  it("leads a line around a node in its way", () => {
    const nodes = [node("a", 0, 0), node("b", 200, 0), node("c", 100, 0)];
    expect(bendLines(nodes, [{ id: "l", from: "a", to: "b" }]).get("l")).not.toBe(0);
  });

  it("parts two lines between the same nodes, whichever way they go", () => {
    const nodes = [node("a", 0, 0), node("b", 200, 0)];
    const bends = bendLines(nodes, [
      { id: "l", from: "a", to: "b" },
      { id: "m", from: "b", to: "a" },
    ]);
    expect(bends.get("l")).not.toBe(bends.get("m"));
  });
});

import { describe, expect, it } from "vitest";
import { type Boxed, frameAll, frameFocus, READABLE } from "../../../web/graph/framing.ts";

const ROOM = { width: 400, height: 300 };
const box = (id: string, x: number, y: number, more: Partial<Boxed> = {}): Boxed => {
  return { id, x, y, left: 10, right: 10, top: 10, bottom: 10, ...more };
};

/** The sides of a box on a canvas of the room's size. */
function onScreen({ x, y, left, right, top, bottom }: Boxed, frame: { x: number; y: number; zoom: number }) {
  const at = { x: ROOM.width / 2 + (x - frame.x) * frame.zoom, y: ROOM.height / 2 - (y - frame.y) * frame.zoom };
  return { left: at.x - left, right: at.x + right, top: at.y - top, bottom: at.y + bottom };
}

describe("frameAll", () => {
  const limits = { closest: 1.3, farthest: 0.02 };

  it.each([
    { name: "nodes alone", boxes: [box("a", -800, 300), box("b", 900, -400)] },
    { name: "a wide label at the right edge", boxes: [box("a", 0, 0), box("b", 900, 0, { right: 120 })] },
    {
      name: "labels at both edges and below",
      boxes: [box("a", -500, 0, { left: 90 }), box("b", 500, -900, { bottom: 40, right: 70 })],
    },
  ])("holds $name whole", ({ boxes }) => {
    const frame = frameAll(boxes, ROOM, limits);
    for (const each of boxes) {
      const seen = onScreen(each, frame);
      expect(Math.min(seen.left, seen.top)).toBeGreaterThanOrEqual(-0.5);
      expect(seen.right).toBeLessThanOrEqual(ROOM.width + 0.5);
      expect(seen.bottom).toBeLessThanOrEqual(ROOM.height + 0.5);
    }
  });

  it("fills the room", () => {
    const boxes = [box("a", -800, 0), box("b", 900, 0)];
    const frame = frameAll(boxes, ROOM, limits);
    expect(onScreen(boxes[1] as Boxed, frame).right - onScreen(boxes[0] as Boxed, frame).left).toBeCloseTo(400, 0);
  });

  it("does not blow up a few nodes", () => {
    const frame = frameAll([box("a", 5, 7)], ROOM, limits);
    expect([frame.x, frame.y, frame.zoom].map((value) => value.toFixed(6))).toEqual([
      "5.000000",
      "7.000000",
      "1.300000",
    ]);
  });
});

describe("frameFocus", () => {
  const selected = box("selected", 0, 0);

  it("holds the whole chain where it can be read together", () => {
    const chain = [box("outer", -200, 0), box("article", -400, 100)];
    const frame = frameFocus({ selected, chain, near: [] }, ROOM);
    expect(frame.held.map(({ id }) => id)).toEqual(["selected", "outer", "article"]);
  });

  it("leaves out what lies too far off, and is never too far to read", () => {
    const chain = [box("outer", -200, 0), box("article", -4_000, 0)];
    const frame = frameFocus({ selected, chain, near: [box("near", 3_000, 0)] }, ROOM);
    expect(frame.held.map(({ id }) => id)).toEqual(["selected", "outer"]);
    expect(frame.zoom).toBeGreaterThanOrEqual(READABLE);
  });

  it("takes in neighbours that cost no reading", () => {
    const near = [box("close", 150, 0)];
    expect(frameFocus({ selected, chain: [], near }, ROOM).x).toBeGreaterThan(0);
  });
});

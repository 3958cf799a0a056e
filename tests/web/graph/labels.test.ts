import { describe, expect, it } from "vitest";
import { Crowd } from "../../../web/graph/layers/crowd.ts";
import { linePath, pointAt } from "../../../web/graph/layers/line-path.ts";
import { type LabelWish, placeLabels, spotsAround } from "../../../web/graph/layers/place-labels.ts";
import { wrapText } from "../../../web/graph/layers/wrap-text.ts";
import { boundsOf, spanOf } from "../../../web/graph/marks/span.ts";

const measure = (text: string) => text.length * 6;
const CANVAS = { width: 400, height: 300 };

describe("wrapText", () => {
  it.each([
    ["one short line", "Maria", { maxWidth: 100, maxLines: 2 }, ["Maria"]],
    [
      "lines as even as can be",
      "Violations of humanitarian law",
      { maxWidth: 138, maxLines: 2 },
      ["Violations of", "humanitarian law"],
    ],
    ["a cut ends in …", "as many as three hundred", { maxWidth: 60, maxLines: 1 }, ["as many…"]],
    ["no full stop before the …", "It is. And so on", { maxWidth: 60, maxLines: 1 }, ["It is…"]],
    [
      "a cut quotation is closed",
      "“We fear the coalition”",
      { maxWidth: 84, maxLines: 1, closing: "”" },
      ["“We fear the…”"],
    ],
    ["a word too long is cut", "Donaudampfschifffahrt", { maxWidth: 60, maxLines: 2 }, ["Donaudamp…"]],
    ["nothing", "", { maxWidth: 60, maxLines: 2 }, []],
  ])("%s", (_, text, options, lines) => {
    expect(wrapText(text, measure, options)).toEqual(lines);
  });

  it("never exceeds the width", () => {
    for (const line of wrapText("a bb ccc dddd eeeee ffffff ggggggg", measure, { maxWidth: 70, maxLines: 3 })) {
      expect(measure(line)).toBeLessThanOrEqual(70);
    }
  });
});

describe("placeLabels", () => {
  const block = { lines: [], width: 60, height: 14 };
  const bounds = boundsOf({ kind: "Person" }, 12);
  const wish = (id: string, x: number, mayCover = 0): LabelWish => ({
    id,
    block,
    mayCover,
    spots: spotsAround({ x, y: 150, bounds }, block, 3),
  });

  it("puts a lone label below its node", () => {
    const [label] = placeLabels([wish("a", 200)], new Crowd(), CANVAS);
    expect(label?.spot).toMatchObject({ align: "center", y: 150 + bounds.bottom + 3 });
  });

  it("keeps off other nodes", () => {
    const crowd = new Crowd();
    crowd.block({ x: 150, y: 160, width: 100, height: 30 }, "other");
    const [label] = placeLabels([wish("a", 200)], crowd, CANVAS);
    expect(label?.spot.y).toBeLessThan(150);
  });

  it("prefers a spot without lines", () => {
    const crowd = new Crowd();
    for (let x = 170; x < 230; x += 9) crowd.dot({ x, y: 172, weight: 1, owner: "line" });
    const [label] = placeLabels([wish("a", 200)], crowd, CANVAS);
    expect(label?.spot.y).toBeLessThan(150);
  });

  it("leaves out what has no room, but never what must be seen", () => {
    const crowd = new Crowd();
    crowd.block({ x: 0, y: 0, width: 400, height: 300 }, "everything");
    expect(
      placeLabels([wish("a", 200), wish("b", 200, Number.POSITIVE_INFINITY)], crowd, CANVAS).map(({ id }) => id),
    ).toEqual(["b"]);
  });

  it("says what a group says once, where the first of it finds room", () => {
    const crowd = new Crowd();
    crowd.block({ x: 0, y: 0, width: 250, height: 300 }, "left half");
    const wishes = [wish("a", 80), wish("b", 330), wish("c", 330)].map((each) => ({ ...each, group: "same" }));
    expect(placeLabels(wishes, crowd, CANVAS).map(({ id }) => id)).toEqual(["b"]);
  });

  it("stays on the canvas where it can", () => {
    const [label] = placeLabels([wish("a", 4)], new Crowd(), CANVAS);
    expect(label?.spot.x).toBeGreaterThanOrEqual(0);
  });
});

describe("linePath", () => {
  const end = (x: number) => ({ x, y: 0, span: spanOf("Organisation", 14) });

  it("ends a gap before the nodes", () => {
    const path = linePath(end(0), end(200), { bend: 0, gap: 5 });
    const [first, last] = [path.points[0], path.points.at(-1)];
    expect(first?.x).toBeGreaterThanOrEqual(12.8 + 5);
    expect(last?.x).toBeLessThanOrEqual(200 - 12.8 - 5);
  });

  it("bends to the left of its way as seen on the screen", () => {
    const middle = pointAt(linePath(end(0), end(200), { bend: 0.2, gap: 5 }), 0.5);
    expect(middle?.y).toBeLessThan(0);
  });

  it("has no point where nodes touch", () => {
    expect(pointAt(linePath(end(0), end(20), { bend: 0, gap: 5 }), 0.5)).toBeNull();
  });
});

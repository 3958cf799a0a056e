import { describe, expect, it } from "vitest";
import { layOutNotes, type NoteBox } from "../../../web/views/reader/note-layout.ts";

const GAP = 6;
const note = (id: string, anchor: number, height = 40): NoteBox => ({ id, anchor, height });
const tops = (notes: NoteBox[], active: string | null = null) =>
  Object.fromEntries(layOutNotes(notes, { gap: GAP, active }));

describe("layOutNotes", () => {
  it.each([
    ["notes far apart stand level with their lines", [note("a", 0), note("b", 100)], null, { a: 0, b: 100 }],
    ["a note that would touch the one above is pushed down", [note("a", 0), note("b", 20)], null, { a: 0, b: 46 }],
    ["pushing carries on", [note("a", 0), note("b", 20), note("c", 50)], null, { a: 0, b: 46, c: 92 }],
    ["the order is that of the text, not of the list", [note("b", 20), note("a", 0)], null, { a: 0, b: 46 }],
    [
      "the active note keeps its line, the one above goes below it",
      [note("a", 0), note("b", 20)],
      "b",
      { b: 20, a: 66 },
    ],
    ["a note that fits above the active one stays there", [note("a", 0), note("b", 46)], "b", { a: 0, b: 46 }],
    ["notes below the active one are pushed by it", [note("a", 0, 90), note("b", 20)], "a", { a: 0, b: 96 }],
    ["an active note that is not there changes nothing", [note("a", 0), note("b", 20)], "z", { a: 0, b: 46 }],
  ])("%s", (_, notes, active, expected) => {
    expect(tops(notes, active)).toEqual(expected);
  });

  it("never lets two notes overlap, and never moves one above its line but for the active one", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 200; round++) {
      const notes = Array.from({ length: 1 + random(12) }, (_, i) => note(`n${i}`, random(400), 20 + random(60)));
      const active = random(2) ? `n${random(notes.length)}` : null;
      const placed = layOutNotes(notes, { gap: GAP, active });
      const boxes = notes.map((n) => ({ ...n, top: placed.get(n.id) as number })).sort((a, b) => a.top - b.top);
      boxes.forEach((box, i) => {
        expect(box.top).toBeGreaterThanOrEqual(box.anchor);
        const next = boxes[i + 1];
        if (next) expect(next.top).toBeGreaterThanOrEqual(box.top + box.height + GAP);
      });
      if (active) expect(placed.get(active)).toBe(notes.find((n) => n.id === active)?.anchor);
    }
  });
});

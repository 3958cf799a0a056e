import { describe, expect, it } from "vitest";
import { type Segment, segments } from "../../../web/views/reader/segments.ts";

interface Mark {
  id: string;
  start: number;
  end: number;
}

const TEXT = "abcdefghij";
const mark = (id: string, start: number, end: number): Mark => ({ id, start, end });

/** Writes "(" and ")" with the id where a mark opens and closes, and the ids that cover each run. */
function draw(marks: Mark[], range = { start: 0, end: TEXT.length }): string {
  return segments(range, marks)
    .map((s: Segment<Mark>) => {
      const opening = s.opening.map((m) => `(${m.id} `).join("");
      const closing = s.closing.map((m) => ` ${m.id})`).join("");
      return `${opening}${TEXT.slice(s.start, s.end)}:${s.marks.map((m) => m.id).join("")}${closing}`;
    })
    .join("|");
}

describe("segments", () => {
  it.each([
    ["no marks give one run", [], "abcdefghij:"],
    ["one mark cuts at both its ends", [mark("x", 2, 5)], "ab:|(x cde:x x)|fghij:"],
    ["a nested mark is the last of its run", [mark("o", 0, 10), mark("i", 3, 5)], "(o abc:o|(i de:oi i)|fghij:o o)"],
    ["overlapping marks share the middle", [mark("x", 0, 6), mark("y", 4, 10)], "(x abcd:x|(y ef:xy x)|ghij:y y)"],
    [
      "marks with the same ends open outermost first",
      [mark("o", 2, 8), mark("i", 2, 4)],
      "ab:|(o (i cd:oi i)|efgh:o o)|ij:",
    ],
    [
      "marks that end together close innermost first",
      [mark("o", 2, 8), mark("i", 6, 8)],
      "ab:|(o cdef:o|(i gh:oi i) o)|ij:",
    ],
    ["touching marks stay apart", [mark("x", 0, 5), mark("y", 5, 10)], "(x abcde:x x)|(y fghij:y y)"],
    ["an empty mark is left out", [mark("x", 4, 4)], "abcdefghij:"],
  ])("%s", (_, marks, expected) => {
    expect(draw(marks)).toBe(expected);
  });

  it("shows a mark from outside the range without opening or closing it", () => {
    expect(draw([mark("x", 0, 10)], { start: 3, end: 6 })).toBe("def:x");
  });

  it("joins to exactly the range for any marks", () => {
    const marks = Array.from({ length: 40 }, (_, i) => mark(`m${i}`, (i * 7) % 11, ((i * 5) % 13) + 1));
    for (const range of [
      { start: 0, end: 10 },
      { start: 2, end: 9 },
    ]) {
      const runs = segments(range, marks);
      expect(runs.map((s) => TEXT.slice(s.start, s.end)).join("")).toBe(TEXT.slice(range.start, range.end));
      expect(runs.every((s) => s.start < s.end)).toBe(true);
    }
  });
});

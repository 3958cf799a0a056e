import { describe, expect, test } from "vitest";
import { aroundMatch, isMatched, matchedPieces } from "../../../web/state/matched.ts";

/** A label with its matches in brackets. */
const marked = (label: string, search: string) =>
  matchedPieces(label, search)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");

describe("matched words", () => {
  test.each([
    { name: "are found by their beginnings", label: "Maria Zakharova", search: "zakh", expected: "Maria [Zakh]arova" },
    {
      name: "are each found by its own prefix",
      label: "Maria Zakharova",
      search: "z mar",
      expected: "[Mar]ia [Z]akharova",
    },
    { name: "are not found in the middle of a word", label: "Amazon", search: "zon", expected: "Amazon" },
    {
      name: "do without accents on either side",
      label: "Müller über Łódź",
      search: "mull ube",
      expected: "[Müll]er [übe]r Łódź",
    },
    { name: "take the longest of several prefixes", label: "Russian", search: "ru russ", expected: "[Russ]ian" },
    { name: "may be in any script", label: "Мария Захарова", search: "зах", expected: "Мария [Зах]арова" },
    {
      name: "keep signs of regular expressions harmless",
      label: "A (B) c++",
      search: "(b) c++",
      expected: "A ([B]) [c]++",
    },
  ])("$name", ({ label, search, expected }) => expect(marked(label, search)).toBe(expected));

  test("put together are the label", () => {
    const label = "The “US-led” coalition, 2016";
    expect(marked(label, "us co 20").replace(/[[\]]/g, "")).toBe(label);
  });
  test("of an empty search are none", () => expect(isMatched("Maria", "")).toBe(false));
  test("far inside a long text are brought into view", () => {
    const text = `${"word ".repeat(60)}convoy left at dawn`;
    expect(aroundMatch(text, "convoy", { most: 60 })).toContain("convoy");
    expect(aroundMatch(text, "convoy", { most: 60 })).toMatch(/^…/);
  });
});

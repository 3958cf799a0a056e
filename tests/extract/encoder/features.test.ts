import { expect, test } from "vitest";
import { tokenise } from "../../../server/extract/builtin/02-sentences.ts";
import { FEATURES_PER_WORD, surfaceFeatures } from "../../../server/extract/builtin/encoder/03-features.ts";

/** [case, place, quotation, evidence] of each word. */
function featuresOf(text: string): Record<string, number[]>[] {
  const tokens = tokenise(text);
  const all = surfaceFeatures(tokens);
  return tokens.words.map((word, i) => ({
    [word.text]: [...all.subarray(i * FEATURES_PER_WORD, (i + 1) * FEATURES_PER_WORD)],
  }));
}

test("case: lower, capitalised, capitals, one capital, mixed, digits, both, marks", () => {
  const cases = featuresOf("x city City UN A iPhone 2019 G20 ,").map((word) => Object.values(word)[0]?.[0]);
  expect(cases).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7]);
});

test("place: the paragraph's first word, a later sentence's, the word after an opening mark, any other", () => {
  expect(featuresOf('We left. "They stayed. Why')).toEqual([
    { We: [1, 2, 0, 1] },
    { left: [0, 0, 0, 0] },
    { ".": [7, 0, 0, 0] },
    { '"': [7, 1, 2, 0] },
    { They: [1, 1, 1, 3] },
    { stayed: [0, 0, 1, 0] },
    { ".": [7, 0, 1, 0] },
    { Why: [1, 1, 1, 1] },
  ]);
});

test("a headline moves its words' places by three", () => {
  const places = featuresOf("Four Men Held In Amberly").map((word) => Object.values(word)[0]?.[1]);
  expect(places).toEqual([5, 3, 3, 3, 3]);
});

test("a quotation left open ends with its paragraph", () => {
  const marks = featuresOf("“no end\nnext").map((word) => Object.values(word)[0]?.[2]);
  expect(marks).toEqual([2, 1, 1, 0]);
});

test.each([
  ["written nowhere else", "Hope won.", 1],
  ["also in lower case", "Hope won. They lost hope.", 2],
  ["also capitalised inside a sentence", "Hope won. They met Hope.", 3],
  ["both", "Hope won. They met Hope in hope.", 4],
])("evidence for a word that opens a sentence: %s", (_, text, expected) => {
  expect(featuresOf(text)[0]?.Hope?.[3]).toBe(expected);
});

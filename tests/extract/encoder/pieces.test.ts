import { expect, test } from "vitest";
import { createWordPieces, MAX_PIECES_PER_WORD } from "../../../server/extract/builtin/encoder/04-pieces.ts";

const VOCABULARY = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "un",
  "##seen",
  "##se",
  "##en",
  "se",
  "e",
  "-",
  "'",
  "##a",
  "a",
];
const { of, opening, closing } = createWordPieces(VOCABULARY.join("\n"));
const piecesOf = (word: string) => of(word).map((id) => VOCABULARY[id]);

test.each([
  ["the longest piece first", "unseen", ["un", "##seen"]],
  ["case does not matter", "UnSeen", ["un", "##seen"]],
  ["accents do not matter", "ùnsèén", ["un", "##seen"]],
  ["a mark inside a word stands alone, and a piece begins anew after it", "un-se", ["un", "-", "se"]],
  ["a word with an unknown rest is one unknown piece", "unx", ["[UNK]"]],
  ["only the unknown part of a hyphenated word is unknown", "x-se", ["[UNK]", "-", "se"]],
  ["a word of marks that vanish is unknown", "\u0301", ["[UNK]"]],
  ["a lone surrogate is unknown", "\ud83d", ["[UNK]"]],
])("%s", (_, word, expected) => {
  expect(piecesOf(word)).toEqual(expected);
});

test("an endless word is cut", () => {
  expect(of("a".repeat(100_000))).toHaveLength(MAX_PIECES_PER_WORD);
});

test("windows open and close with the vocabulary's own pieces, whatever its line ends", () => {
  const windows = createWordPieces(VOCABULARY.join("\r\n"));
  expect([opening, closing]).toEqual([2, 3]);
  expect([windows.opening, windows.closing]).toEqual([2, 3]);
});

test("the same answer after the cache was emptied", () => {
  const before = [...of("unseen")];
  for (let i = 0; i < 25_000; i++) of(`a${i}`);
  expect(of("unseen")).toEqual(before);
});

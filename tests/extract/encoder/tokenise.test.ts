import { describe, expect, test } from "vitest";
import { tokenise } from "../../../server/extract/builtin/02-sentences.ts";
import { BLAST, HOSTILE_TEXTS, longArticle, noise } from "./articles.ts";

const wordsIn = (text: string) => tokenise(text).words.map((word) => word.text);
const sentencesIn = (text: string) => tokenise(text).sentences.map((s) => text.slice(s.start, s.end));

describe("words", () => {
  test.each([
    ["splits a possessive from its word", "Norland's army", ["Norland", "'s", "army"]],
    ["splits a curly possessive", "Rehn’s aides", ["Rehn", "’s", "aides"]],
    ["splits a negation", "She didn't go", ["She", "did", "n't", "go"]],
    ["splits a short form", "they've gone", ["they", "'ve", "gone"]],
    ["keeps hyphens inside a word", "ex-president", ["ex-president"]],
    ["keeps an apostrophe inside a name", "O'Hara", ["O'Hara"]],
    ["keeps the stop of initials", "the U.S. said", ["the", "U.S.", "said"]],
    ["keeps the stop of an abbreviation", "Gen. Faber", ["Gen.", "Faber"]],
    ["parts the last stop from its word", "He left.", ["He", "left", "."]],
    ["keeps a decimal number", "3.5 tonnes", ["3.5", "tonnes"]],
    ["keeps a thousands comma apart, as in training", "1,200", ["1", ",", "200"]],
    ["gives each mark a word", '("No!")', ["(", '"', "No", "!", '"', ")"]],
    ["takes an emoji whole", "a 😀 b", ["a", "😀", "b"]],
  ])("%s", (_, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });
});

describe("sentences", () => {
  test.each([
    ["end at a stop before a capital", "He left. She stayed.", ["He left.", "She stayed."]],
    ["do not end at a stop before a small letter", "He left. she stayed.", ["He left. she stayed."]],
    ["do not end at a title", "Dr. Faber spoke. All left.", ["Dr. Faber spoke.", "All left."]],
    ["do not end at initials", "The U.S. Navy came.", ["The U.S. Navy came."]],
    ["end at a line's end without a stop", "A headline\n\nA report.", ["A headline", "A report."]],
    ["end before an opening quotation mark", "He left. “Why?” she asked.", ["He left.", "“Why?” she asked."]],
    [
      "end before a straight mark, opening or closing, as in training",
      'He left. "Why?" Ilves asked.',
      ["He left.", '"Why?', '" Ilves asked.'],
    ],
    ["are not made of blank lines", "\n \n", []],
  ])("%s", (_, text, expected) => {
    expect(sentencesIn(text)).toEqual(expected);
  });

  test("the title line and lines in headline case are titles, others are not", () => {
    const text = "Quiet day in town\n\nNothing happened.\nWhat Else The Coast Talks About\nMore news.";
    expect(tokenise(text).sentences.map((s) => s.isTitle)).toEqual([true, false, true, false]);
  });

  test("only the first word of a line opens a paragraph", () => {
    const opening = tokenise("A b. C d.\nE f. G.").words.filter((word) => word.opensParagraph);
    expect(opening.map((word) => word.text)).toEqual(["A", "E"]);
  });
});

const noisy = Array.from({ length: 300 }, (_, seed) => [`noise ${seed}`, noise(seed)] as const);

test.each([
  ...Object.entries(HOSTILE_TEXTS),
  ["a report", BLAST] as const,
  ["a long article", longArticle(300)] as const,
  ...noisy,
])("words and sentences cover every visible character once: %s", (_, text) => {
  const { words, sentences } = tokenise(text);
  const gaps = [...words, null].map((word, i) => text.slice(words[i - 1]?.end ?? 0, word?.start ?? text.length));
  expect(gaps.filter((gap) => gap.trim() !== "")).toEqual([]);
  expect(words.filter((word) => word.start >= word.end)).toEqual([]);
  expect(words.filter((word) => word.text !== text.slice(word.start, word.end))).toEqual([]);
  expect(sentences.flatMap((s, i) => words.slice(s.from, s.to).map(() => i))).toEqual(words.map((w) => w.sentence));
  expect(sentences.map((s) => [s.start, s.end])).toEqual(
    sentences.map((s) => [words[s.from]?.start, words[s.to - 1]?.end]),
  );
});

import { describe, expect, test } from "vitest";
import { cueSpan, paragraphNumber, placeWords } from "../../../web/panels/text-place.ts";

describe("places in a text", () => {
  const text = "Headline\n\nFirst paragraph.\nSecond one.\n\nThird.";
  test.each([
    { at: 0, paragraph: 0 },
    { at: text.indexOf("First"), paragraph: 1 },
    { at: text.indexOf("one."), paragraph: 2 },
    { at: text.indexOf("Third"), paragraph: 3 },
  ])("offset $at lies in paragraph $paragraph", ({ at, paragraph }) =>
    expect(paragraphNumber(text, at)).toBe(paragraph),
  );
  test("are given in characters while the text is not there", () => {
    expect(placeWords(null, { start: 2208, end: 2509 })).toBe("char. 2,208–2,509");
    expect(placeWords(text, { start: 10, end: 15 })).toBe("paragraph 1, char. 10–15");
    expect(placeWords(text, { start: 0, end: 8 })).toBe("headline, char. 0–8");
  });
});

describe("a cue in its sentence", () => {
  const sentence = "“He said so”, Brel said.";
  test("is found outside the marked words first", () => {
    expect(cueSpan(sentence, "said", { start: 0, end: 12 })).toEqual({ start: 19, end: 23 });
  });
  test("is found inside them when it is nowhere else", () => {
    expect(cueSpan("He said so", "said", { start: 0, end: 10 })).toEqual({ start: 3, end: 7 });
  });
  test.each([
    { name: "is no part of a longer word", sentence: "He aforesaid it", cue: "said" },
    { name: "may be missing", sentence: "He noted it", cue: "said" },
    { name: "may be empty", sentence: "He noted it", cue: "" },
  ])("$name", (c) => expect(cueSpan(c.sentence, c.cue, { start: 0, end: 0 })).toBeNull());
});

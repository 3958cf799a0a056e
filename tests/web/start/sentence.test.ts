import { expect, it } from "vitest";
import seed from "../../../seed/articles/000_296350bc98bcd1e0.txt?raw";
import { SENTENCE } from "../../../web/views/start/sentence.ts";

it("the example is a sentence of the seed article, letter by letter", () => {
  expect(seed).toContain(SENTENCE.map((part) => part.words).join(""));
});

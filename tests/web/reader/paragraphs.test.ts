import { expect, it } from "vitest";
import { layOutText } from "../../../web/views/reader/paragraphs.ts";

it.each([
  ["a title, a blank line and paragraphs", "Title\n\nOne.\nTwo.", "Title", ["One.", "Two."]],
  ["blank lines between paragraphs", "Title\n\nOne.\n\n  \nTwo.\n", "Title", ["One.", "Two."]],
  ["a title alone", "Title", "Title", []],
  ["no text", "", "", []],
])("finds the title and the paragraphs of %s", (_, text, title, paragraphs) => {
  const layout = layOutText(text);
  expect(text.slice(layout.title.start, layout.title.end)).toBe(title);
  expect(layout.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});

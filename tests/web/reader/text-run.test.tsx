import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LAYERS, type Layer } from "../../../web/views/reader/reading.ts";
import { segments } from "../../../web/views/reader/segments.ts";
import { TextRun } from "../../../web/views/reader/TextRun.tsx";
import { READING } from "./fixture.ts";

const TEXT = READING.article.text;

function render(text: string, layers: readonly Layer[]): string {
  const view = { layers: new Set(layers), active: null, outer: null, hrefOf: () => "#", onPick: () => {} };
  return segments({ start: 0, end: TEXT.length }, READING.marks)
    .map((run) => renderToStaticMarkup(<TextRun segment={run} text={text.slice(run.start, run.end)} view={view} />))
    .join("");
}

const wordsOf = (html: string) => html.replace(/<[^>]*>/g, "");

it.each([[LAYERS], [[]], [["claims"]]] as const)("adds and loses no letter of the article with layers %j", (layers) => {
  expect(wordsOf(render(TEXT, layers))).toBe(TEXT);
});

it("renders an article's markup as text", () => {
  const text = "He wrote <b onload=x>bold</b>.";
  const view = { layers: new Set(LAYERS), active: null, outer: null, hrefOf: () => "#", onPick: () => {} };
  const [run] = segments({ start: 0, end: text.length }, READING.marks.slice(0, 0));
  const html = run ? renderToStaticMarkup(<TextRun segment={run} text={text} view={view} />) : "";
  expect(html).toContain("&lt;b onload=x&gt;bold&lt;/b&gt;");
});

import { describe, expect, test } from "vitest";
import { articleOf, paragraphsOf } from "./article-of.ts";

const read = (markdown: string) => articleOf(markdown, "a.md");

describe("Markdown", () => {
  test.each([
    [
      "emphasis and links",
      'The *mayor* **said** [that](https://a.example "t") it is ~~safe~~.',
      ["The mayor said that it is safe."],
    ],
    ["soft breaks", "The mayor said\nthat it is safe.", ["The mayor said that it is safe."]],
    ["hard breaks", "The mayor said no.  \nThe police agreed.", ["The mayor said no.", "The police agreed."]],
    ["escapes and entities", "The mayor\\* said &ldquo;no&rdquo; &amp; left.", ["The mayor* said “no” & left."]],
    [
      "lists, quotes and headings",
      "## The mayor\n\n- said no\n- left\n\n> The police\n> agreed.",
      ["The mayor", "said no", "left", "The police agreed."],
    ],
    ["tables", "| who | said |\n|---|---|\n| mayor | no |", ["who", "said", "mayor", "no"]],
    [
      "pictures and comments",
      "The mayor ![said](a.png) left.\n\n<!-- draft -->\n\nThe police agreed.",
      ["The mayor  left.", "The police agreed."],
    ],
    [
      "raw HTML",
      "The <b>mayor</b> left.\n\n<div>\nThe <i>police</i> agreed.\n</div>",
      ["The mayor left.", "The police agreed."],
    ],
    ["indented text", "The mayor said:\n\n    It is not safe.", ["The mayor said:", "It is not safe."]],
  ])("%s", (_, body, paragraphs) => {
    const article = read(`# Bridge\n\n${body}\n`);
    expect(article.title).toBe("Bridge");
    expect(paragraphsOf(article)).toEqual(paragraphs);
  });

  test("every word knows its place in the file", () => {
    const article = read(
      "---\npublisher: Post\n---\r\n# The *bridge*\r\n\r\nThe mayor&rsquo;s [aide](x)\r\n> said\r\n> it is **safe**.\r\n",
    );
    const places = ["bridge", "mayor’s", "aide", "said it is safe"].map((words) => {
      const start = article.text.indexOf(words);
      const span = article.toFileSpan({ start, end: start + words.length });
      return span && article.fileText.slice(span.start, span.end);
    });
    expect(places).toEqual(["bridge", "mayor&rsquo;s", "aide", "said\r\n> it is **safe"]);
  });

  test("front matter's title wins over the heading, which is not text twice", () => {
    const article = read("---\ntitle: Bridge to open\n---\n# Bridge to open\n\nThe mayor said that it is safe.");
    expect(article.text).toBe("Bridge to open\n\nThe mayor said that it is safe.");
  });
});

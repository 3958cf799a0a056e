import { describe, expect, test } from "vitest";
import { articleOf, paragraphsOf } from "./article-of.ts";

const BODY = "The mayor of Norland said on Monday that the bridge would open again.\n\nThe police denied it.";

describe("the head of a text file", () => {
  test.each([
    ["title, publisher, date", "Bridge to open\nNorland Post\n2024-05-03\n\n", "Norland Post", "2024-05-03", null],
    ["an unknown date", "Bridge to open\nNorland Post\nunknown date\n\n", "Norland Post", null, null],
    ["a date in words", "Bridge to open\nNorland Post\n3 May 2024\n\n", "Norland Post", "2024-05-03", null],
    [
      "a labelled date with time and zone",
      "Bridge to open\n\nPublished: May 3, 2024 2:05 p.m. GMT\n\n",
      null,
      "2024-05-03T14:05Z",
      null,
    ],
    ["a month", "Bridge to open\nNorland Post\nMay 2024\n\n", "Norland Post", "2024-05", null],
    [
      "a numeric date that could be two days",
      "Bridge to open\nNorland Post\n03/05/2024\n\n",
      "Norland Post",
      null,
      null,
    ],
    [
      "a numeric date that can be but one",
      "Bridge to open\nNorland Post\n2024/05/03\n\n",
      "Norland Post",
      "2024-05-03",
      null,
    ],
    ["date before publisher", "Bridge to open\n2024-05-03\nNorland Post\n\n", "Norland Post", "2024-05-03", null],
    [
      "publisher and date on one line",
      "Bridge to open\nNorland Post, 3 May 2024\n\n",
      "Norland Post",
      "2024-05-03",
      null,
    ],
    ["byline", "Bridge to open\n\nBy Anna Lind\n\n", null, null, "Anna Lind"],
    [
      "byline with outlet and date",
      "Bridge to open\nBy ANNA LIND and Per van Dahl, Norland Post, 3 May 2024\n\n",
      "Norland Post",
      "2024-05-03",
      "ANNA LIND and Per van Dahl",
    ],
    ["byline of a staff", "Bridge to open\nBy Norland Post Staff\n\n", null, null, "Norland Post Staff"],
    ["nothing but a title", "Bridge to open\n\n", null, null, null],
    [
      "a repeated title below the byline",
      "Bridge to open\n\nBy Anna Lind\nBRIDGE TO OPEN!\n\n",
      null,
      null,
      "Anna Lind",
    ],
  ])("%s", (_, head, publisher, publishedAt, byline) => {
    const article = articleOf(head + BODY);
    expect(article).toMatchObject({ title: "Bridge to open", publisher, publishedAt, byline });
    expect(article.text).toBe(`Bridge to open\n\n${BODY.replace("\n\n", "\n")}`);
  });

  test("a short line without a date beside it stays text", () => {
    expect(paragraphsOf(articleOf(`Bridge to open\nPolice deny it\n\n${BODY}`))[0]).toBe("Police deny it");
  });

  test("a sentence that begins with By stays text", () => {
    const article = articleOf(`Bridge to open\n\nBy Monday the bridge was open again.\nBy Monday\n${BODY}`);
    expect(article.byline).toBeNull();
    expect(paragraphsOf(article).slice(0, 2)).toEqual(["By Monday the bridge was open again.", "By Monday"]);
  });
});

describe("a file without a title line", () => {
  test("a single paragraph keeps its text and lends its first sentence", () => {
    const text = `Dr. Anna Lind of the U.S. Navy opened the bridge at Norland on Monday. ${"The police said that it was safe. ".repeat(9)}`;
    const article = articleOf(text);
    expect(article.text).toBe(text.trim());
    expect(article.title).toBe("Dr. Anna Lind of the U.S. Navy opened the bridge at Norland on Monday.");
  });

  test("an endless sentence is shortened at a word", () => {
    const article = articleOf("the mayor said and ".repeat(60));
    expect(article.title.length).toBeLessThanOrEqual(161);
    expect(article.title).toMatch(/(the|mayor|said|and)…$/);
  });
});

describe("lines and paragraphs", () => {
  test.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["LF", "\n"],
    ["line separator", "\u2028"],
  ])("%s ends a line", (_, end) => {
    const lines = ["Bridge to open", "", "The mayor said that it was safe. ", "", "", "\t The police denied it. "];
    expect(articleOf(lines.join(end)).text).toBe(
      "Bridge to open\n\nThe mayor said that it was safe.\nThe police denied it.",
    );
  });

  test("a hard-wrapped file has its paragraphs joined, and the place of each word kept", () => {
    const wrapped = [
      "Bridge to open again",
      "",
      "The mayor of Norland said on Monday that the",
      "bridge over the Sel would open again in May,",
      "Police Chief Per Dahl having found that it is",
      "safe.",
      "",
      "The union of bridge keepers denied that the",
      "bridge was safe and called for a strike.",
    ].join("\n");
    const article = articleOf(wrapped);
    expect(paragraphsOf(article)).toEqual([
      "The mayor of Norland said on Monday that the bridge over the Sel would open again in May, Police Chief Per Dahl having found that it is safe.",
      "The union of bridge keepers denied that the bridge was safe and called for a strike.",
    ]);
    const start = article.text.indexOf("the bridge over");
    const span = article.toFileSpan({ start, end: start + "the bridge over".length });
    expect(span && wrapped.slice(span.start, span.end)).toBe("the\nbridge over");
  });

  test("a line that goes on in lower case belongs to the line before it", () => {
    expect(paragraphsOf(articleOf("Bridge\n\nThe police said that the\nbridge is safe.\nThe mayor agreed.\n"))).toEqual(
      ["The police said that the bridge is safe.", "The mayor agreed."],
    );
  });

  test("control characters never reach the text, and offsets pass over them", () => {
    const file = "Bridge\n\nThe ma\u0001yor said\tthat it\u0000 is.\u0085The police agreed.";
    const article = articleOf(file);
    expect(article.text).toBe("Bridge\n\nThe mayor said that it is.\nThe police agreed.");
    const start = article.text.indexOf("mayor");
    expect(article.toFileSpan({ start, end: start + 5 })).toEqual({ start: 12, end: 18 });
  });
});

describe("front matter", () => {
  const front = (fields: string) => `---\n${fields}\n---\n\n${BODY}`;

  test("gives the metadata", () => {
    const fields = `title: "Bridge: open"\ndate: 2024-05-03\nurl: https://norland.example/a?b=1\npublisher: Norland Post\nauthor: [Anna Lind, Per Dahl]\nfiction: true`;
    const article = articleOf(front(fields));
    expect(article).toMatchObject({
      title: "Bridge: open",
      publishedAt: "2024-05-03",
      url: "https://norland.example/a?b=1",
      publisher: "Norland Post",
      byline: "Anna Lind, Per Dahl",
      fiction: true,
    });
    expect(article.text.startsWith("Bridge: open\n\nThe mayor")).toBe(true);
    const title = article.toFileSpan({ start: 0, end: 12 });
    expect(title && article.fileText.slice(title.start, title.end)).toBe("Bridge: open");
  });

  test("with Windows line ends is understood", () => {
    expect(articleOf(front("title: Bridge to open").replaceAll("\n", "\r\n")).title).toBe("Bridge to open");
  });

  test("a title that the file spells otherwise has no place in the file", () => {
    const article = articleOf(front('title: "Bridge\\u0021 to open"'));
    expect(article.title).toBe("Bridge! to open");
    expect(article.toFileSpan({ start: 0, end: 7 })).toBeNull();
  });

  test("an address that is no web address is left out", () => {
    expect(articleOf(front("title: Bridge\nurl: javascript:alert(1)")).url).toBeNull();
  });

  test("a rule at the top is no front matter", () => {
    expect(paragraphsOf(articleOf(`---\n${BODY}\n---\nThe end came.`)).at(-1)).toBe("The end came.");
  });

  test.each([
    ["broken YAML", 'title: "Bridge', /^a\.txt: the front matter cannot be read \(.+\), correct or remove it$/],
    ["a date that is none", "title: Bridge\ndate: soon", /date "soon" cannot be read, write it as 2024-05-31/],
  ])("%s is a clear error of one line", (_, fields, message) => {
    expect(() => articleOf(front(fields))).toThrow(
      expect.objectContaining({ code: "BAD_INPUT", message: expect.stringMatching(message) }),
    );
  });
});

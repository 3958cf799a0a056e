import { describe, expect, test } from "vitest";
import { articleOf, paragraphsOf } from "./article-of.ts";

const PARAGRAPHS = [
  "The mayor of Norland said on Monday that the bridge over the Sel would open again, for the police had found it safe.",
  "The police denied that they had looked at the bridge at all, and the mayor's office did not answer questions about it.",
  "The union of bridge keepers called for a strike on Friday, and said that nobody had asked its members about the matter.",
];

const page = (head: string, body = "") => `<!doctype html><html lang="en-GB"><head>${head}</head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav><script>document.title = "x"</script>
<article>${body}<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}<style>p { color: red }</style></p><div>${PARAGRAPHS[2]}</div></article>
<footer>All rights reserved</footer></body></html>`;

const read = (html: string) => articleOf(html, "a.html");

const JSON_LD = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Site"},{"@type":["NewsArticle"],
  "headline":"Bridge to open","datePublished":"2024-05-03T07:40:00+02:00","author":[{"name":"Anna Lind"},{"name":"Per Dahl"}],
  "publisher":{"@type":"Organization","name":"Norland Post"},"mainEntityOfPage":{"@id":"https://norland.example/bridge"}}]}</script>`;
const OPEN_GRAPH = `<meta property="og:title" content="Bridge to open"><meta property="og:site_name" content="Norland Post">
  <meta property="article:published_time" content="2024-05-03"><meta property="og:url" content="https://norland.example/bridge">
  <meta property="article:author" content="https://norland.example/anna">`;
const META = `<title>Bridge to open | Norland Post</title><meta name="Author" content="Anna Lind"><meta name="DC.date" content="2024-05-03">
  <link rel="canonical" href="https://norland.example/bridge">`;

describe("a web page", () => {
  test.each([
    [
      "JSON-LD",
      page(JSON_LD),
      {
        publisher: "Norland Post",
        byline: "Anna Lind, Per Dahl",
        publishedAt: "2024-05-03T07:40:00+02:00",
        url: "https://norland.example/bridge",
      },
    ],
    [
      "OpenGraph",
      page(OPEN_GRAPH),
      { publisher: "Norland Post", byline: null, publishedAt: "2024-05-03", url: "https://norland.example/bridge" },
    ],
    [
      "meta tags and heading",
      page(META, "<h1>Bridge to open</h1>"),
      { publisher: null, byline: "Anna Lind", publishedAt: "2024-05-03", url: "https://norland.example/bridge" },
    ],
    [
      "visible elements",
      page(
        "",
        '<h1>Bridge to open</h1><p>By <a rel="author">Anna Lind</a></p><time datetime="2024-05-03">Friday</time>',
      ),
      { publisher: null, byline: "Anna Lind", publishedAt: "2024-05-03", url: null },
    ],
    [
      "broken JSON-LD beside OpenGraph",
      page(`<script type="application/ld+json">{"@type":</script>${OPEN_GRAPH}`),
      { publisher: "Norland Post" },
    ],
  ])("metadata from %s", (_, html, expected) => {
    const article = read(html);
    expect(article).toMatchObject({ title: "Bridge to open", language: "en", ...expected });
    expect(article.text.startsWith("Bridge to open\n\n")).toBe(true);
  });

  test("its text is the article's paragraphs, and offsets refer to that text", () => {
    const article = read(page(OPEN_GRAPH, "<h1>Bridge to open</h1>"));
    expect(paragraphsOf(article)).toEqual(PARAGRAPHS);
    expect(article.fileText).toBe(article.text);
    expect(article.toFileSpan({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });

  test("a page too short for Readability is read whole, without navigation and footer", () => {
    const article = read(
      "<html><body><nav>Home</nav><h1>Bridge</h1><p>The mayor said no.<br>He left.</p><footer>Post</footer></body></html>",
    );
    expect(article.text).toBe("Bridge\n\nThe mayor said no.\nHe left.");
  });

  test("entities and white space are those a reader sees", () => {
    const article = read(
      "<html><body><h1>Bridge</h1><p>The mayor&nbsp;said\n   &ldquo;no&rdquo; &amp; he <b>left</b>.</p></body></html>",
    );
    expect(paragraphsOf(article)).toEqual(["The mayor said “no” & he left."]);
  });

  test("a page saved as .txt is still a page", () => {
    expect(paragraphsOf(articleOf(page(OPEN_GRAPH), "a.txt"))).toEqual(PARAGRAPHS);
  });

  test.each([
    ["without html and body", "<title>Bridge</title><p>The mayor said no.</p>"],
    ["without body", '<html lang="en"><head><title>Bridge</title></head><p>The mayor said no.</p></html>'],
    ["with unclosed tags", "<html><body><h1>Bridge</h1><div><p>The mayor said no."],
    [
      "of more elements than Readability can take",
      `<title>Bridge</title>${"<br>".repeat(30_000)}<p>The mayor said no.</p>`,
    ],
  ])("a page %s is read", (_, html) => {
    expect(read(html).text).toBe("Bridge\n\nThe mayor said no.");
  });

  test.each([
    ["nested ten thousand deep", "<div>".repeat(10_000), "FILE_UNDECODABLE", /nested more than 512 deep/],
    ["of a million tags", "<".repeat(1_000_000), "FILE_TOO_LARGE", /1000002 tags are over the limit/],
  ])("a page %s gives a clear error", (_, html, code, message) => {
    const page = `<title>Bridge</title>${html}The mayor said no.`;
    expect(() => read(page)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });
});

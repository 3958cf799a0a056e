import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleOf, paragraphsOf } from "./article-of.ts";

const FIRST = "The mayor of Norland said on Monday that the bridge was safe.";
const LAST = "The police denied it.";
const between = (line: string) =>
  paragraphsOf(articleOf(`Bridge to open\n\n${FIRST}\n\n${line}\n\n${LAST}\n\n${line}`));

describe("page furniture is no article text", () => {
  test.each([
    "9355 views",
    "1,204 Views",
    "12.5K shares",
    "Views: 9355",
    "3 comments",
    "1 482 просмотра",
    "Print:",
    "Share",
    "Share this article",
    "Share on Facebook",
    "Tweet | Share | Email | Print",
    "Facebook Twitter WhatsApp LinkedIn Copy link",
    "Поделиться:",
    "Распечатать",
    "Compartir en Facebook",
    "Teilen",
    "Partager sur Twitter",
    "شارك",
    "分享",
    "Комментарии:",
    "Advertisement",
    "Continue reading below",
    "Read more: Ten things to know about bridges",
    "Related articles",
    "Tags: bridges, Norland",
    "3 min read",
    "Sign up for our daily newsletter",
    "Follow us on Twitter",
    "Leave a comment",
    "© 2024 Norland Post. All rights reserved.",
    "(Reporting by Anna Lind; editing by Per Dahl)",
    "* * *",
    "———",
    "Bridge to open",
    "BRIDGE TO OPEN!",
    "By Anna Lind",
  ])("%s", (line) => {
    expect(between(line)).toEqual([FIRST, LAST]);
  });
});

describe("what only looks like furniture stays", () => {
  test.each([
    "He got 9355 views.",
    "Share prices fell in Norland.",
    "Print is dead, he said.",
    "“Share it.”",
    "Facebook denied the report.",
    "The more people know, the better.",
    "3 comments by the mayor were struck from the record.",
    "By then the bridge had fallen.",
    "Bridge to open, says mayor",
  ])("%s", (line) => {
    expect(between(line)).toEqual([FIRST, line, LAST, line]);
  });
});

test("the seed article loses all its furniture and nothing else", () => {
  const url = new URL("../../seed/articles/000_296350bc98bcd1e0.txt", import.meta.url);
  const file = readFileSync(url, "utf8");
  const article = articleOf(file);
  expect(article.byline).toBe("Vestnik Kavkaza");
  const lines = file.split("\n").map((line) => line.trim());
  const kept = new Set(article.text.split("\n"));
  expect(lines.filter((line) => !kept.has(line))).toEqual([
    "By Vestnik Kavkaza",
    "9355 views",
    "Поделиться:",
    "Print:",
  ]);
  expect(article.text.split("\n").filter((line) => line === article.title)).toHaveLength(1);
});

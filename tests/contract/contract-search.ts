import { beforeAll, describe, expect, test } from "vitest";
import { SEARCH_CAP } from "../../server/store/shared/search-words.ts";
import { Draft } from "./draft.ts";
import type { Subject } from "./graph-store.contract.ts";
import { labels } from "./harness.ts";

function drafts(): Draft[] {
  const a = new Draft("Zakharova speaks", { publisher: "The Post" });
  a.entity("Person", "Maria Zakharova", { aliases: ["Maria Zakharova", "MZ"] });
  a.entity("Person", "Zakhar");
  a.entity("Place", "São Tomé");
  a.entity("Place", "Ørsted-on-Sea", { aliases: ["Orsted"] });
  a.entity("Organisation", "U.S. Army");
  a.entity("Organisation", "北京 Daily");
  a.incident("Fire in São Tomé");
  a.claim("Zakharova said it was “AND” OR nothing");
  const b = new Draft("Second");
  b.entity("Person", "Zakhar");
  return [a, b];
}

export function searchContract(subject: Subject): void {
  const search = async (text: string, filter = {}) =>
    labels((await subject.store.search(text, filter, { first: 20, after: null })).items.map((i) => i.item));
  beforeAll(async () => {
    for (const draft of drafts()) await subject.store.saveArticle(draft.graph());
  });

  test.each<[string, string, string[]]>([
    [
      "whole names first, then names that begin so, then support, claims last",
      "zakhar",
      ["Zakhar", "Zakharova speaks", "Maria Zakharova", "Zakharova said it was “AND” OR nothing"],
    ],
    ["every word is a prefix", "zakha mar", ["Maria Zakharova"]],
    ["a single letter", "m", ["Maria Zakharova"]],
    ["aliases are found", "mz", ["Maria Zakharova"]],
    ["case does not matter", "MARIA ZAKHAROVA", ["Maria Zakharova"]],
    ["diacritics do not matter", "sao tome", ["São Tomé", "Fire in São Tomé"]],
    ["diacritics typed find the same", "SÃO TOMÉ", ["São Tomé", "Fire in São Tomé"]],
    ["punctuation parts words", "orsted", ["Ørsted-on-Sea"]],
    ["other scripts", "北", ["北京 Daily"]],
    ["all words must match", "maria nobody", []],
    ["the middle of a word does not match", "kharova", []],
  ])("%s: %s", async (_name, text, expected) => {
    expect(await search(text)).toEqual(expected);
  });

  test("where more match than a search ranks, a whole word is found all the same", async () => {
    for (const part of [0, 1, 2]) {
      const crowd = new Draft(`Crowd ${part}`);
      for (let i = 0; i < 220; i++) crowd.entity("Person", `Qibo ${part * 220 + i}`);
      await subject.store.saveArticle(crowd.graph());
    }
    const late = new Draft("Late");
    late.entity("Person", "Qi");
    await subject.store.saveArticle(late.graph());
    const { items, totalCount } = await subject.store.search("qi", {}, { first: 1, after: null });
    expect(items[0]?.item.label).toBe("Qi");
    expect(totalCount).toBe(SEARCH_CAP);
  });

  test("a filter is applied to the matches and to their number", async () => {
    expect(await search("zakhar", { kinds: ["Person"] })).toEqual(["Zakhar", "Maria Zakharova"]);
    expect(await search("zakhar", { publishers: ["The Post"], kinds: ["Claim", "Article"] })).toHaveLength(2);
    expect((await subject.store.search("zakhar", { kinds: ["Person"] }, { first: 1, after: null })).totalCount).toBe(2);
  });

  describe("any input is safe", () => {
    const harmless = [
      "",
      "   ",
      '"',
      "'",
      '"zakhar',
      "*",
      "zakhar*",
      "NEAR(a b)",
      "a AND",
      "NOT",
      "OR OR",
      "label:zakhar",
      "^zakhar",
      "-zakhar",
      "+a",
      'foo(bar/"',
      "\\",
      "{}",
      "[a TO b]",
      "~",
      "?",
      "zakhar~2",
      "🔥",
      "👩‍🚀 zakhar",
      "\0",
      "a\0b",
      "\uD800",
      "%",
      "_",
      "; DROP TABLE node",
      "x".repeat(100_000),
      "a ".repeat(5_000),
    ];
    test.each(harmless.map((text) => [JSON.stringify(text).slice(0, 40), text]))("%s", async (_name, text) => {
      const { items, totalCount } = await subject.store.search(text, {}, { first: 20, after: null });
      expect(items).toHaveLength(totalCount);
    });

    test("signs around a word do not hide it", async () => {
      for (const text of ['"zakhar', "zakhar*", "-zakhar", "👩‍🚀 zakhar"])
        expect(await search(text)).toEqual(await search("zakhar"));
    });

    test("operators are words", async () => {
      expect(await search("AND OR")).toEqual(["Zakharova said it was “AND” OR nothing"]);
    });

    test("nothing to look for finds nothing", async () => {
      for (const text of ["", " ", "🔥", '""']) expect(await search(text)).toEqual([]);
    });
  });
}

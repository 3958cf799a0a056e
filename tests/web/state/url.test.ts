import { describe, expect, test } from "vitest";
import { type Address, fromSearch, PLAIN_ADDRESS, toSearch } from "../../../web/state/url.ts";

const full: Address = {
  view: "reader",
  article: "art_0a1b",
  at: { start: 12, end: 40 },
  selected: "clm_12ab",
  filters: {
    minConfidence: 0.5,
    withoutKinds: new Set(["Claim", "Place"]),
    withoutStatuses: new Set(["alleged"]),
    withoutStances: new Set(["denies"]),
    withoutRelations: new Set(["ABOUT"]),
    publishers: new Set(["Vesna & Söhne, “The Post”", "a=b"]),
    articles: new Set(["art_0a1b"]),
  },
  hidden: ["per_1", "org_2"],
  pinned: ["pla_3"],
  expanded: ["per_1", "per_1"],
  focus: "inc_4",
  path: ["per_1", "org_2"],
};

describe("an address", () => {
  test("of the plain view is empty", () => expect(toSearch(PLAIN_ADDRESS)).toBe(""));
  test("comes back whole, names with any characters included", () => expect(fromSearch(toSearch(full))).toEqual(full));
});

describe("nonsense in an address is left out:", () => {
  test.each([
    { name: "a view that does not exist", search: "?view=timeline" },
    { name: "an id that is none", search: "?node=%3Cscript%3E" },
    { name: "a confidence above 1", search: "?confidence=7" },
    { name: "a confidence that is no number", search: "?confidence=high" },
    { name: "a range that ends before it begins", search: "?at=40-12" },
    { name: "a path with one end", search: "?path=per_1" },
    { name: "parameters nobody knows", search: "?utm_source=x&__proto__=y" },
  ])("$name", ({ search }) => expect(fromSearch(search)).toEqual(PLAIN_ADDRESS));

  test("a kind that does not exist, while the others stay", () => {
    expect([...fromSearch("?no-kind=Claim&no-kind=Robot").filters.withoutKinds]).toEqual(["Claim"]);
  });
  test("ids beyond the sixtieth", () => {
    const many = Array.from({ length: 500 }, (_, i) => `per_${i}`).join(".");
    expect(fromSearch(`?hidden=${many}`).hidden).toHaveLength(60);
  });
});

import { describe, expect, test } from "vitest";
import { incidentTitle, type TitleParts } from "../../server/identity/incident-title.ts";

const parts = (over: Partial<TitleParts>): TitleParts => ({
  type: "ATTACK",
  subtype: "shelling",
  trigger: "shelled",
  target: null,
  actor: null,
  place: null,
  ...over,
});

const TITLES: [string, Partial<TitleParts>][] = [
  ["Shelling of a depot, Harrow", { target: "a depot", place: "Harrow" }],
  [
    "Airstrikes on a depot in Harrow",
    { subtype: "airstrike", trigger: "airstrikes", target: "a depot in Harrow", place: "Harrow" },
  ],
  [
    "Talks with Norland, Oslo",
    { type: "DIPLOMACY", subtype: "talks", trigger: "met", target: "Norland", place: "Oslo" },
  ],
  ["Withdrawal by Norland", { type: "MILITARY", subtype: "withdrawal", trigger: "withdrew", actor: "Norland" }],
  [
    "Captured four soldiers, Harrow",
    { type: "OTHER", subtype: "captured", trigger: "captured", target: "four soldiers", place: "Harrow" },
  ],
  ["Attack", { subtype: "other", trigger: "attacked" }],
  ["Shelling of a row of small houses behind…", { target: "a row of small houses behind the old mill" }],
];

describe("incidentTitle", () => {
  test.each(TITLES)("%s", (title, over) => {
    expect(incidentTitle(parts(over))).toBe(title);
  });
});

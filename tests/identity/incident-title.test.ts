import { describe, expect, test } from "vitest";
import { incidentTitle, type TitleParts } from "../../server/identity/incident-title.ts";

const parts = (over: Partial<TitleParts>): TitleParts => ({
  type: "ATTACK",
  subtype: "shelling",
  trigger: "shelled",
  wording: "",
  targets: [],
  actors: [],
  place: null,
  ...over,
});

const TITLES: [string, Partial<TitleParts>][] = [
  ["Shelling of a depot, Harrow", { targets: ["a depot"], place: "Harrow" }],
  [
    "Airstrikes on a depot in Harrow",
    { subtype: "airstrike", trigger: "airstrikes", targets: ["a depot in Harrow"], place: "Harrow" },
  ],
  [
    "Talks with Norland, Oslo",
    { type: "DIPLOMACY", subtype: "talks", trigger: "met", targets: ["Norland"], place: "Oslo" },
  ],
  ["Withdrawal by Norland", { type: "MILITARY", subtype: "withdrawal", trigger: "withdrew", actors: ["Norland"] }],
  [
    "Captured four soldiers, Harrow",
    {
      type: "OTHER",
      subtype: "captured",
      trigger: "captured",
      wording: "captured four soldiers, he said.",
      place: "Harrow",
    },
  ],
  [
    "Fell on the grain market, Harrow",
    {
      type: "DISASTER",
      subtype: "other",
      trigger: "fell",
      wording: "fell on the grain market in Harrow when it opened.",
      place: "Harrow",
    },
  ],
  [
    "Attacks on schools",
    { subtype: "other", trigger: "attacks", wording: "attacks on schools in the last three weeks" },
  ],
  [
    "Attacks in three weeks, Harrow",
    {
      ...{ subtype: "other", trigger: "attacks", place: "Harrow" },
      wording: "attacks in three weeks on medical sites in Harrow.",
    },
  ],
  [
    "Talks between Norland and Sorland, Oslo",
    { type: "DIPLOMACY", subtype: "talks", trigger: "talks", actors: ["Norland", "Sorland"], place: "Oslo" },
  ],
  [
    "Ceasefire between Norland and Sorland",
    { type: "DIPLOMACY", subtype: "ceasefire", trigger: "truce", actors: ["Norland"], targets: ["Sorland"] },
  ],
  [
    "Protest against the Ministry of Rail",
    {
      type: "UNREST",
      subtype: "protest",
      trigger: "rallied",
      actors: ["thousands"],
      targets: ["the Ministry of Rail"],
    },
  ],
  [
    "Departure from Harrow",
    { type: "OTHER", subtype: "departure", trigger: "left", targets: ["Harrow"], place: "Harrow" },
  ],
  ["Shelling of a row of small houses behind…", { targets: ["a row of small houses behind the old mill"] }],
];

describe("incidentTitle", () => {
  test.each(TITLES)("%s", (title, over) => {
    expect(incidentTitle(parts(over))).toBe(title);
  });
});

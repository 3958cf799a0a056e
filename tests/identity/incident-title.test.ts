import { describe, expect, test } from "vitest";
import { incidentTitle, type TitleParts } from "../../server/identity/incident-title.ts";

const parts = (over: Partial<TitleParts>): TitleParts => ({
  type: "ATTACK",
  subtype: "shelling",
  trigger: "shelled",
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
    { type: "OTHER", subtype: "captured", trigger: "captured", targets: ["four soldiers"], place: "Harrow" },
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
  ["Tore the sails", { type: "DISASTER", subtype: "other", trigger: "tore", targets: ["the sails"] }],
  ["Disaster by the Tern Army", { type: "DISASTER", subtype: "other", trigger: "blew", actors: ["the Tern Army"] }],
  ["Attack", { subtype: "other", trigger: "attacked" }],
  ["Shelling of a row of small houses behind…", { targets: ["a row of small houses behind the old mill"] }],
];

describe("incidentTitle", () => {
  test.each(TITLES)("%s", (title, over) => {
    expect(incidentTitle(parts(over))).toBe(title);
  });
});

import { describe, expect, test } from "vitest";
import type { EntityKind, ExtractedEntity } from "../../server/domain/model.ts";
import { NOWHERE } from "../../server/domain/place.ts";
import { displayName, otherNames } from "../../server/identity/display-name.ts";
import { identify } from "../../server/identity/identify.ts";
import { articleOf, emptyExtraction, spanOf } from "./extraction-fixture.ts";

function entity(text: string, kind: EntityKind, name: string, country: string | null = null): ExtractedEntity {
  const mentions = [{ ...spanOf(text, name), confidence: 0.9 }];
  const whereabouts = kind === "Place" ? { whereabouts: { ...NOWHERE, country } } : {};
  return { id: `${kind} ${name}`, kind, name, aliases: [name], mentions, confidence: 0.9, ...whereabouts };
}

/** The node of a body in an article that names some places, each of a country. */
function bodyIn(body: string, places: readonly [name: string, country: string | null][], day = "Monday"): string {
  const text = `On ${day} the ${body} spoke in ${places.map(([name]) => name).join(", ")}.`;
  const entities = [
    entity(text, "Organisation", body),
    ...places.map(([name, country]) => entity(text, "Place", name, country)),
  ];
  const { records } = identify(articleOf(text), { ...emptyExtraction(text), entities });
  return records.find((r) => r.data.kind === "Organisation")?.node ?? "";
}

describe("a body that every country has, in two articles", () => {
  const lima = bodyIn("Interior Ministry", [["Lima", "PE"]]);
  test.each<[string, string, string, boolean]>([
    ["one country: one", lima, bodyIn("interior ministry", [["Cusco", "PE"]]), true],
    ["two countries: two", lima, bodyIn("Interior Ministry", [["Quito", "EC"]]), false],
    [
      "the country that most places lie in counts",
      lima,
      bodyIn("Interior Ministry", [
        ["Lima", "PE"],
        ["Cusco", "PE"],
        ["Quito", "EC"],
      ]),
      true,
    ],
    [
      "several countries, none with more: each article's own",
      bodyIn("Supreme Court", [
        ["Lima", "PE"],
        ["Quito", "EC"],
      ]),
      bodyIn(
        "Supreme Court",
        [
          ["Lima", "PE"],
          ["Quito", "EC"],
        ],
        "Tuesday",
      ),
      false,
    ],
    [
      "places that no gazetteer knows: by name",
      bodyIn("Ministry of Defence", [["Lindby", null]]),
      bodyIn("Ministry of Defence", [["Harrow", null]]),
      true,
    ],
    [
      "a name of its own is one everywhere",
      bodyIn("Norland Army", [["Lima", "PE"]]),
      bodyIn("Norland Army", [["Quito", "EC"]]),
      true,
    ],
    [
      "the State Department is one everywhere",
      bodyIn("State Department", [["Lima", "PE"]]),
      bodyIn("State Department", [["Quito", "EC"]]),
      true,
    ],
  ])("%s", (_, a, b, same) => {
    expect(a === b).toBe(same);
  });
});

describe("what an entity is called", () => {
  const LIMA = {
    id: "1",
    name: "Lima",
    region: null,
    country: "PE",
    level: "city",
    population: 0,
    lat: 0,
    lon: 0,
  } as const;
  const inLima = { ...NOWHERE, choice: { chosen: LIMA, confidence: 1, ground: "only" as const, others: [] } };
  test.each<[string, Parameters<typeof displayName>[0], string, string[]]>([
    ["not as a dateline shouts it", { name: "LINDBY", aliases: ["LINDBY", "Lindby"] }, "Lindby", []],
    ["as the gazetteer writes it", { name: "LIMA", aliases: ["LIMA"], whereabouts: inLima }, "Lima", []],
    ["an acronym stays one", { name: "UNO", aliases: ["UNO", "United Norland"] }, "UNO", ["United Norland"]],
    [
      "capitals alone are no other name",
      { name: "Ada Lind", aliases: ["LIND", "Lind", "ADA LIND"] },
      "Ada Lind",
      ["Lind"],
    ],
  ])("%s", (_, named, name, others) => {
    expect([displayName(named), otherNames(named)]).toEqual([name, others]);
  });
});

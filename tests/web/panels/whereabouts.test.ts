import { describe, expect, test } from "vitest";
import { choiceWords, othersWords, type PlaceParts, whereWords } from "../../../web/panels/whereabouts-words.ts";

const PARIS: PlaceParts = {
  ...{ label: "Paris", lat: 33.6609, lon: -95.5555, country: "US", level: "city" },
  choice: {
    confidence: 0.974,
    ground: "stated",
    chosen: { name: "Paris", region: "Texas", country: "US" },
    others: [
      { name: "Paris", region: "Île-de-France", country: "FR", level: "city" },
      { name: "Ontario", region: null, country: "CA", level: "region" },
    ],
  },
};
const OPEN: PlaceParts = { label: "Lindby", lat: null, lon: null, country: null, level: null, choice: null };

describe("where a place is", () => {
  test.each<[string, PlaceParts, string | null]>([
    ["a town with its region, country and degrees", PARIS, "City in Texas, United States, 33.66° N 95.56° W"],
    [
      "a country is not in itself",
      { ...OPEN, label: "Peru", country: "PE", level: "country", lat: -9.2, lon: -74.4 },
      "Country, 9.20° S 74.40° W",
    ],
    ["a site of which only the country is known", { ...OPEN, country: "SE", level: "site" }, "Site in Sweden"],
    ["a country given by name", { ...OPEN, country: "Sweden", level: "site" }, "Site in Sweden"],
    ["a code that has no name", { ...OPEN, country: "QX", level: "city" }, "City in QX"],
    ["nothing", OPEN, null],
  ])("%s", (_, place, words) => {
    expect(whereWords(place)).toBe(words);
  });

  const chose = (over: Partial<NonNullable<PlaceParts["choice"]>>): PlaceParts => ({
    ...PARIS,
    choice: PARIS.choice && { ...PARIS.choice, ...over },
  });
  const moscow = { name: "Moscow", region: "Moscow", country: "RU" };
  test.each<[string, PlaceParts, string | null]>([
    ["what it was taken for", PARIS, "Taken for Paris, Texas, United States: the text names what holds it."],
    [
      "a name that its region has too, once",
      chose({ chosen: moscow, ground: "population" }),
      "Taken for Moscow, Russia: the largest of this name.",
    ],
    [
      "the only one of its kind",
      chose({ ground: "only", others: [] }),
      "Taken for Paris, Texas, United States: the only city of this name.",
    ],
    [
      "that it is unsure",
      chose({ confidence: 0.42, ground: "population" }),
      "Taken, unsurely, for Paris, Texas, United States: the largest of this name.",
    ],
    ["nothing where nothing was chosen", OPEN, null],
  ])("says why: %s", (_, place, words) => {
    expect(choiceWords(place)).toBe(words);
  });

  test("says all that it could be instead", () => {
    expect([othersWords(PARIS), othersWords(chose({ others: [] })), othersWords(OPEN)]).toEqual([
      "It could be Paris, Île-de-France, France; or Ontario (region), Canada.",
      null,
      null,
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { read, type Seen } from "./read.ts";

/** Where a marked text's place is: "Paris: city, Texas, US"; null for what the article has no such place. */
function where(marked: string, name: string): string | null {
  const { entities } = read(marked);
  const found = entities.find((e) => e.kind === "Place" && e.aliases.includes(name))?.whereabouts;
  if (!found) return null;
  return [found.level, found.choice?.chosen.region ?? null, found.country].filter(Boolean).join(", ");
}

describe("one name, several places", () => {
  it.each<[string, string, string | null]>([
    // The text names what holds it.
    ["A flood hit {LOC Paris}, {LOC Texas}.", "Paris", "city, Texas, US"],
    ["A flood hit {LOC Paris}.", "Paris", "city, Île-de-France, FR"],
    ["A court in {LOC Tripoli}, {LOC Lebanon}, freed him.", "Tripoli", "city, North Lebanon, LB"],
    ["A court in {LOC Tripoli}, {LOC Libya}, freed him.", "Tripoli", "city, Tripoli, LY"],
    ["A court in {LOC Tripoli} freed him.", "Tripoli", "city, Tripoli, LY"],
    ["Students in {LOC Cambridge}, {LOC Massachusetts}, marched.", "Cambridge", "city, Massachusetts, US"],
    ["Police in {LOC Hyderabad}, {LOC Pakistan}, held two men.", "Hyderabad", "city, Sindh, PK"],
    ["Police in {LOC Hyderabad} held two men.", "Hyderabad", "city, Telangana, IN"],
    // The article's other places lie nearby.
    [
      "{LOC Beirut} and {LOC Sidon} are in {LOC Lebanon}. Later {LOC Tripoli} was calm.",
      "Tripoli",
      "city, North Lebanon, LB",
    ],
    ["{LOC London} and {LOC Oxford} gave up. {LOC Cambridge} won.", "Cambridge", "city, England, GB"],
    [
      "{LOC Boston} and {LOC Salem} in {LOC Massachusetts} gave up. {LOC Cambridge} won.",
      "Cambridge",
      "city, Massachusetts, US",
    ],
    ["Voters in {LOC Costa Rica} went to the polls. {LOC San Jose} was calm.", "San Jose", "city, San José, CR"],
    ["Voters in {LOC California} went to the polls. {LOC San Jose} was calm.", "San Jose", "city, California, US"],
    ["A bus from {LOC Havana}, {LOC Cuba}, reached {LOC Santiago}.", "Santiago", "city, Santiago de Cuba Province, CU"],
    ["{LOC Santiago} was shaken by a quake.", "Santiago", "city, Santiago Metropolitan, CL"],
    // Countries and regions.
    ["{LOC Tbilisi} fell. Georgian troops left, {LOC Georgia} says.", "Georgia", "country, GE"],
    ["{LOC Atlanta}, {LOC Georgia}, elected a mayor.", "Georgia", "region, US"],
    ["{LOC Atlanta} and {LOC Savannah} are in {LOC Georgia}, in the {LOC United States}.", "Georgia", "region, US"],
    ["{LOC Jordan} closed its border.", "Jordan", "country, JO"],
    ["{LOC Washington} fell silent.", "Washington", "city, District of Columbia, US"],
    ["Forests burn in {LOC Seattle} and {LOC Spokane}, in the state of {LOC Washington}.", "Washington", "region, US"],
    // Other names and spellings.
    ["{LOC Burma} freed them.", "Burma", "country, MM"],
    ["{LOC Ivory Coast} voted.", "Ivory Coast", "country, CI"],
    ["The {LOC U.S.} voted.", "U.S.", "country, US"],
    ["The {LOC UK} voted.", "UK", "country, GB"],
    ["{LOC Kiev} was calm.", "Kiev", "city, Kyiv City, UA"],
    ["{LOC Raqqa} was calm.", "Raqqa", "city, Raqqa, SY"],
    // The words for a kind of place.
    ["{LOC Aleppo} was calm.", "Aleppo", "city, Aleppo, SY"],
    ["{LOC Aleppo province} was calm.", "Aleppo province", "region, SY"],
    ["They left {LOC Heathrow Airport} in {LOC London}.", "Heathrow Airport", "site, GB"],
    ["They left {LOC Cape Verde}.", "Cape Verde", "country, CV"],
    ["They left the {LOC Solomon Islands}.", "Solomon Islands", "country, SB"],
    ["They left the {LOC State of Israel}.", "State of Israel", "country, IL"],
    ["The {LOC Black Sea} was calm.", "Black Sea", "region"],
    ["The {LOC Middle East} was calm.", "Middle East", "region"],
  ])("%s", (text, name, expected) => {
    expect(where(text, name)).toBe(expected);
  });
});

describe("what stays open", () => {
  it.each([
    ["an unknown name", "{LOC Lindby} was calm.", "Lindby"],
    [
      "a small town that nothing else in the article speaks for",
      "{LOC Sweden} is calm. {LOC Dakota} is not.",
      "Dakota",
    ],
    ["a hamlet that is called like a continent", "{LOC Asia} was calm.", "Asia"],
  ])("%s", (_, text, name) => {
    const place = read(text).entities.find((e) => e.name === name)?.whereabouts;
    expect(place).toMatchObject({ choice: null, lat: null, lon: null });
  });

  it("a person of a country's name is no place", () => {
    const { entities } = read("{PER Michael Jordan} retired. {PER Jordan} was calm.");
    expect(entities.map((e) => e.whereabouts)).toEqual([undefined]);
  });
});

describe("a choice can be checked", () => {
  it("it says what it was chosen from, why, and how sure it is", () => {
    const { entities } = read("A flood hit {LOC Paris}, {LOC Texas}.");
    const paris = entities.find((e) => e.name === "Paris")?.whereabouts;
    expect(paris).toMatchObject({ country: "US", level: "city", choice: { ground: "stated" } });
    expect(paris?.lat).toBeCloseTo(33.66, 1);
    expect(paris?.lon).toBeCloseTo(-95.56, 1);
    expect(paris?.choice?.others[0]).toMatchObject({ name: "Paris", country: "FR", level: "city" });
    expect(paris?.choice?.confidence).toBeGreaterThan(0.9);
  });

  it("it is less sure where two are about as likely", () => {
    const sure = (text: string) => read(text).entities[0]?.whereabouts?.choice?.confidence ?? 0;
    expect(sure("{LOC Hyderabad} was calm.")).toBeLessThan(sure("{LOC Baghdad} was calm."));
  });
});

describe("a government is no place", () => {
  /** Mentions that stand for a government, with the word after each. */
  function governments(marked: string, seen: Seen = {}): string[] {
    const { entities, text } = read(marked, seen);
    return entities
      .flatMap((e) => e.mentions)
      .filter((m) => m.government)
      .map((m) => text.slice(m.start, m.end + 8).trim());
  }

  it.each<[string, string[]]>([
    ["{LOC Moscow} believes that it will end.", ["Moscow believe"]],
    ["{LOC Iran} has repeatedly denied it.", ["Iran has rep"]],
    ["Nothing moves {LOC Israel}'s position.", ["Israel's posit"]],
    ["Officials in {LOC Moscow} said that it will end.", []],
    ["Snow fell on {LOC Moscow}.", []],
    ["{LOC Lindby} believes that it will end.", []],
    ["{LOC Aleppo} said nothing.", []],
  ])("%s", (text, expected) => {
    expect(governments(text)).toEqual(expected);
  });

  it("who is quoted is one", () => {
    const claims = [{ cue: "according to", source: "Moscow", content: ["The war is over"] }];
    expect(governments("The war is over, according to {LOC Moscow}.", { claims })).toEqual(["Moscow."]);
  });

  it("it is not where what it did happened", () => {
    const text = "{LOC Iran} launched missiles at a base in {LOC Iraq}.";
    const args = { place: ["Iran", "Iraq"], actor: ["Iran"] };
    const { incidents, name } = read(text, { incidents: [{ trigger: "launched", type: "ATTACK", args }] });
    expect(incidents[0]?.places.map((p) => name(p.ref))).toEqual(["Iraq"]);
  });
});

describe("where an incident happened", () => {
  function places(marked: string, incident: NonNullable<Seen["incidents"]>[number]): string[] {
    const { incidents, name, text } = read(marked, { incidents: [incident] });
    return (incidents[0]?.places ?? []).map(
      ({ ref, span, inferred }) =>
        `${name(ref)}${inferred ? ` (${inferred}: ${text.slice(span.start, span.end)})` : ""}`,
    );
  }

  it("in the country, too, that the gazetteer says holds the town, where the sentence names both", () => {
    const text = "In {LOC Beirut} thousands marched against the government of {LOC Lebanon}.";
    expect(places(text, { trigger: "marched", type: "UNREST", args: { place: ["Beirut"] } })).toEqual([
      "Beirut",
      "Lebanon (gazetteer: Beirut)",
    ]);
  });

  it("not in a country that the sentence does not name", () => {
    const text = "In {LOC Beirut} thousands marched. {LOC Lebanon} is small.";
    expect(places(text, { trigger: "marched", type: "UNREST", args: { place: ["Beirut"] } })).toEqual(["Beirut"]);
  });

  it("what officials do, in the country whose people the sentence names", () => {
    const text = "{LOC Egypt} is tense. Egyptian police arrested ten men.";
    expect(places(text, { trigger: "arrested", type: "DETENTION" })).toEqual(["Egypt (discourse: Egyptian)"]);
  });

  it("politics, in the country that the article is about", () => {
    const text = "{LOC Egypt} is tense. Parliament passed a bill.";
    expect(places(text, { trigger: "passed", type: "POLITICS" })).toEqual(["Egypt (discourse: Egypt)"]);
  });

  it("anything else without a place, nowhere", () => {
    const text = "{LOC Egypt} is tense.\nA bomb went off.";
    expect(places(text, { trigger: "bomb", type: "ATTACK" })).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

describe("names become entities", () => {
  it.each<[string, string, string[]]>([
    ["a surname is the full name", "{PER Anna Lind} spoke. {PER Lind} left.", ["Anna Lind | Lind"]],
    ["a given name is the full name", "{PER Anna Lind} spoke. {PER Anna} left.", ["Anna Lind | Anna"]],
    ["a title does not change a name", "{PER Anna Lind} spoke. {PER Dr. Lind} left.", ["Anna Lind | Dr. Lind"]],
    [
      "a name without its middle part is the same",
      "{PER Anna Berit Lind} and {PER Anna Lind}",
      ["Anna Berit Lind | Anna Lind"],
    ],
    [
      "an article before a surname does not matter",
      "{PER Omar al-Lind} spoke. {PER Lind} left.",
      ["Omar al-Lind | Lind"],
    ],
    ["two different full names stay two", "{PER Anna Lind} met {PER Karl Lind}.", ["Anna Lind", "Karl Lind"]],
    [
      "a surname that two share belongs to neither",
      "{PER Anna Lind} met {PER Karl Lind}. {PER Lind} left.",
      ["Anna Lind", "Karl Lind", "Lind"],
    ],
    [
      "an acronym in brackets is the body",
      "The {ORG Northern Relief Union} ({ORG NRU}) met.",
      ["Northern Relief Union | NRU"],
    ],
    [
      "a foreign acronym in brackets is the body",
      "The {ORG Workers' Front} ({ORG ABF}) met.",
      ["Workers' Front | ABF"],
    ],
    [
      "an acronym of initials is the body",
      "The {ORG Northern Relief Union} met. {ORG NRU} aides left.",
      ["Northern Relief Union | NRU"],
    ],
    ["a bracket that holds a place is no alias", "They met in {LOC Lindby} ({LOC Norland}).", ["Lindby", "Norland"]],
    ["aka declares an alias", "{PER Karl Holm}, aka {PER Kalle}, sang.", ["Karl Holm | Kalle"]],
    [
      "formerly known as declares an alias",
      "{ORG Dawn Front}, formerly known as {ORG Red Path}, struck.",
      ["Dawn Front | Red Path"],
    ],
    ["a plain comma declares none", "{ORG Dawn Front}, {ORG Red Path} and others struck.", ["Dawn Front", "Red Path"]],
    [
      "word order does not matter for bodies",
      "The {ORG Ministry of Health} spoke. The {ORG health ministry} left.",
      ["Ministry of Health | health ministry"],
    ],
    [
      "a company's suffix does not matter",
      "{ORG Lind Works Ltd.} grew. {ORG Lind Works} shrank.",
      ["Lind Works Ltd. | Lind Works"],
    ],
    [
      "a part of a body is not the body",
      "The {ORG UN Security Council} met. The {ORG UN} agreed.",
      ["UN Security Council", "UN"],
    ],
    [
      "places are the same only when equal",
      "{LOC New Lindby} and {LOC Lindby} are far apart.",
      ["New Lindby", "Lindby"],
    ],
    [
      "the article before a name does not matter",
      "{ORG The Lindby Post} wrote. {ORG Lindby Post} denied.",
      ["The Lindby Post | Lindby Post"],
    ],
    [
      "a country is one under all its names",
      "The {LOC United States} and the {LOC U.S.} are one.",
      ["United States | U.S."],
    ],
    ["a surname tagged as a body is the person", "{PER Anna Lind} spoke. {ORG Lind} left.", ["Anna Lind | Lind"]],
    ["a single lower-case word is no name", "The {ORG parliament} met.", []],
  ])("%s", (_, text, expected) => {
    expect(read(text).entities.map((e) => e.aliases.join(" | "))).toEqual(expected);
  });

  it("finds every other occurrence of a name, also in a hyphenated word, but not inside another word", () => {
    const { text, entities } = read(
      "{LOC Norland} protested. Aid reached Norland late. The Norland-based firm left Norlandia.",
    );
    expect(entities[0]?.mentions.map((m) => m.start)).toEqual([0, 31, 49]);
    expect(entities[0]?.mentions.every((m) => text.slice(m.start, m.end) === "Norland")).toBe(true);
  });

  it("gives a string the kind that most of its places were given", () => {
    expect(read("{PER Holm} won. {PER Holm} lost. {ORG Holm} rose.").entities.map((e) => e.kind)).toEqual(["Person"]);
  });

  it("does not take an ordinary word for a name that is spelled like it", () => {
    const { entities } = read("Minister {PER Hope} spoke. There is hope. Hope dies last.");
    expect(entities[0]?.mentions).toHaveLength(1);
  });
});

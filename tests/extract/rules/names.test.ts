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
    [
      "a surname that stood alone before a second bearer was named is the first one's",
      "{PER Anna Lind} left. {PER Lind} met {PER Karl Lind}.",
      ["Anna Lind | Lind", "Karl Lind"],
    ],
    ["a middle name alone is the person", "{PER Ana Ruiz Vidal} left. {PER Ruiz} slept.", ["Ana Ruiz Vidal | Ruiz"]],
    ["a surname of two letters that comes first", "{PER Li Jianhua} left. {PER Li} slept.", ["Li Jianhua | Li"]],
    ["initials of a person", "{PER Anna S. Lind} left. {PER ASL} slept.", ["Anna S. Lind | ASL"]],
    [
      "an acronym with a small letter",
      "The {ORG Department of Fishing} met. {ORG DoF} aides left.",
      ["Department of Fishing | DoF"],
    ],
    [
      "an acronym without the country in front",
      "The {ORG Norland Commission on Trade Fairs} met. {ORG CTF} aides left.",
      ["Norland Commission on Trade Fairs | CTF"],
    ],
    [
      "the kind of body alone is the only such body",
      "The {ORG House of Elders} met. The {ORG House} rose.",
      ["House of Elders | House"],
    ],
    [
      "the branch of a body in a country is not the body",
      "{ORG Lind Works France} grew. {ORG Lind Works} shrank.",
      ["Lind Works France", "Lind Works"],
    ],
    ["a plural is the same body", "The {ORG Holmite} camp and the {ORG Holmites} left.", ["Holmites | Holmite"]],
    [
      "better known by a stage name declares an alias",
      "{PER Karl Holm}, better known by his stage name {PER Kalle}, sang.",
      ["Karl Holm | Kalle"],
    ],
    [
      "also known as declares an alias",
      "{ORG Dawn Front}, also known as the {ORG Red Path}, struck.",
      ["Dawn Front | Red Path"],
    ],
    [
      "an acronym after or is the body",
      "The {ORG Front of the Coast}, or {ORG FLC}, struck.",
      ["Front of the Coast | FLC"],
    ],
    ["another name after or is another", "{ORG Dawn Front} or {ORG Red Path} struck.", ["Dawn Front", "Red Path"]],
    ["a state is its name", "The {LOC State of Lindby} voted. {LOC Lindby} slept.", ["State of Lindby | Lindby"]],
    ["a river is its name", "The {LOC Lind River} rose. The {LOC Lind} fell.", ["Lind River | Lind"]],
    [
      "a name in a headline of capitals is of the kind it has below",
      "{ORG ANNA LIND} LEAVES\n\n{PER Anna Lind} left.",
      ["ANNA LIND | Anna Lind"],
    ],
    ["two countries with a dash between them", "The {LOC Libya–Turkey} pact held.", ["Libya", "Turkey"]],
    ["a country with another's demonym", "The {LOC U.S.-Mexican} border held.", ["U.S."]],
    ["a country with a dash of its own", "They met in {LOC Guinea-Bissau}.", ["Guinea-Bissau"]],
    ["a body that leads", "The {ORG Relief Union-led} force left.", ["Relief Union"]],
    [
      "another apostrophe makes no other name, and no other kind",
      "{PER Hal'at} and {ORG Hal’at} are one, {ORG Hal’at} says.",
      ["Hal'at | Hal’at"],
    ],
    ["the White House is no House", "The {LOC White House} and the {ORG House} met.", ["White House", "House"]],
    ["a single lower-case word is no name", "The {ORG parliament} met.", []],
  ])("%s", (_, text, expected) => {
    expect(read(text).entities.map((e) => e.aliases.join(" | "))).toEqual(expected);
  });

  it("makes a mention that came by a weaker link less sure than the full name", () => {
    const mentions = (text: string) => read(text).entities[0]?.mentions.map((m) => m.confidence) ?? [];
    const [full = 0, surname = 0] = mentions("{PER Anna Lind} left. {PER Lind} slept.");
    const [, tail = 0] = mentions("The {ORG Northern Relief Union} met. The {ORG Relief Union} left.");
    expect(full).toBeGreaterThan(surname);
    expect(surname).toBeGreaterThan(tail);
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

import { describe, expect, it } from "vitest";
import { speakerConfidence } from "../../../server/extract/builtin/link-confidence.ts";
import { read } from "./read.ts";

/** The speakers of claims, in order: each cue is a word of the text that stands there once. */
function speakers(marked: string, ...claims: [cue: string, source: string, content: string][]) {
  const { claims: found, name } = read(marked, {
    claims: claims.map(([cue, source, content]) => ({ cue, source, content: [content] })),
  });
  return found.map((claim) => name(claim.speaker));
}

describe("a source that names someone", () => {
  it.each<[string, string, string, string | null]>([
    [
      "Secretary of State is a title, not somebody served",
      "Secretary of State {PER Anna Lind} said no.",
      "Secretary of State Anna Lind",
      "Anna Lind",
    ],
    [
      "the body in a title is not who is served",
      "{ORG House of Elders} Speaker {PER Anna Lind} said no.",
      "House of Elders Speaker Anna Lind",
      "Anna Lind",
    ],
    [
      "a spokesman for a titled person is another",
      "A spokesman for {LOC Norland} President {PER Anna Lind} said no.",
      "A spokesman for Norland President Anna Lind",
      null,
    ],
    [
      "the name before a role word is the employer",
      "A former {PER Lind} adviser, {PER Karl Holm}, said no.",
      "A former Lind adviser, Karl Holm",
      "Karl Holm",
    ],
    [
      "the first of two people",
      "Minister {PER Anna Lind} and Secretary {PER Karl Holm} said no.",
      "Minister Anna Lind and Secretary Karl Holm",
      "Anna Lind",
    ],
    [
      "the first of three countries",
      "{LOC Norland}, {LOC Sudland} and {LOC Westria} said no.",
      "Norland, Sudland and Westria",
      "Norland",
    ],
    [
      "the body, not the one that owns it",
      "The {ORG Relief Union}'s {ORG Peace Council} said no.",
      "The Relief Union's Peace Council",
      "Peace Council",
    ],
    [
      "not whom a clause about the source names",
      "The chairman, who left the {ORG Relief Union}, said no.",
      "The chairman, who left the Relief Union",
      null,
    ],
    ["the body whose document it is", "A {ORG Relief Union} report said no.", "A Relief Union report", "Relief Union"],
    [
      "the person whose statement it is",
      "A statement by {PER Anna Lind} said no.",
      "A statement by Anna Lind",
      "Anna Lind",
    ],
    ["not the media of a country", "{LOC France} met {LOC Norland}. French media said no.", "French media", null],
  ])("%s", (_, text, source, expected) => {
    expect(speakers(text, ["said", source, "no"])).toEqual([expected]);
  });
});

describe("a source that takes up someone", () => {
  it.each<[string, string, [string, string, string][], (string | null)[]]>([
    [
      "the statement: who spoke in the sentence that first told of it",
      "In a statement, the {ORG Relief Union} urged calm. {ORG Lind Works} was shut. The statement blamed rain.",
      [
        ["urged", "the Relief Union", "calm"],
        ["blamed", "The statement", "rain"],
      ],
      ["Relief Union", "Relief Union"],
    ],
    [
      "the report: the body that owns it",
      "A report by the {ORG Relief Union} came out. {PER Anna Lind} read it. The report blamed rain.",
      [["blamed", "The report", "rain"]],
      ["Relief Union"],
    ],
    [
      "the report: open where nobody owns it",
      "{PER Anna Lind} read a report. The report blamed rain.",
      [["blamed", "The report", "rain"]],
      [null],
    ],
    [
      "the statement: open where none was told of",
      "{PER Anna Lind} left. The statement blamed rain.",
      [["blamed", "The statement", "rain"]],
      [null],
    ],
    [
      "a spokesman: the only body near",
      "The {ORG Relief Union} met in {LOC Lindby}. A spokesman blamed rain.",
      [["blamed", "A spokesman", "rain"]],
      ["Relief Union"],
    ],
    [
      "an embassy spokesman: the embassy named",
      "The {ORG Norland Embassy} shut with the {ORG Relief Union}. An embassy spokesman blamed rain.",
      [["blamed", "An embassy spokesman", "rain"]],
      ["Norland Embassy"],
    ],
    [
      "a spokesman: open where two bodies fit",
      "The {ORG Relief Union} met {ORG Lind Works}. A spokesman blamed rain.",
      [["blamed", "A spokesman", "rain"]],
      [null],
    ],
    [
      "it: the country that spoke last",
      "{LOC Norland} urged calm. It blamed rain.",
      [
        ["urged", "Norland", "calm"],
        ["blamed", "It", "rain"],
      ],
      ["Norland", "Norland"],
    ],
    [
      "they: the body that spoke last, not a person",
      "{PER Anna Lind} urged calm. They blamed rain.",
      [
        ["urged", "Anna Lind", "calm"],
        ["blamed", "They", "rain"],
      ],
      ["Anna Lind", null],
    ],
    [
      "the leader of a country: the one person named who holds a role there",
      "{LOC France} voted. French President {PER Anna Lind} came. {PER Karl Holm} left. The French leader blamed rain.",
      [["blamed", "The French leader", "rain"]],
      ["Anna Lind"],
    ],
    [
      "an official of a country who is nobody named: the country",
      "{LOC France} voted. French officials blamed rain.",
      [["blamed", "French officials", "rain"]],
      ["France"],
    ],
    [
      "we: never taken for the one who is quoted",
      "{PER Anna Lind} said we believe in rain.",
      [
        ["said", "Anna Lind", "we believe in rain"],
        ["believe", "we", "in rain"],
      ],
      ["Anna Lind", null],
    ],
    [
      "I: the one who is quoted",
      "{PER Anna Lind} said I believe in rain.",
      [
        ["said", "Anna Lind", "I believe in rain"],
        ["believe", "I", "in rain"],
      ],
      ["Anna Lind", "Anna Lind"],
    ],
  ])("%s", (_, text, claims, expected) => {
    expect(speakers(text, ...claims)).toEqual(expected);
  });
});

describe("a source that only the encoder knows", () => {
  it.each<[string, string, string, string, string, string | null]>([
    [
      "one described person is whom it takes it for",
      "{PER Anna Lind} fell. The skater blamed ice.",
      "blamed",
      "The skater",
      "Anna Lind",
      "Anna Lind",
    ],
    [
      "several nameless people are nobody",
      "{PER Anna Lind} fell. Officials blamed ice.",
      "blamed",
      "Officials",
      "Anna Lind",
      null,
    ],
    [
      "somebody's critics are nobody",
      "{PER Anna Lind} fell. Lind's critics blamed ice.",
      "blamed",
      "Lind's critics",
      "Anna Lind",
      null,
    ],
    ["who is told does not speak", "A nurse told {PER Anna Lind} it was ice.", "told", "A nurse", "Anna Lind", null],
    [
      "one just brought up is nobody named before, whatever the encoder sees",
      "{PER Anna Lind} noted a letter by a former officer, who said the ice was thin.",
      "said",
      "a former officer",
      "Anna Lind",
      null,
    ],
  ])("%s", (_, text, cue, source, speaker, expected) => {
    const { claims, name } = read(text, { claims: [{ cue, source, speaker, content: ["ice"] }] });
    expect(name(claims[0]?.speaker ?? null)).toBe(expected);
  });
});

describe("what a speaker is worth", () => {
  it("tells each link's own confidence, and none where the speaker is open", () => {
    const { claims } = read("{PER Anna Lind} said yes. She denied rain. The report blamed snow.", {
      claims: [
        { cue: "said", source: "Anna Lind", content: ["yes"] },
        { cue: "denied", source: "She", content: ["rain"] },
        { cue: "blamed", source: "The report", content: ["snow"] },
      ],
    });
    const [named, taken, open] = claims.map((c) => c.speakerConfidence);
    expect(named).toBeGreaterThan(taken ?? 1);
    expect(open).toBeUndefined();
  });

  it("draws a rule that was seldom seen to the mean", () => {
    expect(speakerConfidence("self")).toBeGreaterThan(0.8);
    expect(speakerConfidence("self")).toBeLessThan(0.9);
  });
});

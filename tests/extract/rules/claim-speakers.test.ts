import { describe, expect, it } from "vitest";
import { read, type Seen } from "./read.ts";

type Claim = NonNullable<Seen["claims"]>[number];

describe("who says it", () => {
  const says = (marked: string, source: string | undefined, content: string) => {
    const claim: Claim = { cue: "said", content: [content], ...(source === undefined ? {} : { source }) };
    const { claims, name } = read(marked, { claims: [claim] });
    return name(claims[0]?.speaker ?? null);
  };

  it.each<[string, string, string | undefined, string, string | null]>([
    ["the person named in the source", "Minister {PER Anna Lind} said no.", "Minister Anna Lind", "no", "Anna Lind"],
    [
      "a person before the body named beside",
      "{ORG Lind Works} chief {PER Karl Holm} said no.",
      "Lind Works chief Karl Holm",
      "no",
      "Karl Holm",
    ],
    [
      "the body a nameless official speaks for",
      "An official of the {ORG Relief Union} said no.",
      "An official of the Relief Union",
      "no",
      "Relief Union",
    ],
    [
      "the country nameless officials speak for",
      "Officials in {LOC Norland} said no.",
      "Officials in Norland",
      "no",
      "Norland",
    ],
    [
      "not the place where nameless people are",
      "Residents of {LOC Lindby} said no.",
      "Residents of Lindby",
      "no",
      null,
    ],
    [
      "the first of joint sources",
      "{LOC Norland} and the {ORG Relief Union} said no.",
      "Norland and the Relief Union",
      "no",
      "Norland",
    ],
    [
      "not the one whom the source serves",
      "A lawyer for {PER Anna Lind} said no.",
      "A lawyer for Anna Lind",
      "no",
      null,
    ],
    [
      "the holder of the role it describes",
      "{LOC Norland}'s president, {PER Anna Lind}, came. Norland's president said no.",
      "Norland's president said".slice(0, 19),
      "no",
      "Anna Lind",
    ],
    ["she: the one woman named before", "{PER Anna Lind} met {PER Karl Holm}. She said no.", "She", "no", "Anna Lind"],
    ["he: open where two men fit", "{PER Peter Lind} met {PER Karl Holm}. He said no.", "He", "no", null],
    ["he: open where none is named", "The rain fell. He said no.", "He", "no", null],
    [
      "the ministry: the one ministry named",
      "The {ORG Health Ministry} of {LOC Norland} met. The ministry said no.",
      "The ministry",
      "no",
      "Health Ministry",
    ],
    [
      "the company: open where two fit",
      "{ORG Lind Works} sued {ORG Holm Motors}. The company said no.",
      "The company",
      "no",
      null,
    ],
    [
      "the minister: the person introduced so",
      "Health Minister {PER Anna Lind} came with {PER Karl Holm}. The minister said no.",
      "The minister",
      "no",
      "Anna Lind",
    ],
    [
      "nobody when the source is implicit",
      "It is said that rain will come. {PER Anna Lind} left.",
      undefined,
      "rain will come",
      null,
    ],
  ])("%s", (_, text, source, content, expected) => {
    expect(says(text, source, content)).toBe(expected);
  });
});

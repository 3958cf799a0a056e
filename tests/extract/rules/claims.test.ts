import { describe, expect, it } from "vitest";
import { read, type Seen } from "./read.ts";

type Claim = NonNullable<Seen["claims"]>[number];

function contentOf(marked: string, claim: Claim): string[] {
  const { text, claims } = read(marked, { claims: [claim] });
  return (claims[0]?.content ?? []).map((c) => text.slice(c.start, c.end));
}

describe("what a claim says", () => {
  it.each<[string, string, Claim, string[]]>([
    [
      "quotation marks stay outside",
      '"We saw it," she said.',
      { cue: "said", source: "she", content: ['"We saw it,"'] },
      ["We saw it"],
    ],
    [
      "a part of a quotation means all of it",
      "He said: “We saw it all happen there.”",
      { cue: "said", source: "He", content: ["We saw it all"] },
      ["We saw it all happen there"],
    ],
    [
      "a split quotation has two parts",
      '"We saw it," she said, "from the bridge."',
      { cue: "said", source: "she", content: ["We saw it", "from the bridge"] },
      ["We saw it", "from the bridge"],
    ],
    [
      "cue and source are no part of it",
      "The dam, she said, is safe.",
      { cue: "said", source: "she", content: ["The dam, she said, is safe"] },
      ["The dam", "is safe"],
    ],
    [
      "it goes on to the end of its clause",
      "She said the dam by the old mill is safe now.",
      { cue: "said", source: "She", content: ["the dam by the old mill"] },
      ["the dam by the old mill is safe now"],
    ],
    [
      "it ends before the next attribution",
      "She said the dam is safe, citing a survey.",
      { cue: "said", source: "She", content: ["the dam is safe, citing a survey"] },
      ["the dam is safe"],
    ],
    [
      "it opens after 'that'",
      "She said that the dam is safe.",
      { cue: "said", source: "She", content: ["that the dam is safe"] },
      ["the dam is safe"],
    ],
    [
      "a few words of the next sentence are not its own",
      "She said the dam is safe. Two of the five gates are shut.",
      { cue: "said", source: "She", content: ["the dam is safe. Two"] },
      ["the dam is safe"],
    ],
    [
      "a speech of two paragraphs has one part for each",
      "She said:\n“We saw it.\n“We ran.”",
      { cue: "said", source: "She", content: ["We saw it.\n“We ran"] },
      ["We saw it", "We ran"],
    ],
  ])("%s", (_, text, claim, expected) => {
    expect(contentOf(text, claim)).toEqual(expected);
  });

  it("words of a sentence with an attribution of its own are not another's", () => {
    const { claims, text } = read("Lind said the dam is safe. “We saw it,” Holm told the Post.", {
      claims: [
        { cue: "said", source: "Lind", content: ["the dam is safe", "We saw it,” Holm told the Post"] },
        { cue: "told", source: "Holm", content: ["We saw it"] },
      ],
    });
    expect(claims.map((c) => c.content.map((s) => text.slice(s.start, s.end)))).toEqual([
      ["the dam is safe"],
      ["We saw it"],
    ]);
  });

  it.each<[string, string, Partial<Claim>, string]>([
    ["all in marks is direct", 'She said: "The dam is safe."', { content: ["The dam is safe"] }, "direct"],
    ["nothing in marks is indirect", "She said the dam is safe.", { content: ["the dam is safe"] }, "indirect"],
    [
      "some in marks is mixed",
      'She said the dam is "quite safe now".',
      { content: ['the dam is "quite safe now'] },
      "mixed",
    ],
    [
      "a speech without marks is what the encoder takes it for",
      "She said:\nThe dam is safe.",
      { content: ["The dam is safe"], kind: "direct" },
      "direct",
    ],
  ])("kind: %s", (_, text, claim, expected) => {
    const { claims } = read(text, { claims: [{ cue: "said", source: "She", content: [], ...claim }] });
    expect(claims[0]?.kind).toBe(expected);
  });

  it.each<[string, string, Claim, string]>([
    [
      "a cue that names the stance overrules an unsure encoder",
      "She warned of floods.",
      { cue: "warned", source: "She", content: ["of floods"], stanceCertainty: 0.4 },
      "warns",
    ],
    [
      "a neutral cue leaves it to the encoder",
      "She said no.",
      { cue: "said", source: "She", content: ["no"], stance: "denies" },
      "denies",
    ],
    [
      "one weak hint does not overrule a sure encoder",
      "She said it might rain.",
      { cue: "said", source: "She", content: ["it might rain"] },
      "asserts",
    ],
  ])("stance: %s", (_, text, claim, expected) => {
    expect(read(text, { claims: [claim] }).claims[0]?.stance).toBe(expected);
  });
});

describe("who quotes whom", () => {
  it("follows a chain of three, each inside the content of the one before", () => {
    const { claims, text } = read(
      "{PER Anna Lind} noted a statement by {PER Karl Holm}, who said {PER Eva Berg} believed the dam was safe.",
      {
        claims: [
          {
            cue: "noted",
            source: "Anna Lind",
            content: ["a statement by Karl Holm, who said Eva Berg believed the dam was safe"],
          },
          { cue: "said", source: "Karl Holm", content: ["Eva Berg believed the dam was safe"] },
          { cue: "believed", source: "Eva Berg", content: ["the dam was safe"] },
        ],
      },
    );
    const cue = (id: string | null) =>
      claims.filter((c) => c.id === id).map((c) => text.slice(c.cue.start, c.cue.end))[0];
    expect(claims.map((c) => cue(c.parent))).toEqual([undefined, "noted", "said"]);
  });

  it("lets a report at second hand take in the claim with the same content", () => {
    const { claims, text } = read("According to the {ORG Lindby Post}, {PER Anna Lind} denied the fraud.", {
      claims: [
        { cue: "According to", source: "the Lindby Post", content: ["the fraud"] },
        { cue: "denied", source: "Anna Lind", content: ["the fraud"] },
      ],
    });
    expect(claims.map((c) => [c.parent, text.slice(c.content[0]?.start, c.content[0]?.end)])).toEqual([
      [null, "Anna Lind denied the fraud"],
      ["c1", "the fraud"],
    ]);
  });

  it("lets what somebody notes take in the statement with the same content", () => {
    const { claims, text } = read("{PER Anna Lind} noted a statement by {PER Karl Holm}, who said the dam was safe.", {
      claims: [
        { cue: "noted", source: "Anna Lind", content: ["the dam was safe"] },
        { cue: "said", source: "Karl Holm", content: ["the dam was safe"] },
      ],
    });
    expect(claims.map((c) => [c.parent, text.slice(c.content[0]?.start, c.content[0]?.end)])).toEqual([
      [null, "a statement by Karl Holm, who said the dam was safe"],
      ["c1", "the dam was safe"],
    ]);
  });

  it("gives the words of I to the one who is quoted", () => {
    const { claims, name } = read("{PER Anna Lind} said: “I believe the dam is safe.”", {
      claims: [
        { cue: "said", source: "Anna Lind", content: ["I believe the dam is safe"] },
        { cue: "believe", source: "I", content: ["the dam is safe"] },
      ],
    });
    expect(claims.map((c) => name(c.speaker))).toEqual(["Anna Lind", "Anna Lind"]);
  });

  it("keeps neighbouring claims apart", () => {
    const { claims } = read("Holm said it rained. Lind said it snowed.", {
      claims: [
        { cue: "said", source: "Holm", content: ["it rained"] },
        { cue: "said it snowed".slice(0, 4), source: "Lind", content: ["it snowed"] },
      ],
    });
    expect(claims.map((c) => c.parent)).toEqual([null, null]);
  });
});

it("a claim is about what its content names, not about its speaker", () => {
  const { claims, entities } = read("{PER Anna Lind} said {ORG Dawn Front} shelled {LOC Lindby} before Lind spoke.", {
    claims: [{ cue: "said", source: "Anna Lind", content: ["Dawn Front shelled Lindby before Lind spoke"] }],
    incidents: [{ trigger: "shelled", type: "ATTACK" }],
  });
  const name = (ref: string) => entities.find((e) => e.id === ref)?.name ?? ref;
  expect(claims[0]?.about.map((a) => name(a.ref))).toEqual(["i1", "Dawn Front", "Lindby"]);
});

import { describe, expect, it } from "vitest";
import { read, type Seen } from "./read.ts";

type Claims = NonNullable<Seen["claims"]>;

/** Each claim as "source | cue | content", indented by how deep it stands in others. */
function chain(marked: string, claims: Claims): string[] {
  const found = read(marked, { claims });
  const words = ({ start, end }: { start: number; end: number }) => found.text.slice(start, end);
  const depth = (id: string | null): number => {
    const claim = found.claims.find((c) => c.id === id);
    return claim?.parent ? 1 + depth(claim.parent) : 0;
  };
  return found.claims.map((c) => {
    const line = [c.source ? words(c.source) : "", words(c.cue), c.content.map(words).join(" … ")].join(" | ");
    return `${"> ".repeat(depth(c.id))}${line}`;
  });
}

const claim = (source: string | undefined, cue: string, ...content: string[]): Claims[number] => ({
  cue,
  content,
  ...(source === undefined ? {} : { source }),
});

describe("attribution chains", () => {
  it.each<[string, string, Claims, string[]]>([
    [
      "three deep: the paper, the minister, the commander",
      "According to the {ORG Lindby Post}, {PER Anna Lind} said that {PER Karl Holm} denied the theft.",
      [
        claim("the Lindby Post", "According to", "Anna Lind said that Karl Holm denied the theft"),
        claim("Anna Lind", "said", "Karl Holm denied the theft"),
        claim("Karl Holm", "denied", "the theft"),
      ],
      [
        "the Lindby Post | According to | Anna Lind said that Karl Holm denied the theft",
        "> Anna Lind | said | Karl Holm denied the theft",
        "> > Karl Holm | denied | the theft",
      ],
    ],
    [
      "the subject of the inner clause is its source, whatever the encoder took for it",
      "The president believed the rebels had claimed they would withdraw.",
      [
        claim("The president", "believed", "the rebels had claimed they would withdraw"),
        claim("The president", "claimed", "the rebels had", "they would withdraw"),
      ],
      [
        "The president | believed | the rebels had claimed they would withdraw",
        "> the rebels | claimed | they would withdraw",
      ],
    ],
    [
      "a second verb of the same speaker keeps its source",
      "The president said he would leave and claimed victory.",
      [
        claim("The president", "said", "he would leave and claimed victory"),
        claim("The president", "claimed", "victory"),
      ],
      ["The president | said | he would leave and claimed victory", "The president | claimed | victory"],
    ],
    [
      "who is cited is inside what another says",
      "Officials said the blast killed three, citing hospital records.",
      [claim("Officials", "said", "the blast killed three"), claim(undefined, "citing", "hospital records")],
      ["Officials | said | the blast killed three", "> hospital records | citing | the blast killed three"],
    ],
    [
      "who is cited with words of their own keeps them",
      "Officials said the blast killed three, citing a nurse who saw five.",
      [claim("Officials", "said", "the blast killed three"), claim("a nurse", "citing", "who saw five")],
      ["Officials | said | the blast killed three", "a nurse | citing | who saw five"],
    ],
    [
      "a letter in what somebody says demands on its writer's behalf",
      "Aides said {PER Anna Lind} wrote a letter, demanding his release.",
      [claim("Aides", "said", "Anna Lind wrote a letter"), claim("Anna Lind", "demanding", "his release")],
      ["Aides | said | Anna Lind wrote a letter", "> Anna Lind | demanding | his release"],
    ],
    [
      "of two that hold each other, the one at second hand is the outer one",
      "{PER Anna Lind} said, the {ORG Lindby Post} reported, the dam by the mill was safe.",
      [
        claim("Anna Lind", "said", "the Lindby Post reported, the dam by the mill was safe"),
        claim("the Lindby Post", "reported", "Anna Lind said", "the dam by the mill was safe"),
      ],
      [
        "> Anna Lind | said | the Lindby Post reported, the dam by the mill was safe",
        "the Lindby Post | reported | Anna Lind said … the dam by the mill was safe",
      ],
    ],
    [
      "what is quoted by a paper is inside its report",
      "As quoted by the {ORG Lindby Post}, {PER Anna Lind} said:\nThe dam is safe.",
      [claim("the Lindby Post", "As quoted by", "The dam is safe"), claim("Anna Lind", "said", "The dam is safe")],
      ["the Lindby Post | As quoted by | The dam is safe", "> Anna Lind | said | The dam is safe"],
    ],
  ])("%s", (_, text, claims, expected) => {
    expect(chain(text, claims)).toEqual(expected);
  });
});

describe("whose words they are", () => {
  it.each<[string, string, Claims, string[]]>([
    [
      "an unnamed source keeps what it is called, without the pronoun that goes on",
      "A nurse, who asked for tea, said men fired.",
      [claim("A nurse, who", "said", "men fired")],
      ["A nurse | said | men fired"],
    ],
    [
      "a dateline is not what somebody says",
      "LINDBY, March 12 (Coast Wire) — Officials said the dam broke.",
      [claim("Officials", "said", "LINDBY, March 12 (Coast Wire) —", "the dam broke")],
      ["Officials | said | the dam broke"],
    ],
    [
      "a dash inside a sentence opens no dateline",
      "The dam — an old one — broke, officials said.",
      [claim("officials", "said", "The dam — an old one — broke")],
      ["officials | said | The dam — an old one — broke"],
    ],
  ])("%s", (_, text, claims, expected) => {
    expect(chain(text, claims)).toEqual(expected);
  });
});

describe("quotations of several paragraphs", () => {
  it.each<[string, string, Claims, string[]]>([
    [
      "an open one goes on in the next paragraphs until it is closed",
      "{PER Anna Lind} said: “We saw it.\n“We ran.\n“Then it fell.”\n“Who knows?” nobody asked.",
      [claim("Anna Lind", "said", "We saw it")],
      ["Anna Lind | said | We saw it … We ran … Then it fell"],
    ],
    [
      "straight marks do the same",
      'Anna Lind said: "We saw it.\n"We ran."',
      [claim("Anna Lind", "said", "We saw it")],
      ["Anna Lind | said | We saw it … We ran"],
    ],
    [
      "one that is attributed in its last paragraph began before",
      "The hall fell silent.\n“We saw it.\n“We ran,” said {PER Anna Lind}.",
      [claim("Anna Lind", "said", "We ran")],
      ["Anna Lind | said | We saw it … We ran"],
    ],
    [
      "a closed one does not go on",
      "{PER Anna Lind} said: “We saw it.”\n“We ran.”",
      [claim("Anna Lind", "said", "We saw it")],
      ["Anna Lind | said | We saw it"],
    ],
    [
      "an open one ends where another is said to speak",
      "{PER Anna Lind} said: “We saw it.\n“We ran,” added {PER Karl Holm}.",
      [claim("Anna Lind", "said", "We saw it"), claim("Karl Holm", "added", "We ran")],
      ["Anna Lind | said | We saw it", "Karl Holm | added | We ran"],
    ],
    [
      "a claim made inside one stays in its sentence",
      "Aides said: “Lind urged calm.\n“We ran.”",
      [claim("Aides", "said", "Lind urged calm"), claim("Lind", "urged", "calm")],
      ["Aides | said | Lind urged calm … We ran", "> Lind | urged | calm"],
    ],
  ])("%s", (_, text, claims, expected) => {
    expect(chain(text, claims)).toEqual(expected);
  });
});

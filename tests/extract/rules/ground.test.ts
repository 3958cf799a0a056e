import { describe, expect, it } from "vitest";
import type { Found } from "../../../server/extract/builtin/20-assemble.ts";
import { ground } from "../../../server/extract/builtin/21-ground.ts";
import { read } from "./read.ts";

const TEXT = "Anna Lind said the dam is safe.";
const mention = (start: number, end: number) => ({ start, end, confidence: 1 });
const entity = (id: string, mentions: ReturnType<typeof mention>[]): Found["entities"][number] => ({
  id,
  kind: "Person",
  name: "Anna Lind",
  aliases: ["Anna Lind"],
  mentions,
  confidence: 1,
});
const claim = (over: Partial<Found["claims"][number]>): Found["claims"][number] => ({
  id: "c1",
  content: [{ start: 15, end: 30 }],
  cue: { start: 10, end: 14 },
  source: { start: 0, end: 9 },
  speaker: "e1",
  kind: "indirect",
  stance: "asserts",
  parent: null,
  about: [],
  confidence: 1,
  ...over,
});
const found = (over: Partial<Found>): Found => ({
  sentences: [{ start: 0, end: TEXT.length }],
  entities: [entity("e1", [mention(0, 9)])],
  claims: [],
  incidents: [],
  relations: [],
  ...over,
});

describe("nothing leaves without evidence", () => {
  it.each<[string, Partial<Found>, number, string[]]>([
    ["a finding whose spans hold is kept", { claims: [claim({})] }, 0, ["e1", "c1"]],
    [
      "a mention that is not its entity's name is dropped, and the entity with its last one",
      { entities: [entity("e1", [mention(0, 4)])] },
      2,
      [],
    ],
    ["an empty span is dropped", { claims: [claim({ content: [{ start: 15, end: 15 }] })] }, 1, ["e1"]],
    ["a span past the end is dropped", { claims: [claim({ cue: { start: 10, end: 99 } })] }, 1, ["e1"]],
    ["a claim without content is dropped", { claims: [claim({ content: [] })] }, 1, ["e1"]],
    [
      "a relation to something unknown is dropped",
      {
        relations: [
          { type: "KIN", from: "e1", to: "e9", role: null, span: { start: 0, end: 4 }, claim: null, confidence: 1 },
        ],
      },
      1,
      ["e1"],
    ],
  ])("%s", (_, over, dropped, ids) => {
    const kept = ground(TEXT, found(over));
    expect(kept.dropped).toBe(dropped);
    expect([...kept.entities, ...kept.claims].map((x) => x.id)).toEqual(ids);
    expect(kept.relations).toEqual([]);
  });

  it("opens a reference to what was dropped", () => {
    const kept = ground(TEXT, found({ entities: [], claims: [claim({ parent: "c7" })] }));
    expect(kept.claims[0]).toMatchObject({ speaker: null, parent: null });
  });
});

describe("any text is safe", () => {
  const long = "Anna Lind said three people were killed in Lindby on Tuesday, ".repeat(2_000);
  it.each<[string, string]>([
    ["nothing", ""],
    ["white space", " \n\n \n"],
    ["only marks", '"“”"‘’,,,...((('],
    ["one line of 120,000 characters", long],
    ["one word of 100,000 letters", "a".repeat(100_000)],
    [
      "emoji, right-to-left and combining letters",
      "👩‍👩‍👧 {PER مريم} said e\u0301\u0301 \u202e “x” killed 3 people in {LOC Ñ}.",
    ],
    [
      "numbers without end",
      "killed 99999999999999999999 people and 1,2,3,4,5,6,7 million million million million people died",
    ],
    ["a lone surrogate", "killed \ud800 people on \udfff"],
    ["half marks", "“He said 'it is ‘so” and {PER X} “"],
  ])("%s", (_, text) => {
    const { text: plain, entities, dropped } = read(text);
    for (const e of entities) for (const m of e.mentions) expect(e.aliases).toContain(plain.slice(m.start, m.end));
    expect(dropped).toBe(0);
  });

  it("hundreds of different names and quotations are read whole", () => {
    const sentences = Array.from(
      { length: 300 },
      (_, i) => `{PER Anna Lind${i}} of the {ORG Union ${i}} said “it was {LOC Lindby ${i}}”.`,
    );
    const { entities, relations } = read(sentences.join(" "));
    expect(entities).toHaveLength(900);
    expect(relations.length).toBeGreaterThan(250);
  });
});

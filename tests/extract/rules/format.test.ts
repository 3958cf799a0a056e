import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Extraction } from "../../../server/domain/model.ts";
import { contextOf } from "../../../server/extract/builtin/context.ts";
import { toAnnotation } from "../../../server/extract/builtin/format.ts";
import { createBuiltinExtractor } from "../../../server/extract/builtin/index.ts";
import type { Extractor } from "../../../server/ports/extractor.ts";
import { read } from "./read.ts";

describe("an extraction in the interchange format", () => {
  const { text, ...found } = read(
    "{ORG Dawn Front} shelled a school in {LOC Lindby}, {LOC Norland}, on Tuesday. At least 20 people were killed, {ORG Health Ministry} spokeswoman {PER Anna Lind} said. {PER Lind} wept.",
    {
      publishedAt: "2016-10-27",
      claims: [
        { cue: "said", source: "Health Ministry spokeswoman Anna Lind", content: ["At least 20 people were killed"] },
      ],
      incidents: [
        {
          trigger: "shelled",
          type: "ATTACK",
          args: { actor: ["Dawn Front"], target: ["a school in Lindby"], place: ["Lindby"], date: ["Tuesday"] },
        },
      ],
    },
  );
  const annotation = toAnnotation({ extractor: "test", ...found }, { text });

  it("has names with the longest string first, and spans into the text", () => {
    const lind = annotation.entities.find((e) => e.name === "Anna Lind");
    expect(lind).toMatchObject({ type: "PERSON", mentions: ["Anna Lind", "Lind"] });
    expect(lind?.spans.map(([start, end]) => text.slice(start, end))).toEqual(["Anna Lind", "Lind"]);
  });

  it("has claims in exact words, with ids for speakers and what they are about", () => {
    const lind = annotation.entities.find((e) => e.name === "Anna Lind")?.id;
    expect(annotation.claims).toEqual([
      {
        id: "c1",
        source: "Health Ministry spokeswoman Anna Lind",
        speaker: lind,
        cue: "said",
        content: ["At least 20 people were killed"],
        kind: "indirect",
        stance: "asserts",
        parent: null,
        about: [],
      },
    ]);
  });

  it("has incidents with date, places, people and figures", () => {
    expect(annotation.incidents).toEqual([
      {
        id: "i1",
        type: "ATTACK",
        subtype: "shelling",
        trigger: "shelled",
        context: "Dawn Front shelled a school",
        status: "happened",
        date: { text: "Tuesday", iso: "2016-10-25" },
        places: ["e2", "e3"],
        actors: ["e1"],
        targets: ["a school in Lindby"],
        killed: { text: "At least 20 people", min: 20, max: null },
        injured: null,
        arrested: null,
        missing: null,
        displaced: null,
      },
    ]);
  });

  it("has relations with their evidence, and a role only where there is one", () => {
    expect(annotation.relations).toContainEqual({
      type: "LOCATED_IN",
      from: "e2",
      to: "e3",
      evidence: "Lindby, Norland",
    });
    expect(annotation.relations).toContainEqual({
      type: "HOLDS_ROLE",
      from: "e5",
      to: "e4",
      role: "spokeswoman",
      evidence: "Health Ministry spokeswoman Anna Lind",
    });
  });
});

describe("the figure of an incident", () => {
  it.each<[string, string, { min: number; max: number | null }]>([
    [
      "a number before a vague count",
      "The blast killed dozens. 31 people were killed in the blast.",
      { min: 31, max: 31 },
    ],
    ["a vague count where there is no number", "The blast killed dozens.", { min: 24, max: null }],
    ["the count told nearest to it", "The blast killed 31 people. The men killed were 32.", { min: 31, max: 31 }],
  ])("is %s", (_, words, expected) => {
    const { text, ...found } = read(words, { incidents: [{ trigger: "blast", type: "ATTACK" }] });
    const [incident] = toAnnotation({ extractor: "test", ...found }, { text }).incidents;
    expect(incident?.killed).toMatchObject(expected);
  });
});

describe("words around a trigger", () => {
  const context = (text: string, trigger: string, nth = 0) => {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = text.indexOf(trigger, start + 1);
    return contextOf(text, {
      trigger: { start, end: start + trigger.length },
      sentences: [{ start: 0, end: text.length }],
    });
  };

  it.each<[string, string, string, number, string]>([
    ["are at least four", "They said a blast shook the whole town", "blast", 0, "said a blast shook the"],
    [
      "grow until they are unique",
      "it was a raid on a hut; it was a raid on a hill",
      "raid",
      0,
      "it was a raid on a hut",
    ],
    ["are what a short sentence has", "A blast.", "blast", 0, "A blast"],
  ])("%s", (_, text, trigger, nth, expected) => {
    expect(context(text, trigger, nth)).toBe(expected);
  });

  it("stay few in a line without end", () => {
    const text = `${"rain fell ".repeat(20_000)}blast ${"rain fell ".repeat(20_000)}`;
    expect(context(text, "blast").split(" ")).toHaveLength(5);
  });
});

const CORPUS = process.env.NEWSWEFT_CORPUS ?? resolve(import.meta.dirname, "../../../../shared/corpus");
const dev = join(CORPUS, "dev");
if (!existsSync(dev)) console.warn(`Skipped: no annotated articles at ${dev}. Set NEWSWEFT_CORPUS to their folder.`);

describe.skipIf(!existsSync(dev))("real articles", () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createBuiltinExtractor();
  });
  afterAll(() => extractor.close());

  it("every string of the format stands in the text, and nothing had to be dropped", async () => {
    for (const file of readdirSync(dev)
      .filter((f) => f.endsWith(".txt"))
      .slice(0, 12)) {
      const [title = "", publisher = "", , ...body] = readFileSync(join(dev, file), "utf8").split("\n");
      const text = `${title}\n\n${body.filter((line) => line.trim()).join("\n")}`;
      const extraction: Extraction = await extractor.extract({ text, publisher, publishedAt: "2019-05-01" });
      expect(extraction.dropped, file).toBe(0);
      const { entities, claims, incidents, relations } = toAnnotation(extraction, { text });
      const strings = [
        ...entities.flatMap((e) => [e.name, ...e.mentions]),
        ...claims.flatMap((c) => [c.source, c.cue, ...c.content]),
        ...incidents.flatMap((i) => [i.trigger, i.context, i.date?.text ?? "", i.killed?.text ?? ""]),
        ...relations.flatMap((r) => [r.role ?? "", r.evidence]),
      ];
      for (const s of strings) expect(text.includes(s), `${file}: ${s}`).toBe(true);
      for (const i of incidents) expect(i.context).toContain(i.trigger);
    }
  });
});

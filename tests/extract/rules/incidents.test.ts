import { describe, expect, it } from "vitest";
import { read, type Seen } from "./read.ts";

type Incident = NonNullable<Seen["incidents"]>[number];

function incidents(marked: string, list: Incident[], publishedAt: string | null = null) {
  const result = read(marked, { incidents: list, publishedAt });
  const words = (p: { ref: string | null; span: { start: number; end: number } }) =>
    result.name(p.ref) ?? `"${result.text.slice(p.span.start, p.span.end)}"`;
  return result.incidents.map((i) => ({
    ...i,
    triggerWords: i.triggers.map((t) => result.text.slice(t.start, t.end)),
    placeNames: i.places.map(words),
    actorNames: i.actors.map(words),
    targetNames: i.targets.map(words),
  }));
}

describe("mentions of one happening", () => {
  const shelling = (args: Incident["args"] = {}): Incident => ({ trigger: "shelling", type: "ATTACK", args });

  it.each<[string, string, Incident[], string[][]]>([
    [
      "the same word and no differing names are one",
      "The shelling began. Later the Shelling ended.",
      [shelling(), { ...shelling(), trigger: "Shelling" }],
      [["shelling", "Shelling"]],
    ],
    [
      "another place makes another happening",
      "The shelling of {LOC Lindby} began. The Shelling of {LOC Holmby} ended.",
      [shelling({ place: ["Lindby"] }), { ...shelling({ place: ["Holmby"] }), trigger: "Shelling" }],
      [["shelling"], ["Shelling"]],
    ],
    [
      "a plan is not what happened",
      "The talks ended. New Talks will come.",
      [
        { trigger: "talks", type: "DIPLOMACY" },
        { trigger: "Talks", type: "DIPLOMACY", status: "planned" },
      ],
      [["talks"], ["Talks"]],
    ],
    [
      "a verb and its noun are one trigger",
      "They conducted several airstrikes.",
      [
        { trigger: "conducted", type: "ATTACK" },
        { trigger: "airstrikes", type: "ATTACK" },
      ],
      [["conducted"]],
    ],
    [
      "two verbs in a row are two happenings",
      "They met and met again.",
      [{ trigger: "met", type: "DIPLOMACY" }],
      [["met"]],
    ],
  ])("%s", (_, text, list, expected) => {
    expect(incidents(text, list).map((i) => i.triggerWords)).toEqual(expected);
  });
});

it("different counts of the killed, and different towns of one country, are different happenings", () => {
  const shelling = (trigger: string, place: string[]): Incident => ({ trigger, type: "ATTACK", args: { place } });
  const counts = "Thirty people died in the shelling of a mill. Three people died in the Shelling of a farm.";
  expect(incidents(counts, [shelling("shelling", []), shelling("Shelling", [])])).toHaveLength(2);
  const towns = "The shelling of {LOC Lindby} in {LOC Sweden} began. The Shelling of {LOC Holmby}, Sweden, ended.";
  expect(
    incidents(towns, [shelling("shelling", ["Lindby in Sweden"]), shelling("Shelling", ["Holmby, Sweden"])]),
  ).toHaveLength(2);
});

describe("kinds of incidents", () => {
  it.each<[string, Incident["type"], string, string]>([
    ["bombed", "ATTACK", "Planes bombed the bridge.", "bombing"],
    ["attack", "ATTACK", "The suicide attack hit a market.", "bombing"],
    ["attacked", "ATTACK", "Gunmen attacked the bus.", "shooting"],
    ["attacked", "ATTACK", "Men attacked the bus.", "other"],
    ["elections", "POLITICS", "The elections were held.", "election"],
    ["quake", "DISASTER", "A quake shook the town.", "earthquake"],
    ["sued", "JUSTICE", "She sued the firm.", "lawsuit"],
    ["premiere", "OTHER", "The premiere was loud.", "premiere"],
  ])("%s is %s: %s -> %s", (trigger, type, text, expected) => {
    expect(incidents(text, [{ trigger, type }])[0]?.subtype).toBe(expected);
  });
});

describe("the status of an incident", () => {
  it.each<[string, string, Incident["status"], string]>([
    ["Troops will attack soon.", "attack", "happened", "planned"],
    ["They met ahead of the talks.", "talks", "happened", "planned"],
    ["The rebels called for talks.", "talks", "planned", "hypothetical"],
    ["The rebels vowed to attack.", "attack", "planned", "hypothetical"],
    ["They cancelled the talks.", "talks", "planned", "hypothetical"],
    ["They will strike if he stays.", "strike", "hypothetical", "hypothetical"],
    ["He is accused of the bombing.", "bombing", "happened", "alleged"],
    ["Troops are still fighting.", "fighting", "happened", "ongoing"],
    ["Rebels have stepped up attacks.", "attacks", "happened", "ongoing"],
    ["He is on trial.", "trial", "happened", "ongoing"],
    ["The army had already attacked.", "attacked", "planned", "happened"],
    ["They met a year ago.", "met", "planned", "happened"],
  ])("%s (%s looks %s) -> %s", (text, trigger, status, expected) => {
    const list: Incident[] = [{ trigger, type: "ATTACK", ...(status && { status }), statusCertainty: 0.22 }];
    expect(read(text, { incidents: list }).incidents[0]?.status).toBe(expected);
  });

  it("stays what the encoder is sure of", () => {
    const list: Incident[] = [{ trigger: "attack", type: "ATTACK", status: "happened" }];
    expect(read("Troops will attack.", { incidents: list }).incidents[0]?.status).toBe("happened");
  });
});

describe("where, who and whom", () => {
  it.each<[string, string, Incident, Partial<Record<"placeNames" | "actorNames" | "targetNames", string[]>>]>([
    [
      "a place in a place gives both, the most specific first",
      "A blast hit {LOC Lindby}, {LOC Norland}.",
      { trigger: "blast", type: "ATTACK", args: { place: ["Lindby"] } },
      { placeNames: ["Lindby", "Norland"] },
    ],
    [
      "a place nearby stands in where the encoder points at none",
      "A blast was heard in {LOC Lindby} at noon.",
      { trigger: "blast", type: "ATTACK" },
      { placeNames: ["Lindby"] },
    ],
    [
      "a name with its title is the person",
      "President {PER Anna Lind} resigned.",
      { trigger: "resigned", type: "POLITICS", args: { actor: ["President Anna Lind"] } },
      { actorNames: ["Anna Lind"] },
    ],
    [
      "a nameless thing keeps its exact words",
      "Rebels shelled a school in {LOC Lindby}.",
      { trigger: "shelled", type: "ATTACK", args: { actor: ["Rebels"], target: ["a school in Lindby"] } },
      { actorNames: ['"Rebels"'], targetNames: ['"a school in Lindby"'] },
    ],
    [
      "half a name stands for all of it",
      "The {ORG Dawn Front} struck.",
      { trigger: "struck", type: "ATTACK", args: { actor: ["Front"] } },
      { actorNames: ["Dawn Front"] },
    ],
    [
      "a bare pronoun stands for nothing",
      "They struck.",
      { trigger: "struck", type: "ATTACK", args: { actor: ["They"] } },
      { actorNames: [] },
    ],
    [
      "a demonym goes on to its noun",
      "Police detained two Swedish tourists today.",
      { trigger: "detained", type: "DETENTION", args: { target: ["two Swedish"] } },
      { targetNames: ['"two Swedish tourists"'] },
    ],
    [
      "a body in the title of a person is not the one who acts",
      "{ORG Dawn Front} spokesman {PER Anna Lind} said a school was attacked.",
      { trigger: "attacked", type: "ATTACK", args: { actor: ["Dawn Front"], target: ["a school"] } },
      { actorNames: [], targetNames: ['"a school"'] },
    ],
    [
      "those who are counted suffered it",
      "Nine soldiers were killed in the strike.",
      { trigger: "strike", type: "ATTACK", args: { actor: ["Nine soldiers"] } },
      { actorNames: [], targetNames: ['"Nine soldiers"'] },
    ],
    [
      "nobody is on both sides",
      "The {ORG Dawn Front} attacked.",
      { trigger: "attacked", type: "ATTACK", args: { actor: ["Dawn Front"], target: ["Front"] } },
      { actorNames: [], targetNames: ["Dawn Front"] },
    ],
    [
      "parts with a verb between them are two",
      "{PER Anna Lind} said that {PER Karl Holm} had spoken.",
      { trigger: "spoken", type: "DIPLOMACY", args: { actor: ["Anna Lind", "Karl Holm"] } },
      { actorNames: ["Anna Lind", "Karl Holm"] },
    ],
    [
      "two in a row are two",
      "{PER Anna Lind} and {PER Karl Holm} met.",
      { trigger: "met", type: "DIPLOMACY", args: { actor: ["Anna Lind and Karl Holm"] } },
      { actorNames: ["Anna Lind", "Karl Holm"] },
    ],
  ])("%s", (_, text, incident, expected) => {
    expect(incidents(text, [incident])[0]).toMatchObject(expected);
  });
});

describe("what an incident rests on", () => {
  it("is the innermost claim that holds it, and nothing where the article tells it itself", () => {
    const { incidents: found } = read("{PER Anna Lind} said Holm reported a raid. A blast was heard.", {
      claims: [
        { cue: "said", source: "Anna Lind", content: ["Holm reported a raid"] },
        { cue: "reported", source: "Holm", content: ["a raid"] },
      ],
      incidents: [
        { trigger: "raid", type: "ATTACK" },
        { trigger: "blast", type: "DISASTER" },
      ],
    });
    expect(found.map((i) => i.claim)).toEqual(["c2", null]);
  });

  it("is nothing as soon as one of its mentions is the article's own", () => {
    const { incidents: found } = read("{PER Anna Lind} said the raid failed. The Raid was short.", {
      claims: [{ cue: "said", source: "Anna Lind", content: ["the raid failed"] }],
      incidents: [
        { trigger: "raid", type: "ATTACK" },
        { trigger: "Raid", type: "ATTACK" },
      ],
    });
    expect(found.map((i) => [i.triggers.length, i.claim])).toEqual([[2, null]]);
  });
});

describe("words that hold the trigger", () => {
  it("are the happening told again, nobody in it", () => {
    const attack: Incident = {
      trigger: "attacked",
      type: "ATTACK",
      args: { target: ["attacked the depot", "the mill"] },
    };
    const [incident] = incidents("Gunmen attacked the depot and the mill.", [attack]);
    expect(incident?.targetNames).toEqual(['"the mill"']);
  });
});

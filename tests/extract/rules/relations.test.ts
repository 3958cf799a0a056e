import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

/** Relations as "FROM TYPE TO" with the role in brackets. */
function relations(marked: string): string[] {
  const { relations: found, name } = read(marked);
  return found.map((r) => `${name(r.from)} ${r.type} ${name(r.to)}${r.role === null ? "" : ` [${r.role}]`}`);
}

describe("HOLDS_ROLE", () => {
  it.each<[string, string[]]>([
    ["{ORG Health Ministry} spokeswoman {PER Anna Lind} left.", ["Anna Lind HOLDS_ROLE Health Ministry [spokeswoman]"]],
    [
      "{ORG Lind Works} deputy finance director {PER Karl Holm} left.",
      ["Karl Holm HOLDS_ROLE Lind Works [deputy finance director]"],
    ],
    ["{LOC Norland}'s president, {PER Anna Lind}, left.", ["Anna Lind HOLDS_ROLE Norland [president]"]],
    ["{LOC Norland}'s former president {PER Anna Lind} left.", ["Anna Lind HOLDS_ROLE Norland [president]"]],
    ["The president of {LOC Norland}, {PER Anna Lind}, left.", ["Anna Lind HOLDS_ROLE Norland [president]"]],
    ["{PER Anna Lind}, head of the {ORG Relief Union}, left.", ["Anna Lind HOLDS_ROLE Relief Union [head]"]],
    ["{PER Anna Lind} is the mayor of {LOC Lindby}.", ["Anna Lind HOLDS_ROLE Lindby [mayor]"]],
    [
      "{PER Anna Lind}, the {ORG Relief Union} press secretary, left.",
      ["Anna Lind HOLDS_ROLE Relief Union [press secretary]"],
    ],
    ["Senator {PER Anna Lind} of {LOC Lindby} left.", ["Anna Lind HOLDS_ROLE Lindby [Senator]"]],
    [
      "{ORG Dawn Front} commander, Lt. Gen. {PER Karl Holm}, left.",
      ["Karl Holm HOLDS_ROLE Dawn Front [commander, Lt. Gen.]".replace(", Lt. Gen.", "")],
    ],
    [
      "They flew to {LOC Sweden}. Swedish Prime Minister {PER Anna Lind} waited.",
      ["Anna Lind HOLDS_ROLE Sweden [Prime Minister]"],
    ],
    [
      "They flew to {LOC Sweden}. Prime Minister {PER Anna Lind} waited.",
      ["Anna Lind HOLDS_ROLE Sweden [Prime Minister]"],
    ],
    ["{ORG Lind Works} grew. Its chairman, {PER Karl Holm}, left.", ["Karl Holm HOLDS_ROLE Lind Works [chairman]"]],
    // A country that the article does not name is not made up, and no other takes its place.
    ["They flew to {LOC Sweden}. Danish Prime Minister {PER Anna Lind} waited.", []],
    ["{ORG Relief Union} praised {PER Anna Lind}.", []],
    ["{PER Anna Lind}, who fled {LOC Norland}, left.", []],
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe("bodies and members", () => {
  it.each<[string, string[]]>([
    ["{PER Anna Lind} of the {ORG Relief Union} left.", ["Anna Lind MEMBER_OF Relief Union"]],
    ["{PER Anna Lind}, a member of the {ORG Relief Union}, left.", ["Anna Lind MEMBER_OF Relief Union"]],
    ["{PER Anna Lind}'s {ORG Harvest Party} won.", ["Anna Lind MEMBER_OF Harvest Party"]],
    ["{PER Anna Lind} joined {ORG Lind Works}.", ["Anna Lind MEMBER_OF Lind Works"]],
    ["{ORG Relief Union}'s {ORG Water Board} met.", ["Water Board PART_OF Relief Union"]],
    ["{ORG Holm Motors}, a subsidiary of {ORG Lind Works}, shut.", ["Holm Motors PART_OF Lind Works"]],
    ["{ORG Lind Works} unit {ORG Holm Motors} shut.", ["Holm Motors PART_OF Lind Works"]],
    ["{ORG Lind Works}, based in {LOC Lindby}, shut.", ["Lind Works BASED_IN Lindby"]],
    ["{LOC Lindby}-based {ORG Lind Works} shut.", ["Lind Works BASED_IN Lindby"]],
    ["{LOC Norland}'s {ORG Health Ministry} met.", ["Health Ministry BASED_IN Norland"]],
    ["Aid came to {LOC Sweden}. Swedish car maker {ORG Holm Motors} shut.", ["Holm Motors BASED_IN Sweden"]],
    ["The {ORG University of Norland} in {LOC Lindby} shut.", ["University of Norland BASED_IN Lindby"]],
    ["The {ORG Dawn Front} in {LOC Lindby} shut.", []],
    ["{ORG Lind Works} sued {ORG Holm Motors}.", []],
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe("places, kin and citizens", () => {
  it.each<[string, string[]]>([
    ["A blast in {LOC Lindby}, {LOC Norland}, was heard.", ["Lindby LOCATED_IN Norland"]],
    ["{LOC Holm province} in {LOC Norland} was hit.", ["Holm province LOCATED_IN Norland"]],
    ["{LOC Norland}'s southern {LOC Holm province} was hit.", ["Holm province LOCATED_IN Norland"]],
    ["{LOC Lindby}, a town in {LOC Norland}, was hit.", ["Lindby LOCATED_IN Norland"]],
    ["Aid came to {LOC Sweden}. The Swedish city of {LOC Lindby} was hit.", ["Lindby LOCATED_IN Sweden"]],
    [
      "{LOC Lindby} and {LOC Holmby} in {LOC Norland} were hit.",
      ["Holmby LOCATED_IN Norland", "Lindby LOCATED_IN Norland"],
    ],
    ["They saw {LOC Lindby}, {LOC Holmby} and {LOC Bergby}.", []],
    ["{LOC Sweden}, {LOC Norway}, {LOC Denmark} signed.", []],
    ["{PER Anna Lind}'s husband, {PER Karl Holm}, left.", ["Karl Holm KIN Anna Lind [husband]"]],
    ["{PER Karl Holm}, the younger brother of {PER Anna Lind}, left.", ["Karl Holm KIN Anna Lind [younger brother]"]],
    ["{PER Anna Lind} left. Her son {PER Karl Holm} stayed.", ["Karl Holm KIN Anna Lind [son]"]],
    ["{PER Anna Lind} of {LOC Sweden} won.", ["Anna Lind CITIZEN_OF Sweden"]],
    ["{LOC Sweden}'s {PER Anna Lind} won.", ["Anna Lind CITIZEN_OF Sweden"]],
    ["{PER Anna Lind} went to {LOC Sweden}.", []],
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

it("a relation inside a claim rests on it", () => {
  const { relations: found } = read("He said {PER Anna Lind}, head of the {ORG Relief Union}, left.", {
    claims: [{ cue: "said", source: "He", content: ["Anna Lind, head of the Relief Union, left"] }],
  });
  expect(found.map((r) => r.claim)).toEqual(["c1"]);
});

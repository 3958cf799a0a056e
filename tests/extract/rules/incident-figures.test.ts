import { describe, expect, it } from "vitest";
import { read, type Seen } from "./read.ts";

type Incident = NonNullable<Seen["incidents"]>[number];

describe("figures of an incident", () => {
  const figures = (text: string, list: Incident[]) =>
    read(text, { incidents: list }).incidents.map((i) =>
      i.figures.map((f) => `${f.kind} ${f.min ?? ""}-${f.max ?? ""}${f.claim ? ` by ${f.claim}` : ""}`),
    );

  it.each<[string, string, Incident[], string[][]]>([
    [
      "go to the trigger of their sentence",
      "A blast killed three people. A raid killed five.",
      [
        { trigger: "blast", type: "ATTACK" },
        { trigger: "raid", type: "ATTACK" },
      ],
      [["killed 3-3"], ["killed 5-5"]],
    ],
    [
      "reach back to the sentence before",
      "A blast shook {LOC Lindby}. Three people were killed.",
      [{ trigger: "blast", type: "ATTACK" }],
      [["killed 3-3"]],
    ],
    [
      "go back to the happening that their sentence takes up",
      `A crash closed the road. ${"The road is long and dark and old. ".repeat(10)}Police met. Nine were injured in the crash.`,
      [
        { trigger: "crash", type: "DISASTER" },
        { trigger: "met", type: "UNREST" },
      ],
      [["injured 9-9"], []],
    ],
    [
      "go to the deed behind the one that is only near",
      "Rebels fired on troops during a march, killing two.",
      [
        { trigger: "fired", type: "ATTACK" },
        { trigger: "march", type: "UNREST" },
      ],
      [["killed 2-2"], []],
    ],
    [
      "do not go to what is only planned",
      "A blast killed three people before the planned strike.",
      [
        { trigger: "blast", type: "ATTACK" },
        { trigger: "strike", type: "ATTACK", status: "planned" },
      ],
      [["killed 3-3"], []],
    ],
    ["do not count the natural death of one", "{PER Anna Lind} died.", [{ trigger: "died", type: "DEATH" }], [[]]],
    [
      "are of one happening where a deed and its outcome stand side by side",
      "Troops shot and killed two men.",
      [
        { trigger: "shot", type: "ATTACK" },
        { trigger: "killed", type: "ATTACK" },
      ],
      [["killed 2-2"]],
    ],
    [
      "of a named deed are its own",
      "He tied the bombings to the executions of two men.",
      [
        { trigger: "bombings", type: "ATTACK" },
        { trigger: "executions", type: "JUSTICE" },
      ],
      [[], ["killed 2-2"]],
    ],
    [
      "count those who were executed",
      "The state executed two men.",
      [{ trigger: "executed", type: "JUSTICE" }],
      [["killed 2-2"]],
    ],
    [
      "do not go to talks",
      "After the talks three people were killed.",
      [{ trigger: "talks", type: "DIPLOMACY" }],
      [[]],
    ],
  ])("%s", (_, text, list, expected) => {
    expect(figures(text, list)).toEqual(expected);
  });

  it("are tied to the claim that reports them", () => {
    const { incidents: found } = read("A blast shook the town. Police said three people were killed.", {
      claims: [{ cue: "said", source: "Police", content: ["three people were killed"] }],
      incidents: [{ trigger: "blast", type: "ATTACK" }],
    });
    expect(found[0]?.figures.map((f) => f.claim)).toEqual(["c1"]);
  });
});

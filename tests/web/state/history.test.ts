import { describe, expect, test } from "vitest";
import { amend, doStep, redo, startHistory, undo } from "../../../web/state/history.ts";

const deed = (name: string) => ({ name, done: `${name} done` });
const three = ["a", "b", "c"].reduce(
  (history, name) => doStep(history, deed(name), history.present + name),
  startHistory(""),
);

describe("the history", () => {
  test("takes steps back one by one, down to the start and no further", () => {
    expect(undo(three).present).toBe("ab");
    expect(undo(undo(undo(three))).present).toBe("");
    expect(undo(undo(undo(undo(three)))).present).toBe("");
  });
  test("takes undone steps again in their order", () => {
    const back = undo(undo(three));
    expect(redo(back).present).toBe("ab");
    expect(redo(redo(redo(back)))).toEqual(three);
  });
  test("forgets what was undone once something else is done", () => {
    const other = doStep(undo(three), deed("x"), "abx");
    expect(redo(other)).toBe(other);
    expect(undo(other).present).toBe("ab");
  });
  test("names the step that undo would take back", () => {
    expect(three.past.at(-1)?.name).toBe("c");
    expect(undo(three).future[0]?.name).toBe("c");
  });
  test("keeps no step for a change that changes nothing", () => {
    expect(doStep(three, deed("nothing"), three.present)).toBe(three);
  });
  test("amends the present without a step", () => {
    const amended = amend(three, (text) => text.toUpperCase());
    expect(amended.present).toBe("ABC");
    expect(amended.past).toBe(three.past);
  });
  test("remembers at most 200 steps", () => {
    let history = startHistory(0);
    for (let i = 1; i <= 250; i++) history = doStep(history, deed(String(i)), i);
    expect(history.past).toHaveLength(200);
    expect(history.past[0]?.state).toBe(50);
  });
});

import { describe, expect, it } from "vitest";
import { handleKey, type KeyboardActions, towards } from "../../../web/graph/keyboard.ts";

const NODES = [
  { id: "middle", x: 100, y: 100 },
  { id: "right", x: 200, y: 110 },
  { id: "farRight", x: 260, y: 100 },
  { id: "up", x: 110, y: 20 },
  { id: "slantedDown", x: 190, y: 200 },
];

describe("towards", () => {
  it.each([
    ["right", [1, 0], "right"],
    ["up", [0, -1], "up"],
    ["down", [0, 1], "slantedDown"],
    ["left", [-1, 0], null],
  ] as const)("%s", (_, direction, found) => {
    expect(towards(NODES, "middle", direction)).toBe(found);
  });
});

describe("handleKey", () => {
  function press(key: string, current: string | null, shiftKey = false): { taken: boolean; calls: string[] } {
    const calls: string[] = [];
    const actions: KeyboardActions = {
      current: () => current,
      visible: () => NODES,
      middle: () => ({ x: 105, y: 105 }),
      moveTo: (id) => calls.push(`move ${id}`),
      select: (id) => calls.push(`select ${id}`),
      expand: (id) => calls.push(`expand ${id}`),
      menu: (id) => calls.push(`menu ${id}`),
    };
    return { taken: handleKey({ key, shiftKey }, actions), calls };
  }

  it.each([
    ["ArrowRight", "middle", ["move right"]],
    ["ArrowRight", null, ["move middle"]],
    ["ArrowLeft", "middle", []],
    ["Enter", "up", ["expand up"]],
    [" ", "up", ["select up"]],
    ["Escape", "up", ["select null"]],
    ["ContextMenu", "up", ["menu up"]],
  ])("%s at %s", (key, current, calls) => {
    expect(press(key, current)).toEqual({ taken: true, calls });
  });

  it.each([
    ["Enter", null],
    ["e", "up"],
    ["Tab", "up"],
    ["F10", "up"],
  ])("leaves %s at %s to the page", (key, current) => {
    expect(press(key, current)).toEqual({ taken: false, calls: [] });
  });

  it("opens the menu on Shift F10", () => {
    expect(press("F10", "up", true).calls).toEqual(["menu up"]);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { pressKey } from "../../../web/shell/keys.ts";
import { canvas } from "../../../web/state/canvas.ts";
import { receiveAndShow, scene, useExplorer } from "../../../web/state/explorer.ts";
import { useNotes } from "../../../web/state/notes.ts";
import { node } from "../state/fixtures.ts";

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, modifiers: Partial<typeof bare> = {}) => pressKey({ key, ...bare, ...modifiers });

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
  useNotes.setState({ notes: [] });
  receiveAndShow({ nodes: [node("per_1", "Person", { label: "Ana Brel" }), node("per_2", "Person")], edges: [] });
  useExplorer.setState({ selected: "per_1" });
});

describe("a key", () => {
  test("H hides the selected node, lets go of it, and says so with a way back", () => {
    expect(press("h")).toBe(true);
    expect([...scene().hidden]).toEqual(["per_1"]);
    expect(useExplorer.getState().selected).toBeNull();
    expect(useNotes.getState().notes[0]).toMatchObject({ text: "Ana Brel hidden", action: { label: "Undo" } });
  });
  test("Ctrl Z takes it back, Ctrl Shift Z and Ctrl Y do it again", () => {
    press("h");
    press("z", { ctrlKey: true });
    expect(scene().hidden.size).toBe(0);
    press("Z", { ctrlKey: true, shiftKey: true });
    expect(scene().hidden.size).toBe(1);
    press("z", { metaKey: true });
    press("y", { ctrlKey: true });
    expect(scene().hidden.size).toBe(1);
  });
  test("L pins and lets go", () => {
    press("l");
    expect([...scene().pinned]).toEqual(["per_1"]);
    press("L");
    expect(scene().pinned.size).toBe(0);
  });
  test("G keeps 2 steps around the node in view, and leaves the focus", () => {
    press("g");
    expect(scene().focus).toBe("per_1");
    press("g");
    expect(scene().focus).toBeNull();
  });
  test("P asks for the other end of a path", () => {
    press("p");
    expect(useExplorer.getState().pathFrom).toBe("per_1");
  });
  test("F fits the view, with or without a selection", () => {
    let fits = 0;
    canvas.current = { fit: () => fits++, zoomIn() {}, zoomOut() {}, focus() {} };
    useExplorer.setState({ selected: null });
    expect(press("f")).toBe(true);
    expect(fits).toBe(1);
    canvas.current = null;
  });
  test.each([
    { name: "that is the browser's own is left to it", key: "f", modifiers: { ctrlKey: true } },
    { name: "with Alt is left to the browser", key: "h", modifiers: { altKey: true } },
    { name: "that means nothing is left alone", key: "q", modifiers: {} },
  ])("$name", ({ key, modifiers }) => {
    expect(press(key, modifiers)).toBe(false);
    expect(scene().hidden.size).toBe(0);
  });
  test("for a node does nothing while none is selected", () => {
    useExplorer.setState({ selected: null });
    expect(press("h")).toBe(false);
  });
});

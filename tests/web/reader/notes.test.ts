import { describe, expect, it } from "vitest";
import { marginNotes } from "../../../web/views/reader/notes.ts";
import type { Layer } from "../../../web/views/reader/reading.ts";
import { READING } from "./fixture.ts";

const notes = (layers: Layer[], active: string | null = null) =>
  marginNotes(READING, { layers: new Set(layers), active });

describe("margin notes", () => {
  it.each([
    ["clm_outer", "Ana Tey asserts", "the outer claim, fully quoted", "said"],
    ["clm_inner", "The witnesses allege", "inside a claim of Ana Tey, no name given", "allege"],
    ["clm_denial", "Orlow denies", "a place speaking for its government", "denies"],
    ["inc_fall", "Fall of a bridge", "told by the article itself", null],
    ["inc_drown", "Drowning, Orlow", "3 killed; alleged by the witnesses, denied by Orlow", null],
  ])("say of %s who, what and how", (id, head, line, cue) => {
    expect(notes(["claims", "incidents"]).find((note) => note.id === id)).toMatchObject({ head, line, cue });
  });

  it("stand in the order of the text", () => {
    expect(notes(["claims", "incidents"]).map(({ id }) => id)).toEqual([
      "inc_fall",
      "clm_outer",
      "clm_inner",
      "inc_drown",
      "clm_denial",
    ]);
  });

  it.each([
    ["claims alone", ["claims"], null, ["clm_outer", "clm_inner", "clm_denial"]],
    ["incidents alone", ["incidents"], null, ["inc_fall", "inc_drown"]],
    ["names alone", ["names"], null, []],
    ["the one under the marker though its layer is off", ["names"], "inc_fall", ["inc_fall"]],
  ] as const)("show %s", (_, layers, active, ids) => {
    expect(notes([...layers], active).map(({ id }) => id)).toEqual(ids);
  });
});

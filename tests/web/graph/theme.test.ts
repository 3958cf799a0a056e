import { describe, expect, it } from "vitest";
import { mixOklab } from "../../../web/graph/theme/mix.ts";

describe("mixOklab", () => {
  it.each([
    ["#b4470f", "#f2f3f1", 1, "#b4470f"],
    ["#b4470f", "#f2f3f1", 0, "#f2f3f1"],
    ["#000000", "#ffffff", 0.5, "#636363"],
  ])("%s into %s by %f", (colour, into, share, mixed) => {
    expect(mixOklab(colour, into, share)).toBe(mixed);
  });
});

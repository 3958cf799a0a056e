import { describe, expect, it } from "vitest";
import { drawMark } from "../../../web/graph/marks/draw-mark.ts";
import { markSvg, REACH } from "../../../web/graph/marks/mark-svg.ts";
import type { MarkSpec } from "../../../web/graph/marks/spec.ts";
import { specKey } from "../../../web/graph/marks/spec.ts";

const STATUSES = ["happened", "ongoing", "alleged", "planned", "denied", "hypothetical"] as const;
const TYPES = [
  "ATTACK",
  "CLASH",
  "UNREST",
  "DETENTION",
  "DISASTER",
  "JUSTICE",
  "DIPLOMACY",
  "POLITICS",
  "MILITARY",
  "DEATH",
  "OTHER",
];
const STANCES = [
  ...["asserts", "denies", "accuses", "alleges", "warns", "promises"],
  ...["demands", "praises", "condemns", "predicts", "asks", "estimates"],
];

const KINDS: MarkSpec[] = (["Person", "Organisation", "Place", "Article", "Unnamed"] as const).map((kind) => ({
  kind,
}));
const INCIDENTS: MarkSpec[] = STATUSES.flatMap((status) =>
  [true, false]
    .filter((told) => !(told && status === "alleged"))
    .map((told) => ({ kind: "Incident" as const, status, told, type: "ATTACK" })),
);
const CLAIMS: MarkSpec[] = STANCES.map((stance) => ({ kind: "Claim", stance }));
const TYPED: MarkSpec[] = TYPES.map((type) => ({ kind: "Incident", type, status: "happened", told: true }));
const PAINTS = { fill: "#111111", line: "#222222", icon: "#333333", paper: "#444444" };

describe("marks", () => {
  const every = [
    ...new Map([...KINDS, ...INCIDENTS, ...CLAIMS, ...TYPED].map((spec) => [specKey(spec), spec])).values(),
  ];

  it("no two kinds, statuses, bases, types or stances look alike", () => {
    const drawings = every.map((spec) => markSvg(spec, PAINTS));
    expect(new Set(drawings).size).toBe(every.length);
  });

  it.each(every.map((spec) => [specKey(spec), spec] as const))("%s is drawn in the given colours only", (_, spec) => {
    const colours = markSvg(spec, PAINTS).match(/(?:fill|stroke)="[^"]+"/g) ?? [];
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) expect(colour).toMatch(/"(#111111|#222222|#333333|#444444|none)"$/);
  });

  it.each(every.map((spec) => [specKey(spec), spec] as const))("%s stays inside its square", (_, spec) => {
    for (const { d } of drawMark(spec)) {
      // Absolute coordinates of everything but arcs, whose radii and flags are smaller still.
      for (const number of d.match(/-?[\d.]+/g) ?? []) expect(Math.abs(Number(number))).toBeLessThanOrEqual(REACH);
      expect(d).not.toContain("NaN");
    }
  });
});

describe("an incident's outline", () => {
  const outlined = (spec: MarkSpec) => drawMark(spec).some((shape) => shape.dash !== undefined);

  it.each(STATUSES)("%s: dashed when somebody says it", (status) => {
    expect(outlined({ kind: "Incident", status, told: false })).toBe(true);
  });

  it.each(STATUSES.filter((status) => status !== "alleged"))("%s: solid when the article tells it", (status) => {
    expect(outlined({ kind: "Incident", status, told: true })).toBe(false);
  });

  it("alleged is always said", () => {
    expect(outlined({ kind: "Incident", status: "alleged", told: true })).toBe(true);
  });

  it.each([
    ["happened", true],
    ["ongoing", true],
    ["alleged", false],
    ["planned", false],
    ["denied", false],
    ["hypothetical", false],
  ] as const)("%s is full: %s", (status, full) => {
    expect(drawMark({ kind: "Incident", status, told: false }).some((shape) => shape.fill === "fill")).toBe(full);
  });
});

import { describe, expect, it } from "vitest";
import { claimChain, markAt, type ReadClaim } from "../../../web/views/reader/reading.ts";
import { stepTo } from "../../../web/views/reader/steps.ts";
import { at, READING } from "./fixture.ts";

const claimOf = (id: string) => READING.claims.find((claim) => claim.id === id) as ReadClaim;

describe("an article's reading", () => {
  it("puts claims in the order of the text, an outer one before the one inside it", () => {
    expect(READING.claims.map(({ id }) => id)).toEqual(["clm_outer", "clm_inner", "clm_denial"]);
  });

  it("counts nodes once however often they stand in the text", () => {
    expect(READING.counts).toEqual({ claims: 3, incidents: 2, names: 2, figures: 1 });
  });

  it("follows a claim out to the outermost one", () => {
    expect(claimChain(READING, claimOf("clm_inner")).map(({ id }) => id)).toEqual(["clm_outer", "clm_inner"]);
    expect(claimChain(READING, claimOf("clm_denial")).map(({ id }) => id)).toEqual(["clm_denial"]);
  });
});

describe("markAt", () => {
  it.each([
    ["the exact words of a claim", at("three drowned"), "clm_inner"],
    ["an outer claim by its exact words", at("The witnesses allege that three drowned"), "clm_outer"],
    ["a word inside by the innermost mark", { start: at("drowned").start, end: at("drowned").start + 3 }, "inc_drown"],
    ["plain words of a claim by the claim", at("that"), "clm_outer"],
    ["words outside every mark by nothing", at("A bridge"), null],
  ])("finds %s", (_, place, id) => {
    expect(markAt(READING, place)?.node.id ?? null).toBe(id);
  });
});

describe("stepTo", () => {
  it.each([
    ["the first claim from nowhere", null, 1, "clm_outer"],
    ["the last claim backwards from nowhere", null, -1, "clm_denial"],
    ["the next claim from a claim", at("three drowned"), 1, "clm_denial"],
    ["the claim before", at("three drowned"), -1, "clm_outer"],
    ["the first after the last", at("the drowning"), 1, "clm_outer"],
    ["the nearest claim after a name", at("Ana Tey"), 1, "clm_denial"],
    ["the nearest claim before a name", at("Ana Tey"), -1, "clm_inner"],
  ] as const)("goes to %s", (_, place, by, id) => {
    expect(stepTo(READING, { from: place && markAt(READING, place), by })?.id).toBe(id);
  });
});

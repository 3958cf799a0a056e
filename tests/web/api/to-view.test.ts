import { describe, expect, test } from "vitest";
import { fromGraphQLError, isSilent } from "../../../web/api/api-error.ts";
import { bounds, toViewNode } from "../../../web/api/to-view.ts";
import {
  reportAnswer,
  reportNextRound,
  reportSilence,
  useStoreHealth,
  waitSeconds,
} from "../../../web/state/store-health.ts";

const base = { id: "x_1", label: "x", articleCount: 1, confidence: 0.5, degree: 2 };

describe("a node for the canvas", () => {
  const killed = (...counts: [min: number | null, max: number | null][]) =>
    counts.map(([min, max]) => ({ kind: "killed" as const, min, max, text: "some", told: null }));
  test.each([
    [
      "one of each kind",
      [...killed([3, 3]), { kind: "injured" as const, min: 10, max: 10, text: "10", told: null }],
      "3 killed, 10 injured",
    ],
    ["one figure given twice", killed([3, 3], [3, 3]), "3 killed"],
    ["two that differ", killed([null, 30], [22, 22]), "22 or up to 30 killed"],
    ["three that differ", killed([34, 34], [20, null], [26, 26]), "at least 20, 26 or 34 killed"],
    ["more than a label can bear", killed([5, 5], [6, 6], [4, 4], [7, 7]), "4 … 7 killed"],
  ])("notes an incident's figures, none of them chosen: %s", (_, figures, note) => {
    const view = toViewNode({
      ...base,
      __typename: "Incident",
      kind: "Incident",
      type: "ATTACK",
      status: "happened",
      told: false,
      figures,
    });
    expect(view).toMatchObject({ status: "happened", told: false, note });
  });
  test.each([
    ["under a told incident", true, false, "3 killed (said)"],
    ["under one that is said itself", false, false, "3 killed"],
    ["told by an article", true, true, "3 killed"],
  ])("notes whose figure it is: %s", (_, told, byArticle, note) => {
    const figures = [{ kind: "killed" as const, min: 3, max: 3, text: "three", told: byArticle }];
    const incident = { ...base, __typename: "Incident", kind: "Incident", type: "ATTACK", status: "happened" } as const;
    expect(toViewNode({ ...incident, told, figures })).toMatchObject({ note });
  });
  test("has no note without figures", () => {
    const view = toViewNode({
      ...base,
      __typename: "Incident",
      kind: "Incident",
      type: "ATTACK",
      status: "denied",
      told: true,
      figures: [],
    });
    expect(view).not.toHaveProperty("note");
  });
  test("carries a claim's speaker by id, and null when it is open", () => {
    const claim = {
      ...base,
      __typename: "Claim" as const,
      kind: "Claim" as const,
      stance: "denies" as const,
      claimKind: "direct" as const,
      cue: "said",
      source: "he",
    };
    expect(toViewNode({ ...claim, speakerId: "per_1" }).speaker).toBe("per_1");
    expect(toViewNode({ ...claim, speakerId: null }).speaker).toBeNull();
  });
});

describe("an article stands under", () => {
  const article = { ...base, __typename: "Article" as const, kind: "Article" as const };
  test.each([
    { name: "its publisher", publisher: "The Ledger", byline: "Ana Tey", shown: "The Ledger" },
    { name: "its byline where no publisher is given", publisher: null, byline: "Ana Tey", shown: "Ana Tey" },
    { name: "nobody where neither is given", publisher: null, byline: null, shown: null },
  ])("$name", ({ shown, publisher, byline }) => {
    expect(toViewNode({ ...article, publisher, byline }).publisher).toBe(shown);
  });
});

describe("a figure's bounds", () => {
  test.each([
    { min: 3, max: 3, words: "3" },
    { min: 20, max: null, words: "at least 20" },
    { min: null, max: 1300, words: "up to 1,300" },
    { min: 20, max: 30, words: "20 to 30" },
    { min: null, max: null, words: "some" },
  ])("$words", ({ words, ...figure }) => expect(bounds(figure)).toBe(words));
});

describe("an error", () => {
  test.each([
    { name: "of the store is silence, worth asking again", code: "STORE_UNAVAILABLE", silent: true },
    { name: "of time is silence too", code: "TIMEOUT", silent: true },
    { name: "of input is an answer", code: "BAD_INPUT", silent: false },
    { name: "without a code is an answer", code: undefined, silent: false },
  ])("$name", ({ code, silent }) => {
    expect(isSilent(fromGraphQLError({ message: "no", extensions: { code } }))).toBe(silent);
  });
  test("of many requests at once is one round of silence, and an answer ends it", () => {
    reportSilence();
    reportSilence();
    expect(useStoreHealth.getState().rounds).toBe(1);
    reportNextRound();
    reportSilence();
    expect(useStoreHealth.getState().rounds).toBe(2);
    reportAnswer();
    expect(useStoreHealth.getState().rounds).toBe(0);
  });
  test("makes the client wait longer each time, a minute at most", () => {
    expect([1, 2, 3, 4, 5, 9].map(waitSeconds)).toEqual([5, 10, 20, 40, 60, 60]);
  });
});

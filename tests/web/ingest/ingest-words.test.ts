import { describe, expect, it } from "vitest";
import {
  errorWords,
  headWords,
  outcomeWords,
  sizeWords,
  summaryWords,
} from "../../../web/views/ingest/ingest-words.ts";
import type { Item, ItemState } from "../../../web/views/ingest/item.ts";

const item = (id: number, state: ItemState): Item => ({
  id,
  name: `${id}.txt`,
  size: 1,
  source: { from: "sample" },
  state,
});
const DONE: ItemState = { phase: "done", outcome: { status: "ADDED", article: null, found: [], error: null } };
const WORK: ItemState = { phase: "working", step: "find", done: 1, total: 2 };
const FAILED: ItemState = { phase: "failed", step: "read", message: "x", mayRetry: false };

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1_000, "1 KB"],
  [3_400, "3.4 KB"],
  [9_990, "10 KB"],
  [48_000, "48 KB"],
  [999_999, "1 MB"],
  [2_200_000, "2.2 MB"],
  [10_000_000, "10 MB"],
])("writes %d bytes as %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it.each([
  ["ADDED", "21 names, 1 incident, 12 claims"],
  ["REPLACED", "read anew: 21 names, 1 incident, 12 claims"],
  ["UNCHANGED", "already in the graph, nothing changed"],
] as const)("says what came of an article that is %s", (status, words) => {
  const found = [
    { kind: "Person", count: 3 },
    { kind: "Organisation", count: 11 },
    { kind: "Place", count: 7 },
    { kind: "Incident", count: 1 },
    { kind: "Claim", count: 12 },
  ] as const;
  expect(outcomeWords({ status, article: null, found: [...found], error: null })).toBe(words);
});

describe("errorWords", () => {
  it.each([
    ["a.txt: the file is empty, choose another", "The file is empty,", "choose another"],
    ["a.txt: no text. Run text recognition.", "No text.", "Run text recognition."],
    ["The server does not answer. Try again.", "The server does not answer.", "Try again."],
    ["a.txt: binary", "Binary", ""],
  ])("takes apart %j", (message, what, rest) => {
    expect(errorWords("a.txt", message)).toEqual({ what, rest });
  });
});

it.each([
  ["some at work", [DONE, WORK, FAILED], "Adding 3 articles", "1 done, 1 in work, 1 not read."],
  ["all settled", [DONE, FAILED], "Added 1 article", "1 done, 1 not read."],
  ["nothing read", [FAILED], "No article added", "1 not read."],
] as const)("sums up %s", (_, states, head, summary) => {
  const items = states.map((state, id) => item(id, state));
  expect(headWords(items)).toBe(head);
  expect(summaryWords(items)).toBe(summary);
});

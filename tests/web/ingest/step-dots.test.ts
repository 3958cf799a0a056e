import { expect, it } from "vitest";
import type { ItemState } from "../../../web/views/ingest/item.ts";
import { dotsOf } from "../../../web/views/ingest/StepDots.tsx";

it.each<[string, ItemState, string]>([
  ["waiting", { phase: "waiting" }, "open open open open"],
  ["reading", { phase: "working", step: "read", done: 0, total: 0 }, "now open open open"],
  ["matching", { phase: "working", step: "match", done: 0, total: 0 }, "done done now open"],
  ["failed at reading", { phase: "failed", step: "read", message: "", mayRetry: false }, "failed open open open"],
  ["stopped at saving", { phase: "stopped", step: "save" }, "done done done open"],
  [
    "done",
    { phase: "done", outcome: { status: "ADDED", article: null, found: [], error: null } },
    "done done done done",
  ],
])("an item that is %s shows its steps", (_, state, dots) => {
  expect(dotsOf(state).join(" ")).toBe(dots);
});

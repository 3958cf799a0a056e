import { expect, it } from "vitest";
import { pastedName } from "../../../web/views/ingest/pasted-name.ts";

it.each([
  ["Shelling hits market\n\nText", "shelling-hits-market.txt"],
  ["  \n Été à Zürich: 3 dead!", "ete-a-zurich-3-dead.txt"],
  ["../../etc/passwd", "etc-passwd.txt"],
  ["???", "pasted-text.txt"],
  ["", "pasted-text.txt"],
  ["a".repeat(200), `${"a".repeat(60)}.txt`],
])("names pasted text %j", (text, name) => {
  expect(pastedName(text)).toBe(name);
});

import { describe, expect, test } from "vitest";
import type { EntityKind } from "../../server/domain/model.ts";
import { canonicalKey } from "../../server/identity/canonical.ts";

const SAME: [EntityKind, string, string][] = [
  ["Place", "U.S.", "US"],
  ["Place", "United States", "USA"],
  ["Organisation", "the Norland Army", "Norland Army"],
  ["Organisation", "Norland’s Guard", "Norland's Guard"],
  ["Person", "José Álvarez", "Jose Alvarez"],
  ["Person", "Anna al-Lind", "Anna Al Lind"],
  ["Organisation", "U.N.", "UN"],
];
const DIFFERENT: [EntityKind, string, string][] = [
  ["Place", "Idlib", "Idlib province"],
  ["Person", "Anna Lind", "Lind"],
  ["Organisation", "AT&T", "ATT"],
  ["Organisation", "US", "United States"],
];

describe("canonicalKey", () => {
  test.each(SAME)("%s: %s is written %s too", (kind, a, b) => {
    expect(canonicalKey(kind, a)).toBe(canonicalKey(kind, b));
  });
  test.each(DIFFERENT)("%s: %s is not %s", (kind, a, b) => {
    expect(canonicalKey(kind, a)).not.toBe(canonicalKey(kind, b));
  });
  test("a name without letters still has a key", () => {
    expect(canonicalKey("Organisation", "!!!")).toBe("!!!");
  });
});

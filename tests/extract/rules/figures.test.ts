import { expect, it } from "vitest";
import { findFigures } from "../../../server/extract/builtin/13-figures.ts";
import { textOf } from "../../../server/extract/builtin/reading.ts";
import { reading } from "./read.ts";

/** Figures as "kind min-max: words". */
function figures(marked: string): string[] {
  const r = reading(marked);
  return findFigures(r).map((f) => `${f.kind} ${f.min ?? ""}-${f.max ?? ""}: ${textOf(r, f)}`);
}

it.each<[string, string[]]>([
  ["The blast killed three people.", ["killed 3-3: three people"]],
  ["At least 20 people were killed.", ["killed 20-: At least 20 people"]],
  ["More than 1,200 people died.", ["killed 1200-: More than 1,200 people"]],
  ["Nearly 30 people were killed.", ["killed -30: Nearly 30 people"]],
  ["As many as 300 civilians have been killed.", ["killed -300: As many as 300 civilians"]],
  ["About 50 people died.", ["killed 50-50: 50 people"]],
  ["Dozens were killed.", ["killed 24-: Dozens"]],
  ["Hundreds of people were killed.", ["killed 200-: Hundreds"]],
  ["Tens of thousands died.", ["killed 2000-: thousands"]],
  ["Hundreds of thousands of people have been killed.", ["killed 200000-: Hundreds of thousands"]],
  ["Between 10 and 15 people were killed.", ["killed 10-15: Between 10 and 15 people"]],
  ["Twenty-three people were killed.", ["killed 23-23: Twenty-three people"]],
  ["Two hundred people were killed.", ["killed 200-200: Two hundred people"]],
  ["Three people were killed and 10 others injured.", ["killed 3-3: Three people", "injured 10-10: 10 others"]],
  ["Ten soldiers and at least 36 rebels were killed.", ["killed 46-: Ten soldiers and at least 36"]],
  ["The death toll rose to 12.", ["killed 12-12: 12"]],
  ["It caused seven deaths.", ["killed 7-7: seven"]],
  ["Several people were hurt.", ["injured 3-: Several people"]],
  ["Police arrested 50 suspects.", ["arrested 50-50: 50 suspects"]],
  ["Some 10,000 people were left homeless.", ["displaced 10000-10000: 10,000 people"]],
  ["Four sailors are missing.", ["missing 4-4: Four"]],
  ["Gunmen killed {PER Anna Lind}.", ["killed 1-1: Anna Lind"]],
  ["A soldier was killed.", ["killed 1-1: A soldier"]],
  ["Troops shot dead two men.", ["killed 2-2: two men"]],
  // What counts no people gives no figure.
  ["It killed trade for 10 years.", []],
  ["He died on March 3.", []],
  ["The blast killed trade worth $5 million.", []],
  ["The dead sea is 400 miles away.", []],
])("%s", (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

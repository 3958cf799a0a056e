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
  ["Tens of thousands died.", ["killed 20000-: Tens of thousands"]],
  ["It is said hundreds of thousands of people died.", ["killed 200000-: hundreds of thousands"]],
  ["Hundreds of thousands of people have been killed.", ["killed 200000-: Hundreds of thousands"]],
  ["Between 10 and 15 people were killed.", ["killed 10-15: Between 10 and 15 people"]],
  ["Twenty-three people were killed.", ["killed 23-23: Twenty-three people"]],
  ["Two hundred people were killed.", ["killed 200-200: Two hundred people"]],
  ["Three people were killed and 10 others injured.", ["killed 3-3: Three people", "injured 10-10: 10 others"]],
  ["Ten soldiers and at least 36 rebels were killed.", ["killed 46-: Ten soldiers and at least 36 rebels"]],
  ["The death toll rose to 12.", ["killed 12-12: 12"]],
  ["It caused seven deaths.", ["killed 7-7: seven"]],
  ["Several people were hurt.", ["injured 3-: Several people"]],
  ["Police arrested 50 suspects.", ["arrested 50-50: 50 suspects"]],
  ["Some 10,000 people were left homeless.", ["displaced 10000-10000: 10,000 people"]],
  ["Four sailors are missing.", ["missing 4-4: Four sailors"]],
  ["Gunmen killed {PER Anna Lind}.", ["killed 1-1: Anna Lind"]],
  ["A soldier was killed.", ["killed 1-1: A soldier"]],
  ["Troops shot dead two men.", ["killed 2-2: two men"]],
  // Indian digits, hyphened numbers.
  ["The flood killed 1,80,000 people.", ["killed 180000-180000: 1,80,000 people"]],
  ["Four-thousand people were killed.", ["killed 4000-4000: Four-thousand people"]],
  ["The flood's death toll has risen above 2000.", ["killed 2000-: above 2000"]],
  ["The death toll in the crash of a passenger plane now stands at 54.", ["killed 54-54: 54"]],
  // Rows.
  ["Four soldiers and a policeman were killed.", ["killed 5-5: Four soldiers and a policeman"]],
  ["The bomb killed two soldiers and a child.", ["killed 3-3: two soldiers and a child"]],
  [
    "It killed two guards, seven alleged gang members, and two others.",
    ["killed 11-11: two guards, seven alleged gang members, and two others"],
  ],
  ["{PER Anna Lind} and 22 others were killed.", ["killed 23-23: Anna Lind and 22 others"]],
  ["{PER Anna Lind} and his bodyguard were killed.", ["killed 2-2: Anna Lind and his bodyguard"]],
  [
    "It injured the co-founder and chief executive {PER Anna Lind}.",
    ["injured 1-1: the co-founder and chief executive Anna Lind"],
  ],
  ["It killed a soldier, a father of two.", ["killed 1-1: a soldier"]],
  ["It left 750 deaths and 90 injuries.", ["killed 750-750: 750", "injured 90-90: 90"]],
  ["A bomb wounded 10 people and a soldier was killed.", ["injured 10-10: 10 people", "killed 1-1: a soldier"]],
  ["At least nine people, including six guards, have been killed.", ["killed 9-: At least nine people"]],
  ["A couple was found beheaded.", ["killed 2-2: A couple"]],
  // Single victims.
  ["The attacker was shot dead by police.", ["killed 1-1: The attacker"]],
  ["Troops shot dead a wanted militant.", ["killed 1-1: a wanted militant"]],
  ["Police shot him dead.", ["killed 1-1: him"]],
  ["Police shot the attacker dead.", ["killed 1-1: the attacker"]],
  ["They killed him.", ["killed 1-1: him"]],
  ["Guards fatally shot two armed men.", ["killed 2-2: two armed men"]],
  ["A well-known journalist has been shot and killed.", ["killed 1-1: A well-known journalist"]],
  ["The editor {PER Karl Holm}, who was gunned down, was brave.", ["killed 1-1: The editor Karl Holm"]],
  ["A militant killed in a raid was buried.", ["killed 1-1: A militant"]],
  ["The strike killed Swedish general, {PER Anna Lind}.", ["killed 1-1: Swedish general, Anna Lind"]],
  // Nouns of killing.
  [
    "The assassination of reformist Prime Minister {PER Anna Lind} came late.",
    ["killed 1-1: Prime Minister Anna Lind"],
  ],
  ["{PER Anna Lind}'s murder was planned.", ["killed 1-1: Anna Lind"]],
  ["The killing Monday of {PER Anna Lind} was planned.", ["killed 1-1: Anna Lind"]],
  ["The death of all 33 passengers is feared.", ["killed 33-33: 33 passengers"]],
  ["The massacre of more than 7,000 men and boys.", ["killed 7000-: more than 7,000 men"]],
  ["The fatal 2003 shooting of actress {PER Anna Lind}.", ["killed 1-1: actress Anna Lind"]],
  ["The shooting of {PER Anna Lind} began.", []],
  ["The state executed a militant convicted of murder.", ["killed 1-1: a militant"]],
  ["Two were killed and a third wounded in a raid.", ["killed 2-2: Two", "injured 1-1: a third"]],
  ["The attempted assassination of {PER Anna Lind} failed.", []],
  ["He plotted to kill {PER Anna Lind}.", []],
  ["No one was injured.", []],
  ["Hundreds of dead geese were found.", []],
  ["Farmers slaughtered 20,000 chickens.", []],
  // What counts no people gives no figure.
  ["It killed trade for 10 years.", []],
  ["He died on March 3.", []],
  ["The blast killed trade worth $5 million.", []],
  ["The dead sea is 400 miles away.", []],
])("%s", (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

import { expect, it } from "vitest";
import { read } from "./read.ts";

it.each<[string, string, number]>([
  ["a name that the encoder saw once is found again", "{PER Lind} sang. They say Lind danced.", 2],
  ["beside a capital it names something else", "{LOC Norland} won. The Norland Open began.", 1],
  ["behind a year it names something else", "{LOC Norland} won. The 2008 Norland games began.", 1],
  ["a capital of the next sentence does not matter", "{PER Lind} sang. They saw Lind. Crowds cheered.", 2],
  [
    "a word that is also written small is found only where the encoder says so",
    "{PER May} spoke. You may go in May.",
    1,
  ],
])("%s: %s", (_, marked, mentions) => {
  expect(read(marked).entities.flatMap((e) => e.mentions)).toHaveLength(mentions);
});

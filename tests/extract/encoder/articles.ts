import { pick, seededRandom } from "./random.ts";

/** An invented report; nothing in it is from the articles the weights were trained on. */
export const BLAST = `Harbour blast kills three in Port Selwick

An explosion at the harbour of Port Selwick killed three dockworkers on Monday, the Interior Ministry of Norland said.
"We found traces of a bomb in the warehouse," police chief Marta Ilves told reporters. The Free Coast Movement denied that it had planted the bomb.
According to Ilves, two men were arrested in the town of Greyford on Tuesday. President Tomas Rehn warned that the attackers would be punished.`;

const TOWNS = ["Port Selwick", "Greyford", "Amberly", "Nether Sound", "Kestrel Bay"];
const PEOPLE = ["Marta Ilves", "Tomas Rehn", "Oona Faber", "Ruben Castellane"];

/** An invented article of `paragraphs` paragraphs about many incidents: long enough for several windows. */
export function longArticle(paragraphs: number, seed = 1): string {
  const random = seededRandom(seed);
  const lines = Array.from({ length: paragraphs }, (_, i) => {
    const [town, other] = [pick(random, TOWNS), pick(random, TOWNS)];
    const person = pick(random, PEOPLE);
    return `A fire broke out in ${town} on day ${i}. ${person} said that ${i + 2} people were hurt when the roof of a depot near ${other} fell in.`;
  });
  return `A long week on the coast\n\n${lines.join("\n")}`;
}

/** Texts that break what assumes ordinary prose. */
export const HOSTILE_TEXTS: Record<string, string> = {
  nothing: "",
  "one letter": "a",
  "one space": " ",
  "blank lines": "\n\n \n\t\n",
  "one emoji": "😀",
  "a family of emoji": "👩‍👩‍👧‍👦 met 🇳🇴 in Oslo.",
  "a lone high surrogate": "Ilves \ud83d said so.",
  "a lone low surrogate": "\udc00",
  "U+0000": "Ilves\u0000 said \u0000.",
  "all capitals": "EXPLOSION IN PORT SELWICK KILLS THREE. POLICE SAID IT WAS A BOMB.",
  "a headline in capitals over a report": `HARBOUR BLAST KILLS THREE, POLICE SAY\n\n${BLAST.split("\n").slice(2).join("\n")}`,
  "a list": "Killed\n\n- Anna Lind, 34, of Lindby\n- Karl Holm\n* three soldiers\n1. two nurses\n2) a driver",
  "a table": "Town | Killed | Injured\n--- | --- | ---\nLindby | 12 | 1,200\nHolm\t3\t-\nNorland;;5",
  "stops only": "...!?.!".repeat(200),
  "quotation marks only": "“\"”'’".repeat(200),
  "combining marks only": "\u0301\u0302".repeat(300),
  "other scripts": "Москва сообщила. 北京说。 القاهرة قالت",
  "carriage returns": "Title\r\n\r\nIlves said so.\r\n",
  "line separators": "Title\u2028Ilves said so.\u2029",
  "a word without end": "x".repeat(100_000),
  "a line without a stop": "the mayor of Amberly and ".repeat(4000),
  "a line of 100,000 dots": ".".repeat(100_000),
  "a hyphenated word without end": "a-".repeat(50_000),
  "a number without end": "1,234".repeat(20_000),
  "initials without end": "U.".repeat(50_000),
  "an address without end": `https://${"a.".repeat(50_000)}`,
  "at signs without end": "a@".repeat(50_000),
  "web addresses that never begin": "www.".repeat(25_000),
};

const ALPHABET = [..."aB1 .\n\"“”'’-,(\u0000\u0301é中", "😀", "\ud83d", "said ", "killed ", "Oslo ", "n't", "U.S."];

/** A text of random characters and fragments. */
export function noise(seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: Math.floor(random() * 400) }, () => pick(random, ALPHABET)).join("");
}

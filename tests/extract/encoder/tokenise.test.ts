import { describe, expect, test } from "vitest";
import { tokenise } from "../../../server/extract/builtin/02-sentences.ts";
import { BLAST, HOSTILE_TEXTS, longArticle, noise } from "./articles.ts";

const wordsIn = (text: string) => tokenise(text).words.map((word) => word.text);
const sentencesIn = (text: string) => tokenise(text).sentences.map((s) => text.slice(s.start, s.end));

describe("words", () => {
  test.each([
    ["splits a possessive from its word", "Norland's army", ["Norland", "'s", "army"]],
    ["splits a curly possessive", "Rehn’s aides", ["Rehn", "’s", "aides"]],
    ["splits a possessive from initials", "the U.N.'s and U.S.’s", ["the", "U.N.", "'s", "and", "U.S.", "’s"]],
    ["splits a negation", "She didn't, can’t", ["She", "did", "n't", ",", "ca", "n’t"]],
    ["splits a short form", "they've, you’re", ["they", "'ve", ",", "you", "’re"]],
    ["leaves a plural possessive its mark", "the rebels' camp", ["the", "rebels", "'", "camp"]],
    ["keeps hyphens inside a word", "ex-president Jean-Pierre", ["ex-president", "Jean-Pierre"]],
    ["keeps an Arabic article with its name", "Ahrar al-Sham", ["Ahrar", "al-Sham"]],
    ["keeps what is led with who leads it", "U.S.-led raids, U.N.–Arab", ["U.S.-led", "raids", ",", "U.N.–Arab"]],
    ["keeps the stop of initials behind a hyphen", "India-U.S. talks", ["India-U.S.", "talks"]],
    ["keeps an en dash between letters", "Export–Import Bank", ["Export–Import", "Bank"]],
    ["parts an en dash between numbers", "10–15 men", ["10", "–", "15", "men"]],
    ["parts a dash between words", "a man – or a boy — fell", ["a", "man", "–", "or", "a", "boy", "—", "fell"]],
    ["keeps an apostrophe inside a name", "O'Hara, Sana'a, Qur’an", ["O'Hara", ",", "Sana'a", ",", "Qur’an"]],
    ["keeps an opening mark that stands for an ayn", "Sana‘a, Ma`arra", ["Sana‘a", ",", "Ma`arra"]],
    ["keeps a letter with a combining accent", "Jose\u0301 left", ["Jose\u0301", "left"]],
    ["keeps the stop of initials", "the U.S. said, J. R. Lind", ["the", "U.S.", "said", ",", "J.", "R.", "Lind"]],
    ["keeps the stops of a time", "10 a.m. to 5p.m. daily", ["10", "a.m.", "to", "5p.m.", "daily"]],
    ["keeps the stop of ranks", "Lt. Col. Faber", ["Lt.", "Col.", "Faber"]],
    ["keeps the stop of a month", "on Nov. 5", ["on", "Nov.", "5"]],
    ["keeps the stop of No. before a number", "No. 10 said No.", ["No.", "10", "said", "No", "."]],
    ["parts the last stop from its word", "He left.", ["He", "left", "."]],
    ["parts a stop without a space behind it", "He left.She stayed.", ["He", "left", ".", "She", "stayed", "."]],
    ["keeps a decimal number", "3.5 tonnes", ["3.5", "tonnes"]],
    ["keeps thousands", "1,200 of 1,200,000", ["1,200", "of", "1,200,000"]],
    ["parts a list of numbers", "in 1,2 and 2019,200", ["in", "1", ",", "2", "and", "2019", ",", "200"]],
    ["parts a currency from its amount", "$1.2bn, €5m", ["$", "1.2bn", ",", "€", "5m"]],
    ["keeps a time of day", "at 10:30: he", ["at", "10:30", ":", "he"]],
    ["keeps compounds with numbers", "22-year-old mid-2019 T-72", ["22-year-old", "mid-2019", "T-72"]],
    ["keeps a decade", "the ’90s", ["the", "’90s"]],
    ["keeps a short slash", "AC/DC and/or 9/11, km/h", ["AC/DC", "and/or", "9/11", ",", "km/h"]],
    ["parts two names at a slash", "Iraq/Syria, US/UK", ["Iraq", "/", "Syria", ",", "US", "/", "UK"]],
    ["keeps an ampersand inside a word", "AT&T & Lind", ["AT&T", "&", "Lind"]],
    ["keeps an e-mail address", "a.b@lind.example.", ["a.b@lind.example", "."]],
    ["keeps a web address", "(see https://lind.example/a?b=c).", ["(", "see", "https://lind.example/a?b=c", ")", "."]],
    ["keeps a domain", "Lind.com and www.lind.example", ["Lind.com", "and", "www.lind.example"]],
    ["keeps an ellipsis", "Wait... what… no", ["Wait", "...", "what", "…", "no"]],
    ["gives each mark a word", '("No!")', ["(", '"', "No", "!", '"', ")"]],
    ["gives typographic marks a word each", "“No,” «oui» ‘x’", ["“", "No", ",", "”", "«", "oui", "»", "‘", "x", "’"]],
    ["takes an emoji whole", "a 😀 b", ["a", "😀", "b"]],
  ])("%s", (_, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });
});

describe("sentences", () => {
  test.each([
    ["end at a stop before a capital", "He left. She stayed.", ["He left.", "She stayed."]],
    ["do not end at a stop before a small letter", "He left. she stayed.", ["He left. she stayed."]],
    ["end before an Arabic article", "He left. al-Rehn stayed.", ["He left.", "al-Rehn stayed."]],
    ["end before a number", "They fled. 20 men stayed.", ["They fled.", "20 men stayed."]],
    ["do not end at the number of a list's item", "2. The second one.", ["2. The second one."]],
    ["do not end at a title", "Dr. Faber spoke. All left.", ["Dr. Faber spoke.", "All left."]],
    ["do not end at two titles", "Maj. Gen. Faber spoke.", ["Maj. Gen. Faber spoke."]],
    ["do not end at initials", "The U.S. Navy came.", ["The U.S. Navy came."]],
    ["do not end at a middle initial", "Oona S. Faber came.", ["Oona S. Faber came."]],
    ["end at initials before a word that opens sentences", "In the U.S. The vote", ["In the U.S.", "The vote"]],
    ["end at a time before a word that opens sentences", "At 5 p.m. He left.", ["At 5 p.m.", "He left."]],
    ["end at a firm's abbreviation", "He left Lind Inc. She stayed.", ["He left Lind Inc.", "She stayed."]],
    ["do not end inside a firm's name", "Lind Inc. Chairman Rehn", ["Lind Inc. Chairman Rehn"]],
    ["do not end at a month", "On Jan. 5 Rehn left.", ["On Jan. 5 Rehn left."]],
    ["end at a line's end without a stop", "A headline\n\nA report.", ["A headline", "A report."]],
    ["end before an opening quotation mark", "He left. “Why?” she asked.", ["He left.", "“Why?” she asked."]],
    ["end before a straight opening mark", 'He left. "Why?" she asked.', ["He left.", '"Why?" she asked.']],
    ["go on from a question to who asked it", 'He left. "Why?" Ilves asked.', ["He left.", '"Why?" Ilves asked.']],
    ["take their closing mark along", "“They left.” The rest stayed.", ["“They left.”", "The rest stayed."]],
    ["take a straight closing mark along", '"They left." Rehn stayed.', ['"They left."', "Rehn stayed."]],
    ["take their bracket along", "(They left.) Rehn stayed.", ["(They left.)", "Rehn stayed."]],
    ["end at an ellipsis before a capital", "They left... Rehn stayed.", ["They left...", "Rehn stayed."]],
    ["are not made of blank lines", "\n \n", []],
  ])("%s", (_, text, expected) => {
    expect(sentencesIn(text)).toEqual(expected);
  });

  test("the title line and lines in headline case are titles, others are not", () => {
    const text = "Quiet day in town\n\nNothing happened.\nWhat Else The Coast Talks About\nMore news.";
    expect(tokenise(text).sentences.map((s) => s.isTitle)).toEqual([true, false, true, false]);
  });

  test("only the first word of a line opens a paragraph", () => {
    const opening = tokenise("A b. C d.\nE f. G.").words.filter((word) => word.opensParagraph);
    expect(opening.map((word) => word.text)).toEqual(["A", "E"]);
  });
});

const noisy = Array.from({ length: 300 }, (_, seed) => [`noise ${seed}`, noise(seed)] as const);

test.each([
  ...Object.entries(HOSTILE_TEXTS),
  ["a report", BLAST] as const,
  ["a long article", longArticle(300)] as const,
  ...noisy,
])("words and sentences cover every visible character once: %s", (_, text) => {
  const { words, sentences } = tokenise(text);
  const gaps = [...words, null].map((word, i) => text.slice(words[i - 1]?.end ?? 0, word?.start ?? text.length));
  expect(gaps.filter((gap) => gap.trim() !== "")).toEqual([]);
  expect(words.filter((word) => word.start >= word.end)).toEqual([]);
  expect(words.filter((word) => word.text !== text.slice(word.start, word.end))).toEqual([]);
  expect(sentences.flatMap((s, i) => words.slice(s.from, s.to).map(() => i))).toEqual(words.map((w) => w.sentence));
  expect(sentences.map((s) => [s.start, s.end])).toEqual(
    sentences.map((s) => [words[s.from]?.start, words[s.to - 1]?.end]),
  );
});

import { describe, expect, it } from "vitest";
import { AppError } from "../../server/domain/errors.ts";
import { requireEnglish } from "../../server/ingest/read/require-english.ts";

/** What the text is taken for: "en", or the language that the refusal names. */
function languageOf(text: string): string {
  try {
    return requireEnglish("a.txt", text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return /seems to be (.+?), Newsweft reads English/.exec(error.message)?.[1] ?? error.message;
  }
}

/** "The minister said on Monday that the situation is calm", in each language. */
const CALM: [language: string, sentence: string][] = [
  ["German", "Der Minister sagte am Montag, dass die Lage ruhig sei."],
  ["French", "Le ministre a déclaré lundi que la situation était calme."],
  ["Spanish", "El ministro dijo el lunes que la situación era tranquila."],
  ["Italian", "Il ministro ha detto lunedì che la situazione è tranquilla."],
  ["Portuguese", "O ministro disse na segunda-feira que a situação está calma."],
  ["Dutch", "De minister zei maandag dat de situatie rustig is."],
  ["Swedish", "Ministern sade på måndagen att läget är lugnt."],
  ["Danish", "Ministeren sagde mandag, at situationen er rolig."],
  ["Norwegian", "Ministeren sa mandag at situasjonen er rolig."],
  ["Finnish", "Ministeri sanoi maanantaina, että tilanne on rauhallinen."],
  ["Polish", "Minister powiedział w poniedziałek, że sytuacja jest spokojna."],
  ["Czech", "Ministr v pondělí řekl, že situace je klidná."],
  ["Turkish", "Bakan pazartesi günü durumun sakin olduğunu söyledi."],
  ["Indonesian", "Menteri mengatakan pada hari Senin bahwa situasinya tenang."],
  ["Romanian", "Ministrul a declarat luni că situația este calmă."],
  ["Hungarian", "A miniszter hétfőn azt mondta, hogy a helyzet nyugodt."],
  ["Vietnamese", "Bộ trưởng cho biết hôm thứ Hai rằng tình hình yên tĩnh."],
  ["Swahili", "Waziri alisema Jumatatu kwamba hali ni shwari."],
  ["Somali", "Wasiirka ayaa sheegay Isniintii in xaaladdu deggan tahay."],
  ["Filipino", "Sinabi ng ministro noong Lunes na kalmado ang sitwasyon."],
  ["Latin", "Minister die Lunae dixit rem tranquillam esse."],
  ["Russian", "Министр заявил в понедельник, что ситуация спокойная."],
  ["Ukrainian", "Міністр заявив у понеділок, що ситуація спокійна."],
  ["Arabic", "قال الوزير يوم الاثنين إن الوضع هادئ."],
  ["Persian", "وزیر روز دوشنبه گفت که اوضاع آرام است."],
  ["Hebrew", "השר אמר ביום שני כי המצב רגוע."],
  ["Greek", "Ο υπουργός δήλωσε τη Δευτέρα ότι η κατάσταση είναι ήρεμη."],
  ["Chinese", "部长星期一表示，局势平静。"],
  ["Japanese", "大臣は月曜日、状況は落ち着いていると述べた。"],
  ["Korean", "장관은 월요일 상황이 평온하다고 말했다."],
  ["Hindi", "मंत्री ने सोमवार को कहा कि स्थिति शांत है।"],
  ["Thai", "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าสถานการณ์สงบ"],
  ["Amharic", "ሚኒስትሩ ሰኞ ዕለት ሁኔታው የተረጋጋ ነው ብለዋል።"],
];

describe("a text in another language is refused, and the language is named", () => {
  it.each(CALM)("%s, one sentence", (language, sentence) => {
    expect(languageOf(sentence)).toBe(language);
  });

  it.each(CALM)("%s, an article", (language, sentence) => {
    expect(languageOf(`${sentence}\n\n${Array(30).fill(sentence).join(" ")}`)).toBe(language);
  });
});

describe("English is read", () => {
  it.each([
    ["a headline", "Bomb kills 5 in Kabul"],
    ["two words", "Rehn resigns"],
    ["a headline in capitals", "BLAST HITS PORT; THREE KILLED, POLICE SAY"],
    [
      "a sentence of Arabic names",
      "Abu Karim al-Halabi, Ahmad al-Rimawi, Jabhat al-Bahr, Hay'at al-Jabal, Ahrar al-Sahil and Liwa al-Bahr met Qasim al-Din in Deir al-Nahr.",
    ],
    [
      "a sentence of Spanish names",
      "José de la Cruz of El Salvador met María de los Ángeles in La Paz, Bolivia, on Monday.",
    ],
    ["a sentence of Dutch names", "Van der Berg and van den Brink met de Vries in Den Haag on Monday, aides said."],
    ["a sentence of German names", "Der Spiegel and Die Zeit quoted Ursula von der Linde as saying no."],
    ["a table", "Name Killed Injured\nKabul 5 10\nHerat 3 7\nKunduz 2 4\nJalalabad 2 9\nGhazni 1 2"],
    ["results", "Real Madrid 1 Barcelona 2; Atlético Madrid 0 Valencia 3; Real Sociedad 2 Athletic Bilbao 2"],
    [
      "a quotation in French",
      'He said "c\'est la vie" and left. The others stayed for tea with the mayor of the town.',
    ],
    ["a list", "- bread\n- milk\n- three eggs\n- tea"],
  ])("%s", (_, text) => {
    expect(languageOf(text)).toBe("en");
  });
});

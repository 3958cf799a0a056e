/**
 * The form under which names of places are compared: case, accents, apostrophes, hyphens, blanks and a leading article do not
 * count, nor do the Arabic article ("Ar Raqqah" and "Raqqah") and doubled consonants ("Tal Afar" and "Tall 'Afar").
 * @returns "" for a name without a Latin letter
 */
export function placeKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/['’‘`ʻʼʿʾ.]/g, "")
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    // Within words: "S. Sudan" is not "Sudan".
    .replace(/([b-df-hj-np-tv-z])\1/g, "$1")
    .trim()
    .split(" ");
  const kept = words.filter((w, i) => !(words.length > 1 && (ARABIC_ARTICLE.test(w) || (i === 0 && w === "the"))));
  const [first = "", ...rest] = kept.length ? kept : words;
  const key = [rest.length && HILL.test(first) ? "tal" : first, ...rest].join("").replace(/^saint(?=.)/, "st");
  return /[a-z]/.test(key) ? key : "";
}

/** Arabic for a hill, at the head of many towns' names, in its spellings. */
const HILL = /^t[ae]l$/;
// "as" and "at" are left out: they are words of other languages' names as often ("Châtillon-sur-…, "As Pontes").
const ARABIC_ARTICLE = /^(?:al|el|ar|ad|an|ash|az|ez|ed|er|es|esh)$/;

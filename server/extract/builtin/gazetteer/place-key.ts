/**
 * The form under which names of places are compared: case, accents, apostrophes, hyphens and a leading article do not count, nor
 * does the Arabic article ("Ar Raqqah" and "Raqqah", "Deir ez-Zor" and "Deir al Zor"). Blanks go too: "Deirezzor".
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
    .trim()
    .split(" ");
  const kept = words.filter((w, i) => !(words.length > 1 && (ARABIC_ARTICLE.test(w) || (i === 0 && w === "the"))));
  const key = (kept.length ? kept : words).join("");
  return /[a-z]/.test(key) ? key.replace(/^saint(?=.)/, "st") : "";
}

// "as" and "at" are left out: they are words of other languages' names as often ("Châtillon-sur-…, "As Pontes").
const ARABIC_ARTICLE = /^(?:al|el|ar|ad|an|ash|az|ez|ed|er|es|esh)$/;

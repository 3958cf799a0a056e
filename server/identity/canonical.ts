import type { EntityKind } from "../domain/model.ts";

/**
 * Countries that articles write in several ways, each under the form that their other forms fold into.
 * Only forms that name the country alone: "America" is left out, for it is a continent as often.
 */
const COUNTRY_FORMS: Record<string, string> = {
  us: "united states",
  usa: "united states",
  "united states of america": "united states",
  uk: "united kingdom",
  britain: "united kingdom",
  "great britain": "united kingdom",
  uae: "united arab emirates",
  drc: "democratic republic of the congo",
  "dr congo": "democratic republic of the congo",
  dprk: "north korea",
  prc: "china",
  "people's republic of china": "china",
  "russian federation": "russia",
  "syrian arab republic": "syria",
  "islamic republic of iran": "iran",
};

/**
 * The form of a name by which two articles' entities are one: case, accents, dots of initials, hyphens, quotation marks and a
 * leading article do not count. Two different names of one thing stay two: joining them is a decision, not spelling.
 * @returns a key; never empty for a name that has a letter or digit
 */
export function canonicalKey(kind: EntityKind, name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/'s$/, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, "")
    .replace(/[^\p{L}\p{N}'&+]+/gu, " ")
    .trim()
    .replace(/^the (?=\S)/, "");
  const key = plain || name.trim().toLowerCase();
  return kind === "Place" ? (COUNTRY_FORMS[key] ?? key) : key;
}

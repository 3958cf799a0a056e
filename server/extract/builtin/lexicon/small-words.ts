/** Words inside names that say nothing of which name it is, in lower case. Written by hand. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  "the",
  "of",
  "for",
  "and",
  "&",
  "in",
  "on",
  "to",
  "at",
  "de",
  "du",
  "la",
  "by",
  "a",
]);

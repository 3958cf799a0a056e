/** A piece of the example sentence: its words, what they become, and how they look. */
export interface SentencePart {
  words: string;
  /** Written below; absent for plain words. */
  becomes?: string;
  look?: "figure" | "incident" | "place" | "organisation" | "person" | "cue" | "role";
  /** A claim's bracket before or after the words. */
  bracket?: "opens" | "closes";
}

/** A sentence of the seed article, taken apart as the reader shows it. */
export const SENTENCE: readonly SentencePart[] = [
  { words: "Three children were killed", becomes: "figure: 3 killed", look: "figure", bracket: "opens" },
  { words: " and " },
  { words: "10", becomes: "figure: 10 injured", look: "figure" },
  { words: " were hospitalized with serious injuries after a " },
  { words: "shelling", becomes: "incident, on his word", look: "incident" },
  { words: " of a school in " },
  { words: "Aleppo", becomes: "place", look: "place" },
  { words: "", becomes: "claim ends", bracket: "closes" },
  { words: ", the " },
  { words: "Russian Defense Ministry", becomes: "organisation", look: "organisation" },
  { words: "’s " },
  { words: "official spokesman", becomes: "role", look: "role" },
  { words: ", " },
  { words: "Igor Konashenkov", becomes: "person", look: "person" },
  { words: ", " },
  { words: "said", becomes: "cue", look: "cue" },
  { words: "." },
];

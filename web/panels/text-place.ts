/** The number of the paragraph an offset lies in: the title is none, so the first line after it is paragraph 1. 0 for the title. */
export function paragraphNumber(text: string, offset: number): number {
  const lines = text.slice(0, offset).split("\n").slice(0, -1);
  const current = text.slice(0, offset).lastIndexOf("\n") + 1;
  if (current === 0) return 0;
  return lines.slice(1).filter((line) => line.trim() !== "").length + 1;
}

/** "paragraph 4, char. 2,208–2,509"; without the text, the characters alone. */
export function placeWords(text: string | null, { start, end }: { start: number; end: number }): string {
  const characters = `char. ${start.toLocaleString("en-GB")}–${end.toLocaleString("en-GB")}`;
  if (text === null) return characters;
  const paragraph = paragraphNumber(text, start);
  return `${paragraph === 0 ? "headline" : `paragraph ${paragraph}`}, ${characters}`;
}

/** Where a cue stands in a sentence, as a whole word and outside the marked words if it can be; null when it is not there. */
export function cueSpan(
  sentence: string,
  cue: string,
  marked: { start: number; end: number },
): { start: number; end: number } | null {
  if (cue === "") return null;
  let inside: { start: number; end: number } | null = null;
  for (let start = sentence.indexOf(cue); start >= 0; start = sentence.indexOf(cue, start + 1)) {
    const end = start + cue.length;
    if (isLetter(sentence[start - 1]) || isLetter(sentence[end])) continue;
    if (end <= marked.start || start >= marked.end) return { start, end };
    inside ??= { start, end };
  }
  return inside;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

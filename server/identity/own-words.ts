const MOST_WORDS = 6;
/** Words that open another clause, where a title ends. */
const CLAUSE = /^(?:that|who|which|after|before|when|while|as|since|because|said|says|and|but|where)$/i;
/** Words that no title ends in. */
const DANGLING =
  /^(?:a|an|the|of|in|on|at|to|by|for|from|with|into|its|his|her|their|this|these|over|near|about|last|next|past|first)$/i;

const PREPOSITION = /^(?:of|in|on|at|to|by|for|from|with|into|over|near|about|against)$/i;

/** Up to six words from the beginning of `text`, to the first mark or the next clause: a title in the text's own words. */
export function ownWords(text: string): string {
  const [first = "", ...rest] = (text.split(/[.,;:!?()"“”–—\n]|\s-/)[0] ?? text).trim().split(/\s+/);
  const words = [first];
  let isCut = false;
  for (const word of rest) {
    if (CLAUSE.test(word)) break;
    isCut = words.length === MOST_WORDS;
    if (isCut) break;
    words.push(word);
  }
  // A phrase cut short might lose the very noun it leads to.
  const phrase = words.findLastIndex((word) => PREPOSITION.test(word));
  if (isCut && phrase > 1) words.length = phrase;
  while (words.length > 1 && DANGLING.test(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

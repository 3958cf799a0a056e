import type { Span } from "../../domain/model.ts";
import { quote, sentenceAt } from "../../domain/spans.ts";

/** The guidelines ask for 4 to 10 words that are unique in the text. */
const FEWEST = 4;
const MOST = 10;

/**
 * Words around a trigger, inside its sentence, that stand nowhere else in the text: grown word by word on both sides until there
 * are four and they are unique, ten at most. A short sentence gives what it has.
 */
export function contextOf(text: string, { trigger, sentences }: { trigger: Span; sentences: readonly Span[] }): string {
  const sentence = nearby(text, trigger, sentenceAt(sentences, trigger.start) ?? trigger);
  const words = [...quote(text, sentence).matchAll(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)].map((m) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
  }));
  let from = words.findIndex((w) => w.end > trigger.start);
  if (from < 0) return quote(text, trigger);
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < trigger.end) to++;
  const span = () => ({
    start: Math.min(trigger.start, words[from]?.start ?? trigger.start),
    end: Math.max(trigger.end, words[to - 1]?.end ?? trigger.end),
  });
  while (to - from < MOST && (to - from < FEWEST || !isFirstAndOnly(text, span()))) {
    const left = from > 0;
    const right = to < words.length;
    if (!left && !right) break;
    if (right) to++;
    if (left && to - from < MOST) from--;
  }
  return quote(text, span());
}

/** Characters on each side in which ten words are looked for: a line can be very long. */
const REACH = 300;

function nearby(text: string, trigger: Span, sentence: Span): Span {
  const before = text.indexOf(" ", Math.max(sentence.start, trigger.start - REACH));
  const after = text.lastIndexOf(" ", Math.min(sentence.end, trigger.end + REACH));
  return {
    start: trigger.start - sentence.start <= REACH || before < 0 ? sentence.start : Math.min(before + 1, trigger.start),
    end: sentence.end - trigger.end <= REACH ? sentence.end : Math.max(after, trigger.end),
  };
}

function isFirstAndOnly(text: string, span: Span): boolean {
  const words = quote(text, span);
  return text.indexOf(words) === span.start && text.indexOf(words, span.start + 1) < 0;
}

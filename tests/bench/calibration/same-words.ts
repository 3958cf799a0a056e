const WORD = /[\p{L}\p{N}]+/gu;
const WITHOUT_MEANING = /^(?:the|an?|of|for|and|in|on|at|by|to|s|his|her|its|their|who|which|that)$/;

/** Whether `found` says what `wanted` says: equal, or half of its words are among the wanted ones and are a fifth of those. */
export function sameWords(wanted: string, found: string): boolean {
  if (!wanted || !found) return false;
  if (wanted === found) return true;
  const [a, b] = [meaningful(wanted), meaningful(found)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= 0.5 * b.size && shared >= 0.2 * a.size;
}

function meaningful(words: string): Set<string> {
  return new Set((words.toLowerCase().match(WORD) ?? []).filter((word) => !WITHOUT_MEANING.test(word)));
}

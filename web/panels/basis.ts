import { rootSpeakers, type Source } from "./speaker.ts";
import { listWords } from "./wording.ts";

export interface Basis {
  /** Names of those whose articles tell it themselves. */
  tellers: readonly string[];
  /** Chains of claims that say it, each outermost first. */
  chains: readonly (readonly Source[])[];
}

/** On how many words a thing rests, in one sentence. */
export function basisSentence({ tellers, chains }: Basis): string {
  const told = [...new Set(tellers)];
  const said = rootSpeakers(chains);
  if (told.length === 1)
    return `${told[0]} tells it itself. ${said.length ? `${listWords(said)} ${said.length === 1 ? "says" : "say"} it too.` : "No second source."}`;
  if (told.length > 1) return `${listWords(told)} each tell it themselves.`;
  if (said.length === 0) return "The text leaves open on whose word it stands.";
  const [alone] = said;
  return `Rests on the word of ${said.length === 1 ? `${alone} alone` : listWords(said)}. No article tells it as fact.`;
}

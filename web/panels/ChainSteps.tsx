import type { ChainStepFragment } from "../api/generated/graphql.ts";
import styles from "./ChainSteps.module.css";
import { Speaker } from "./Speaker.tsx";

export interface ChainStepsProps {
  /** Publisher or title of the article that prints it. */
  article: string;
  /** Outermost first. */
  chain: readonly ChainStepFragment[];
  /** What the innermost speaker says: "it" for a claim or an incident. */
  what?: string;
}

/** The people between the reader and a claim, numbered as on the canvas. */
export function ChainSteps({ article, chain, what = "it" }: ChainStepsProps) {
  const last = chain.length - 1;
  return (
    <ol className={styles.steps}>
      <li className={styles.step}>
        <b>{article}</b> reports that
      </li>
      {chain.map((claim, index) => (
        <li key={claim.id} className={styles.step}>
          <Says claim={claim} /> {index < last ? "that" : `${what}.`}
          {index === last && last > 0 && " The article does not have it at first hand."}
        </li>
      ))}
    </ol>
  );
}

/** "according to" and its like come before the speaker, every other cue after. */
const BEFORE_SPEAKER = /\b(to|by|from|of|per)$/i;

function Says({ claim }: { claim: ChainStepFragment }) {
  const cue = claim.cue && <em className={styles.cue}>{claim.cue}</em>;
  if (cue && BEFORE_SPEAKER.test(claim.cue)) {
    return (
      <>
        {cue} <Speaker claim={claim} />,
      </>
    );
  }
  return (
    <>
      <Speaker claim={claim} comma /> {cue || "says"}
    </>
  );
}

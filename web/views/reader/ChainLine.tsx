import { publisherOf } from "../../api/to-view.ts";
import { NOBODY, sourceName } from "../../graph/model/source-name.ts";
import styles from "./ChainLine.module.css";
import { claimChain, type ReadClaim, type Reading } from "./reading.ts";

/** On whose word a claim rests, outermost first: the article, then each speaker with the cue. The numbers are those of the graph. */
export function ChainLine({ reading, claim }: { reading: Reading; claim: ReadClaim }) {
  const { article } = reading;
  const steps = [
    { id: article.id, name: publisherOf(article) ?? "This article", cue: null },
    ...claimChain(reading, claim).map((step) => ({
      id: step.id,
      name: step.speaker?.label ?? sourceName(step.source) ?? NOBODY,
      cue: step.cue || null,
    })),
  ];
  return (
    <ol className={styles.chain} aria-label="On whose word">
      {steps.map((step, index) => (
        <li key={step.id} className={styles.step}>
          <span className={styles.disc} aria-hidden="true">
            {index + 1}
          </span>
          <span>
            {step.name} {step.cue && <em className={styles.cue}>{step.cue}</em>}
          </span>
          {index < steps.length - 1 && <span className={styles.link} aria-hidden="true" />}
        </li>
      ))}
    </ol>
  );
}

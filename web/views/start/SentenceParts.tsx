import { classes } from "../../ui/classes.ts";
import styles from "./SentenceParts.module.css";
import { SENTENCE } from "./sentence.ts";

/** The example sentence with every mark of the reader, and below each what it becomes. */
export function SentenceParts() {
  return (
    <p className={styles.sentence}>
      {SENTENCE.map(({ words, becomes, look, bracket }, index) =>
        becomes ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentence never changes
          <span key={index} className={classes(styles.part, look && styles[look])}>
            <span className={classes(styles.words, bracket && styles[bracket])}>{words}</span>
            <small className={styles.label}>{becomes}</small>
          </span>
        ) : (
          words
        ),
      )}
    </p>
  );
}

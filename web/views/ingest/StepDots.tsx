import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { type ItemState, STEPS } from "./item.ts";
import styles from "./StepDots.module.css";

type Dot = "done" | "now" | "failed" | "open";

/** Where an item stands on its way through the four steps. The words beside it say the same. */
export function StepDots({ state }: { state: ItemState }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {dotsOf(state).map((dot, index) => (
        <span key={STEPS[index]} className={classes(styles.step, styles[dot])}>
          {dot === "failed" ? (
            <Icon name="close" size={10} className={styles.cross} />
          ) : (
            <span className={styles.dot} />
          )}
        </span>
      ))}
    </span>
  );
}

/** What each of the four dots shows. */
export function dotsOf(state: ItemState): Dot[] {
  const at = "step" in state ? STEPS.indexOf(state.step) : -1;
  return STEPS.map((_, index) => (index < at ? "done" : dotFrom(state.phase, index === at)));
}

/** A dot of the step that an item is at, or of one after it. */
function dotFrom(phase: ItemState["phase"], isAt: boolean): Dot {
  switch (phase) {
    case "done":
      return "done";
    case "working":
      return isAt ? "now" : "open";
    case "failed":
    case "skipped":
      return isAt ? "failed" : "open";
    case "waiting":
    case "stopped":
      return "open";
  }
}

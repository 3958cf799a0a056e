import { isSilent } from "../api/api-error.ts";
import { TextButton } from "../ui/TextLink.tsx";
import styles from "./panel.module.css";

export interface DetailsStateProps {
  isGone: boolean;
  error: Error | null;
  retry(): void;
}

/** Why the panel has no more to say of a node: it is on its way, it failed, or the node has gone. */
export function DetailsState({ isGone, error, retry }: DetailsStateProps) {
  if (isGone) return <p className={styles.empty}>This node is no longer in the graph. Its last article was deleted.</p>;
  if (!error) return <output className={styles.empty}>Looking up the details</output>;
  return (
    <p className={styles.empty} role="alert">
      {isSilent(error) ? "The details did not come: the graph store does not answer." : error.message}{" "}
      <TextButton onClick={retry}>Try now</TextButton>
    </p>
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { TRIES } from "../api/query-client.ts";
import { useStoreHealth, waitSeconds } from "../state/store-health.ts";
import { Icon } from "../ui/Icon.tsx";
import { TextButton } from "../ui/TextLink.tsx";
import styles from "./StoreSilent.module.css";

/** Says that the store is silent, and asks again by itself, less and less often. What is on screen stays. */
export function StoreSilent() {
  const rounds = useStoreHealth((state) => state.rounds);
  if (rounds === 0) return null;
  return <Waiting key={rounds} rounds={rounds} />;
}

function Waiting({ rounds }: { rounds: number }) {
  const client = useQueryClient();
  const [left, setLeft] = useState(waitSeconds(rounds));
  const isTrying = left <= 0;
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (!isTrying) return;
    void client.refetchQueries({ predicate: ({ state }) => state.status === "error" || state.fetchFailureCount > 0 });
  }, [isTrying, client]);
  const tries = rounds * TRIES;
  return (
    <div className={styles.notice} role="alert">
      <Icon name="warning" className={styles.icon} />
      <p>
        <b>The graph store does not answer.</b> Tried {tries} times;{" "}
        <span aria-hidden="true">{isTrying ? "trying again now." : `trying again in ${left}.`}</span> Your view is kept.{" "}
        {!isTrying && <TextButton onClick={() => setLeft(0)}>Try now</TextButton>}
      </p>
    </div>
  );
}

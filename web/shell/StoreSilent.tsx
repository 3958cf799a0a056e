import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { isSilent } from "../api/api-error.ts";
import { operation } from "../api/operation.ts";
import { OverviewDocument } from "../api/queries/overview.ts";
import { TRIES } from "../api/query-client.ts";
import { sayError } from "../state/say-error.ts";
import { reportNextRound, useStoreHealth, waitSeconds } from "../state/store-health.ts";
import { Icon } from "../ui/Icon.tsx";
import { TextButton } from "../ui/TextLink.tsx";
import styles from "./StoreSilent.module.css";

/** Says that the store is silent, and asks again by itself, less and less often. What is on screen stays. */
export function StoreSilent() {
  const rounds = useStoreHealth((state) => state.rounds);
  if (rounds === 0) return null;
  return <Waiting key={rounds} rounds={rounds} />;
}

/** Whether the store answers at all, then everything that got no answer. */
async function askAgain(client: QueryClient): Promise<void> {
  await client.fetchQuery({ ...operation(OverviewDocument, {}), staleTime: 0 });
  await client.refetchQueries({ predicate: ({ state }) => state.status === "error" });
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
    if (isTrying) askAgain(client).catch((error: unknown) => (isSilent(error) ? reportNextRound() : sayError(error)));
  }, [isTrying, client]);
  const tries = rounds * TRIES;
  return (
    <div className={styles.notice} role="alert">
      <Icon name="warning" className={styles.icon} />
      <p>
        <b>The graph store does not answer.</b> Tried{" "}
        {rounds === 1 ? `${TRIES} times in ${TRIES} seconds` : `${tries} times`};{" "}
        <span aria-hidden="true">{isTrying ? "trying again now." : `trying again in ${left}.`}</span> Your view is kept.{" "}
        {!isTrying && <TextButton onClick={() => setLeft(0)}>Try now</TextButton>}
      </p>
    </div>
  );
}

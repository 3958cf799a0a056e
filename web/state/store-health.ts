import { create } from "zustand";

interface StoreHealth {
  /** Rounds of tries that got no answer since the last one that did. */
  rounds: number;
}

/** Whether the server and its store answer, as the requests of this client find out. */
export const useStoreHealth = create<StoreHealth>(() => ({ rounds: 0 }));

/** A request was tried to the end and nothing answered. Many at once are one round. */
export function reportSilence(): void {
  if (useStoreHealth.getState().rounds === 0) useStoreHealth.setState({ rounds: 1 });
}

/** The store was asked again and is still silent. */
export function reportNextRound(): void {
  useStoreHealth.setState(({ rounds }) => ({ rounds: rounds + 1 }));
}

/** A request was answered. */
export function reportAnswer(): void {
  if (useStoreHealth.getState().rounds > 0) useStoreHealth.setState({ rounds: 0 });
}

/** Seconds to wait before the next round: 5, then twice as long each time, 60 at most. */
export function waitSeconds(rounds: number): number {
  return Math.min(60, 5 * 2 ** Math.max(0, rounds - 1));
}

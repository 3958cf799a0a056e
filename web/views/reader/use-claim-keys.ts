import { useEffect, useRef } from "react";

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, ArrowRight: 1, p: -1, ArrowLeft: -1 };

export interface ClaimKeys {
  onStep(by: 1 | -1): void;
  onClear(): void;
}

/** N and P, or the arrows right and left, go from claim to claim; Escape takes the marker off. Fields and menus keep their keys. */
export function useClaimKeys(keys: ClaimKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTaken(event.target)) return;
      if (event.key === "Escape") return latest.current.onClear();
      const step = STEPS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (step === undefined) return;
      event.preventDefault();
      latest.current.onStep(step);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Where keys are typed or have a meaning of their own. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [role=menu], [role=dialog], [role=application]") !== null
  );
}

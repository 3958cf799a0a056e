import { setFilters } from "../state/steps.ts";
import { Chip } from "../ui/Chip.tsx";
import { Menu } from "../ui/Menu.tsx";
import { RemovableChip } from "../ui/RemovableChip.tsx";

/** The thresholds offered: one for each step that the eye sees, and one for nearly certain. */
const LEVELS = [0.25, 0.5, 0.75, 0.9];

/** Leaves out what stands on weak ground. Set, it is a chip that takes itself off. */
export function ConfidenceFilter({ value }: { value: number }) {
  const set = (level: number) =>
    setFilters(
      (now) => ({ ...now, minConfidence: level }),
      level ? `confidence ${level.toFixed(2)}` : "any confidence",
    );
  if (value > 0)
    return <RemovableChip onRemove={() => set(0)}>{`Confidence at least ${value.toFixed(2)}`}</RemovableChip>;
  return (
    <Menu
      trigger={<Chip opens>Confidence</Chip>}
      entries={LEVELS.map((level) => ({ label: `At least ${level.toFixed(2)}`, run: () => set(level) }))}
    />
  );
}

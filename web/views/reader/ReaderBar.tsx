import { Mark } from "../../graph/marks/Mark.tsx";
import type { MarkSpec } from "../../graph/marks/spec.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";
import styles from "./ReaderBar.module.css";
import { LAYERS, type Layer, type Reading } from "./reading.ts";

export interface ReaderBarProps {
  reading: Reading;
  layers: ReadonlySet<Layer>;
  /** Place of the claim under the marker, 1 for the first; null when it is not on a claim. */
  position: number | null;
  onToggle(layer: Layer): void;
  onStep(by: 1 | -1): void;
  onList(): void;
}

const LABELS = { claims: "Claims", incidents: "Incidents", names: "Names", figures: "Figures" } as const;
const MARKS: Readonly<Record<Layer, MarkSpec | null>> = {
  claims: { kind: "Claim", stance: "asserts" },
  incidents: { kind: "Incident", status: "happened", told: true },
  names: { kind: "Person" },
  figures: null,
};

/** The way back, what the text shows, and the way from claim to claim. */
export function ReaderBar({ reading, layers, position, onToggle, onStep, onList }: ReaderBarProps) {
  const { counts } = reading;
  return (
    <div className={styles.bar}>
      <Button look="quiet" icon="chevron-left" onClick={onList}>
        Articles
      </Button>
      <Layers counts={counts} layers={layers} onToggle={onToggle} />
      <Steps position={position} count={counts.claims} onStep={onStep} />
    </div>
  );
}

function Layers({
  counts,
  layers,
  onToggle,
}: { counts: Reading["counts"] } & Pick<ReaderBarProps, "layers" | "onToggle">) {
  return (
    <fieldset className={styles.layers} aria-label="Shown in the text">
      {LAYERS.map((layer) => {
        const spec = MARKS[layer];
        return (
          <Chip
            key={layer}
            count={counts[layer]}
            pressed={layers.has(layer) && counts[layer] > 0}
            disabled={counts[layer] === 0}
            mark={spec && <Mark spec={spec} size={16} />}
            onClick={() => onToggle(layer)}
          >
            {LABELS[layer]}
          </Chip>
        );
      })}
    </fieldset>
  );
}

function Steps({ position, count, onStep }: { count: number } & Pick<ReaderBarProps, "position" | "onStep">) {
  return (
    <div className={styles.steps}>
      <output>{stepWords(position, count)}</output>
      <Tooltip content="Claim before" keys="P">
        <IconButton icon="chevron-left" label="Claim before" disabled={count === 0} onClick={() => onStep(-1)} />
      </Tooltip>
      <Tooltip content="Next claim" keys="N">
        <IconButton icon="chevron-right" label="Next claim" disabled={count === 0} onClick={() => onStep(1)} />
      </Tooltip>
    </div>
  );
}

/** Which of the claims the marker is on, or how many there are. */
export function stepWords(position: number | null, count: number): string {
  if (count === 0) return "No claims";
  if (position !== null) return `Claim ${position} of ${count}`;
  return count === 1 ? "1 claim" : `${count} claims`;
}

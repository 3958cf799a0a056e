import { Mark } from "../graph/marks/Mark.tsx";
import { useExplorer } from "../state/explorer.ts";
import { STATUS_GROUPS, type StatusGroup } from "../state/filters.ts";
import { ALL_KINDS, ALL_STANCES, STATUS_WORDS, sentenceCase } from "../state/names.ts";
import { useCounts } from "../state/use-counts.ts";
import styles from "./Key.module.css";
import { KeyGroup, type KeyRow } from "./KeyGroup.tsx";
import { KeyLines } from "./KeyLines.tsx";

/** How the legend of a status is drawn. */
function statusSpec(group: StatusGroup) {
  const status = group === "told" || group === "said" ? ("happened" as const) : group;
  return { kind: "Incident" as const, status, told: group === "told" };
}

/** The legend. Each row is a toggle for what it names, and counts it; with Alt it alone stays. */
export function Key({ id }: { id?: string }) {
  const counts = useCounts();
  const isEmpty = useExplorer((state) => state.pool.nodes.size === 0);
  const kinds: KeyRow[] = ALL_KINDS.map((kind) => ({
    name: kind,
    label: kind,
    mark: <Mark spec={{ kind }} size={20} />,
    count: counts.kinds.get(kind) ?? 0,
  }));
  const statuses: KeyRow[] = STATUS_GROUPS.map((group) => ({
    name: group,
    label: STATUS_WORDS[group],
    mark: <Mark spec={statusSpec(group)} size={20} />,
    count: counts.statuses.get(group) ?? 0,
  }));
  const stances: KeyRow[] = ALL_STANCES.map((stance) => ({
    name: stance,
    label: sentenceCase(stance),
    mark: <Mark spec={{ kind: "Claim", stance }} size={20} />,
    count: counts.stances.get(stance) ?? 0,
  }));
  return (
    <nav className={styles.key} id={id} aria-label="Key" aria-busy={isEmpty}>
      <KeyGroup title="Kinds" group="withoutKinds" rows={kinds} all={ALL_KINDS} />
      <KeyGroup title="Incident status" group="withoutStatuses" rows={statuses} all={STATUS_GROUPS} />
      <KeyGroup title="Stance of claims" group="withoutStances" rows={stances} all={ALL_STANCES} />
      <KeyLines />
    </nav>
  );
}

import { listWords } from "../../panels/wording.ts";
import { useExplorer } from "../../state/explorer.ts";
import { activeFilters, cleared, type Filters } from "../../state/filters.ts";
import { count } from "../../state/names.ts";
import { countPassing, FILTER_NAMES } from "../../state/passing.ts";
import type { Sight } from "../../state/sight.ts";
import { restoreAll, setFilters } from "../../state/steps.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextButton } from "../../ui/TextLink.tsx";
import styles from "./Canvas.module.css";

/** Everything is filtered out: which filters did it, and what each would give back. */
export function NothingPasses({ sight }: { sight: Sight }) {
  const filters = useExplorer((state) => state.history.present.filters);
  const active = activeFilters(filters).filter((name) => name !== "withoutRelations");
  const names = active.map((name) => FILTER_NAMES[name]);
  return (
    <div className={styles.over}>
      <EmptyState icon="filter" title="Nothing passes these filters">
        {names.length > 0
          ? `The ${names.length === 1 ? "filter" : "filters"} ${listWords(names)} hide`
          : "What you hid leaves none of"}{" "}
        {names.length > 0 && "all"} {count(sight.nodes.length, "node")}.{" "}
        {active.length > 1 && active.map((name) => <Clear key={name} name={name} sight={sight} filters={filters} />)}
        <TextButton onClick={restoreAll}>Restore everything</TextButton> shows{" "}
        {sight.nodes.length.toLocaleString("en-GB")}.
      </EmptyState>
    </div>
  );
}

function Clear({ name, sight, filters }: { name: keyof Filters; sight: Sight; filters: Filters }) {
  const words = FILTER_NAMES[name];
  const passing = countPassing(sight.nodes, cleared(filters, name));
  if (passing === 0) return null;
  return (
    <>
      <TextButton onClick={() => setFilters((now) => cleared(now, name), `clear ${words}`)}>Clear {words}</TextButton>{" "}
      shows {passing.toLocaleString("en-GB")},{" "}
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { operation } from "../api/operation.ts";
import { OverviewDocument } from "../api/queries/overview.ts";
import { Mark } from "../graph/marks/Mark.tsx";
import type { Counts } from "../state/counts.ts";
import { useExplorer } from "../state/explorer.ts";
import { cleared, type FilterGroup, type Filters, isActive, STATUS_GROUPS, toggle } from "../state/filters.ts";
import { ALL_KINDS, ALL_STANCES, RELATION_TITLES, STATUS_WORDS, sentenceCase } from "../state/names.ts";
import { restoreAll, setFilters } from "../state/steps.ts";
import { useCounts } from "../state/use-counts.ts";
import { TextButton } from "../ui/TextLink.tsx";
import { ConfidenceFilter } from "./ConfidenceFilter.tsx";
import type { FilterChoice } from "./FilterChoiceItem.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import styles from "./FilterRow.module.css";

/** Filters as chips, each with the number of its choices; at the end, how many nodes are hidden and the way back. */
export function FilterRow({ hidden }: { hidden: number }) {
  const filters = useExplorer((state) => state.history.present.filters);
  const counts = useCounts();
  const { publishers, articles } = usePublished(filters);
  return (
    <div className={styles.row}>
      <div className={styles.chips} role="toolbar" aria-label="Filters">
        <ConfidenceFilter value={filters.minConfidence} />
        <Group title="Stance" group="withoutStances" choices={stanceChoices(counts, filters)} />
        <Group title="Relation" group="withoutRelations" choices={relationChoices(counts, filters)} />
        <Group title="Publisher" group="publishers" choices={publishers} />
        <Group title="Article" group="articles" choices={articles} />
        <Group title="Status" group="withoutStatuses" choices={statusChoices(counts, filters)} />
        <Group title="Kind" group="withoutKinds" choices={kindChoices(counts, filters)} />
      </div>
      {hidden > 0 && (
        <p className={styles.hidden} aria-live="polite">
          {hidden.toLocaleString("en-GB")} hidden, <TextButton onClick={restoreAll}>restore</TextButton>
        </p>
      )}
    </div>
  );
}

function Group({ title, group, choices }: { title: string; group: FilterGroup; choices: readonly FilterChoice[] }) {
  const active = useExplorer((state) => isActive(state.history.present.filters, group));
  if (choices.length === 0) return null;
  return (
    <FilterMenu
      title={title}
      choices={choices}
      isActive={active}
      onToggle={({ name, label }) => setFilters((now) => toggle(now, group, name), `filter by ${label}`)}
      onClear={() => setFilters((now) => cleared(now, group), `clear ${title.toLowerCase()}`)}
    />
  );
}

function stanceChoices({ stances }: Counts, { withoutStances }: Filters): FilterChoice[] {
  return ALL_STANCES.filter((stance) => stances.has(stance)).map((stance) => ({
    name: stance,
    label: sentenceCase(stance),
    count: stances.get(stance) ?? 0,
    mark: <Mark spec={{ kind: "Claim", stance }} size={18} />,
    isOn: !withoutStances.has(stance),
  }));
}

function relationChoices({ relations }: Counts, { withoutRelations }: Filters): FilterChoice[] {
  const types = Object.keys(RELATION_TITLES) as (keyof typeof RELATION_TITLES)[];
  return types
    .filter((type) => relations.has(type))
    .map((type) => ({
      name: type,
      label: RELATION_TITLES[type],
      count: relations.get(type) ?? 0,
      isOn: !withoutRelations.has(type),
    }));
}

function statusChoices({ statuses }: Counts, { withoutStatuses }: Filters): FilterChoice[] {
  return STATUS_GROUPS.filter((group) => statuses.has(group)).map((group) => ({
    name: group,
    label: STATUS_WORDS[group],
    count: statuses.get(group) ?? 0,
    isOn: !withoutStatuses.has(group),
  }));
}

function kindChoices({ kinds }: Counts, { withoutKinds }: Filters): FilterChoice[] {
  return ALL_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    name: kind,
    label: kind,
    count: kinds.get(kind) ?? 0,
    mark: <Mark spec={{ kind }} size={18} />,
    isOn: !withoutKinds.has(kind),
  }));
}

function usePublished(filters: Filters): { publishers: FilterChoice[]; articles: FilterChoice[] } {
  const { data } = useQuery(operation(OverviewDocument, {}));
  const nodes = data?.articles.nodes ?? [];
  const names = [...new Set(nodes.flatMap((article) => article.publisher ?? []))].sort();
  return {
    publishers: names.map((name) => ({
      name,
      label: name,
      count: nodes.filter((article) => article.publisher === name).length,
      isOn: filters.publishers.has(name),
    })),
    articles: nodes.map(({ id, title }) => ({ name: id, label: title, count: null, isOn: filters.articles.has(id) })),
  };
}

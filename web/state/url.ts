import type { NodeKind } from "../graph/types.ts";
import {
  DEFAULT_FILTERS,
  type FilterGroup,
  type Filters,
  isActive,
  STATUS_GROUPS,
  type StatusGroup,
} from "./filters.ts";

export const VIEWS = ["graph", "reader"] as const;
export type View = (typeof VIEWS)[number];

/** UTF-16 offsets into an article's text, end exclusive. */
export interface ReaderFocus {
  start: number;
  end: number;
}

/** What an address holds: enough to see the same again, elsewhere. */
export interface Address {
  view: View;
  /** Article of the reader. */
  article: string | null;
  /** The words the reader shows first. */
  at: ReaderFocus | null;
  selected: string | null;
  filters: Filters;
  hidden: readonly string[];
  pinned: readonly string[];
  expanded: readonly string[];
  focus: string | null;
  /** Both ends of a shown path. */
  path: readonly [string, string] | null;
}

export const PLAIN_ADDRESS: Address = {
  view: "graph",
  article: null,
  at: null,
  selected: null,
  filters: DEFAULT_FILTERS,
  hidden: [],
  pinned: [],
  expanded: [],
  focus: null,
  path: null,
};

const GROUP_PARAMS = {
  withoutKinds: "no-kind",
  withoutStatuses: "no-status",
  withoutStances: "no-stance",
  withoutRelations: "no-line",
  publishers: "publisher",
  articles: "from",
} as const satisfies Record<FilterGroup, string>;

const MAX_IDS = 60;
const KINDS: readonly NodeKind[] = ["Person", "Organisation", "Place", "Incident", "Claim", "Article"];
const ID = /^[a-z]{3}_[0-9a-z]{1,64}$/;

/** The query part of an address, with its question mark; "" for the plain view. */
export function toSearch(address: Address): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null) => value && params.append(name, value);
  put("view", address.view === "graph" ? null : address.view);
  put("article", address.article);
  put("at", address.at && `${address.at.start}-${address.at.end}`);
  put("node", address.selected);
  if (address.filters.minConfidence > 0) put("confidence", String(address.filters.minConfidence));
  for (const [group, name] of Object.entries(GROUP_PARAMS) as [FilterGroup, string][]) {
    if (!isActive(address.filters, group)) continue;
    for (const value of address.filters[group]) put(name, value);
  }
  put("expanded", address.expanded.join("."));
  put("hidden", address.hidden.join("."));
  put("pinned", address.pinned.join("."));
  put("focus", address.focus);
  put("path", address.path?.join(".") ?? null);
  const text = params.toString();
  return text && `?${text}`;
}

/** The address that a query part stands for. What makes no sense in it is left out, so that any text is safe. */
export function fromSearch(search: string): Address {
  const params = new URLSearchParams(search);
  const [from, to] = ids(params.get("path"));
  return {
    view: VIEWS.find((view) => view === params.get("view")) ?? "graph",
    article: ids(params.get("article"))[0] ?? null,
    at: readFocus(params.get("at")),
    selected: ids(params.get("node"))[0] ?? null,
    filters: readFilters(params),
    hidden: ids(params.get("hidden")),
    pinned: ids(params.get("pinned")),
    expanded: ids(params.get("expanded")),
    focus: ids(params.get("focus"))[0] ?? null,
    path: from && to ? [from, to] : null,
  };
}

function readFilters(params: URLSearchParams): Filters {
  const confidence = Number(params.get("confidence") ?? 0);
  return {
    minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    withoutKinds: readGroup(params, "withoutKinds", (v): v is NodeKind => (KINDS as readonly string[]).includes(v)),
    withoutStatuses: readGroup(params, "withoutStatuses", (v): v is StatusGroup =>
      (STATUS_GROUPS as readonly string[]).includes(v),
    ),
    withoutStances: readGroup(params, "withoutStances", (v): v is string => /^[a-z]{1,20}$/.test(v)),
    withoutRelations: readGroup(params, "withoutRelations", (v): v is string => /^[A-Z_]{1,20}$/.test(v)),
    publishers: readGroup(params, "publishers", (v): v is string => v !== "" && v.length <= 200),
    articles: readGroup(params, "articles", (v): v is string => ID.test(v)),
  };
}

function readGroup<G extends FilterGroup, Name extends string>(
  params: URLSearchParams,
  group: G,
  isName: (value: string) => value is Name,
): ReadonlySet<Name> {
  return new Set(params.getAll(GROUP_PARAMS[group]).slice(0, MAX_IDS).filter(isName));
}

function readFocus(text: string | null): ReaderFocus | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "");
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}

function ids(text: string | null): string[] {
  return (text ?? "")
    .split(".")
    .filter((id) => ID.test(id))
    .slice(0, MAX_IDS);
}

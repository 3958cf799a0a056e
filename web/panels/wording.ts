import type { DatePrecision } from "../api/generated/graphql.ts";
import type { ViewNode } from "../graph/types.ts";
import { statusGroup } from "../state/filters.ts";
import { STATUS_WORDS } from "../state/names.ts";

/** What a node is, in words: "Person", "Incident, said to have happened", "Claim, accuses". */
export function kindWords(node: Pick<ViewNode, "kind" | "status" | "told" | "stance">): string {
  const status = statusGroup(node);
  if (status) return `Incident, ${STATUS_WORDS[status].toLowerCase()}`;
  return node.kind === "Claim" && node.stance ? `Claim, ${node.stance}` : node.kind;
}

const QUOTING: Record<NonNullable<ViewNode["claimKind"]>, string> = {
  direct: "quoted word for word",
  indirect: "in the article’s words",
  mixed: "partly quoted",
};

/** How a claim is quoted. */
export function quotingWords(kind: ViewNode["claimKind"]): string {
  return kind ? QUOTING[kind] : "";
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "27 October 2016", "October 2016" or "2016", as precise as an ISO date is. A text that is no date comes back as it is. */
export function dateWords(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match) return iso;
  if (!month) return match[1] as string;
  return `${match[3] ? `${Number(match[3])} ` : ""}${month} ${match[1]}`;
}

export interface IncidentDates {
  dateStart: string | null;
  dateEnd: string | null;
  datePrecision: DatePrecision | null;
}

/** When an incident was: "27 October 2016", "between 3 and …", or that the text does not say. */
export function incidentDateWords({ dateStart, dateEnd, datePrecision }: IncidentDates): string {
  if (dateStart === null) return "no date in the text";
  if (datePrecision !== "range" || dateEnd === null || dateEnd === dateStart) return dateWords(dateStart);
  return `${dateWords(dateStart)} to ${dateWords(dateEnd)}`;
}

/** A list in a sentence: "A", "A and B", "A, B and C". */
export function listWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Incident type and subtype: "Attack: shelling"; the type alone where the subtype says nothing more. */
export function incidentTypeWords(type: string, subtype: string): string {
  const name = type.charAt(0) + type.slice(1).toLowerCase();
  return subtype && subtype.toLowerCase() !== type.toLowerCase() ? `${name}: ${subtype.toLowerCase()}` : name;
}

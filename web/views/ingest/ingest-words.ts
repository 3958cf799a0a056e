import { type Item, type ItemState, isSettled, type Outcome } from "./item.ts";

/** "3.4 KB", "2.2 MB": thousands, as file lists show them, with one digit below ten. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1_000, "KB"] : [bytes / 1_000_000, "MB"];
  const text = value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value).toLocaleString("en-GB");
  return `${text} ${unit}`;
}

/** What came of an article: "21 names, 9 incidents, 12 claims". */
export function outcomeWords({ status, found }: Outcome): string {
  if (status === "UNCHANGED") return "already in the graph, nothing changed";
  const count = (...kinds: string[]) =>
    found.filter(({ kind }) => kinds.includes(kind)).reduce((sum, f) => sum + f.count, 0);
  const words = [
    counted(count("Person", "Organisation", "Place"), "name"),
    counted(count("Incident"), "incident"),
    counted(count("Claim"), "claim"),
  ].join(", ");
  return status === "REPLACED" ? `read anew: ${words}` : words;
}

/** What is going on with an item. */
export function stateWords(state: Exclude<ItemState, { phase: "failed" | "done" }>): string {
  switch (state.phase) {
    case "waiting":
      return "waiting";
    case "stopped":
      return "stopped";
    case "skipped":
      return "skipped, not in the graph";
    case "working":
      return workWords(state);
  }
}

function workWords({ step, done, total }: Extract<ItemState, { phase: "working" }>): string {
  switch (step) {
    case "read":
      return "reading the file";
    case "find":
      return total > 0 ? `finding claims, ${number(done)} of ${number(total)} sentences` : "finding claims";
    case "match":
      return "matching names";
    case "save":
      return "saving";
  }
}

/** An error in two parts: what is wrong, and the rest with the remedy. The file's own name is left out: it stands in the row. */
export function errorWords(name: string, message: string): { what: string; rest: string } {
  const plain = message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
  const [, what = plain, rest = ""] = /^(.*?[.,;:])\s+(.*)$/s.exec(plain) ?? [];
  return { what: what.charAt(0).toUpperCase() + what.slice(1), rest };
}

/** "Adding 6 articles" while there is something to do, "Added 4 articles" afterwards. */
export function headWords(items: readonly Item[]): string {
  if (!items.every(isSettled)) return `Adding ${counted(items.length, "article")}`;
  const done = items.filter(({ state }) => state.phase === "done").length;
  return done > 0 ? `Added ${counted(done, "article")}` : "No article added";
}

/** "4 done, 1 in work, 1 not read." */
export function summaryWords(items: readonly Item[]): string {
  const count = (...phases: ItemState["phase"][]) => items.filter(({ state }) => phases.includes(state.phase)).length;
  const parts: [number, string][] = [
    [count("done"), "done"],
    [count("working"), "in work"],
    [count("waiting"), "waiting"],
    [count("failed"), "not read"],
    [count("stopped", "skipped"), "left out"],
  ];
  const words = parts.filter(([n]) => n > 0).map(([n, word]) => `${number(n)} ${word}`);
  return `${words.join(", ")}.`;
}

function counted(n: number, noun: string): string {
  return `${number(n)} ${noun}${n === 1 ? "" : "s"}`;
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}

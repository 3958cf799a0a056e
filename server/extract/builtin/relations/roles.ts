import { RANKS } from "../lexicon/role-nouns.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";
import type { Pair, RelationDraft } from "./relation.ts";
import { roleEndingAt, roleStartingAt } from "./role-phrase.ts";

/** Words that a role phrase sheds on its left. */
const SHED =
  /^(?:former|then|late|current|new|outgoing|incoming|acting|['’]s?|longtime|long-time|first|top|senior|own)$/;
const LINK = /(?:^| )(?:of|at|for|with|in|to|from)(?: the| an?| both)?$/;

/** HOLDS_ROLE from two neighbouring names: body before person, or person before body. */
export function rolesOfPair(reading: Reading, pair: Pair): RelationDraft[] {
  const { a, b } = pair;
  if (a.kind !== "Person" && b.kind === "Person") return bodyThenPerson(reading, pair);
  if (a.kind === "Person" && b.kind !== "Person") return personThenBody(reading, pair);
  return [];
}

/** "Anna Lind, head of X", "Anna Lind is the mayor of X", "Anna Lind, the X spokeswoman", "Senator Anna Lind of X". */
function personThenBody(reading: Reading, { a, b, ea, eb, between }: Pair): RelationDraft[] {
  const make = (role: WordRange | null, rule: string): RelationDraft[] =>
    role
      ? [
          {
            type: "HOLDS_ROLE",
            from: ea,
            to: eb,
            role,
            evidence: { from: Math.min(a.from, role.from), to: Math.max(b.to, role.to) },
            rule,
          },
        ]
      : [];
  if (/^,? ?(?:of|from|at)(?: the)?$/.test(between))
    return make(roleEndingAt(reading, a.from, Math.max(0, a.from - 6)), "role person of body");
  if (!/^(?:,|\(|is|was|became|has|as|now|remains|serves|served|currently)(?: |$)/.test(between)) return [];
  const link = LINK.exec(between);
  if (link && !(/ for/.test(` ${link[0]}`) && b.kind === "Place"))
    return make(roleEndingAt(reading, b.from - count(link[0]), a.to), "person, role of body");
  if (/^(?:,|is|was|, who is)(?: the| an?)?(?: former)?$/.test(between))
    return make(roleStartingAt(reading, b.to), "person, body role");
  const role = /^, .*,$/.test(between) ? roleEndingAt(reading, b.from - 1, a.to + 1) : null;
  return role && role.from === a.to + 1 ? make(role, "person, role, body") : [];
}

/** "X spokeswoman Anna Lind", "X's president, Anna Lind", "the president of X, Anna Lind". */
function bodyThenPerson(reading: Reading, { a, b, ea, eb, between, before }: Pair): RelationDraft[] {
  const make = (role: WordRange, rule: string): RelationDraft => ({
    type: "HOLDS_ROLE",
    from: eb,
    to: ea,
    role,
    evidence: { from: Math.min(role.from, a.from), to: b.to },
    rule,
  });
  const end = endOfRole(reading, a.to, b.from);
  const role = roleEndingAt(reading, end, a.to);
  const owner = /^['’]s?$/.test(reading.lower[a.to] ?? "");
  if (role && reading.lower.slice(a.to, role.from).every((w) => SHED.test(w)))
    return [make(role, owner ? "body's role person" : "body role person")];
  if (end === a.to) {
    const link = LINK.exec(before);
    const of =
      link && !(/ for/.test(` ${link[0]}`) && a.kind === "Place")
        ? roleEndingAt(reading, a.from - count(link[0]), 0)
        : null;
    if (of && !/ and$/.test(between)) return [make(of, "role of body, person")];
  }
  return [];
}

/** Where the role ends before a person's name, stepping back over titles of rank and a comma. */
function endOfRole({ lower }: Reading, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (RANKS.has((lower[end - 1] ?? "").replace(/\.$/, "")) || lower[end - 1] === ".") &&
    commaWithin(lower, from, end)
  )
    end--;
  return end > from && lower[end - 1] === "," ? end - 1 : end;
}

function commaWithin(lower: readonly string[], from: number, end: number): boolean {
  return lower.slice(Math.max(from, end - 4), end).includes(",");
}

function count(words: string): number {
  return words.trim().split(" ").length;
}

import type { NameMention } from "../07-names.ts";
import type { Tokens } from "../types.ts";

/** Words between two names that say that the second is another name of the first. */
const BETWEEN =
  /^(?:[,(–—-] ?)?(?:aka|a\.k\.a\.|also (?:known|called|written|spelled|referred to)(?: as| by)?(?: the)?|(?:better|formerly|previously|originally|once|commonly|sometimes|now|later|popularly)(?: (?:known|called|named))?(?: as)?(?: the)?|known (?:as|by)(?: the)?|abbreviated(?: as)?|whose (?:real|full) name is|real name|born|alias|nicknamed|dubbed|renamed|(?:(?:better|also|popularly) )?known by (?:his|her|its|their) (?:(?:stage|pen|ring|screen|nom de guerre|former|english|arabic|french|spanish) )?(?:name|nickname|acronym|initials|alias|nom de guerre))$/;
/** "the National Liberation Army, or NLA": only an acronym is another name after "or". */
const OR = /^,? ?or(?: simply)?(?: the)?$/;
const ACRONYM = /^(?=.{2,9}$)[\p{Lu}\p{N}.&-]+s?$/u;
/** Words between a name and another that the text declares. */
const FARTHEST = 9;
/** What opens the bracket of "European Union (EU)" or "the group (the MDC)". */
const BRACKET = /^\((?: ?(?:the|or|aka|abbreviated|formerly))?$/;

/**
 * Pairs of neighbouring mentions that the text itself declares to be one: "X (Y)", "X, aka Y", "X, formerly known as Y".
 * A bracket counts where it holds nothing but the name, and outside of bodies only where that is an acronym ("Lindby (Norland)" is not).
 * @returns index pairs into `mentions`.
 */
export function statedAliases(tokens: Tokens, mentions: readonly NameMention[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i] as NameMention;
    const b = mentions[i + 1] as NameMention;
    if (a.kind !== b.kind || b.from - a.to > FARTHEST || b.from <= a.to) continue;
    const between = tokens.text.slice(a.end, b.start).trim().replace(/["“”]/g, "").trim();
    const declared = BETWEEN.test(between.toLowerCase()) || (OR.test(between) && ACRONYM.test(b.text));
    if (declared || inBracket(tokens, { a, b, between })) pairs.push([i, i + 1]);
  }
  return pairs;
}

function inBracket(tokens: Tokens, { a, b, between }: { a: NameMention; b: NameMention; between: string }): boolean {
  if (!BRACKET.test(between)) return false;
  const after = tokens.words[b.to]?.text.replace(/["”]/, "") ?? "";
  if (after !== ")" && tokens.words[b.to + 1]?.text !== ")") return false;
  const acronym = ACRONYM.test(b.text);
  return acronym || (a.kind === "Organisation" && b.to - b.from === 1 && /\s/.test(a.text));
}

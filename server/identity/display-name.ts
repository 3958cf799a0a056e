import type { ExtractedEntity } from "../domain/model.ts";

type Named = Pick<ExtractedEntity, "name" | "aliases" | "whereabouts">;

/**
 * What an entity is called: its fullest name, but not in the capitals of a dateline or a headline where the article, or the
 * gazetteer's entry, writes the same name in lower case too.
 */
export function displayName({ name, aliases, whereabouts }: Named): string {
  if (name !== name.toUpperCase()) return name;
  const spellings = [...aliases, ...(whereabouts?.choice ? [whereabouts.choice.chosen.name] : [])];
  return spellings.find((other) => other !== name && other.toUpperCase() === name) ?? name;
}

/** Its other names, each in one spelling: those that differ from one before by capitals alone are left out. */
export function otherNames(entity: Named): string[] {
  const seen = new Set([displayName(entity).toLowerCase()]);
  const calmFirst = [...entity.aliases].sort((a, b) => Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()));
  return calmFirst.filter((alias) => !seen.has(alias.toLowerCase()) && seen.add(alias.toLowerCase()));
}

const GAP = "gap:";

/** The id of the unnamed speaker drawn for a claim, and of the line between them. */
export function gapOf(claim: string): string {
  return `${GAP}${claim}`;
}

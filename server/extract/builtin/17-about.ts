import type { Span } from "../../domain/model.ts";
import type { ClaimDraft } from "./10-claims.ts";
import type { Speaker } from "./12-speakers.ts";
import type { IncidentDraft } from "./14-incidents.ts";
import { lowerBound } from "./lower-bound.ts";
import { mentionsIn, type Reading, spanOf } from "./reading.ts";
import type { Scored } from "./types.ts";

/** What a claim's content is about: an entity or an incident, by index, with the first words that show it. */
export interface AboutDraft {
  kind: "entity" | "incident";
  index: number;
  span: Span;
}

export interface ClaimContext {
  claims: readonly ClaimDraft[];
  speakers: readonly (Speaker | null)[];
  incidents: readonly IncidentDraft[];
}

/** Step 17. Entities named and incidents told in each claim's content, in order; the speaker is not what it speaks about. */
export function findAbout(reading: Reading, { claims, speakers, incidents }: ClaimContext): AboutDraft[][] {
  const triggers = incidents
    .flatMap((incident, index) => incident.triggers.map((trigger) => ({ index, trigger })))
    .sort((a, b) => a.trigger.from - b.trigger.from);
  return claims.map((claim, i) => {
    const found = claim.content.flatMap((range): AboutDraft[] => [
      ...triggers
        .slice(firstAt(triggers, range.from), firstAt(triggers, range.to))
        .map(({ index, trigger }) => ({ kind: "incident", index, span: spanOf(reading, trigger) }) as const),
      ...mentionsIn(reading, range).map((m) => {
        const { start, end } = reading.mentions[m] ?? { start: 0, end: 0 };
        return { kind: "entity", index: reading.entityOf[m] ?? 0, span: { start, end } } as const;
      }),
    ]);
    return firstOfEach(found.filter((a) => a.kind === "incident" || a.index !== speakers[i]?.entity));
  });
}

function firstAt(triggers: readonly { trigger: Scored }[], word: number): number {
  return lowerBound(triggers.length, (i) => (triggers[i]?.trigger.from ?? 0) < word);
}

function firstOfEach(all: AboutDraft[]): AboutDraft[] {
  const seen = new Set<string>();
  return all.filter(({ kind, index }) => {
    const key = `${kind} ${index}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

import type { ExtractedEntity, Extraction } from "../../server/domain/model.ts";
import type { Extractor } from "../../server/ports/extractor.ts";

/** An extractor small enough for tests of ingesting: every word in capitals is a person. */
export function wordExtractor(id = "words-1", { onExtract }: { onExtract?: () => Promise<void> } = {}): Extractor {
  return {
    id,
    async extract({ text }, { onProgress, signal } = {}): Promise<Extraction> {
      await onExtract?.();
      signal?.throwIfAborted();
      onProgress?.({ done: 1, total: 1 });
      const sentences = [...text.matchAll(/.+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
      return {
        extractor: id,
        sentences,
        entities: peopleIn(text),
        claims: [],
        incidents: [],
        relations: [],
        dropped: 0,
      };
    },
    async close() {},
  };
}

function peopleIn(text: string): ExtractedEntity[] {
  const names = new Set(text.match(/\b[A-Z]{2,}\b/g));
  return [...names].map((name, i) => ({
    id: `e${i + 1}`,
    kind: "Person",
    name,
    aliases: [name],
    mentions: [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].map((m) => ({
      start: m.index,
      end: m.index + name.length,
      confidence: 0.9,
    })),
    confidence: 0.9,
  }));
}

import type { Answering } from "../support/app.ts";

/** A claim inside a claim: somebody says that somebody says. */
export interface InnerClaim {
  id: string;
  text: string;
  confidence: number;
  article: { id: string; title: string; text: string };
  /** Outermost first; the last is the claim itself. */
  chain: { id: string; speaker: { label: string } }[];
  evidence: { start: number; end: number; quote: string }[];
}

const CLAIMS = `{
  claims(first: 500) {
    nodes {
      id
      text
      confidence
      article { id title text }
      chain { id speaker { label } }
      evidence { start end quote }
    }
  }
}`;

/** The surest claim in the graph that stands inside another and whose speakers are all known. */
export async function findInnerClaim(app: Answering): Promise<InnerClaim> {
  const { claims } = await app.query<{ claims: { nodes: InnerClaim[] } }>(CLAIMS);
  const inner = claims.nodes.filter(({ chain }) => chain.length > 1 && chain.every(({ speaker }) => speaker !== null));
  const [surest] = inner.sort((a, b) => b.confidence - a.confidence || b.text.length - a.text.length);
  if (!surest) throw new Error("The sample articles should have a claim inside a claim whose speakers are both known");
  return surest;
}

/** Its first words: enough to find it by. */
export function firstWords({ text }: Pick<InnerClaim, "text">, count = 5): string {
  return text.split(" ").slice(0, count).join(" ");
}

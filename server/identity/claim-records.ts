import { claimId, recordId } from "../domain/ids.ts";
import type { Article, ExtractedClaim, Extraction, NodeRecord } from "../domain/model.ts";
import { quote } from "../domain/spans.ts";
import { evidenceOf } from "./evidence.ts";
import type { NodeIds } from "./identify.ts";

/** Records of an article's claims: each is a node of its own. */
export function claimRecords(article: Article, { claims, sentences }: Extraction, entities: NodeIds) {
  const ids = new Map(claims.map((c) => [c.id, nodeIdOf(article, c)]));
  const seen = new Set<string>();
  const records: NodeRecord[] = [];
  for (const c of claims) {
    const node = ids.get(c.id) as string;
    if (seen.has(node)) continue;
    seen.add(node);
    records.push({
      id: recordId(article.id, "Claim", c.cue.start, contentEnd(c)),
      node,
      confidence: c.confidence,
      evidence: c.content.map((span) => evidenceOf(span, sentences, c.confidence)),
      data: {
        kind: "Claim",
        text: c.content.map((span) => quote(article.text, span)).join(" … "),
        claimKind: c.kind,
        stance: c.stance,
        cue: quote(article.text, c.cue),
        cueSpan: c.cue,
        source: c.source ? quote(article.text, c.source) : "",
        sourceSpan: c.source,
        speaker: c.speaker === null ? null : (entities.get(c.speaker) ?? null),
        parent: c.parent === null ? null : (ids.get(c.parent) ?? null),
        article: article.id,
      },
    });
  }
  return { ids, records };
}

function nodeIdOf(article: Article, claim: ExtractedClaim): string {
  return claimId(article.id, claim.cue.start, contentEnd(claim));
}

function contentEnd(claim: ExtractedClaim): number {
  return Math.max(...claim.content.map((span) => span.end));
}

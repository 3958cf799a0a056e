import { edgeId, kindOfId } from "../../domain/ids.ts";
import type { ArticleGraph, EdgeRecord, EvidenceSpan, NodeRecord } from "../../domain/model.ts";
import { isInside } from "../../domain/spans.ts";

/**
 * The last door before a store: what it lets in can always be taken out again without a trace.
 * @throws Error naming the article and the first defect: a record or edge twice, without evidence, with a span outside the text, of
 * the wrong kind, or an edge whose end the article says nothing about (deleting another article would leave it dangling).
 */
export function checkGraph({ article, records, edges }: ArticleGraph): void {
  const defect = (problem: string): never => {
    throw new Error(`The graph of article ${article.id} (${article.file}) is not sound: ${problem}`);
  };
  if (kindOfId(article.id) !== "Article") defect(`its id does not name an article`);
  const nodes = new Set<string>([article.id]);
  const seen = new Set<string>();
  for (const record of records) {
    if (seen.has(record.id)) defect(`record ${record.id} stands in it twice`);
    seen.add(record.id);
    nodes.add(record.node);
    if (kindOfId(record.node) !== record.data.kind) defect(`${record.node} is not an id of a ${record.data.kind}`);
    const problem = evidenceProblem(record, article.text);
    if (problem) defect(`record ${record.id} ${problem}`);
  }
  for (const edge of edges) {
    const id = edgeId(edge.type, edge.from, edge.to, edge.qualifier);
    const name = `${edge.type} from ${edge.from} to ${edge.to}`;
    if (seen.has(id)) defect(`${name} stands in it twice`);
    seen.add(id);
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) defect(`${name} has an end without a record`);
    if (edge.to === article.id) defect(`${name} leads to an article`);
    const problem = evidenceProblem(edge, article.text);
    if (problem) defect(`${name} ${problem}`);
  }
}

function evidenceProblem({ evidence }: NodeRecord | EdgeRecord, text: string): string | null {
  if (evidence.length === 0) return "has no evidence";
  const outside = evidence.find((span: EvidenceSpan) => !isInside(text, span));
  return outside ? `has a span outside the text: ${outside.start}-${outside.end}` : null;
}

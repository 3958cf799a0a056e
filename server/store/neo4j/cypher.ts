import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from "../../domain/model.ts";
import { MAX_PATH_LENGTH } from "../shared/limits.ts";
import { labels, types } from "./graph-model.ts";
import { WORDS_INDEX } from "./migrations.ts";

/** Every statement the store runs, for Cypher 5 on Neo4j 5.26 and later. Values are parameters; labels and types come from closed lists. */

const ALL_TYPES = types(EDGE_TYPES);
/** A node's value; an article's text is kept out of `data`. */
const NODE_VALUE = "n.data AS data, CASE WHEN n:Article THEN n.text END AS text";

// ---- opening --------------------------------------------------------------------------------------------------------------

export const VERSION =
  "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
export const SCHEMA_VERSION = "MATCH (s:NewsweftSchema) RETURN max(s.version) AS version";
export const SET_SCHEMA_VERSION = "MERGE (s:NewsweftSchema {name: 'newsweft'}) SET s.version = $version";
export const AWAIT_INDEXES = "CALL db.awaitIndexes(120)";
export const PING = "RETURN 1";

// ---- saving: each step takes its locks in the order of ids, so that two articles at once wait rather than collide ---------------

export const LOCK_ARTICLE = "MERGE (n:Node {id: $id}) SET n:Article, n.lock = true RETURN n.data AS data";
export const LOCK_KNOWN_ARTICLE = "MATCH (n:Article&Node {id: $id}) SET n.lock = true RETURN n.id AS id";
export const NODES_GIVEN = "MATCH (:Node {id: $id})-[:GIVES_NODE]->(n) RETURN DISTINCT n.id AS id";
export const EDGES_GIVEN = `
  MATCH (:Node {id: $id})-[g:GIVES_EDGE]->() RETURN g.edge AS id, g.type AS type`;
export const DELETE_GIVEN = "MATCH (:Node {id: $id})-[g:GIVES_NODE|GIVES_EDGE]->() DELETE g";
export const LOCK_NODES = Object.fromEntries(
  NODE_KINDS.map((kind) => [
    kind,
    `UNWIND $ids AS id MERGE (n:Node {id: id}) ON CREATE SET n:${labels([kind])} SET n.lock = true`,
  ]),
) as Record<NodeKind, string>;
export const ADD_RECORDS = `
  MATCH (a:Node {id: $article}) UNWIND $rows AS row MATCH (n:Node {id: row.node})
  CREATE (a)-[g:GIVES_NODE]->(n) SET g = row.properties`;
export const ADD_EDGE_RECORDS = `
  MATCH (a:Node {id: $article}) UNWIND $rows AS row MATCH (n:Node {id: row.from})
  CREATE (a)-[g:GIVES_EDGE]->(n) SET g = row.properties`;
export const RECORDS_OF_NODES = `
  UNWIND $ids AS id MATCH (:Node {id: id})<-[g:GIVES_NODE]-()
  RETURN g.record AS id, id AS node, g.article AS article, g.confidence AS confidence, g.data AS data`;
const EDGE_RECORD = `g.edge AS id, g.type AS type, g.from AS from, g.to AS to, g.qualifier AS qualifier, g.article AS article,
  g.properties AS properties, g.claim AS claim, g.confidence AS confidence`;
export const RECORDS_OF_EDGES = `UNWIND $ids AS id MATCH ()-[g:GIVES_EDGE {edge: id}]->() RETURN ${EDGE_RECORD}`;
export const SET_NODES = "UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n = row.properties";
export const DELETE_NODES = "UNWIND $ids AS id MATCH (n:Node {id: id}) DETACH DELETE n";
export const SET_EDGES = byType(
  (type) => `
  UNWIND $rows AS row MATCH (f:Node {id: row.from}) MATCH (t:Node {id: row.to})
  MERGE (f)-[e:${type} {id: row.id}]->(t) SET e = row.properties`,
);
export const DELETE_EDGES = byType((type) => `UNWIND $ids AS id MATCH ()-[e:${type} {id: id}]->() DELETE e`);

// ---- reading --------------------------------------------------------------------------------------------------------------

export const NODES = `UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN n.id AS id, ${NODE_VALUE}`;
export const ARTICLE_STATE = `MATCH (n:Article&Node {id: $id}) RETURN ${NODE_VALUE}, n.extractor AS extractor`;
export const RECORDS_OF_ARTICLE = `
  MATCH (:Node {id: $id})-[g:GIVES_NODE]->(n)
  RETURN g.record AS id, n.id AS node, g.data AS data, g.confidence AS confidence, g.evidence AS evidence`;
export const EDGE_RECORDS_OF_ARTICLE = `
  MATCH (:Node {id: $id})-[g:GIVES_EDGE]->() RETURN ${EDGE_RECORD}, g.evidence AS evidence`;
export const DEGREES = `UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN id, ${degree()} AS degree`;
export const EDGES_AMONG = `
  MATCH (f:Node) WHERE f.id IN $ids MATCH (f)-[e:${ALL_TYPES}]->(t) WHERE t.id IN $ids RETURN e.data AS data ORDER BY e.id`;
export const NODE_EVIDENCE = `
  UNWIND $ids AS id MATCH (:Node {id: id})<-[g:GIVES_NODE]-() RETURN id, g.article AS article, g.evidence AS evidence`;
export const EDGE_EVIDENCE = `
  UNWIND $ids AS id MATCH ()-[g:GIVES_EDGE {edge: id}]->() RETURN id, g.article AS article, g.evidence AS evidence`;
/** The count stands alone before the name joins it: only so does Neo4j look it up instead of counting. */
export const COUNT_NODES = NODE_KINDS.map(
  (kind) => `MATCH (n:${kind}) WITH count(n) AS n RETURN '${kind}' AS name, n`,
).join(" UNION ALL ");
export const COUNT_EDGES = EDGE_TYPES.map(
  (type) => `MATCH ()-[e:${type}]->() WITH count(e) AS n RETURN '${type}' AS name, n`,
).join(" UNION ALL ");
/** Ids begin with their kind's first letters, so their order is also that of the kinds. */
export const EXPORT_NODES = `MATCH (n:Node) WHERE n.id > $after RETURN ${NODE_VALUE} ORDER BY n.id LIMIT $limit`;
export const EXPORT_EDGES = byType(
  (type) => `MATCH ()-[e:${type}]->() WHERE e.id > $after RETURN e.data AS data ORDER BY e.id LIMIT $limit`,
);

// ---- lists: %MATCH% and %WHERE% come from filter.ts -----------------------------------------------------------------------------

export const LIST_BY_SUPPORT = `
  MATCH %MATCH% WHERE %WHERE% WITH n ORDER BY n.articleCount DESC, n.confidence DESC, n.id LIMIT $limit RETURN ${NODE_VALUE}`;
export const LIST_BY_DATE = `
  MATCH %MATCH% WHERE %WHERE% WITH n ORDER BY n.publishedAt IS NULL, n.publishedAt DESC, n.id LIMIT $limit RETURN ${NODE_VALUE}`;
export const COUNT_LIST = "MATCH %MATCH% WHERE %WHERE% RETURN count(n) AS n";
export const MATCHES = `
  CALL db.index.fulltext.queryNodes('${WORDS_INDEX}', $words) YIELD node AS n, score WHERE %WHERE%
  WITH n, score ORDER BY score DESC, n.id LIMIT $limit
  RETURN n.id AS id, n.kind AS kind, n.search AS search, n.articleCount AS articleCount, n.confidence AS confidence`;

/** Two filters start from few nodes and are looked up first: a list would try every node instead. */
export const GIVEN_BY_ARTICLES = `
  UNWIND $articles AS article MATCH (:Article&Node {id: article})-[:GIVES_NODE*0..1]->(n) RETURN DISTINCT n.id AS id`;
export const ABOUT_NODE = `
  MATCH (:Node {id: $about})<-[:ABOUT|OCCURRED_IN|PERPETRATED_BY|TARGETED]-(n:Claim|Incident) RETURN DISTINCT n.id AS id`;

/** Conditions of a filter on the node n; filter.ts chooses among them. */
export const NODE_CONDITIONS = {
  kinds: "n.kind IN $kinds",
  minConfidence: "n.confidence >= $minConfidence",
  publishers:
    "(n:Article AND n.publisher IN $publishers OR EXISTS { (n)<-[:GIVES_NODE]-(g:Article) WHERE g.publisher IN $publishers })",
  incidentTypes: "n:Incident AND n.type IN $incidentTypes",
  statuses: "n:Incident AND n.status IN $statuses",
  told: "n:Incident AND n.told = $told",
  stances: "n:Claim AND n.stance IN $stances",
  speakers: "n:Claim AND n.speaker IN $speakers",
  among: "n.id IN $among",
  days: "n.firstDay <= $lastDay AND n.lastDay >= $firstDay",
  afterSupport: `(n.articleCount < $after[0] OR n.articleCount = $after[0]
    AND (n.confidence < $after[1] OR n.confidence = $after[1] AND n.id > $after[2]))`,
  afterDate: "(n.publishedAt < $after[0] OR n.publishedAt IS NULL OR n.publishedAt = $after[0] AND n.id > $after[1])",
  afterUndated: "n.publishedAt IS NULL AND n.id > $after[1]",
} as const;

// ---- neighbours: %MATCH% is the edge e to the other node n ------------------------------------------------------------------------

export const NEIGHBOURS = `
  MATCH %MATCH% WHERE %WHERE% WITH e, n ORDER BY e.articleCount DESC, e.confidence DESC, e.id LIMIT $limit
  RETURN e.data AS edge, ${NODE_VALUE}`;
export const COUNT_NEIGHBOURS = "MATCH %MATCH% WHERE %WHERE% RETURN count(e) AS n";

/** Conditions of a filter on the edge e and the node n at its other end. */
export const EDGE_CONDITIONS = {
  kinds: "n.kind IN $kinds",
  minConfidence: "e.confidence >= $minConfidence",
  after: `(e.articleCount < $after[0] OR e.articleCount = $after[0]
    AND (e.confidence < $after[1] OR e.confidence = $after[1] AND e.id > $after[2]))`,
} as const;

// ---- paths ----------------------------------------------------------------------------------------------------------------

/**
 * Shortest paths by length: allShortestPaths with a filter by all(), which is what both server versions plan as a search from both
 * ends. Sorted by the edges in turn, the better supported first; of parallel edges the best stands for the pair.
 */
export const PATHS = Array.from(
  { length: MAX_PATH_LENGTH + 1 },
  (_, length) => `
  MATCH (a:Node {id: $from}), (b:Node {id: $to})
  MATCH p = allShortestPaths((a)-[:${ALL_TYPES}*..${length}]-(b))
  WHERE all(n IN nodes(p) WHERE NOT n:Article OR n.id IN [$from, $to])
  WITH [n IN nodes(p) | n.id] AS nodes, [e IN relationships(p) | [-e.articleCount, -e.confidence, e.id]] AS rank
  WITH nodes, min(rank) AS rank ORDER BY rank LIMIT $limit
  RETURN nodes, [step IN rank | step[2]] AS edges`,
);

function byType(statement: (type: EdgeType) => string): Record<EdgeType, string> {
  return Object.fromEntries(EDGE_TYPES.map((type) => [type, statement(type)])) as Record<EdgeType, string>;
}

/** One count for each type: Neo4j keeps those counts ready for nodes with many edges. */
function degree(): string {
  return EDGE_TYPES.map((type) => `COUNT { (n)-[:${type}]-() }`).join(" + ");
}

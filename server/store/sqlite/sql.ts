/** Every statement the store runs. Lists of values travel as one JSON array: the text stays the same, so it is prepared once. */

export const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA journal_size_limit = 67108864;
`;

// ---- saving ---------------------------------------------------------------------------------------------------------------

export const NODE_KEY = "SELECT key FROM node WHERE id = ?";
export const ADD_NODE = "INSERT INTO node (id, kind) VALUES (?, ?)";
export const OLD_ARTICLE = "SELECT n.key, n.data FROM node n JOIN article a ON a.key = n.key WHERE n.id = ?";
export const SAVE_ARTICLE_TEXT = `
  INSERT INTO article (key, extractor, text) VALUES (?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET extractor = excluded.extractor, text = excluded.text`;
export const NODES_OF_ARTICLE = "SELECT DISTINCT node FROM record WHERE article = ?";
export const EDGES_OF_ARTICLE = "SELECT edge FROM edge_record WHERE article = ?";
export const DELETE_RECORDS = "DELETE FROM record WHERE article = ?";
export const DELETE_EDGE_RECORDS = "DELETE FROM edge_record WHERE article = ?";
export const ADD_RECORD =
  "INSERT INTO record (article, id, node, confidence, data, evidence) VALUES (?, ?, ?, ?, ?, ?)";
export const EDGE_KEY = "SELECT key FROM edge WHERE id = ?";
export const ADD_EDGE = "INSERT INTO edge (id, type, source, target, from_article) VALUES (?, ?, ?, ?, ?)";
export const ADD_EDGE_RECORD = `
  INSERT INTO edge_record (edge, article, qualifier, properties, claim, confidence, evidence) VALUES (?, ?, ?, ?, ?, ?, ?)`;
export const RECORDS_OF_NODE = `
  SELECT r.id, a.id AS article, n.id AS node, r.confidence, r.data
  FROM record r JOIN node a ON a.key = r.article JOIN node n ON n.key = r.node WHERE r.node = ?`;
export const RECORDS_OF_EDGE = `
  SELECT e.type, f.id AS "from", t.id AS "to", a.id AS article, r.qualifier, r.properties, r.claim, r.confidence
  FROM edge_record r JOIN edge e ON e.key = r.edge JOIN node f ON f.key = e.source JOIN node t ON t.key = e.target
  JOIN node a ON a.key = r.article WHERE r.edge = ?`;
export const NODE_STATE = "SELECT data, search FROM node WHERE key = ?";
export const EDGE_DATA = "SELECT data FROM edge WHERE key = ?";
export const SET_NODE = `
  UPDATE node SET article_count = ?, confidence = ?, incident_type = ?, status = ?, told = ?, stance = ?, speaker = ?, publisher = ?,
    published_at = ?, first_day = ?, last_day = ?, search = ?, data = ? WHERE key = ?`;
export const SET_EDGE = "UPDATE edge SET article_count = ?, confidence = ?, data = ? WHERE key = ?";
export const DELETE_NODE = "DELETE FROM node WHERE key = ?";
export const DELETE_EDGE = "DELETE FROM edge WHERE key = ?";
export const DELETE_WORDS = "DELETE FROM words WHERE rowid = ?";
export const ADD_WORDS = "INSERT INTO words (rowid, line) VALUES (?, ?)";

// ---- reading --------------------------------------------------------------------------------------------------------------

const NODE_VALUE = "n.key, n.id, n.data, a.text FROM node n LEFT JOIN article a ON a.key = n.key";
export const NODES_BY_ID = `SELECT ${NODE_VALUE} WHERE n.id IN (SELECT value FROM json_each(?))`;
export const NODES_BY_KEY = `SELECT ${NODE_VALUE} WHERE n.key IN (SELECT value FROM json_each(?))`;
export const ARTICLE_STATE =
  "SELECT n.data, a.text, a.extractor FROM node n JOIN article a ON a.key = n.key WHERE n.id = ?";
export const RECORDS_OF_ARTICLE = `
  SELECT r.id, n.id AS node, r.data, r.confidence, r.evidence
  FROM record r JOIN node a ON a.key = r.article JOIN node n ON n.key = r.node WHERE a.id = ?`;
export const EDGE_RECORDS_OF_ARTICLE = `
  SELECT e.type, f.id AS "from", t.id AS "to", r.qualifier, r.properties, r.claim, r.confidence, r.evidence
  FROM edge_record r JOIN node a ON a.key = r.article JOIN edge e ON e.key = r.edge
  JOIN node f ON f.key = e.source JOIN node t ON t.key = e.target WHERE a.id = ?`;
export const EDGES_BY_ID = "SELECT id, data FROM edge WHERE id IN (SELECT value FROM json_each(?))";
export const EDGES_BY_KEY = "SELECT key, data FROM edge WHERE key IN (SELECT value FROM json_each(?))";
export const DEGREES = "SELECT id, degree FROM node WHERE id IN (SELECT value FROM json_each(?))";
export const NODE_EVIDENCE = `
  SELECT a.id AS article, r.evidence FROM record r JOIN node n ON n.key = r.node JOIN node a ON a.key = r.article WHERE n.id = ?`;
export const EDGE_EVIDENCE = `
  SELECT a.id AS article, r.evidence FROM edge_record r JOIN edge e ON e.key = r.edge JOIN node a ON a.key = r.article WHERE e.id = ?`;
export const PING = "SELECT count(*) FROM sqlite_schema";
export const COUNT_NODES = "SELECT kind AS name, count(*) AS n FROM node GROUP BY kind";
export const COUNT_EDGES = "SELECT type AS name, count(*) AS n FROM edge GROUP BY type";
export const EXPORT_NODES = `SELECT ${NODE_VALUE} WHERE (n.kind, n.id) > (?, ?) ORDER BY n.kind, n.id LIMIT ?`;
export const EXPORT_EDGES = "SELECT type, id, data FROM edge WHERE (type, id) > (?, ?) ORDER BY type, id LIMIT ?";

/** Edges from few-edged nodes: walk each node's edges. */
export const EDGES_WALKED = `
  SELECT e.id, e.data FROM node n JOIN edge e INDEXED BY edge_pair ON e.source = n.key
  WHERE n.key IN (SELECT value FROM json_each(?1)) AND e.target IN (SELECT value FROM json_each(?2))`;
/** Edges from hubs: look each pair up; a hub's edges outnumber the pairs. */
export const EDGES_PAIRED = `
  SELECT e.id, e.data FROM json_each(?1) s CROSS JOIN json_each(?2) t
  CROSS JOIN edge e INDEXED BY edge_pair ON e.source = s.value AND e.target = t.value`;
export const KEYS_AND_DEGREES = "SELECT key, degree FROM node WHERE id IN (SELECT value FROM json_each(?))";

// ---- lists: %WHERE% takes the conditions of filter.ts -------------------------------------------------------------------------

export const LIST_BY_SUPPORT =
  "SELECT n.key FROM node n WHERE %WHERE% ORDER BY n.article_count DESC, n.confidence DESC, n.id LIMIT ?";
export const LIST_BY_DATE = "SELECT n.key FROM node n WHERE %WHERE% ORDER BY n.published_at DESC, n.id LIMIT ?";
export const COUNT_LIST = "SELECT count(*) AS n FROM node n WHERE %WHERE%";
/** Values: count, count, confidence, confidence, id. The first comparison lets the index start at the cursor. */
export const AFTER_SUPPORT =
  "n.article_count <= ? AND (n.article_count < ? OR n.confidence < ? OR (n.confidence = ? AND n.id > ?))";
/** Values: date, date, id. */
export const AFTER_DATE = "(n.published_at < ? OR n.published_at IS NULL OR (n.published_at = ? AND n.id > ?))";
export const AFTER_UNDATED = "(n.published_at IS NULL AND n.id > ?)";

/** In the order of arrival: unsorted, so that it stops at the limit, however many match. */
export const MATCHES = `
  SELECT n.id, n.kind, n.search, n.article_count AS articleCount, n.confidence
  FROM words w JOIN node n ON n.key = w.rowid WHERE words MATCH ? AND %WHERE% LIMIT ?`;

/** Conditions of a filter on the node n; the texts of conditions stand here, filter.ts chooses among them. */
export const NODE_CONDITIONS = {
  kinds: "n.kind IN (SELECT value FROM json_each(?))",
  minConfidence: "n.confidence >= ?",
  articles: `n.key IN (
    SELECT a.key FROM node a WHERE a.kind = 'Article' AND a.id IN (SELECT value FROM json_each(?)) UNION ALL
    SELECT r.node FROM record r JOIN node a ON a.key = r.article WHERE a.id IN (SELECT value FROM json_each(?)))`,
  publishers: `n.key IN (
    SELECT a.key FROM node a WHERE a.publisher IN (SELECT value FROM json_each(?)) UNION ALL
    SELECT r.node FROM record r JOIN node a ON a.key = r.article WHERE a.publisher IN (SELECT value FROM json_each(?)))`,
  incidentTypes: "n.incident_type IN (SELECT value FROM json_each(?))",
  statuses: "n.status IN (SELECT value FROM json_each(?))",
  told: "n.told = ?",
  stances: "n.stance IN (SELECT value FROM json_each(?))",
  speakers: "n.speaker IN (SELECT value FROM json_each(?))",
  about: `n.kind IN ('Claim', 'Incident') AND n.key IN (SELECT e.source FROM edge e JOIN node o ON o.key = e.target
    WHERE o.id = ? AND e.type IN ('ABOUT', 'OCCURRED_IN', 'PERPETRATED_BY', 'TARGETED'))`,
  days: "n.first_day <= ? AND n.last_day >= ?",
} as const;

/** Conditions on the edge e and the node o at its other end. */
export const EDGE_CONDITIONS = {
  types: "e.type IN (SELECT value FROM json_each(?))",
  kinds: "o.kind IN (SELECT value FROM json_each(?))",
  minConfidence: "e.confidence >= ?",
} as const;

// ---- neighbours: %WHERE% takes conditions on the edge e and the node o at its other end ---------------------------------------

export const EDGES_OUT = `
  SELECT e.key, e.article_count, e.confidence, e.id, e.target AS other FROM edge e JOIN node o ON o.key = e.target
  WHERE e.source = ? AND %WHERE%`;
export const EDGES_IN = `
  SELECT e.key, e.article_count, e.confidence, e.id, e.source AS other FROM edge e JOIN node o ON o.key = e.source
  WHERE e.target = ? AND %WHERE%`;
/** An edge from a node to itself goes out already. */
export const NOT_A_LOOP = "e.source <> e.target";
/** Two branches in one order: SQLite merges them from the indexes and stops at the limit, which hubs need. */
export const BY_EDGE_SUPPORT = "ORDER BY 2 DESC, 3 DESC, 4 LIMIT ?";
export const AFTER_EDGE =
  "e.article_count <= ? AND (e.article_count < ? OR e.confidence < ? OR (e.confidence = ? AND e.id > ?))";
export const NODE_AND_DEGREE = "SELECT key, degree FROM node WHERE id = ?";

// ---- paths ----------------------------------------------------------------------------------------------------------------

export const KIND = "SELECT kind FROM node WHERE key = ?";
/** What one step reaches, never an article: no edge leads to one, and those that come from one are left out. */
export const STEP = `
  SELECT target FROM edge INDEXED BY edge_out WHERE source = ?1
  UNION ALL SELECT source FROM edge INDEXED BY edge_in WHERE target = ?1 AND from_article = 0`;
/** The same with the edge, the best supported first, and with articles: a path may end at one. */
export const RANKED_STEP = `
  SELECT key, target AS other, article_count, confidence, id FROM edge WHERE source = ?1
  UNION ALL SELECT key, source AS other, article_count, confidence, id FROM edge WHERE target = ?1
  ORDER BY article_count DESC, confidence DESC, id`;

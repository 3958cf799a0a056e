/**
 * The schema, as numbered steps; PRAGMA user_version holds how many have run. Never edit one that was released: add the next.
 *
 * Two layers. `record` and `edge_record` hold what each article says, unchanged. `node` and `edge` hold what that adds up to
 * (domain/derive.ts), with the columns that lists sort and filter by beside the derived value itself, `data`.
 * Integer keys stand for the ids inside, which makes the indexes that paths and expansions walk several times smaller.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE node (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    article_count INTEGER NOT NULL DEFAULT 0,
    confidence REAL NOT NULL DEFAULT 0,
    degree INTEGER NOT NULL DEFAULT 0,
    incident_type TEXT,
    status TEXT,
    told INTEGER,
    stance TEXT,
    speaker TEXT,
    publisher TEXT,
    published_at TEXT,
    first_day TEXT,
    last_day TEXT,
    search TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX node_support ON node (article_count DESC, confidence DESC, id);
  CREATE INDEX node_kind_support ON node (kind, article_count DESC, confidence DESC, id);
  CREATE INDEX node_kind_date ON node (kind, published_at DESC, id);
  CREATE INDEX node_kind_id ON node (kind, id);
  CREATE INDEX node_speaker ON node (speaker) WHERE speaker IS NOT NULL;
  CREATE INDEX node_publisher ON node (publisher) WHERE publisher IS NOT NULL;

  CREATE TABLE article (
    key INTEGER PRIMARY KEY REFERENCES node (key) ON DELETE CASCADE,
    extractor TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE record (
    article INTEGER NOT NULL REFERENCES node (key),
    id TEXT NOT NULL,
    node INTEGER NOT NULL REFERENCES node (key),
    confidence REAL NOT NULL,
    data TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (article, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX record_node ON record (node);

  CREATE TABLE edge (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES node (key),
    target INTEGER NOT NULL REFERENCES node (key),
    from_article INTEGER NOT NULL,
    article_count INTEGER NOT NULL DEFAULT 0,
    confidence REAL NOT NULL DEFAULT 0,
    data TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX edge_out ON edge (source, article_count DESC, confidence DESC, id, target, type);
  CREATE INDEX edge_in ON edge (target, article_count DESC, confidence DESC, id, source, type, from_article);
  CREATE INDEX edge_pair ON edge (source, target);
  CREATE INDEX edge_type ON edge (type, id);

  CREATE TABLE edge_record (
    edge INTEGER NOT NULL REFERENCES edge (key),
    article INTEGER NOT NULL REFERENCES node (key),
    qualifier TEXT NOT NULL,
    properties TEXT NOT NULL,
    claim TEXT,
    confidence REAL NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (edge, article)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX edge_record_article ON edge_record (article);

  -- IN counts an edge from a node to itself once.
  CREATE TRIGGER edge_added AFTER INSERT ON edge BEGIN
    UPDATE node SET degree = degree + 1 WHERE key IN (new.source, new.target);
  END;
  CREATE TRIGGER edge_removed AFTER DELETE ON edge BEGIN
    UPDATE node SET degree = degree - 1 WHERE key IN (old.source, old.target);
  END;

  -- The words are folded and split already (shared/search-words.ts): this tokenizer only cuts at their spaces.
  CREATE VIRTUAL TABLE words USING fts5 (
    line, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'ascii'
  );
  `,
];

-- How often articles are read and shared. Days are WIB's. Everything here is added to by queries/views.ts, in one
-- batch with the ledger, so that each reading is counted once.

CREATE TABLE daily_views (
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  views INTEGER NOT NULL CHECK (views > 0),
  PRIMARY KEY (day, article_id)
) WITHOUT ROWID;
CREATE INDEX daily_views_by_article ON daily_views (article_id, day);

-- The same for whole lists ('all', 'rubric:12', 'person:3:writer'), as the articles stood on them when they were
-- counted: a rubric's month is thirty rows.
CREATE TABLE list_views (
  list TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  views INTEGER NOT NULL CHECK (views > 0),
  PRIMARY KEY (list, day)
) WITHOUT ROWID;

-- All time, an article a row. No index on the counts: one would be rewritten at each fold.
CREATE TABLE article_totals (
  article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  views INTEGER NOT NULL DEFAULT 0,
  shares INTEGER NOT NULL DEFAULT 0,
  imported_views INTEGER NOT NULL DEFAULT 0 -- an older system's count, which had other rules: only "all time" takes it in
);

CREATE TABLE article_shares (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  channel TEXT NOT NULL, -- as in links.ts
  shares INTEGER NOT NULL CHECK (shares > 0),
  PRIMARY KEY (article_id, channel)
) WITHOUT ROWID;

CREATE TABLE daily_shares (
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  channel TEXT NOT NULL,
  shares INTEGER NOT NULL CHECK (shares > 0),
  PRIMARY KEY (day, channel)
) WITHOUT ROWID;

-- The ledger: names of the shards that were added up. A name begins with its time, so old ones lie together.
CREATE TABLE folded_shards (name TEXT PRIMARY KEY) WITHOUT ROWID;

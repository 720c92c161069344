-- The newsroom: everything that is published, and where it stands.
-- Times are UTC, ISO 8601 with milliseconds, so that text order is time order.

CREATE TABLE rubrics (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES rubrics (id),
  position INTEGER NOT NULL, -- among its siblings
  slug TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL UNIQUE, -- its address below /category/: parents' slugs, then its own
  name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  look TEXT NOT NULL DEFAULT 'stories' CHECK (look IN ('stories', 'pictures', 'covers')),
  in_menu INTEGER NOT NULL DEFAULT 1 CHECK (in_menu IN (0, 1)), -- 0: only in the footer's long menu
  CHECK (parent_id IS NULL OR parent_id <> id),
  UNIQUE (parent_id, position)
);

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  bio TEXT NOT NULL DEFAULT ''
);

-- One masthead line: who does what in the present newsroom.
CREATE TABLE masthead (
  position INTEGER PRIMARY KEY,
  desk TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES people (id)
);
CREATE INDEX masthead_by_person ON masthead (person_id);

CREATE TABLE pictures (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- of its files in R2: the content's hash
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  widths TEXT NOT NULL, -- the variants that exist, narrowest first: '400,800,1200'
  colour TEXT NOT NULL DEFAULT '#888888' CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), -- average, shown until it loads
  focal_x REAL NOT NULL DEFAULT 0.5 CHECK (focal_x BETWEEN 0 AND 1), -- what a crop must keep, from the left…
  focal_y REAL NOT NULL DEFAULT 0.5 CHECK (focal_y BETWEEN 0 AND 1), -- …and from the top
  alt TEXT NOT NULL DEFAULT '',
  credit TEXT NOT NULL DEFAULT '', -- an agency or a name without a page
  credit_person_id INTEGER REFERENCES people (id),
  credit_role TEXT NOT NULL DEFAULT 'photographer' CHECK (credit_role IN ('photographer', 'illustrator', 'agency')),
  taken_at TEXT
);
CREATE INDEX pictures_by_credit ON pictures (credit_person_id);

-- `body` stands last: a list that doesn't select it doesn't read its pages.
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  format TEXT NOT NULL DEFAULT 'text' CHECK (format IN ('text', 'photo', 'comic', 'video')),
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted', 'published', 'withdrawn')),
  published_at TEXT CHECK (published_at GLOB '????-??-??T??:??:??.???Z'), -- in the future: an embargo
  rubric_id INTEGER NOT NULL REFERENCES rubrics (id),
  kicker TEXT NOT NULL DEFAULT '',
  headline TEXT NOT NULL,
  dek TEXT NOT NULL DEFAULT '',
  main_picture_id INTEGER REFERENCES pictures (id),
  main_caption TEXT NOT NULL DEFAULT '',
  video_url TEXT,
  paid TEXT CHECK (paid IN ('advertorial', 'sponsored')),
  unverified INTEGER NOT NULL DEFAULT 0 CHECK (unverified IN (0, 1)),
  follow_up_id INTEGER REFERENCES articles (id),
  words INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'), -- the last change that readers see
  withdrawn_at TEXT CHECK (withdrawn_at GLOB '????-??-??T??:??:??.???Z'),
  withdrawal_reason TEXT CHECK (withdrawal_reason IN ('sara', 'decency', 'child', 'trauma', 'council')),
  withdrawal_note TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  CHECK (status NOT IN ('published', 'withdrawn') OR published_at IS NOT NULL),
  CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawal_reason IS NOT NULL))
);
CREATE INDEX articles_by_rubric ON articles (rubric_id);
CREATE INDEX articles_by_main_picture ON articles (main_picture_id);
CREATE INDEX articles_by_follow_up ON articles (follow_up_id) WHERE follow_up_id IS NOT NULL;

CREATE TABLE bylines (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES people (id),
  role TEXT NOT NULL CHECK (role IN ('writer', 'editor', 'photographer', 'illustrator', 'videographer', 'researcher')),
  PRIMARY KEY (article_id, position),
  UNIQUE (article_id, person_id, role)
) WITHOUT ROWID;
CREATE INDEX bylines_by_person ON bylines (person_id);

-- The pictures that a body places, or a photo story's or comic's in order; the main picture stands in `articles`.
CREATE TABLE picture_uses (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  picture_id INTEGER NOT NULL REFERENCES pictures (id),
  caption TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;
CREATE INDEX picture_uses_by_picture ON picture_uses (picture_id);

CREATE TABLE tags (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
);

CREATE TABLE article_tags (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tag_id INTEGER NOT NULL REFERENCES tags (id),
  PRIMARY KEY (article_id, position),
  UNIQUE (article_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX article_tags_by_tag ON article_tags (tag_id);

-- On which lists an article stands: 'all', 'rubric:12' (its own and every rubric above), 'tag:7', 'person:3',
-- 'person:3:editor', 'format:photo'. Derived from the tables above by queries/listings.ts.
CREATE TABLE listings (
  list TEXT NOT NULL,
  published_at TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (list, published_at, article_id)
) WITHOUT ROWID;
CREATE INDEX listings_by_article ON listings (article_id);

-- How many listings a list has in a WIB day, month or year, and in all (period ''). Embargoed ones are counted too.
CREATE TABLE listing_counts (
  list TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level IN (0, 4, 7, 10)), -- the period's length, so that one level's rows lie together
  period TEXT NOT NULL, -- '2022-06-29', '2022-06', '2022' or ''
  articles INTEGER NOT NULL CHECK (articles >= 0),
  PRIMARY KEY (list, level, period)
) WITHOUT ROWID;

-- The words of headlines, without accents and below capitals, to find a story by.
CREATE TABLE headline_words (
  word TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (word, article_id)
) WITHOUT ROWID;
CREATE INDEX headline_words_by_article ON headline_words (article_id);

-- Corrections, clarifications and replies, each shown with its story; one told in a story of its own links it.
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  kind TEXT NOT NULL CHECK (kind IN ('correction', 'clarification', 'reply')),
  posted_at TEXT NOT NULL CHECK (posted_at GLOB '????-??-??T??:??:??.???Z'),
  sender TEXT NOT NULL DEFAULT '', -- who replies
  body TEXT NOT NULL,
  told_in_id INTEGER REFERENCES articles (id)
);
CREATE INDEX corrections_by_article ON corrections (article_id, posted_at);
CREATE INDEX corrections_by_telling ON corrections (told_in_id) WHERE told_in_id IS NOT NULL;

CREATE TABLE pages (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES pages (id),
  position INTEGER NOT NULL,
  path TEXT NOT NULL UNIQUE CHECK (path <> ''), -- 'agenda/pekan-jurnalistik'
  title TEXT NOT NULL,
  dek TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  body TEXT NOT NULL DEFAULT ''
);
CREATE INDEX pages_by_parent ON pages (parent_id, position);

-- Printed series (Tabloid, Buletin), each with the rubric that is its address, and their issues.
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  rubric_id INTEGER NOT NULL UNIQUE REFERENCES rubrics (id),
  name TEXT NOT NULL
);

CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  series_id INTEGER NOT NULL REFERENCES series (id),
  number INTEGER NOT NULL,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  title TEXT NOT NULL,
  published_at TEXT NOT NULL CHECK (published_at GLOB '????-??-??T??:??:??.???Z'),
  cover_id INTEGER REFERENCES pictures (id),
  description TEXT NOT NULL DEFAULT '',
  UNIQUE (series_id, number)
);
CREATE INDEX issues_by_time ON issues (published_at, id);
CREATE INDEX issues_by_series ON issues (series_id, published_at, id);
CREATE INDEX issues_by_cover ON issues (cover_id);

CREATE TABLE issue_articles (
  issue_id INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (issue_id, position),
  UNIQUE (issue_id, article_id)
) WITHOUT ROWID;
CREATE INDEX issue_articles_by_article ON issue_articles (article_id);

-- Old addresses: each leads to an article wherever that stands now, or to a path of this site.
CREATE TABLE redirects (
  source TEXT PRIMARY KEY CHECK (source GLOB '/*'), -- '/old-slug/' or '/?p=123'
  article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
  target TEXT CHECK (target GLOB '/*'),
  CHECK ((article_id IS NULL) <> (target IS NULL))
) WITHOUT ROWID;
CREATE INDEX redirects_by_article ON redirects (article_id) WHERE article_id IS NOT NULL;

-- What every page shows: one row, so that it is one read. `version` grows with each change that readers see;
-- `rubrics` is the tree as JSON, derived from the rubrics by queries/edition.ts.
CREATE TABLE edition (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL,
  rubrics TEXT NOT NULL
);
INSERT INTO edition (id, version, rubrics) VALUES (1, 1, '[]');

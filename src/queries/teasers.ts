import { type Expression, sql } from "kysely";
import { type Cursor, type From, type Page, toPage } from "../cursors.ts";
import { type Format, first, many, mapped, type Newsroom, type Paid, type Read } from "../database.ts";
import { once } from "../once.ts";
import { dueListings, visibleArticles } from "../visibility.ts";

/** What a list shows of an article: never the body. */
export interface Teaser {
  id: number;
  slug: string;
  format: Format;
  kicker: string;
  headline: string;
  dek: string;
  published_at: string;
  rubric_id: number;
  paid: Paid | null;
  unverified: 0 | 1;
  picture: TeaserPicture | null;
}

export interface TeaserPicture {
  key: string;
  width: number;
  height: number;
  widths: string;
  colour: string;
  focal_x: number;
  focal_y: number;
  alt: string;
}

const TEASER = [
  "articles.id",
  "articles.slug",
  "articles.format",
  "articles.kicker",
  "articles.headline",
  "articles.dek",
  "articles.published_at",
  "articles.rubric_id",
  "articles.paid",
  "articles.unverified",
  "pictures.key",
  "pictures.width",
  "pictures.height",
  "pictures.widths",
  "pictures.colour",
  "pictures.focal_x",
  "pictures.focal_y",
  "pictures.alt",
] as const;

interface TeaserRow extends Omit<Teaser, "picture" | "published_at"> {
  published_at: string | null;
  key: string | null;
  width: number | null;
  height: number | null;
  widths: string | null;
  colour: string | null;
  focal_x: number | null;
  focal_y: number | null;
  alt: string | null;
}

function toTeaser(row: TeaserRow): Teaser {
  const { key, width, height, widths, colour, focal_x, focal_y, alt, ...article } = row;
  return {
    ...article,
    published_at: row.published_at as string, // what is listed has a time
    picture: key === null ? null : ({ key, width, height, widths, colour, focal_x, focal_y, alt } as TeaserPicture),
  };
}

/** One page of a list, newest first: the `size` articles from the cursor on, whatever the list's length. */
export function listTeasers(
  db: Newsroom,
  list: string | Expression<string>,
  {
    now,
    size,
    from,
    period,
  }: { now: string; size: number; from?: From | undefined; period?: { from: string; to: string } | undefined },
): Read<Page<Teaser>> {
  const goingNewer = from?.direction === "newer";
  const ends: Cursor[] = [];
  if (period) ends.push({ published_at: period.to, id: 0 });
  if (from && !goingNewer) ends.push(from.cursor);
  let query = dueListings(db, list, now, earliest(ends))
    .innerJoin("articles", "articles.id", "listings.article_id")
    .leftJoin("pictures", "pictures.id", "articles.main_picture_id")
    .select(TEASER)
    .limit(size + 1);
  if (period) query = query.where("listings.published_at", ">=", period.from);
  if (from && goingNewer) {
    const { published_at, id } = from.cursor;
    query = query.where(sql<boolean>`(listings.published_at, listings.article_id) > (${published_at}, ${id})`);
  }
  if (goingNewer) {
    query = query.clearOrderBy().orderBy("listings.published_at").orderBy("listings.article_id");
  }
  return mapped(many(query), (rows) => toPage((goingNewer ? rows.reverse() : rows).map(toTeaser), size, from));
}

function earliest(places: Cursor[]): Cursor | undefined {
  return places.sort((a, b) => (a.published_at < b.published_at ? -1 : 1))[0];
}

/** The newest articles of every top rubric in one question, a rubric's newest first, each with the rubric it was found in. */
export function listRubricBlocks(db: Newsroom, now: string, size: number): Read<(Teaser & { block_id: number })[]> {
  const newest = dueListings(db, sql<string>`'rubric:' || rubrics.id`, now).select("listings.article_id").limit(size);
  const ids = sql<string>`(select json_group_array(article_id) from (${newest}))`;
  const query = db
    .selectFrom("rubrics")
    .where("rubrics.parent_id", "is", null)
    .where("rubrics.look", "<>", "covers")
    .innerJoin(sql<{ value: number; key: number }>`json_each(${ids})`.as("place"), (join) => join.onTrue())
    .innerJoin("articles", "articles.id", "place.value")
    .leftJoin("pictures", "pictures.id", "articles.main_picture_id")
    .select([...TEASER, "rubrics.id as block_id"]);
  return mapped(many(query), (rows) =>
    rows
      .map(({ block_id, ...row }) => ({ ...toTeaser(row), block_id }))
      .sort((a, b) => (a.published_at < b.published_at ? 1 : -1)),
  );
}

/**
 * Articles related to one: those that share its tags, a rare tag weighing more, then its rubric's newest, then (where
 * the rubric has too few) the paper's newest. It looks at the newest few of the rarest tags only, so that it reads the same
 * few rows in any archive; they are weighed here, since grouping and sorting in SQLite would read each again.
 */
export function listRelated(db: Newsroom, slug: string, now: string, size: number): Read<Teaser[]> {
  return mapped(listCandidates(db, slug, now, size, size + 1), (rows) => {
    const candidates = new Map<number, { teaser: Teaser; weight: number; near: number }>();
    for (const { weight, near, ...row } of rows) {
      if (row.slug === slug) continue;
      const candidate = candidates.get(row.id) ?? { teaser: toTeaser(row), weight: 0, near: 0 };
      candidates.set(row.id, { ...candidate, weight: candidate.weight + weight, near: Math.max(candidate.near, near) });
    }
    return [...candidates.values()]
      .sort(
        (a, b) => b.weight - a.weight || b.near - a.near || (a.teaser.published_at < b.teaser.published_at ? 1 : -1),
      )
      .slice(0, size)
      .map(({ teaser }) => teaser);
  });
}

const listCandidates = once((db: Newsroom, slug: string, now: string, size: number, more: number) => {
  const newestOf = (list: Expression<string>, limit: Expression<number>) => sql`
    json_each((select json_group_array(article_id) from (
      ${dueListings(db, list, now).select("listings.article_id").limit(limit)}
    )))`;
  const inRubric = sql<string>`'rubric:' || (select rubric_id from articles where slug = ${slug})`;
  const tooFew = sql`(
    select articles from listing_counts where list = ${inRubric} and level = 0
  ) <= ${size}`;
  const query = sql<TeaserRow & { weight: number; near: number }>`
    with place (id, weight, near) as (
      select place.value, 1.0 / tag.articles, 0
      from (
        select list, articles from article_tags
        join listing_counts on list = 'tag:' || tag_id and level = 0
        where article_id = (select id from articles where slug = ${slug})
        order by articles limit ${sql.lit(RAREST_TAGS)}
      ) tag
      join ${newestOf(sql<string>`tag.list`, sql.lit(NEWEST_OF_A_TAG))} place
      union all
      select value, 0, 1 from ${newestOf(inRubric, sql`${more}`)}
      union all
      select value, 0, 0 from ${newestOf(sql<string>`'all'`, sql`iif(${tooFew}, ${more}, 0)`)}
    )
    select ${sql.join(TEASER.map((column) => sql.ref(column)))}, place.weight, place.near
    from place
    join articles on articles.id = place.id
    left join pictures on pictures.id = articles.main_picture_id`;
  return many({ compile: () => query.compile(db) });
});

/** How many of a story's tags, the rarest first, and how many of a tag's newest stories are looked at. */
const RAREST_TAGS = 3;
const NEWEST_OF_A_TAG = 4;

/** Articles whose headlines hold some of these words, those with most and rarest words first. */
export function listTeasersByWords(db: Newsroom, words: string[], now: string, size: number): Read<Teaser[]> {
  const newest = visibleArticles(db, now)
    .innerJoin("headline_words", "headline_words.article_id", "articles.id")
    .where("headline_words.word", "=", sql<string>`wanted.value`)
    .select("headline_words.article_id")
    .orderBy("headline_words.article_id", "desc")
    .limit(40);
  const query = visibleArticles(db, now)
    .innerJoin(
      sql<{ id: number; weight: number }>`(
        select place.value as id, sum(1.0 / json_array_length(found.ids)) as weight
        from (
          select (
            select json_group_array(article_id) from (${newest})
          ) as ids
          from json_each(${JSON.stringify(words.slice(0, 8))}) wanted
        ) found
        join json_each(found.ids) place
        group by place.value order by weight desc, place.value desc limit ${size * 2}
      )`.as("match"),
      "match.id",
      "articles.id",
    )
    .leftJoin("pictures", "pictures.id", "articles.main_picture_id")
    .select(TEASER)
    .orderBy("match.weight", "desc")
    .orderBy("articles.published_at", "desc")
    .limit(size);
  return mapped(many(query), (rows) => rows.map(toTeaser));
}

/** The articles that stand in a printed issue, in its order. */
export function listTeasersOfIssue(db: Newsroom, issueSlug: string, now: string): Read<Teaser[]> {
  const query = visibleArticles(db, now)
    .innerJoin("issue_articles", "issue_articles.article_id", "articles.id")
    .innerJoin("issues", "issues.id", "issue_articles.issue_id")
    .where("issues.slug", "=", issueSlug)
    .leftJoin("pictures", "pictures.id", "articles.main_picture_id")
    .select(TEASER)
    .orderBy("issue_articles.position");
  return mapped(many(query), (rows) => rows.map(toTeaser));
}

/**
 * The first few of these articles, in their order, that readers may see and nobody paid for. SQLite goes through the ids
 * as they come and stops at the limit; sorting there would read all of them, and twice.
 */
export function listTeasersById(db: Newsroom, ids: number[], now: string, size: number): Read<Teaser[]> {
  const query = visibleArticles(db, now)
    .innerJoin(sql<{ value: number }>`json_each(${JSON.stringify(ids)})`.as("place"), "place.value", "articles.id")
    .where("articles.paid", "is", null)
    .leftJoin("pictures", "pictures.id", "articles.main_picture_id")
    .select(TEASER)
    .limit(size);
  return mapped(many(query), (rows) => rows.map(toTeaser));
}

/** A visible article's teaser, for links among articles. */
export function findTeaser(db: Newsroom, slug: string, now: string): Read<Teaser | undefined> {
  const query = visibleArticles(db, now)
    .where("articles.slug", "=", slug)
    .leftJoin("pictures", "pictures.id", "articles.main_picture_id")
    .select(TEASER);
  return mapped(first(query), (row) => row && toTeaser(row));
}

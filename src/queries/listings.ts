import { type Compilable, sql } from "kysely";
import type { Newsroom } from "../database.ts";
import { WIB_MODIFIER } from "../dates.ts";
import { searchWords } from "../slugs.ts";

/**
 * The writes that put an article on the lists it belongs to by what the tables say now, and off all others.
 * They state a result: in a batch after any change to the article, once or twice, the lists are right.
 */
export function relist(db: Newsroom, slug: string): Compilable[] {
  const one = sql`where articles.slug = ${slug}`;
  const id = sql`(select id from articles where slug = ${slug})`;
  const listed = sql`listings where article_id = ${id}`;
  return [
    sql`update listing_counts set articles = articles - 1
        where (list, level, period) in (select list, level, period from ${periods(listed)})`,
    sql`delete from ${listed}`,
    sql`insert into listings (list, published_at, article_id) ${listsOf(one)}`,
    sql`insert into listing_counts (list, level, period, articles) select list, level, period, 1 from ${periods(listed)} where true
        on conflict do update set articles = articles + 1`,
  ].map((write) => ({ compile: () => write.compile(db) }));
}

/** The same for the whole archive at once, from nothing: for bulk loads into an empty archive. */
export function relistAll(db: Newsroom): Compilable[] {
  return [
    sql`delete from listing_counts`,
    sql`delete from listings`,
    sql`insert into listings (list, published_at, article_id) ${listsOf(sql``)}`,
    sql`insert into listing_counts (list, level, period, articles)
        select list, level, period, count(*) from ${periods(sql`listings`)} group by list, level, period`,
  ].map((write) => ({ compile: () => write.compile(db) }));
}

/** Rows (list, published_at, article_id) for the published articles that the condition picks; D1 takes 5 unions at most. */
function listsOf(condition: ReturnType<typeof sql>) {
  return sql`
    with recursive listed as (
      select id, published_at, rubric_id, format from articles ${condition}
    ),
    chosen as (
      select listed.* from listed join articles on articles.id = listed.id where articles.status = 'published'
    ),
    rubric_line (id, published_at, rubric_id) as (
      select id, published_at, rubric_id from chosen
      union all
      select rubric_line.id, rubric_line.published_at, rubrics.parent_id
      from rubric_line join rubrics on rubrics.id = rubric_line.rubric_id where rubrics.parent_id is not null
    )
    select 'all', published_at, id from chosen
    union select 'rubric:' || rubric_id, published_at, id from rubric_line
    union select 'format:' || format, published_at, id from chosen where format <> 'text'
    union select 'tag:' || tag_id, published_at, chosen.id
      from chosen join article_tags on article_tags.article_id = chosen.id
    union select 'person:' || person_id || role.value, published_at, chosen.id
      from chosen join bylines on bylines.article_id = chosen.id join json_each(json_array('', ':' || role)) role`;
}

/** Each listing with the periods that count it: all time, and for the Indeks also the WIB year, month and day. */
function periods(listings: ReturnType<typeof sql>) {
  return sql`(
    select list, length.value as level, substr(date(published_at, ${sql.lit(WIB_MODIFIER)}), 1, length.value) as period
    from (select list, published_at from ${listings})
    join json_each('[0,4,7,10]') length on length.value = 0 or list = 'all' or list glob 'rubric:*'
  )`;
}

/** The writes that let an article be found by the words of its headline. */
export function indexHeadline(db: Newsroom, slug: string, headline: string): Compilable[] {
  const id = sql<number>`(select id from articles where slug = ${slug})`;
  return [
    db.deleteFrom("headline_words").where("article_id", "=", id),
    db
      .insertInto("headline_words")
      .columns(["word", "article_id"])
      .expression((eb) =>
        eb
          .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(searchWords(headline))})`.as("words"))
          .select(["words.value", id.as("article_id")]),
      ),
  ];
}

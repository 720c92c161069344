import { type Compilable, sql } from "kysely";
import { first, many, mapped, type Newsroom, type Read } from "../database.ts";
import type { Shard } from "../shards.ts";
import type { ShareChannel } from "../share-channels.ts";

/** Which of these shards the ledger doesn't know. */
export function listUnfolded(db: Newsroom, names: string[]): Read<Set<string>> {
  const query = db
    .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(names)})`.as("shard"))
    .where("shard.value", "not in", (eb) => eb.selectFrom("folded_shards").select("name"))
    .select("shard.value as name");
  return mapped(many(query), (rows) => new Set(rows.map(({ name }) => name)));
}

/**
 * The writes that add shards to all counts, but for those that the ledger knows by then; the ledger comes last. Written
 * again, or by two at once, they change nothing more. Counts of articles that are gone are left out.
 */
export function addShards(db: Newsroom, shards: Shard[]): Compilable[] {
  const json = JSON.stringify(shards);
  const counted = sql`(
    select shard.value ->> 'day' as day, count.value ->> 'article' as article_id, count.value ->> 'number' as number,
      count.value ->> 'channel' as channel
    from json_each(${json}) shard
    join json_each(shard.value -> 'counts') count
    join articles on articles.id = count.value ->> 'article'
    where shard.value ->> 'name' not in (select name from folded_shards)
  )`;
  const views = sql`select * from ${counted} where channel is null`;
  const shares = sql`select * from ${counted} where channel is not null`;
  return [
    sql`insert into daily_views (day, article_id, views)
        select day, article_id, sum(number) from (${views}) where true group by day, article_id
        on conflict do update set views = views + excluded.views`,
    sql`insert into list_views (list, day, views)
        select list, day, sum(number) from (${views}) counted join listings using (article_id)
        where list = 'all' or list glob 'rubric:*' or list glob 'person:*:writer' group by list, day
        on conflict do update set views = views + excluded.views`,
    sql`insert into article_shares (article_id, channel, shares)
        select article_id, channel, sum(number) from (${shares}) where true group by article_id, channel
        on conflict do update set shares = shares + excluded.shares`,
    sql`insert into daily_shares (day, channel, shares)
        select day, channel, sum(number) from (${shares}) where true group by day, channel
        on conflict do update set shares = shares + excluded.shares`,
    sql`insert into article_totals (article_id, views, shares)
        select article_id, sum(iif(channel is null, number, 0)), sum(iif(channel is null, 0, number))
        from ${counted} where true group by article_id
        on conflict do update set views = views + excluded.views, shares = shares + excluded.shares`,
    sql`insert into folded_shards (name) select value ->> 'name' from json_each(${json}) where true on conflict do nothing`,
  ].map((write) => ({ compile: () => write.compile(db) }));
}

/** Takes names below a bound off the ledger. */
export function forgetShards(db: Newsroom, bound: string): Compilable {
  return db.deleteFrom("folded_shards").where("name", "<", bound);
}

/** What was counted on a WIB day. Days without any have no row. */
export interface DayViews {
  day: string;
  views: number;
}

/** Views by day of a list ('all', 'rubric:12', 'person:3:writer'), from one WIB day to another; a row a day. */
export function listViewsByDay(db: Newsroom, list: string, from: string, to: string): Read<DayViews[]> {
  const query = db.selectFrom("list_views").where("list", "=", list).where("day", ">=", from).where("day", "<=", to);
  return many(query.select(["day", "views"]).orderBy("day"));
}

/** Views by day of an article, from one WIB day to another; two rows a day. */
export function listArticleViewsByDay(db: Newsroom, id: number, from: string, to: string): Read<DayViews[]> {
  const query = db.selectFrom("daily_views").where("article_id", "=", id).where("day", ">=", from);
  return many(query.where("day", "<=", to).select(["day", "views"]).orderBy("day"));
}

/** The views of all those days together. */
export function total(days: Read<DayViews[]>): Read<number> {
  return mapped(days, (rows) => rows.reduce((sum, { views }) => sum + views, 0));
}

/** All that was ever counted of an article, or undefined where nothing was. */
export function findArticleTotals(db: Newsroom, id: number) {
  const query = db.selectFrom("article_totals").where("article_id", "=", id);
  return first(query.select(["views", "shares", "imported_views"]));
}

/** An article's shares by channel, most first. */
export function listArticleShares(db: Newsroom, id: number): Read<{ channel: ShareChannel; shares: number }[]> {
  const query = db.selectFrom("article_shares").where("article_id", "=", id);
  return many(query.select(["channel", "shares"]).orderBy("shares", "desc"));
}

/** The whole paper's shares by channel, from one WIB day to another, most first. */
export function listShares(db: Newsroom, from: string, to: string): Read<{ channel: ShareChannel; shares: number }[]> {
  const query = db.selectFrom("daily_shares").where("day", ">=", from).where("day", "<=", to);
  return many(
    query
      .groupBy("channel")
      .select(["channel", sql<number>`sum(shares)`.as("shares")])
      .orderBy("shares", "desc"),
  );
}

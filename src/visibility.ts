import { type Expression, sql } from "kysely";
import type { Cursor } from "./cursors.ts";
import type { Newsroom } from "./database.ts";

/**
 * What readers may see, asked at reading time: published, due, not withdrawn. Every reader's query about
 * articles starts from one of these two; a scheduled article is public at its second because `now` is an
 * argument, not because a job ran.
 */
export function visibleArticles(db: Newsroom, now: string) {
  return db.selectFrom("articles").where("articles.status", "=", "published").where("articles.published_at", "<=", now);
}

/**
 * The listings of one list that are due, newest first, or only those older than `before` where that is earlier than
 * now. Only published articles have listings. There is one upper bound, since SQLite seeks by one and filters by others.
 */
export function dueListings(db: Newsroom, list: string | Expression<string>, now: string, before?: Cursor) {
  const { published_at, id } =
    before && before.published_at <= now ? before : { published_at: now, id: NO_ID_IS_HIGHER };
  return db
    .selectFrom("listings")
    .where("listings.list", "=", list)
    .where(sql<boolean>`(listings.published_at, listings.article_id) < (${published_at}, ${id})`)
    .orderBy("listings.published_at", "desc")
    .orderBy("listings.article_id", "desc");
}

const NO_ID_IS_HIGHER = Number.MAX_SAFE_INTEGER;

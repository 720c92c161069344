import { sql } from "kysely";
import { first, many, type Newsroom, type Read, type Role } from "../database.ts";
import { once } from "../once.ts";
import { visibleArticles } from "../visibility.ts";

const PICTURE = [
  "pictures.key",
  "pictures.width",
  "pictures.height",
  "pictures.widths",
  "pictures.colour",
  "pictures.focal_x",
  "pictures.focal_y",
  "pictures.alt",
  "pictures.credit",
  "pictures.credit_role",
  "credited.name as credit_name",
  "credited.slug as credit_slug",
] as const;

/** A picture as an article shows it: with its credit, and the caption that it has there. */
export interface Picture {
  key: string;
  width: number;
  height: number;
  widths: string;
  colour: string;
  focal_x: number;
  focal_y: number;
  alt: string;
  caption: string;
  credit: string;
  credit_role: "photographer" | "illustrator" | "agency";
  credit_name: string | null;
  credit_slug: string | null;
}

export type Article = NonNullable<ReturnType<ReturnType<typeof findArticle>["take"]>>;

/** A due article with its body, shares and main picture (whose columns are null where there is none). */
export const findArticle = once((db: Newsroom, slug: string, now: string) =>
  first(
    visibleArticles(db, now)
      .where("articles.slug", "=", slug)
      .leftJoin("pictures", "pictures.id", "articles.main_picture_id")
      .leftJoin("people as credited", "credited.id", "pictures.credit_person_id")
      .leftJoin("article_totals", "article_totals.article_id", "articles.id")
      .select([
        "articles.id",
        "articles.slug",
        "articles.format",
        "articles.kicker",
        "articles.headline",
        "articles.dek",
        "articles.body",
        "articles.published_at",
        "articles.updated_at",
        "articles.rubric_id",
        "articles.paid",
        "articles.unverified",
        "articles.video_url",
        "articles.words",
        "articles.main_caption",
      ])
      .select(PICTURE)
      .select(sql<number>`coalesce(article_totals.shares, 0)`.as("shares"))
      .$narrowType<{ published_at: string }>(),
  ),
);

export type Withdrawal = NonNullable<ReturnType<ReturnType<typeof findWithdrawal>["take"]>>;

/** A withdrawn article's tombstone: what stood there, when it was withdrawn and why; not its text. */
export const findWithdrawal = once((db: Newsroom, slug: string, now: string) =>
  first(
    db
      .selectFrom("articles")
      .where("slug", "=", slug)
      .where("status", "=", "withdrawn")
      .where("published_at", "<=", now)
      .select(["headline", "published_at", "rubric_id", "withdrawn_at", "withdrawal_reason", "withdrawal_note"])
      .$narrowType<{
        published_at: string;
        withdrawn_at: string;
        withdrawal_reason: "sara" | "decency" | "child" | "trauma" | "council";
      }>(),
  ),
);

export interface Byline {
  role: Role;
  name: string;
  slug: string;
}

/** Who is credited with an article, in order. */
export const listBylines = once(
  (db: Newsroom, slug: string): Read<Byline[]> =>
    many(
      db
        .selectFrom("bylines")
        .innerJoin("people", "people.id", "bylines.person_id")
        .where("bylines.article_id", "=", idOf(slug))
        .select(["bylines.role", "people.name", "people.slug"])
        .orderBy("bylines.position"),
    ),
);

/** An article's tags, in order. */
export const listTags = once(
  (db: Newsroom, slug: string): Read<{ name: string; slug: string }[]> =>
    many(
      db
        .selectFrom("article_tags")
        .innerJoin("tags", "tags.id", "article_tags.tag_id")
        .where("article_tags.article_id", "=", idOf(slug))
        .select(["tags.name", "tags.slug"])
        .orderBy("article_tags.position"),
    ),
);

/** The pictures of an article's body or story, in order. */
export const listPictures = once(
  (db: Newsroom, slug: string): Read<Picture[]> =>
    many(
      db
        .selectFrom("picture_uses")
        .innerJoin("pictures", "pictures.id", "picture_uses.picture_id")
        .leftJoin("people as credited", "credited.id", "pictures.credit_person_id")
        .where("picture_uses.article_id", "=", idOf(slug))
        .select([...PICTURE, "picture_uses.caption"])
        .orderBy("picture_uses.position"),
    ),
);

export type Correction = ReturnType<ReturnType<typeof listCorrections>["take"]>[number];

/** Corrections, clarifications and replies to an article, oldest first, with the story that tells each, if any. */
export const listCorrections = once((db: Newsroom, slug: string, now: string) =>
  many(
    db
      .selectFrom("corrections")
      .leftJoin(
        visibleArticles(db, now).select(["articles.id", "articles.slug", "articles.headline"]).as("told_in"),
        "told_in.id",
        "corrections.told_in_id",
      )
      .where("corrections.article_id", "=", idOf(slug))
      .where("corrections.posted_at", "<=", now)
      .select([
        "corrections.id",
        "corrections.kind",
        "corrections.posted_at",
        "corrections.sender",
        "corrections.body",
        "told_in.slug as told_in_slug",
        "told_in.headline as told_in_headline",
      ])
      .orderBy("corrections.posted_at"),
  ),
);

export type Connection = ReturnType<ReturnType<typeof listConnections>["take"]>[number];

/**
 * Stories that this one stands in a bond with, one row each: those that it corrects, clarifies or answers for
 * (`corrects`), the one that follows it up (`followed-by`), the unverified ones that it follows up (`follows`).
 */
export const listConnections = once((db: Newsroom, slug: string, now: string) => {
  const other = visibleArticles(db, now).select(["articles.slug", "articles.headline"]);
  const corrects = other
    .innerJoin("corrections", "corrections.article_id", "articles.id")
    .where("corrections.told_in_id", "=", idOf(slug))
    .select(sql<"corrects" | "followed-by" | "follows">`'corrects'`.as("bond"));
  const followedBy = other
    .innerJoin("articles as this", "this.follow_up_id", "articles.id")
    .where("this.slug", "=", slug)
    .select(sql<"corrects" | "followed-by" | "follows">`'followed-by'`.as("bond"));
  const follows = other
    .where("articles.follow_up_id", "=", idOf(slug))
    .select(sql<"corrects" | "followed-by" | "follows">`'follows'`.as("bond"));
  return many(corrects.unionAll(followedBy).unionAll(follows));
});

const idOf = (slug: string) => sql<number>`(select id from articles where slug = ${slug})`;

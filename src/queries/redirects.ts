import { first, type Newsroom } from "../database.ts";

/** Where an old address leads: to an article that was published (its tombstone too), or to a path of this site. */
export function findRedirect(db: Newsroom, source: string, now: string) {
  return first(
    db
      .selectFrom("redirects")
      .leftJoin(
        db
          .selectFrom("articles")
          .where("status", "in", ["published", "withdrawn"])
          .where("published_at", "<=", now)
          .select(["id", "slug"])
          .as("article"),
        "article.id",
        "redirects.article_id",
      )
      .where("source", "=", source)
      .where((eb) => eb.or([eb("redirects.target", "is not", null), eb("article.slug", "is not", null)]))
      .select(["redirects.target", "article.slug"]),
  );
}

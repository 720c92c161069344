import { first, many, type Newsroom } from "../database.ts";

export function findTag(db: Newsroom, slug: string) {
  return first(db.selectFrom("tags").selectAll().where("slug", "=", slug));
}

/** The tags with most stories. */
export function listLargestTags(db: Newsroom, size: number) {
  return many(
    db
      .selectFrom("tags")
      .innerJoin("listing_counts", (join) =>
        join.on("listing_counts.list", "=", (eb) => eb.fn("concat", [eb.val("tag:"), "tags.id"])),
      )
      .where("listing_counts.level", "=", 0)
      .select(["tags.name", "tags.slug", "listing_counts.articles"])
      .orderBy("listing_counts.articles", "desc")
      .limit(size),
  );
}

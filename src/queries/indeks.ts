import { sql } from "kysely";
import { many, mapped, type Newsroom, type Read } from "../database.ts";
import { type Period, WIB_MODIFIER } from "../dates.ts";

/** The list of the whole paper, or of the rubric with this slug, unless that shows covers instead of stories. */
export function archiveList(rubricSlug: string | undefined) {
  return rubricSlug === undefined
    ? sql<string>`'all'`
    : sql<string>`(select 'rubric:' || id from rubrics where slug = ${rubricSlug} and look <> 'covers')`;
}

/**
 * How many stories stood in each part of a period: in a month's days, a year's months, or all years.
 * Counts include embargoed listings, so those still to come are taken off: they are few.
 */
export function countByPeriod(
  db: Newsroom,
  rubricSlug: string | undefined,
  within: Period,
  now: string,
): Read<Map<Period, number>> {
  const list = archiveList(rubricSlug);
  const length = within === "" ? 4 : within.length + 3;
  const embargoed = db
    .selectFrom("listings")
    .where("listings.list", "=", list)
    .where("listings.published_at", ">", now)
    .select([
      sql<string>`substr(date(listings.published_at, ${sql.lit(WIB_MODIFIER)}), 1, ${length})`.as("period"),
      sql<number>`-1`.as("articles"),
    ]);
  const counted = db
    .selectFrom("listing_counts")
    .where("list", "=", list)
    .where("level", "=", length)
    .where("period", ">=", within)
    .where("period", "<", `${within}~`)
    .select(["period", "articles"]);
  return mapped(many(counted.unionAll(embargoed)), (rows) => {
    const counts = new Map<Period, number>();
    for (const { period, articles } of rows) {
      if (period.startsWith(within)) counts.set(period, (counts.get(period) ?? 0) + articles);
    }
    for (const [period, articles] of counts) if (articles <= 0) counts.delete(period);
    return counts;
  });
}

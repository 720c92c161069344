import { sql } from "kysely";
import { type From, type Page, toPage } from "../cursors.ts";
import { first, many, mapped, type Newsroom, type Read } from "../database.ts";

const COVER = [
  "issues.id",
  "issues.slug",
  "issues.number",
  "issues.title",
  "issues.published_at",
  "series.name as series_name",
  "pictures.key",
  "pictures.width",
  "pictures.height",
  "pictures.widths",
  "pictures.colour",
  "pictures.alt",
] as const;

export interface Cover {
  id: number;
  slug: string;
  number: number;
  title: string;
  published_at: string;
  series_name: string;
  key: string | null;
  width: number | null;
  height: number | null;
  widths: string | null;
  colour: string | null;
  alt: string | null;
}

function dueIssues(db: Newsroom, now: string) {
  return db
    .selectFrom("issues")
    .innerJoin("series", "series.id", "issues.series_id")
    .leftJoin("pictures", "pictures.id", "issues.cover_id")
    .where("issues.published_at", "<=", now);
}

/** A page of every series' covers, newest first. */
export function listCovers(db: Newsroom, page: CoverPage): Read<Page<Cover>> {
  return pageOf(dueIssues(db, page.now).limit(page.size + 1), page);
}

/** The same for a rubric that is a series' address; for any other it finds, and reads, nothing. */
export function listCoversOfSeries(db: Newsroom, rubricSlug: string, page: CoverPage): Read<Page<Cover>> {
  const series = sql<number>`(
    select series.id from series join rubrics on rubrics.id = series.rubric_id where rubrics.slug = ${rubricSlug}
  )`;
  return pageOf(
    dueIssues(db, page.now)
      .where("issues.series_id", "=", series)
      .limit(page.size + 1),
    page,
  );
}

/** The same for the top rubric that shows covers (Digital): every series'; for any other it finds, and reads, nothing. */
export function listCoversOfTopRubric(db: Newsroom, rubricSlug: string, page: CoverPage): Read<Page<Cover>> {
  const isTop = sql`exists (
    select 1 from rubrics where slug = ${rubricSlug} and look = 'covers' and parent_id is null
  )`;
  return pageOf(dueIssues(db, page.now).limit(sql<number>`iif(${isTop}, ${page.size + 1}, 0)`), page);
}

interface CoverPage {
  now: string;
  size: number;
  from?: From | undefined;
}

function pageOf(issues: ReturnType<typeof dueIssues>, { size, from }: CoverPage): Read<Page<Cover>> {
  const goingNewer = from?.direction === "newer";
  const order = goingNewer ? "asc" : "desc";
  let covers = issues.select(COVER).orderBy("issues.published_at", order).orderBy("issues.id", order);
  if (from) {
    const place = sql`(issues.published_at, issues.id)`;
    const cursor = sql`(${from.cursor.published_at}, ${from.cursor.id})`;
    covers = covers.where(goingNewer ? sql<boolean>`${place} > ${cursor}` : sql<boolean>`${place} < ${cursor}`);
  }
  return mapped(many(covers), (rows) => toPage(goingNewer ? rows.reverse() : rows, size, from));
}

export type Issue = NonNullable<ReturnType<ReturnType<typeof findIssue>["take"]>>;

export function findIssue(db: Newsroom, slug: string, now: string) {
  return first(
    dueIssues(db, now).where("issues.slug", "=", slug).select(COVER).select(["issues.description", "series.rubric_id"]),
  );
}

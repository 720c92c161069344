import { sql } from "kysely";
import { many, type Newsroom, type Read } from "../database.ts";
import { visibleArticles } from "../visibility.ts";

/** An article among the most read of the whole paper, or of its top rubric (by slug); place 1 is the most read. */
export interface MostRead {
  article_id: number;
  rubric: string;
  place: number;
  place_in_rubric: number;
  shares: number;
}

/**
 * The most read articles since a WIB day, or of all time: `size` of the whole paper and of each top rubric, those that
 * were read as often by recency. Nothing that is withdrawn or paid for. It reads a row for each article read on each day.
 */
export function listMostRead(db: Newsroom, from: string | undefined, now: string, size: number): Read<MostRead[]> {
  const read = from
    ? sql`select article_id, sum(views) as views from daily_views where day >= ${from} group by article_id`
    : sql`select article_id, views + imported_views as views from article_totals where views + imported_views > 0`;
  const shown = visibleArticles(db, now)
    .where("paid", "is", null)
    .select(["articles.id", "articles.rubric_id", "articles.published_at"]);
  const query = sql<MostRead>`
    with recursive line (id, rubric) as (
      select id, slug from rubrics where parent_id is null
      union all select rubrics.id, line.rubric from line join rubrics on rubrics.parent_id = line.id
    ),
    most_read as (
      select article_id, rubric,
        row_number() over (order by views desc, published_at desc, article_id desc) as place,
        row_number() over (partition by rubric order by views desc, published_at desc, article_id desc) as place_in_rubric
      from (${read}) read join (${shown}) shown on shown.id = article_id join line on line.id = shown.rubric_id
    )
    select most_read.*, coalesce(shares, 0) as shares
    from most_read left join article_totals using (article_id)
    where place <= ${size} or place_in_rubric <= ${size}
    order by place`;
  return many({ compile: () => query.compile(db) });
}

import { type Compilable, sql } from "kysely";
import { first, mapped, type Newsroom, type Read } from "../database.ts";
import { once } from "../once.ts";
import type { Rubric } from "../rubric-tree.ts";

/** What every page shows, whichever it is. */
export interface Edition {
  version: number;
  rubrics: Rubric[];
}

/** The edition that this isolate read last: its tree is not sent and read again while it is the present one. */
let last: Edition = { version: 0, rubrics: [] };

/** The present edition; one row. */
export function findEdition(db: Newsroom): Read<Edition> {
  const known = last;
  return mapped(findUnknown(db, known.version), (row) => {
    if (!row) return missing();
    if (row.rubrics === null) return known;
    last = { version: row.version, rubrics: JSON.parse(row.rubrics) as Rubric[] };
    return last;
  });
}

const findUnknown = once((db: Newsroom, known: number) =>
  first(
    db
      .selectFrom("edition")
      .select(["version", sql<string | null>`iif(version = ${known}, null, rubrics)`.as("rubrics")])
      .where("id", "=", 1),
  ),
);

function missing(): never {
  throw new Error("The edition's row is missing: apply the migrations.");
}

/**
 * What makes an edition: its version, and when the newest story or printed issue came due (the epoch where there is
 * none) and the next one will.
 */
export function findEditionNow(db: Newsroom, now: string): Read<{ version: number; due: string; next: string | null }> {
  const newest = (table: "listings" | "issues") =>
    sql`coalesce((select published_at from ${sql.table(table)} where ${timesOf(table)} <= ${now}
          order by published_at desc limit 1), '1970-01-01T00:00:00.000Z')`;
  const next = (table: "listings" | "issues") =>
    sql`coalesce((select published_at from ${sql.table(table)} where ${timesOf(table)} > ${now}
          order by published_at limit 1), ${NEVER})`;
  const query = db
    .selectFrom("edition")
    .where("id", "=", 1)
    .select([
      "version",
      sql<string>`max(${newest("listings")}, ${newest("issues")})`.as("due"),
      sql<string | null>`nullif(min(${next("listings")}, ${next("issues")}), ${NEVER})`.as("next"),
    ]);
  return mapped(first(query), (row) => row ?? missing());
}

const NEVER = "9999-12-31T23:59:59.999Z";

const timesOf = (table: "listings" | "issues") =>
  table === "listings" ? sql`list = 'all' and published_at` : sql`published_at`;

/**
 * Belongs to every batch that changes what readers see. Versions are times, in ms: where an older state of the database
 * is restored, the next change makes a version that was never there before.
 */
export function bumpEdition(db: Newsroom): Compilable {
  return db.updateTable("edition").set({ version: NEXT });
}

const NEXT = sql<number>`max(version + 1, cast(unixepoch('subsec') * 1000 as integer))`;

/** Belongs to every batch that changes a rubric: a new edition, with the tree as pages read it made anew from the rubrics. */
export function rememberRubrics(db: Newsroom): Compilable {
  return db.updateTable("edition").set({
    version: NEXT,
    rubrics: sql`(
      with recursive tree (id, place) as (
        select id, printf('%04d', position) from rubrics where parent_id is null
        union all
        select child.id, tree.place || printf('.%04d', child.position)
        from rubrics child join tree on child.parent_id = tree.id
      )
      select json_group_array(json(rubric)) from (
        select json_object(
          'id', rubrics.id, 'parentId', parent_id, 'slug', slug, 'path', path, 'name', name,
          'description', description, 'look', look, 'inMenu', json(iif(in_menu, 'true', 'false'))
        ) as rubric
        from tree join rubrics on rubrics.id = tree.id order by tree.place
      )
    )`,
  });
}

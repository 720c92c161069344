import { type Compilable, sql } from "kysely";
import { first, mapped, type Newsroom, type Read } from "../database.ts";
import type { Rubric } from "../rubric-tree.ts";

/** What every page shows, whichever it is. */
export interface Edition {
  version: number;
  rubrics: Rubric[];
}

/** The present edition; one row. */
export function findEdition(db: Newsroom): Read<Edition> {
  const query = db.selectFrom("edition").select(["version", "rubrics"]).where("id", "=", 1);
  return mapped(first(query), (row) => {
    if (!row) throw new Error("The edition's row is missing: apply the migrations.");
    return { version: row.version, rubrics: JSON.parse(row.rubrics) as Rubric[] };
  });
}

/** Belongs to every batch that changes what readers see. */
export function bumpEdition(db: Newsroom): Compilable {
  return db.updateTable("edition").set({ version: sql`version + 1` });
}

/** Belongs to every batch that changes a rubric: the tree as pages read it, made anew from the rubrics. */
export function rememberRubrics(db: Newsroom): Compilable {
  return db.updateTable("edition").set({
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

import { first, many, type Newsroom } from "../database.ts";

export type StandingPage = NonNullable<ReturnType<ReturnType<typeof findPage>["take"]>>;

export function findPage(db: Newsroom, path: string) {
  return first(db.selectFrom("pages").selectAll().where("path", "=", path));
}

/** A page's children, in order. */
export function listChildPages(db: Newsroom, path: string) {
  return many(
    db
      .selectFrom("pages as child")
      .innerJoin("pages as parent", "parent.id", "child.parent_id")
      .where("parent.path", "=", path)
      .select(["child.path", "child.title", "child.dek"])
      .orderBy("child.position"),
  );
}

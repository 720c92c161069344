import { first, many, type Newsroom } from "../database.ts";
import { once } from "../once.ts";

export type StandingPage = NonNullable<ReturnType<ReturnType<typeof findPage>["take"]>>;

export const findPage = once((db: Newsroom, path: string) =>
  first(db.selectFrom("pages").selectAll().where("path", "=", path)),
);

/** A page's children, in order. */
export const listChildPages = once((db: Newsroom, path: string) =>
  many(
    db
      .selectFrom("pages as child")
      .innerJoin("pages as parent", "parent.id", "child.parent_id")
      .where("parent.path", "=", path)
      .select(["child.path", "child.title", "child.dek"])
      .orderBy("child.position"),
  ),
);

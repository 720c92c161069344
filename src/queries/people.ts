import { sql } from "kysely";
import { first, many, type Newsroom, type Role } from "../database.ts";

export type Person = NonNullable<ReturnType<ReturnType<typeof findPerson>["take"]>>;

export function findPerson(db: Newsroom, slug: string) {
  return first(db.selectFrom("people").selectAll().where("slug", "=", slug));
}

/** In which roles a person has worked, and on how many articles that readers can see each. */
export function listRoles(db: Newsroom, slug: string, now: string) {
  const list = sql<string>`'person:' || people.id || ':' || role.value`;
  const articles = sql<number>`listing_counts.articles - (
    select count(*) from listings where listings.list = ${list} and published_at > ${now}
  )`;
  return many(
    db
      .selectFrom("people")
      .innerJoin(sql<{ value: Role }>`json_each(${JSON.stringify(ROLES)})`.as("role"), (join) => join.onTrue())
      .innerJoin("listing_counts", (join) => join.on("listing_counts.list", "=", list))
      .where("listing_counts.level", "=", 0)
      .where(articles, ">", 0)
      .where("people.slug", "=", slug)
      .select(["role.value as role", articles.as("articles")]),
  );
}

export const ROLES: Role[] = ["writer", "editor", "photographer", "illustrator", "videographer", "researcher"];

/** The desks that a person holds at present. */
export function listDesks(db: Newsroom, slug: string) {
  return many(
    db
      .selectFrom("masthead")
      .innerJoin("people", "people.id", "masthead.person_id")
      .where("people.slug", "=", slug)
      .select("masthead.desk")
      .orderBy("masthead.position"),
  );
}

export type MastheadLine = ReturnType<ReturnType<typeof listMasthead>["take"]>[number];

/** The masthead, in its order. */
export function listMasthead(db: Newsroom) {
  return many(
    db
      .selectFrom("masthead")
      .innerJoin("people", "people.id", "masthead.person_id")
      .select(["masthead.desk", "people.name", "people.slug"])
      .orderBy("masthead.position"),
  );
}

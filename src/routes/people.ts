import { Hono } from "hono";
import { sql } from "kysely";
import * as v from "valibot";
import { PersonPage } from "../../templates/person-page.tsx";
import { readTogether } from "../database.ts";
import { personLink } from "../links.ts";
import { isTop, listPage, pagingOf, readFrom } from "../lists.ts";
import { showMalformed } from "../not-found.ts";
import { findEdition } from "../queries/edition.ts";
import { findPerson, listDesks, listRoles, ROLES } from "../queries/people.ts";
import { frameOf, type Site, showPage } from "../respond.ts";

export const people = new Hono<Site>().get("/:slug/", async (c) => {
  const { db, now } = c.var;
  const slug = c.req.param("slug");
  const from = readFrom(c);
  const role = v.safeParse(v.optional(v.picklist(ROLES)), c.req.query("peran"));
  if (from === "malformed" || !role.success) return showMalformed(c);
  const suffix = role.output === undefined ? "" : `:${role.output}`;
  const { edition, person, roles, desks, page } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    person: findPerson(db, slug),
    roles: listRoles(db, slug, now),
    desks: listDesks(db, slug),
    page: listPage(c, sql<string>`(select 'person:' || id || ${suffix} from people where slug = ${slug})`, { from }),
  });
  if (!person) return c.notFound();
  const address = personLink(person, role.output);
  if (isTop(from, page)) return c.redirect(address, 302);
  return showPage(
    c,
    PersonPage({
      frame: frameOf(c, edition),
      person,
      roles,
      role: role.output,
      desks: desks.map(({ desk }) => desk),
      teasers: page.items,
      paging: pagingOf(address, page),
      from,
    }),
  );
});

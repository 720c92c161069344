import { Hono } from "hono";
import { sql } from "kysely";
import { ListPage } from "../../templates/list-page.tsx";
import { readTogether } from "../database.ts";
import { tagLink } from "../links.ts";
import { isTop, listPage, pagingOf, readFrom } from "../lists.ts";
import { showMalformed } from "../not-found.ts";
import { findEdition } from "../queries/edition.ts";
import { findTag } from "../queries/tags.ts";
import { frameOf, type Site, showPage } from "../respond.ts";

export const tags = new Hono<Site>().get("/:slug/", async (c) => {
  const { db } = c.var;
  const slug = c.req.param("slug");
  const from = readFrom(c);
  if (from === "malformed") return showMalformed(c);
  const { edition, tag, page } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    tag: findTag(db, slug),
    page: listPage(c, sql<string>`(select 'tag:' || id from tags where slug = ${slug})`, { from }),
  });
  if (!tag) return c.notFound();
  const address = tagLink(tag);
  if (isTop(from, page)) return c.redirect(address, 302);
  return showPage(
    c,
    ListPage({
      frame: frameOf(c, edition),
      address,
      kind: "Topik",
      title: tag.name,
      description: `Semua tulisan Genta Andalas tentang ${tag.name}.`,
      teasers: page.items,
      paging: pagingOf(address, page),
      from,
    }),
  );
});

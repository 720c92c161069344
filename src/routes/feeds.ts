import { type Context, Hono } from "hono";
import { sql } from "kysely";
import { feedXml } from "../../templates/feed.ts";
import type { Page } from "../cursors.ts";
import { readTogether } from "../database.ts";
import { feedLink, homeLink, personLink, rubricLink, tagLink } from "../links.ts";
import { listPage } from "../lists.ts";
import { findEdition } from "../queries/edition.ts";
import { archiveList } from "../queries/indeks.ts";
import { findPerson } from "../queries/people.ts";
import { findTag } from "../queries/tags.ts";
import type { Teaser } from "../queries/teasers.ts";
import { originOf, type Site } from "../respond.ts";
import { site } from "../site.ts";

/** A list's newest stories for feed readers, under the list's own address. */
export const feeds = new Hono<Site>()
  .get("/feed/", async (c) => {
    const { page } = await readTogether(c.env.NEWSROOM, { page: listPage(c, "all", {}) });
    return sendFeed(c, { address: homeLink() }, page);
  })
  .get("/category/:path{.+}/feed/", async (c) => {
    const path = c.req.param("path");
    const slug = path.split("/").at(-1) as string;
    const { edition, page } = await readTogether(c.env.NEWSROOM, {
      edition: findEdition(c.var.db),
      page: listPage(c, archiveList(slug), {}),
    });
    const rubric = edition.rubrics.find((each) => each.slug === slug);
    if (!rubric) return c.notFound();
    if (rubric.path !== path) return c.redirect(feedLink(rubricLink(rubric)), 301);
    return sendFeed(c, { name: rubric.name, address: rubricLink(rubric) }, page);
  })
  .get("/tag/:slug/feed/", async (c) => {
    const slug = c.req.param("slug");
    const { tag, page } = await readTogether(c.env.NEWSROOM, {
      tag: findTag(c.var.db, slug),
      page: listPage(c, sql<string>`(select 'tag:' || id from tags where slug = ${slug})`, {}),
    });
    return tag ? sendFeed(c, { name: tag.name, address: tagLink(tag) }, page) : c.notFound();
  })
  .get("/author/:slug/feed/", async (c) => {
    const slug = c.req.param("slug");
    const { person, page } = await readTogether(c.env.NEWSROOM, {
      person: findPerson(c.var.db, slug),
      page: listPage(c, sql<string>`(select 'person:' || id from people where slug = ${slug})`, {}),
    });
    return person ? sendFeed(c, { name: person.name, address: personLink(person) }, page) : c.notFound();
  });

function sendFeed(c: Context<Site>, { name, address }: { name?: string; address: string }, page: Page<Teaser>) {
  const title = name === undefined ? site.name : `${name} – ${site.name}`;
  const feed = { title, description: site.description, address, feed: feedLink(address), teasers: page.items };
  return c.body(feedXml(feed, originOf(c)), 200, { "Content-Type": "application/rss+xml; charset=utf-8" });
}

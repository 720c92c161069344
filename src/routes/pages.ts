import { Hono } from "hono";
import { StandingPage } from "../../templates/standing-page.tsx";
import { readTogether } from "../database.ts";
import { findEdition } from "../queries/edition.ts";
import { findPage } from "../queries/pages.ts";
import { frameOf, type Site, showPage } from "../respond.ts";

/** Standing pages below another; those at the root share the articles' addresses. */
export const pages = new Hono<Site>().get("/:parent/:child/", async (c) => {
  const { db } = c.var;
  const { parent: parentPath, child } = c.req.param();
  const { edition, page, parent } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    page: findPage(db, `${parentPath}/${child}`),
    parent: findPage(db, parentPath),
  });
  if (!page) return c.notFound();
  return showPage(c, StandingPage({ frame: frameOf(c, edition), page, parent, children: [], masthead: [] }));
});

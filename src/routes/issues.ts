import { Hono } from "hono";
import { IssuePage } from "../../templates/issue-page.tsx";
import { readTogether } from "../database.ts";
import { findEdition } from "../queries/edition.ts";
import { findIssue } from "../queries/issues.ts";
import { listTeasersOfIssue } from "../queries/teasers.ts";
import { frameOf, type Site, showPage } from "../respond.ts";

export const issues = new Hono<Site>().get("/:slug/", async (c) => {
  const { db, now } = c.var;
  const slug = c.req.param("slug");
  const { edition, issue, teasers } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    issue: findIssue(db, slug, now),
    teasers: listTeasersOfIssue(db, slug, now),
  });
  if (!issue) return c.notFound();
  return showPage(c, IssuePage({ frame: frameOf(c, edition), issue, teasers }));
});

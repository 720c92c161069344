import { Hono } from "hono";
import { CoversPage } from "../../templates/covers-page.tsx";
import { RubricPage } from "../../templates/rubric-page.tsx";
import { readTogether } from "../database.ts";
import { rubricLink } from "../links.ts";
import { isTop, listPage, PAGE_SIZE, pagingOf, readFrom } from "../lists.ts";
import { showMalformed } from "../not-found.ts";
import { findEdition } from "../queries/edition.ts";
import { archiveList } from "../queries/indeks.ts";
import { listCoversOfSeries, listCoversOfTopRubric } from "../queries/issues.ts";
import { frameOf, type Site, showPage } from "../respond.ts";

/** A rubric is known by its own slug, the last part; under other parents it leads to where it stands. */
export const rubrics = new Hono<Site>().get("/*", async (c) => {
  const { db, now } = c.var;
  const from = readFrom(c);
  if (from === "malformed") return showMalformed(c);
  const path = decodeURIComponent(new URL(c.req.url).pathname).slice("/category/".length, -1);
  const slug = path.split("/").at(-1) ?? "";
  const covers = { now, size: PAGE_SIZE, from };
  const { edition, page, ofSeries, ofTop } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    page: listPage(c, archiveList(slug), { from }),
    ofSeries: listCoversOfSeries(db, slug, covers),
    ofTop: listCoversOfTopRubric(db, slug, covers),
  });
  const rubric = edition.rubrics.find((each) => each.slug === slug);
  if (!rubric) return c.notFound();
  const address = rubricLink(rubric);
  if (rubric.path !== path) return c.redirect(address, 301);
  const issues = rubric.parentId === null ? ofTop : ofSeries;
  const shown = rubric.look === "covers" ? issues : page;
  if (isTop(from, shown)) return c.redirect(address, 302);
  const frame = frameOf(c, edition);
  const paging = pagingOf(address, shown);
  if (rubric.look === "covers") return showPage(c, CoversPage({ frame, rubric, covers: issues.items, paging, from }));
  return showPage(c, RubricPage({ frame, rubric, teasers: page.items, paging, from }));
});

import { Hono } from "hono";
import { IndeksPage } from "../../templates/indeks-page.tsx";
import { readTogether } from "../database.ts";
import { parsePeriod, periodBounds } from "../dates.ts";
import { indeksLink } from "../links.ts";
import { isTop, listPage, pagingOf, readFrom } from "../lists.ts";
import { showMalformed } from "../not-found.ts";
import { findEdition } from "../queries/edition.ts";
import { archiveList, countByPeriod } from "../queries/indeks.ts";
import { frameOf, type Site, showPage } from "../respond.ts";

/** Fewer than on other lists: a month's calendar stands beside them, and both are read at once. */
const PAGE_SIZE = 15;

/** `/indeks/`, `/indeks/2022/`, `…/06/`, `…/29/`, each with a rubric's slug after it or not. */
export const indeks = new Hono<Site>().get("/*", async (c) => {
  const { db, now } = c.var;
  const parts = decodeURIComponent(new URL(c.req.url).pathname).split("/").slice(2, -1);
  const dateParts = parts.filter((part, i) => /^\d+$/.test(part) && i < 3);
  const [rubricSlug, ...rest] = parts.slice(dateParts.length);
  const [year, month, day] = dateParts;
  const period = year === undefined ? "" : parsePeriod(year, month, day);
  if (period === undefined || rest.length > 0) return c.notFound();
  const from = readFrom(c);
  if (from === "malformed") return showMalformed(c);

  const { edition, page, counts } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    page: listPage(c, archiveList(rubricSlug), { from, size: PAGE_SIZE, period: periodBounds(period) }),
    counts: countByPeriod(db, rubricSlug, period.slice(0, 7), now),
  });
  const rubric = edition.rubrics.find(({ slug }) => slug === rubricSlug);
  if (rubricSlug !== undefined && !rubric) return c.notFound();
  const address = indeksLink(period, rubric);
  if (isTop(from, page)) return c.redirect(address, 302);
  return showPage(
    c,
    IndeksPage({
      frame: frameOf(c, edition),
      period,
      rubric,
      counts,
      teasers: page.items,
      paging: pagingOf(address, page),
      from,
    }),
  );
});

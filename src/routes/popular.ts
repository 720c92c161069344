import { Hono } from "hono";
import { PopularPage } from "../../templates/popular-page.tsx";
import { readTogether } from "../database.ts";
import { listPopular, pickList, readPopular } from "../popular.ts";
import { findEdition } from "../queries/edition.ts";
import { frameOf, type Site, showPage } from "../respond.ts";
import { childrenOf } from "../rubric-tree.ts";
import { SPANS, WEEK } from "../spans.ts";

const PAGE_SIZE = 10;

/** `/terpopuler/`, then a span's slug unless it is the week's, then a top rubric's or none. */
export const popular = new Hono<Site>().get("/*", async (c) => {
  const { db, now } = c.var;
  const parts = decodeURIComponent(new URL(c.req.url).pathname).split("/").slice(2, -1);
  const named = SPANS.find((span) => span !== WEEK && span.slug === parts[0]);
  const asked = named ?? WEEK;
  const [rubricSlug, ...rest] = named ? parts.slice(1) : parts;
  if (rest.length > 0) return c.notFound();
  const { span: shown, list } = pickList(await readPopular(c.env.VIEWS), asked, rubricSlug);
  const { edition, teasers } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    teasers: listPopular(db, list, now, PAGE_SIZE),
  });
  const rubric = childrenOf(edition.rubrics, null).find(({ slug, look }) => slug === rubricSlug && look !== "covers");
  if (rubricSlug !== undefined && !rubric) return c.notFound();
  return showPage(c, PopularPage({ frame: frameOf(c, edition), asked, shown, rubric, teasers }));
});

import { Hono } from "hono";
import { HomePage } from "../../templates/home-page.tsx";
import { readTogether } from "../database.ts";
import { showNotFound } from "../not-found.ts";
import { listPopular, pickList, readPopular } from "../popular.ts";
import { findEdition } from "../queries/edition.ts";
import { listCovers } from "../queries/issues.ts";
import { listRubricBlocks, listTeasers } from "../queries/teasers.ts";
import { frameOf, type Site, showPage } from "../respond.ts";
import { WEEK } from "../spans.ts";

export const home = new Hono<Site>().get("/", async (c) => {
  const { db, now } = c.var;
  const wordpressId = c.req.query("p") ?? c.req.query("page_id");
  if (wordpressId !== undefined) return showNotFound(c, `/?p=${wordpressId}`);
  const { list } = pickList(await readPopular(c.env.VIEWS), WEEK);
  const { edition, newest, blocks, photos, popular, covers } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    newest: listTeasers(db, "all", { now, size: 12 }),
    blocks: listRubricBlocks(db, now, 8),
    photos: listTeasers(db, "format:photo", { now, size: 6 }),
    popular: listPopular(db, list, now, 5),
    covers: listCovers(db, { now, size: 6 }),
  });
  return showPage(
    c,
    HomePage({
      frame: frameOf(c, edition),
      newest: newest.items,
      blocks,
      photos: photos.items,
      popular,
      covers: covers.items,
    }),
  );
});

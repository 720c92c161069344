import { Hono } from "hono";
import * as v from "valibot";
import { SearchPage } from "../../templates/search-page.tsx";
import { readTogether } from "../database.ts";
import { showMalformed } from "../not-found.ts";
import { findEdition } from "../queries/edition.ts";
import { listTeasersByWords } from "../queries/teasers.ts";
import { frameOf, type Site, showPage } from "../respond.ts";
import { searchWords } from "../slugs.ts";

const searchText = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), "");

/** Finds stories by the words of their headlines. */
export const search = new Hono<Site>().get("/cari/", async (c) => {
  const { db, now } = c.var;
  const asked = v.safeParse(searchText, c.req.query("q"));
  if (!asked.success) return showMalformed(c);
  const { edition, teasers } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    teasers: listTeasersByWords(db, searchWords(asked.output), now, 20),
  });
  return showPage(c, SearchPage({ frame: frameOf(c, edition), text: asked.output, teasers }));
});

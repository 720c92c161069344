import { Hono } from "hono";
import { ListPage } from "../../templates/list-page.tsx";
import { readTogether } from "../database.ts";
import { formatLink } from "../links.ts";
import { isTop, listPage, pagingOf, readFrom } from "../lists.ts";
import { showMalformed } from "../not-found.ts";
import { findEdition } from "../queries/edition.ts";
import { frameOf, type Site, showPage } from "../respond.ts";

const FORMATS = [
  { slug: "foto", list: "format:photo", title: "Foto", description: "Semua cerita foto dan galeri Genta Andalas." },
  { slug: "komik", list: "format:comic", title: "Komik", description: "Semua komik Genta Andalas." },
  { slug: "video", list: "format:video", title: "Video", description: "Semua video Genta Andalas." },
];

export const formats = new Hono<Site>().get("/:slug/", async (c) => {
  const format = FORMATS.find(({ slug }) => slug === c.req.param("slug"));
  const from = readFrom(c);
  if (!format) return c.notFound();
  if (from === "malformed") return showMalformed(c);
  const { edition, page } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(c.var.db),
    page: listPage(c, format.list, { from }),
  });
  const address = formatLink(format);
  if (isTop(from, page)) return c.redirect(address, 302);
  const { title, description } = format;
  return showPage(
    c,
    ListPage({
      frame: frameOf(c, edition),
      address,
      kind: "Format",
      title,
      description,
      look: "pictures",
      teasers: page.items,
      paging: pagingOf(address, page),
      from,
    }),
  );
});

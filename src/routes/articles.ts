import { Hono } from "hono";
import { ArticlePage } from "../../templates/article-page.tsx";
import { StandingPage } from "../../templates/standing-page.tsx";
import { WithdrawalPage } from "../../templates/withdrawal-page.tsx";
import { cutBody } from "../article-body.ts";
import { readTogether } from "../database.ts";
import { listPopular, pickList, readPopular } from "../popular.ts";
import {
  findArticle,
  findWithdrawal,
  listBylines,
  listConnections,
  listCorrections,
  listPictures,
  listTags,
} from "../queries/articles.ts";
import { findEdition } from "../queries/edition.ts";
import { findPage, listChildPages } from "../queries/pages.ts";
import { listMasthead } from "../queries/people.ts";
import { listRelated } from "../queries/teasers.ts";
import { ARTICLE_HEADER, frameOf, type Site, showPage } from "../respond.ts";
import { site } from "../site.ts";
import { WEEK } from "../spans.ts";

/** How many related stories stand between an article's paragraphs, and in the grid below it. */
const READ_ALSO = 2;
const GRID = 6;

/** Articles and standing pages share the addresses at the root. */
export const articles = new Hono<Site>().get("/:slug/", async (c) => {
  const { db, now } = c.var;
  const slug = c.req.param("slug");
  const { list } = pickList(await readPopular(c.env.VIEWS), WEEK);
  const { edition, article, withdrawal, page, ...found } = await readTogether(c.env.NEWSROOM, {
    edition: findEdition(db),
    article: findArticle(db, slug, now),
    bylines: listBylines(db, slug),
    tags: listTags(db, slug),
    pictures: listPictures(db, slug),
    corrections: listCorrections(db, slug, now),
    connections: listConnections(db, slug, now),
    related: listRelated(db, slug, now, READ_ALSO + GRID),
    popular: listPopular(db, list, now, 5),
    withdrawal: findWithdrawal(db, slug, now),
    page: findPage(db, slug),
    children: listChildPages(db, slug),
    ...(slug === site.mastheadPath && { masthead: listMasthead(db) }),
  });
  const frame = frameOf(c, edition);
  if (article) {
    const { related, pictures } = found;
    const parts = cutBody(article.body, pictures, Math.min(READ_ALSO, related.length));
    c.header(ARTICLE_HEADER, String(article.id));
    const placed = parts.filter((part) => typeof part === "object" && "readAlso" in part).length;
    return showPage(
      c,
      ArticlePage({
        frame,
        article,
        ...found,
        parts,
        readAlso: related.slice(0, placed),
        related: related.slice(placed, placed + GRID),
      }),
    );
  }
  if (withdrawal) return showPage(c, WithdrawalPage({ frame, withdrawal }), 410);
  if (page) {
    const { children, masthead = [] } = found;
    return showPage(c, StandingPage({ frame, page, children, masthead, parent: undefined }));
  }
  return c.notFound();
});

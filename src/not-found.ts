import type { Context } from "hono";
import { MessagePage, NotFoundPage } from "../templates/message-pages.tsx";
import { readTogether } from "./database.ts";
import { articleLink, homeLink } from "./links.ts";
import { Outage } from "./outage.ts";
import { findEdition } from "./queries/edition.ts";
import { findRedirect } from "./queries/redirects.ts";
import { listTeasersByWords } from "./queries/teasers.ts";
import { frameOf, originOf, type Site, showPage } from "./respond.ts";
import { searchWords } from "./slugs.ts";

/** Nothing stands here: leads on if something stood here once, else offers what the address's words bring to mind. */
export async function showNotFound(c: Context<Site>, source?: string): Promise<Response> {
  const { db, now } = c.var;
  const path = source ?? decodeURI(new URL(c.req.url).pathname);
  const words = searchWords(path);
  const { redirect, edition, suggestions } = await readTogether(c.env.NEWSROOM, {
    redirect: findRedirect(db, path, now),
    edition: findEdition(db),
    suggestions: listTeasersByWords(db, words, now, 6),
  });
  const answer = redirect && (await leadTo(c, redirect.target ?? articleLink({ slug: redirect.slug as string })));
  if (answer) return answer;
  const frame = frameOf(c, edition);
  return showPage(c, NotFoundPage({ frame, words: words.join(" "), suggestions }), 404);
}

/**
 * A single redirect to where an address leads in the end, and only where something stands there: the site is asked
 * itself, so a redirect never leads to another redirect or to nothing.
 */
export async function leadOn(c: Context<Site>, path: string): Promise<Response> {
  return (await leadTo(c, path)) ?? showNotFound(c);
}

async function leadTo(c: Context<Site>, path: string): Promise<Response | undefined> {
  const there = await c.var.ask(path);
  if (there.status === 301 || there.status === 302) {
    return c.redirect(there.headers.get("Location") ?? homeLink(), there.status);
  }
  if (there.status === 200 || there.status === 410) return c.redirect(path, 301);
  return there.status === 400 ? showMalformed(c) : undefined;
}

/** The address, a cursor or a search can't be read. */
export function showMalformed(c: Context<Site>): Response {
  return showMessage(c, 400, {
    title: "Alamat ini tidak terbaca",
    text: "Mungkin tautannya terpotong saat disalin. Coba buka dari beranda, atau cari lewat Indeks.",
  });
}

export function showMethodNotAllowed(c: Context<Site>): Response {
  const response = showMessage(c, 405, {
    title: "Halaman ini hanya untuk dibaca",
    text: "Permintaan semacam itu tidak diterima di alamat ini.",
  });
  response.headers.set("Allow", "GET, HEAD");
  return response;
}

/** Something is broken: the log says what, the reader that it will be mended. */
export function showFailure(error: Error, c: Context<Site>): Response {
  console.error(error);
  if (error instanceof Outage) {
    const response = showMessage(c, 503, {
      title: "Maaf, halaman ini sedang tidak bisa dibuka",
      text: "Basis data kami sedang tidak menjawab. Silakan muat ulang beberapa saat lagi.",
    });
    response.headers.set("Retry-After", "10");
    return response;
  }
  return showMessage(c, 500, {
    title: "Maaf, ada yang rusak di pihak kami",
    text: "Halaman ini sedang tidak bisa ditampilkan. Silakan muat ulang beberapa saat lagi.",
  });
}

/** Such pages ask nothing of the database: they must show when it does not answer. */
function showMessage(
  c: Context<Site>,
  status: 400 | 405 | 500 | 503,
  message: { title: string; text: string },
): Response {
  const frame = { now: new Date().toISOString(), rubrics: [], origin: originOf(c) };
  return showPage(c, MessagePage({ frame, status, ...message }), status) as Response;
}

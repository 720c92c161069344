import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import { stylesheetHash } from "../build/assets.ts";
import type { Frame } from "../templates/layout.tsx";
import type { Newsroom } from "./database.ts";
import type { Env } from "./env.ts";
import type { Edition } from "./queries/edition.ts";

/** What every handler has at hand. */
export interface Site {
  Bindings: Env;
  Variables: {
    db: Newsroom;
    now: string;
    /** What the site itself answers to a reader who asks for this path. */
    ask(path: string): Promise<Response>;
  };
}

/** What every page's layout shows, whichever page it is. */
export function frameOf(c: Context<Site>, edition: Edition): Frame {
  return { now: c.var.now, rubrics: edition.rubrics, origin: originOf(c) };
}

/** The origin that canonical links name. */
export function originOf(c: Context<Site>): string {
  return c.env.SITE_URL || new URL(c.req.url).origin;
}

/** A finished page. */
export function showPage(c: Context<Site>, page: JSX.Element, status: 200 | 400 | 404 | 405 | 410 | 500 | 503 = 200) {
  return c.html(`<!doctype html>${page}`, status);
}

/**
 * Nothing runs or loads that the site does not bring itself. The stylesheet stands in the page and is named by its
 * hash; style attributes are allowed for a picture's own colour and focal point (bodies are cleaned of them).
 */
export const SECURITY_HEADERS: Record<string, string> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${stylesheetHash}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** How a page tells the edge which article it shows; readers don't get this header. */
export const ARTICLE_HEADER = "Genta-Article";

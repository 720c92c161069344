import type { Context } from "hono";
import type { Expression } from "kysely";
import * as v from "valibot";
import { type Cursor, type From, formatCursor, type Page, parseCursor } from "./cursors.ts";
import type { Read } from "./database.ts";
import { newerLink, olderLink } from "./links.ts";
import { listTeasers, type Teaser } from "./queries/teasers.ts";
import type { Site } from "./respond.ts";

/** How many stories a page of a list shows. */
export const PAGE_SIZE = 18;

const cursor = v.pipe(
  v.string(),
  v.transform(parseCursor),
  v.check((parsed) => parsed !== undefined),
  v.transform((parsed) => parsed as Cursor),
);

const cursorQuery = v.union([
  v.strictObject({ sebelum: cursor, sesudah: v.undefined() }),
  v.strictObject({ sebelum: v.undefined(), sesudah: cursor }),
  v.strictObject({ sebelum: v.undefined(), sesudah: v.undefined() }),
]);

/** Where the request asks a list to go on from; "malformed" where its cursor is not one of ours. */
export function readFrom(c: Context<Site>): From | undefined | "malformed" {
  const asked = v.safeParse(cursorQuery, { sebelum: c.req.query("sebelum"), sesudah: c.req.query("sesudah") });
  if (!asked.success) return "malformed";
  const { sebelum, sesudah } = asked.output;
  if (sebelum) return { cursor: sebelum, direction: "older" };
  return sesudah && { cursor: sesudah, direction: "newer" };
}

/** The page of a list that the request asks for. */
export function listPage(
  c: Context<Site>,
  list: string | Expression<string>,
  options: { from?: From | undefined; size?: number; period?: { from: string; to: string } },
): Read<Page<Teaser>> {
  return listTeasers(c.var.db, list, { now: c.var.now, size: PAGE_SIZE, ...options });
}

export interface Paging {
  older: string | undefined;
  newer: string | undefined;
}

/** The links below a list; `address` is the list's own. */
export function pagingOf(address: string, page: Page<unknown>): Paging {
  return {
    older: page.older && olderLink(address, formatCursor(page.older)),
    newer: page.newer && newerLink(address, formatCursor(page.newer)),
  };
}

/** Going back to newer pages has reached the top: the list's own address shows that page, whole. */
export function isTop(from: From | undefined, page: Page<unknown>): boolean {
  return from?.direction === "newer" && page.newer === undefined;
}

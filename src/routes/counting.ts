import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as v from "valibot";
import { reportLink } from "../links.ts";
import type { Site } from "../respond.ts";
import { SHARE_CHANNELS } from "../share-channels.ts";
import { countReport } from "../view-counts.ts";

const report = v.strictObject({
  article: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  channel: v.optional(v.picklist(SHARE_CHANNELS)),
});

const smallBody = bodyLimit({ maxSize: 200, onError: (c) => c.body(null, 413) });

/**
 * The one POST of the reader's site: what a page's script reports, of our own pages only. It answers 204 whether the
 * report was counted or not.
 */
export const counting = new Hono<Site>().post(reportLink(), smallBody, async (c) => {
  if (c.req.header("Origin") !== new URL(c.req.url).origin) return c.body(null, 403);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), report), await c.req.text());
  if (!parsed.success) return c.body(null, 400);
  countReport(c.req.raw, parsed.output, c.env, c.executionCtx);
  return c.body(null, 204);
});

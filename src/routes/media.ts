import { Hono } from "hono";
import type { Site } from "../respond.ts";

/** Pictures from the store. A file's name holds its content's hash, so it never changes. */
export const media = new Hono<Site>().get("/:file{[0-9a-f]{16,64}-[0-9]{2,4}\\.webp}", async (c) => {
  const picture = await c.env.MEDIA.get(c.req.param("file"), { onlyIf: c.req.raw.headers });
  if (!picture) return c.notFound();
  const headers = new Headers({
    "Content-Type": "image/webp",
    ETag: picture.httpEtag,
  });
  if (!("body" in picture)) return new Response(null, { status: 304, headers });
  headers.set("Content-Length", String(picture.size));
  return new Response(picture.body, { headers });
});

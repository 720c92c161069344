/** Readers whose readings are counted, and what was counted of them. */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { foldShards } from "../src/fold.ts";
import worker from "../src/worker.ts";
import { ORIGIN } from "./visit.ts";
import { binding, db } from "./world.ts";

export const PHONE =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36";

/** With an interval of a millisecond, what a request counts is in KV when all is done that it left behind. */
export const eager = { ...env, VIEW_FLUSH_SECONDS: "0.001" };

let readers = 0;
/** An address that no one had before. */
export const someone = () => {
  readers += 1;
  return `2001:db8::${readers.toString(16)}`;
};

/** Runs with a request's context, until all that it left behind is done. */
export async function within<T>(work: (ctx: ExecutionContext) => Promise<T> | T): Promise<T> {
  const ctx = createExecutionContext();
  const result = await work(ctx);
  await waitOnExecutionContext(ctx);
  return result;
}

/** A reader's request to the site, a new one's on a phone unless the headers say otherwise. */
export function request(path: string, headers: Record<string, string> = {}, init: RequestInit = {}): Request {
  const own = { "User-Agent": PHONE, "CF-Connecting-IP": someone(), "Sec-Fetch-Dest": "document", ...headers };
  return new Request(ORIGIN + path, { redirect: "manual", ...init, headers: own });
}

/** What the site answers, when all is done that the request left behind. */
export async function ask(asked: Request): Promise<Response> {
  return within(async (ctx) => {
    const response = await worker.fetch(asked as Parameters<typeof worker.fetch>[0], eager, ctx);
    return new Response(await response.arrayBuffer().then((body) => (body.byteLength > 0 ? body : null)), response);
  });
}

/** Folds, and gives what was counted since the last time: views by slug, and shares by slug and channel. */
export async function counted(): Promise<Record<string, number>> {
  await foldShards(binding, db, env.VIEWS, Date.now());
  const views = await db
    .selectFrom("article_totals")
    .innerJoin("articles", "articles.id", "article_totals.article_id")
    .where("views", ">", 0)
    .select(["slug", "views"])
    .execute();
  const shares = await db
    .selectFrom("article_shares")
    .innerJoin("articles", "articles.id", "article_shares.article_id")
    .select(["slug", "channel", "shares"])
    .execute();
  await db.deleteFrom("article_totals").execute();
  await db.deleteFrom("article_shares").execute();
  return Object.fromEntries([
    ...views.map((row) => [row.slug, row.views]),
    ...shares.map((row) => [`${row.slug} ${row.channel}`, row.shares]),
  ]);
}

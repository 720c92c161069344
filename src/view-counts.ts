/**
 * Counts readings and shares: in the isolate's memory, so that a request waits for nothing and asks nothing of D1 or KV.
 * src/tally.ts writes them to KV as shards, src/fold.ts adds the shards up in D1.
 */
import type { Env } from "./env.ts";
import { isOpening, Visits, visitorOf } from "./readers.ts";
import type { ShareChannel } from "./share-channels.ts";
import { Tally } from "./tally.ts";

export interface Report {
  article: number;
  channel?: ShareChannel | undefined;
}

/** What takes the flush beyond the answer. */
type Context = Pick<ExecutionContext, "waitUntil">;

/** Where the setting is missing or no number: counting never costs a reader the page. */
const DEFAULT_SECONDS = 20;

const visits = new Visits();
const tally = new Tally();

/** Counts an article's page that was answered with this status, if a person opened it. */
export function countView(request: Request, status: number, article: number, env: Env, ctx: Context): void {
  if ((status === 200 || status === 304) && isOpening(request)) countReport(request, { article }, env, ctx);
}

/** Counts what a page's script reports of a person: a share on a channel, or a page fetched in advance and shown now. */
export function countReport(request: Request, { article, channel }: Report, env: Env, ctx: Context): void {
  const now = Date.now();
  const visitor = visitorOf(request);
  if (visitor === undefined || !visits.isNew(visitor, channel ? `${article} ${channel}` : `${article}`, now)) return;
  tally.add(article, channel, now);
  const interval = (Number(env.VIEW_FLUSH_SECONDS) || DEFAULT_SECONDS) * 1_000;
  const wait = tally.carry(interval, now);
  if (wait === undefined) return;
  ctx.waitUntil(scheduler.wait(wait).then(() => tally.flush(env.VIEWS, interval, Date.now())));
}

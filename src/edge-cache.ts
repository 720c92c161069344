import { isPrivate, PAGE_POLICY, PRIVATE_POLICY } from "./cache-policy.ts";
import { rememberEdition, type StampNow } from "./edition.ts";
import type { Env } from "./env.ts";
import { pageAddress } from "./page-address.ts";
import { type KeptPage, PageMemory } from "./page-memory.ts";
import { ARTICLE_HEADER } from "./respond.ts";
import { waitFor } from "./waiting.ts";

/** What the isolate keeps in its own memory, in bytes, of the 128 MB that it has. */
const MEMORY = 16 * 1024 * 1024;

/** For how long a copy is good enough where the database fails, in seconds. */
const LAST_GOOD = 86_400;

/** A rendering that has not ended by then, in ms, belonged to a request that is gone: another one renders. */
const LONGEST_RENDERING = 3_000;

type Render = (request: Request, env: Env, ctx: ExecutionContext) => Response | Promise<Response>;

export interface Answer {
  response: Response;
  /** The article that a page shows, if any; a 304 too. */
  article?: number | undefined;
}

/**
 * Keeps finished pages where they are read: in the isolate's memory, then in the data centre's cache. A copy carries the
 * stamp of its edition and answers while that is the present one; nothing is ever purged. An older copy stays until it is
 * replaced: where the database fails, it is better than an error.
 */
export function keepAtEdge(render: Render, stampNow: StampNow = rememberEdition(), memory = new PageMemory(MEMORY)) {
  /** Which addresses are being rendered, since when. */
  const renderings = new Map<string, { since: number }>();

  return function answer(request: Request, env: Env, ctx: ExecutionContext): Answer | Promise<Answer> {
    const isReading = request.method === "GET" || request.method === "HEAD";
    // Most readers come by an address without noise, and find the page: they are answered without a pause.
    const page = isReading ? memory.get(request.url) : undefined;
    const asked = page && stampNow(env, ctx);
    if (page && page.stamp === asked) return send(page, request);
    const url = new URL(request.url);
    const isKept = isReading && !isPrivate(url.pathname) && !url.pathname.startsWith("/media/");
    if (!isKept) return pass(request, env, ctx);
    return answerPage(pageAddress(url), asked ?? stampNow(env, ctx), request, env, ctx);
  };

  async function pass(request: Request, env: Env, ctx: ExecutionContext): Promise<Answer> {
    return { response: await render(request, env, ctx) };
  }

  async function answerPage(
    address: string,
    asked: ReturnType<StampNow>,
    request: Request,
    env: Env,
    ctx: ExecutionContext,
  ): Promise<Answer> {
    const stamp = await asked;
    let page = memory.get(address);
    if (page && page.stamp === stamp) return send(page, request);

    const rendering = renderings.get(address);
    if (rendering && Date.now() - rendering.since < LONGEST_RENDERING) {
      await waitFor(() => renderings.get(address) !== rendering, LONGEST_RENDERING);
      page = memory.get(address);
      if (page && page.stamp === stamp) return send(page, request);
    }

    renderings.set(address, { since: Date.now() });
    const making = findOrMake(address, stamp, env, ctx).finally(() => renderings.delete(address));
    // A reader who leaves in the middle does not take the page from those who wait for it.
    ctx.waitUntil(making);
    const made = await making;
    return "page" in made ? send(made.page, request, made.isOld) : made;
  }

  async function findOrMake(
    address: string,
    stamp: string | undefined,
    env: Env,
    ctx: ExecutionContext,
  ): Promise<{ page: KeptPage; isOld: boolean } | { response: Response }> {
    const copy = (await findNearby(address)) ?? memory.get(address);
    if (copy && copy.stamp === stamp) {
      memory.set(address, copy);
      return { page: copy, isOld: false };
    }
    if (copy && stamp === undefined) return { page: copy, isOld: true };
    // Made without the reader's headers: nothing personal can come into it.
    const response = await render(new Request(address), env, ctx);
    if (response.status >= 500 && copy) return { page: copy, isOld: true };
    if (stamp === undefined || response.headers.get("Cache-Control") !== PAGE_POLICY) return { response };
    const page = await toPage(stamp, response);
    memory.set(address, page);
    ctx.waitUntil(keepNearby(address, page));
    return { page, isOld: false };
  }
}

async function toPage(stamp: string, response: Response): Promise<KeptPage> {
  const headers = new Headers(response.headers);
  const article = headers.get(ARTICLE_HEADER);
  headers.delete(ARTICLE_HEADER);
  headers.set("ETag", `"${stamp}"`);
  return {
    stamp,
    madeAt: Date.now(),
    status: response.status,
    headers,
    body: new Uint8Array(await response.arrayBuffer()),
    article: article === null ? undefined : Number(article),
  };
}

/** A page as the reader asked for it: whole, its headers only, or that it is unchanged. */
function send(page: KeptPage, request: Request, isOld = false): Answer {
  const { stamp, status, headers, body, article } = page;
  if (isOld) return { response: sendOld(page, request), article };
  const known = request.headers.get("If-None-Match");
  if (known !== null && status === 200 && (known.includes(`"${stamp}"`) || known === "*")) {
    const unchanged = { ETag: `"${stamp}"`, "Cache-Control": PAGE_POLICY };
    return { response: new Response(null, { status: 304, headers: unchanged }), article };
  }
  return { response: respond(request, status, headers, body), article };
}

function respond(request: Request, status: number, headers: Headers, body: Uint8Array<ArrayBuffer>): Response {
  if (request.method !== "HEAD") return new Response(body, { status, headers });
  const told = new Headers(headers);
  told.set("Content-Length", String(body.byteLength));
  return new Response(null, { status, headers: told });
}

/** The last good copy, while the database fails: says its age, and is nobody's to keep. */
function sendOld({ status, headers, body, madeAt }: KeptPage, request: Request): Response {
  const old = new Headers(headers);
  old.delete("ETag");
  old.set("Cache-Control", PRIVATE_POLICY);
  old.set("Age", String(Math.round((Date.now() - madeAt) / 1_000)));
  old.set("Genta-Copy", "last-good");
  return respond(request, status, old, body);
}

/** The data centre's cache takes the page's facts along as headers, and wants a policy of its own. */
async function keepNearby(address: string, { stamp, madeAt, status, headers, body, article }: KeptPage): Promise<void> {
  const kept = new Headers(headers);
  kept.set("Cache-Control", `public, max-age=${LAST_GOOD}`);
  kept.set("Genta-Stamp", stamp);
  kept.set("Genta-Made-At", String(madeAt));
  if (article !== undefined) kept.set(ARTICLE_HEADER, String(article));
  try {
    await caches.default.put(nearbyKey(address), new Response(body, { status, headers: kept }));
  } catch (error) {
    console.warn("The data centre's cache did not take a page:", error);
  }
}

async function findNearby(address: string): Promise<KeptPage | undefined> {
  try {
    const kept = await caches.default.match(nearbyKey(address));
    if (!kept) return undefined;
    const headers = new Headers(kept.headers);
    const stamp = headers.get("Genta-Stamp") ?? "";
    const madeAt = Number(headers.get("Genta-Made-At"));
    for (const name of ["Genta-Stamp", "Genta-Made-At", "Age", "CF-Cache-Status"]) headers.delete(name);
    headers.set("Cache-Control", PAGE_POLICY);
    return { ...(await toPage(stamp, new Response(kept.body, { status: kept.status, headers }))), madeAt };
  } catch (error) {
    console.warn("The data centre's cache did not give a page:", error);
    return undefined;
  }
}

/** Our own key: no request can have it, since queries that a page does not know are left out of addresses. */
function nearbyKey(address: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}genta=kept`;
}

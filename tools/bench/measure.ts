/** What is measured of a page, each beside a bare Worker that does only what can't be done without. */
import type { WorkerName } from "./bundles.ts";
import type { Operations } from "./counting.ts";
import type { Kind } from "./pages.ts";
import { type Contender, type Plan, type Result, ratioOf, runRounds, summary } from "./rounds.ts";
import type { Runtime } from "./runtime.ts";
import type { Order } from "./workers/bare.ts";

export interface Bench {
  runtime: Runtime<WorkerName>;
  /** Takes the load generator's script. */
  folder: string;
  plan: Plan;
  /** In the archive that the runtime has. */
  articles: number;
}

/** How the site comes to an answer: it renders it, has it in the isolate's memory or the Cache API, or answers 304. */
export type Way = "uncached" | "memory" | "Cache API" | "304";

export interface Row {
  kind: string;
  articles: number;
  way: Way;
  site: Result;
  bare: Result;
  /** Requests a second: the site's to the bare Worker's of the same round. */
  ratio: number;
  operations: Operations;
}

/** A page rendered anew each time, beside as many statements of one row in one batch and a constant answer. */
export async function measureUncached(bench: Bench, kind: Kind): Promise<Row> {
  const addresses = kind.addresses(bench.articles);
  const operations = await operationsOf(bench, addresses, "uncached");
  const page = await ask(bench, "uncached", addresses[0] as string);
  return compare(bench, kind, "uncached", operations, {
    site: { origin: bench.runtime.origins.uncached, addresses, status: kind.status },
    limit: { ...page, statements: operations.statements.map(() => ONE_ROW) },
  });
}

/** A page that the isolate remembers, beside a constant answer. */
export async function measureMemory(bench: Bench, kind: Kind): Promise<Row> {
  const addresses = kind.addresses(bench.articles);
  return compare(bench, kind, "memory", await operationsOf(bench, addresses, "kept"), {
    site: { origin: bench.runtime.origins.site, addresses, status: kind.status },
    limit: { ...(await ask(bench, "site", addresses[0] as string)), statements: [] },
  });
}

/** More pages than the isolate's memory holds, asked for in turn: each comes from the Cache API. */
export async function measureCacheApi(bench: Bench, kind: Kind): Promise<Row> {
  const page = await ask(bench, "site", kind.addresses(bench.articles)[0] as string);
  const enough = Math.ceil((2 * ISOLATE_MEMORY) / Buffer.byteLength(page.body ?? ""));
  const addresses = kind.addresses(bench.articles, enough);
  for (const address of addresses) await ask(bench, "site", address);
  return compare(bench, kind, "Cache API", await operationsOf(bench, addresses, "kept"), {
    site: { origin: bench.runtime.origins.site, addresses, status: kind.status },
    limit: { ...page, statements: [] },
  });
}

/** A page that the browser has already, beside a 304 with nothing else; undefined where the site sends no ETag. */
export async function measureNotModified(bench: Bench, kind: Kind): Promise<Row | undefined> {
  const addresses = kind.addresses(bench.articles).slice(0, 1);
  const { headers } = await ask(bench, "site", addresses[0] as string);
  const [, etag] = headers.find(([name]) => name === "etag") ?? [];
  if (etag === undefined) return undefined;
  return compare(bench, kind, "304", await operationsOf(bench, addresses, "kept"), {
    site: { origin: bench.runtime.origins.site, addresses, status: 304, headers: { "If-None-Match": etag } },
    limit: { status: 304, headers: [], body: null, statements: [] },
  });
}

export interface Breakdown {
  kind: string;
  articles: number;
  /** Milliseconds a request, of the whole runtime's one thread. */
  constant: number;
  simpleBatch: number;
  ownBatch: number;
  page: number;
}

/** Where an uncached page's time goes: the constant alone, with statements of one row, with the page's own, the page. */
export async function breakDown(bench: Bench, kind: Kind): Promise<Breakdown> {
  const addresses = kind.addresses(bench.articles).slice(0, 1);
  const { statements } = await operationsOf(bench, addresses, "uncached");
  const page = await ask(bench, "uncached", addresses[0] as string);
  const bare = (asked: Order["statements"]) => contender(bench, { ...page, statements: asked }, addresses);
  const rounds = await runRounds(
    [
      bare([]),
      bare(statements.map(() => ONE_ROW)),
      bare(statements),
      { origin: bench.runtime.origins.uncached, addresses, status: kind.status },
    ],
    bench.plan,
    { pid: bench.runtime.pid, folder: bench.folder },
  );
  const [constant = 0, simpleBatch = 0, ownBatch = 0, whole = 0] = rounds.map(
    (results) => 1000 / summary(results).rate,
  );
  return { kind: kind.name, articles: bench.articles, constant, simpleBatch, ownBatch, page: whole };
}

const ONE_ROW = { sql: "select slug from articles where id = ?", parameters: [1] };

/** The most that an isolate keeps of finished pages, in bytes. */
const ISOLATE_MEMORY = 16 * 2 ** 20;

async function compare(
  bench: Bench,
  kind: Kind,
  way: Way,
  operations: Operations,
  { site, limit }: { site: Contender; limit: Order },
): Promise<Row> {
  const contenders = [site, contender(bench, limit, site.addresses)];
  const [ofSite = [], ofLimit = []] = await runRounds(contenders, bench.plan, {
    pid: bench.runtime.pid,
    folder: bench.folder,
  });
  return {
    ...{ kind: kind.name, articles: bench.articles, way, operations },
    ...{ site: summary(ofSite), bare: summary(ofLimit), ratio: ratioOf(ofSite, ofLimit) },
  };
}

/** The bare Worker under an order; it is told anew before each turn. */
function contender(bench: Bench, order: Order, addresses: string[]): Contender {
  const origin = bench.runtime.origins.bare;
  return {
    ...{ origin, addresses, status: order.status },
    async prepare() {
      await fetch(origin, { method: "PUT", body: JSON.stringify(order) });
    },
  };
}

/** What a Worker answers, as an order for the bare one. */
export async function ask(bench: Bench, worker: WorkerName, address: string): Promise<Omit<Order, "statements">> {
  const response = await fetch(new URL(address, bench.runtime.origins[worker]), { redirect: "manual" });
  const headers = [...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name));
  return { status: response.status, headers, body: await response.text() };
}

const OF_THE_CONNECTION = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

const COUNTED = 20;

/** What the dearest of these pages costs when it is rendered; or what one costs that is kept already. */
async function operationsOf(bench: Bench, addresses: string[], way: "uncached" | "kept"): Promise<Operations> {
  const count = async (address: string) => {
    const url = new URL(address, bench.runtime.origins.counted);
    const response = await fetch(url, { headers: { "X-Measure": way } });
    if (!response.ok) throw new Error(`What ${address} costs could not be counted: ${await response.text()}`);
    return (await response.json()) as Operations;
  };
  const counts: Operations[] = [];
  for (const address of addresses.slice(0, COUNTED)) {
    if (way === "kept") await count(address);
    counts.push(await count(address));
  }
  return counts.reduce((dearest, each) => (each.rowsRead > dearest.rowsRead ? each : dearest));
}

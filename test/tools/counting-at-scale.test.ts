/** Twenty thousand readings, by many readers at a time, through the built Worker in the local runtime. */
import "../../tools/quiet-wrangler.ts";
import { readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import * as esbuild from "esbuild";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unstable_splitSqlQuery as splitSql, unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";
import { fillArchive } from "../../tools/archive.ts";
import { build } from "../../tools/build.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VIEWS = 20_000;
const CLIENTS = 16;
const ARTICLES = 300;
/** Workers over the same D1 and KV: each is an isolate of its own. */
const ISOLATES = ["first", "second", "third"];
const PHONE =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36";

let miniflare: Miniflare;

beforeAll(async () => {
  await build(ROOT);
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ["src/worker.ts"],
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    write: false,
  });
  const { assets: _, modulesRules: __, ...bindings } = workerOptionsOf(path.join(ROOT, "wrangler.toml")).workerOptions;
  miniflare = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      workers: ISOLATES.map((name) => ({
        ...bindings,
        name,
        bindings: { ...(bindings.bindings as object), VIEW_FLUSH_SECONDS: "1" },
        modules: true,
        script: outputFiles[0]?.text ?? "",
        unsafeDirectSockets: [{ host: "127.0.0.1" }],
      })),
    }),
  );
  const newsroom = await miniflare.getD1Database("NEWSROOM", "first");
  for (const file of ["0001_create_newsroom.sql", "0002_count_views.sql"]) {
    const sql = await readFile(path.join(ROOT, "migrations/newsroom", file), "utf8");
    await newsroom.batch(splitSql(sql).map((statement) => newsroom.prepare(statement)));
  }
  await fillArchive(newsroom as unknown as D1Database, ARTICLES, new Date().toISOString());
}, 60_000);
afterAll(async () => {
  agent.destroy();
  await miniflare?.dispose();
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const agent = new http.Agent({ keepAlive: true });

/** A reader's request, with less ado than fetch makes: the client shares the machine with what it tries. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
    request.on("error", reject);
  });
}

async function fold(isolate: string): Promise<void> {
  const worker = await miniflare.getWorker(isolate);
  await worker.scheduled({ cron: "*/10 * * * *" });
}

test(`${VIEWS} readings by ${CLIENTS} clients of ${ARTICLES} articles are counted exactly, with folds running meanwhile`, async () => {
  const origins = await Promise.all(ISOLATES.map((name) => miniflare.unsafeGetDirectURL(name)));
  const expected = new Map<string, number>();
  let next = 0;
  const client = async () => {
    for (let i = next++; i < VIEWS; i = next++) {
      // Some articles are read far more than others.
      const slug = `arsip-${1 + Math.floor(ARTICLES * ((i * 0.618_033_988_749) % 1) ** 3)}`;
      const page = new URL(`/${slug}/`, origins[i % origins.length]).href;
      const headers = { "User-Agent": PHONE, "CF-Connecting-IP": `2001:db8::${i.toString(16)}` };
      // On a machine that is busy with other things D1 may answer too late for a page; a reader asks again then.
      let status: number | undefined;
      do status = await statusOf(page, headers);
      while (status === 503);
      if (status === 200) expected.set(slug, (expected.get(slug) ?? 0) + 1);
    }
  };
  let reading = true;
  const folds = ISOLATES.slice(0, 2).map(async (name) => {
    while (reading) await Promise.all([fold(name), pause(400)]);
  });
  await Promise.all(Array.from({ length: CLIENTS }, client));
  reading = false;
  await Promise.all(folds);
  await pause(1_500);
  await Promise.all(ISOLATES.map(fold));

  const newsroom = await miniflare.getD1Database("NEWSROOM", "first");
  const { results } = await newsroom
    .prepare("select slug, views from article_totals join articles on articles.id = article_id")
    .all<{ slug: string; views: number }>();
  expect([...expected.values()].reduce((sum, number) => sum + number, 0)).toBe(VIEWS);
  expect(new Map(results.map(({ slug, views }) => [slug, views]))).toEqual(expected);
  const days = await newsroom.prepare("select sum(views) as views from daily_views").first("views");
  const paper = await newsroom.prepare("select sum(views) as views from list_views where list = 'all'").first("views");
  const shards = await newsroom.prepare("select count(*) as shards from folded_shards").first<number>("shards");
  expect([days, paper]).toEqual([VIEWS, VIEWS]);
  console.log(`${VIEWS} readings came in ${shards} shards.`);
}, 120_000);

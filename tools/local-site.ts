/** Genta on this machine: its state in a folder, and a server over it. `npm start` and the browser tests share it. */
import "./quiet-wrangler.ts";
import { existsSync, watch } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { getPlatformProxy, unstable_splitSqlQuery as splitSql, unstable_startWorker as startWorker } from "wrangler";
import type { Env } from "../src/env.ts";
import { build } from "./build.ts";
import { fillDemo, isEmpty } from "./demo.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const CONFIG = path.join(ROOT, "wrangler.toml");

/**
 * Brings the state in `folder` up to date: migrations, and the demo newspaper where there is nothing else. What was
 * written there stays; only a demo that broke off half-way is begun anew.
 */
export async function prepareState(folder: string, log: (line: string) => void): Promise<void> {
  const filling = path.join(folder, "filling-the-demo");
  if (existsSync(filling)) await rm(folder, { recursive: true });

  const { env, dispose } = await getPlatformProxy<Env>({
    configPath: CONFIG,
    persist: { path: path.join(folder, "v3") },
    remoteBindings: false,
  });
  try {
    await migrate(env.NEWSROOM, path.join(ROOT, "migrations/newsroom"));
    if (await isEmpty(env)) {
      await mkdir(folder, { recursive: true });
      await writeFile(filling, "");
      await fillDemo(env, log);
      await rm(filling);
    }
  } finally {
    await dispose();
  }
}

/** Applies what is new, and keeps the same record of it as `wrangler d1 migrations`. */
export async function migrate(database: D1Database, folder: string): Promise<void> {
  await database.exec(
    "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
  );
  const { results } = await database.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql") && !applied.has(name)).sort();
  for (const name of files) {
    const statements = splitSql(await readFile(path.join(folder, name), "utf8")).map((sql) => database.prepare(sql));
    await database.batch([...statements, database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name)]);
  }
}

export interface LocalSite {
  url: URL;
  /** Does what runs on the clock elsewhere; there is no clock here. */
  runTheClock(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Builds and serves the site over the state in `folder`; port 0 takes a free one. With `watching`, changes of the code
 * show without a new start.
 */
export async function serve(folder: string, options: { port: number; watching: boolean }): Promise<LocalSite> {
  await build();
  const worker = await startWorker({
    config: CONFIG,
    // What the Worker carries for the browser is built here: quicker than wrangler.toml's command, and in fewer words.
    build: { custom: { command: "" } },
    dev: {
      server: { hostname: "localhost", port: options.port },
      persist: folder,
      watch: options.watching,
      remote: false,
      inspector: false,
    },
  });
  await worker.ready;
  const watchers = options.watching ? ["src", "templates"].map(buildOnChange) : [];
  return {
    url: await worker.url,
    async runTheClock() {
      await worker.scheduled({ cron: "* * * * *" });
    },
    async stop() {
      for (const watcher of watchers) watcher.close();
      await worker.dispose();
    },
  };
}

/** wrangler itself follows what the Worker imports, `build/assets.ts` included. */
function buildOnChange(folder: string) {
  let soon: NodeJS.Timeout | undefined;
  return watch(path.join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(soon);
    // esbuild tells what is wrong; the site stays as it was.
    soon = setTimeout(() => build().catch(() => undefined), 50);
  });
}

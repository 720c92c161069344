/** Archives of each size, filled once and kept until the tables or the filling change. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, statfsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillArchive } from "../archive.ts";
import { migrate } from "../local-site.ts";
import { startRuntime } from "./runtime.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const KEPT = path.join(ROOT, ".wrangler/bench");
const MIGRATIONS = path.join(ROOT, "migrations/newsroom");

/** When the newest story was published: always the same, so that an archive can be kept. */
export const ARCHIVE_END = "2026-01-01T00:00:00.000Z";

/** The state with so many articles, as a folder to copy from. `work` is a folder to fill it in. */
export async function keptArchive(articles: number, work: string, log: (line: string) => void): Promise<string> {
  const sources = await hashOfSources();
  const folder = path.join(KEPT, sources, String(articles));
  if (existsSync(folder)) return folder;

  for (const other of await readdir(KEPT).catch(() => [])) {
    if (other !== sources) await rm(path.join(KEPT, other), { recursive: true });
  }
  const started = performance.now();
  const filling = path.join(work, "filling");
  const runtime = await startRuntime({ none: "export default {}" }, filling);
  try {
    await migrate(runtime.newsroom, MIGRATIONS);
    await fillArchive(runtime.newsroom, articles, ARCHIVE_END);
  } finally {
    await runtime.stop();
  }
  // Without a pause, so that Ctrl-C leaves it whole or not at all.
  cpSync(filling, `${folder}.copy`, { recursive: true });
  renameSync(`${folder}.copy`, folder);
  rmSync(filling, { recursive: true });
  log(`Filled an archive of ${articles} articles in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return folder;
}

/** What an archive's content depends on. */
async function hashOfSources(): Promise<string> {
  const migrations = (await readdir(MIGRATIONS)).sort().map((name) => path.join("migrations/newsroom", name));
  const sources = ["tools/archive.ts", "src/queries/listings.ts", "src/queries/edition.ts", "tools/bench/archives.ts"];
  const hash = createHash("sha256");
  for (const file of [...migrations, ...sources]) hash.update(await readFile(path.join(ROOT, file)));
  return hash.digest("hex").slice(0, 12);
}

/** An empty folder: in memory where there is room, since the local D1 writes to its file even when it is only read. */
export function makeTemporaryFolder(): string {
  const memory = "/dev/shm";
  const ample = 4e9;
  const inMemory = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > ample;
  return mkdtempSync(path.join(inMemory ? memory : tmpdir(), "genta-bench-"));
}

/** A state to work on, in place of the one that was there. */
export function copyState(kept: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(kept, folder, { recursive: true });
}

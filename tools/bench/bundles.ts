/** Workers as `npm run deploy` would upload them. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "../build.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WRANGLER = path.join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** What runs in the benchmark, each on a socket of its own: the site, the site without its edge, the limit, the counter. */
const ENTRIES = {
  site: "src/worker.ts",
  uncached: "tools/bench/workers/uncached.ts",
  bare: "tools/bench/workers/bare.ts",
  counted: "tools/bench/workers/counted.ts",
};

export type WorkerName = keyof typeof ENTRIES;
export const WORKER_NAMES = Object.keys(ENTRIES) as WorkerName[];

/** Bundles all of them into a folder, with wrangler.toml's settings. */
export async function bundleWorkers(folder: string): Promise<Record<WorkerName, string>> {
  await build();
  const bundles = await Promise.all(
    WORKER_NAMES.map(async (name) => {
      const outdir = path.join(folder, name);
      const args = [WRANGLER, "deploy", ENTRIES[name], "--dry-run", "--outdir", outdir];
      await promisify(execFile)(process.execPath, args, { cwd: ROOT }).catch((error: { stderr: string }) => {
        throw new Error(`${ENTRIES[name]} could not be bundled:\n${error.stderr}`);
      });
      const file = `${path.basename(ENTRIES[name], ".ts")}.js`;
      return [name, await readFile(path.join(outdir, file), "utf8")] as const;
    }),
  );
  return Object.fromEntries(bundles) as Record<WorkerName, string>;
}

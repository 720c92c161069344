/** The whole benchmark, in order: each archive's pages uncached, then what the edge keeps, in one archive. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, release, type } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { copyState, keptArchive } from "./archives.ts";
import { bundleWorkers, type WorkerName } from "./bundles.ts";
import { GENERATOR } from "./load.ts";
import * as measure from "./measure.ts";
import { KINDS, type Kind } from "./pages.ts";
import { formatNumber, type Results, sizeOf } from "./report.ts";
import type { Plan } from "./rounds.ts";
import { memoryOf, startRuntime } from "./runtime.ts";

export interface Scope {
  kinds: Kind[];
  /** Articles in each archive. */
  archives: number[];
  plan: Plan;
  /** Also what needs long: the Cache API, and where the time goes. */
  thorough: boolean;
}

export const FULL: Scope = {
  kinds: KINDS,
  archives: [1_000, 10_000, 100_000],
  plan: { rounds: 3, seconds: 1 },
  thorough: true,
};
export const QUICK: Scope = {
  kinds: KINDS.filter(({ name }) => ["article", "rubric, deep"].includes(name)),
  archives: [1_000],
  plan: { rounds: 3, seconds: 1 },
  thorough: false,
};

/** Whose 304, and whose parts, are measured; the other kinds' are alike. */
const TYPICAL = ["article", "rubric"];

/** Runs it with all that it leaves in `folder`. */
export async function runBench(scope: Scope, folder: string, log: (line: string) => void): Promise<Results> {
  const bundles = await bundleWorkers(folder);
  const results: Results = {
    ...{ machine: describeMachine(), rows: [], sizes: [], breakdowns: [] },
    runtime: {
      start: 0,
      memory: 0,
      bundle: { raw: Buffer.byteLength(bundles.site), gzip: gzipSync(bundles.site).length },
    },
  };
  const keep = (row: measure.Row | undefined) => {
    if (!row) return;
    results.rows.push(row);
    const { kind, way, articles, site, ratio } = row;
    const share = `${Math.round(ratio * 100)} % of the bare Worker`;
    log(`${kind}, ${way}, ${formatNumber(articles)} articles: ${formatNumber(site.rate)} requests/s, ${share}`);
  };
  const middle = scope.archives[Math.floor((scope.archives.length - 1) / 2)];

  for (const articles of scope.archives) {
    const state = path.join(folder, "state");
    copyState(await keptArchive(articles, folder, log), state);
    const started = performance.now();
    const runtime = await startRuntime<WorkerName>(bundles, state);
    try {
      const bench = { runtime, folder, plan: scope.plan, articles };
      await measure.ask(bench, "site", "/");
      results.runtime.start = performance.now() - started;

      for (const kind of scope.kinds) {
        keep(await measure.measureUncached(bench, kind));
        // A page that is kept costs the same in any archive; one kind shows it.
        if (kind.kept && (articles === middle || kind.name === "article"))
          keep(await measure.measureMemory(bench, kind));
        if (articles !== middle) continue;
        results.sizes.push(
          sizeOf(kind.name, (await measure.ask(bench, "uncached", kind.addresses(articles)[0] as string)).body ?? ""),
        );
        if (TYPICAL.includes(kind.name) || !scope.thorough) keep(await measure.measureNotModified(bench, kind));
        if (TYPICAL.includes(kind.name) && scope.thorough)
          results.breakdowns.push(await measure.breakDown(bench, kind));
        if (kind.name === "article" && scope.thorough) keep(await measure.measureCacheApi(bench, kind));
      }
      results.runtime.memory = memoryOf(runtime.pid);
    } finally {
      await runtime.stop();
    }
  }
  return results;
}

function describeMachine(): Results["machine"] {
  const require = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(require.resolve("workerd/package.json"), "utf8")) as { version: string };
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    workerd: version,
    generator: GENERATOR,
    date: new Date().toISOString().slice(0, 10),
  };
}

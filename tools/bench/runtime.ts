/** The local Workers runtime without any proxy before it: each Worker answers on a socket of its own. */
import "../quiet-wrangler.ts";
import { readFileSync } from "node:fs";
import path from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";

const CONFIG = path.resolve(import.meta.dirname, "../../wrangler.toml");

export interface Runtime<Name extends string> {
  /** Where each Worker answers. */
  origins: Record<Name, URL>;
  newsroom: D1Database;
  /** The runtime's process id, where the system tells it (Linux). */
  pid: number | undefined;
  stop(): Promise<void>;
}

/** Runs these Workers in one process, all bound to the same local D1, KV and R2 in `state`, as wrangler.toml binds them. */
export async function startRuntime<Name extends string>(
  scripts: Record<Name, string>,
  state: string,
): Promise<Runtime<Name>> {
  // Assets are answered before the Worker and cost it nothing; module rules belong to wrangler's bundler.
  const { assets: _, modulesRules: __, ...bindings } = workerOptionsOf(CONFIG).workerOptions;
  const names = Object.keys(scripts) as Name[];
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      logRequests: false,
      resourcePersistencePath: state,
      workers: names.map((name) => ({
        ...bindings,
        name,
        modules: true,
        script: scripts[name],
        unsafeDirectSockets: [{ host: "127.0.0.1" }],
      })),
    }),
  );
  const before = children();
  await runtime.ready;
  const origins = await Promise.all(names.map(async (name) => [name, await runtime.unsafeGetDirectURL(name)] as const));
  return {
    origins: Object.fromEntries(origins) as Record<Name, URL>,
    newsroom: (await runtime.getD1Database("NEWSROOM", names[0])) as unknown as D1Database,
    pid: children().find((pid) => !before.includes(pid)),
    stop: () => runtime.dispose(),
  };
}

/** The process's children; none where there is no /proc. */
function children(): number[] {
  try {
    return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim().split(" ").map(Number);
  } catch {
    return [];
  }
}

/** The CPU time that a process has used, in milliseconds (to 10 ms); undefined where the system doesn't tell. */
export function cpuTimeOf(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined;
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // utime and stime, in ticks of 1/100 s: fields 14 and 15, counted after the name in brackets.
  const [user, system] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

/** The memory that a process holds, in bytes. */
export function memoryOf(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

/** Load from this machine on this machine: by wrk where it is installed, else by autocannon, which costs more CPU. */
import { execFile, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import autocannon from "autocannon";

export interface Load {
  origin: URL;
  /** Asked for in turn. */
  addresses: string[];
  headers?: Record<string, string>;
  /** What every answer must be; wrk tells only whether it is below 400. */
  status: number;
}

export interface Figures {
  requests: number;
  /** Requests a second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Enough to keep the runtime's one thread busy; more would only wait in line. */
export const CONNECTIONS = 8;

export const GENERATOR = spawnSync("wrk", ["-v"]).error ? "autocannon" : "wrk";

/** Asks as fast as answers come, for so many whole seconds; `folder` takes wrk's script. */
export async function measure(load: Load, seconds: number, folder: string): Promise<Figures> {
  const { errors, ...figures } =
    GENERATOR === "wrk" ? await runWrk(load, seconds, folder) : await runAutocannon(load, seconds);
  if (errors > 0 || figures.requests === 0) {
    throw new Error(`${load.addresses[0]}: ${errors} of ${figures.requests} answers were not ${load.status}.`);
  }
  return figures;
}

async function runWrk(load: Load, seconds: number, folder: string): Promise<Figures & { errors: number }> {
  const script = path.join(folder, "load.lua");
  const text = (value: string) => JSON.stringify(value);
  await writeFile(
    script,
    `local addresses = { ${load.addresses.map(text).join(", ")} }
local headers = { ${Object.entries(load.headers ?? {}).map(([name, value]) => `[${text(name)}] = ${text(value)}`)} }
local requests, last = {}, 0
function init()
  for i, address in ipairs(addresses) do requests[i] = wrk.format("GET", address, headers) end
end
function request()
  last = last % #requests + 1
  return requests[last]
end
function done(summary, latency)
  local lost = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format('{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"refused":%d,"lost":%d}',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), summary.errors.status, lost))
end
`,
  );
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "-s", script, load.origin.href];
  const { stdout } = await promisify(execFile)("wrk", args);
  const told = JSON.parse(stdout.slice(stdout.lastIndexOf("{"))) as Record<string, number>;
  const { requests = 0, microseconds = 0, p50 = 0, p99 = 0, refused = 0, lost = 0 } = told;
  return {
    requests,
    rate: requests / (microseconds / 1e6),
    p50: p50 / 1000,
    p99: p99 / 1000,
    errors: lost + (load.status < 400 ? refused : requests - refused),
  };
}

async function runAutocannon(load: Load, seconds: number): Promise<Figures & { errors: number }> {
  const result = await autocannon({
    url: load.origin.href,
    connections: CONNECTIONS,
    duration: seconds,
    requests: load.addresses.map((address) => ({ path: address, headers: load.headers ?? {} })),
  });
  const requests = result.requests.total;
  return {
    requests,
    rate: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + requests - (result.statusCodeStats?.[`${load.status}`]?.count ?? 0),
  };
}

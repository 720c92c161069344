/** The benchmark's results in words and tables, as the terminal and docs/bench.md show them. */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Breakdown, Row } from "./measure.ts";

export interface Size {
  kind: string;
  raw: number;
  gzip: number;
  brotli: number;
}

/** A page's bytes as they travel: gzip at level 6, Brotli at quality 5, about what a busy server affords. */
export function sizeOf(kind: string, body: string): Size {
  const bytes = Buffer.from(body);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return {
    ...{ kind, raw: bytes.length },
    gzip: gzipSync(bytes, { level: 6 }).length,
    brotli: brotliCompressSync(bytes, quality).length,
  };
}

/** A Markdown table; the first `texts` columns are aligned left, the others are numbers. */
export function table(head: string[], rows: string[][], texts = 1): string {
  const widths = head.map((title, i) =>
    Math.max(...[title, ...rows.map((row) => row[i] ?? "")].map(({ length }) => length)),
  );
  const line = (cells: string[]) => {
    const padded = widths.map((width, i) =>
      i < texts ? (cells[i] ?? "").padEnd(width) : (cells[i] ?? "").padStart(width),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, i) => (i < texts ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** "1,234" from a hundred on, "12.3" below, "0.012" below one. */
export function formatNumber(value: number): string {
  if (value >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString("en");
  return value >= 1 ? value.toFixed(1) : value.toFixed(3);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

export function resultsTable(rows: Row[]): string {
  const titles = [
    "requests/s",
    "bare Worker",
    "ratio",
    "p50 ms",
    "p99 ms",
    "CPU ms",
    "rows read",
    "trips",
    "statements",
  ];
  return table(
    ["page", "answer", "articles", ...titles],
    rows.map(({ kind, way, articles, site, bare, ratio, operations }) => [
      ...[kind, way, formatNumber(articles), formatNumber(site.rate), formatNumber(bare.rate), percent(ratio)],
      ...[formatNumber(site.p50), formatNumber(site.p99), site.cpu === undefined ? "" : formatNumber(site.cpu)],
      ...[operations.rowsRead, operations.trips, operations.statements.length].map(formatNumber),
    ]),
    2,
  );
}

export function sizesTable(sizes: Size[]): string {
  return table(
    ["page", "raw", "gzip", "Brotli"],
    sizes.map(({ kind, raw, gzip, brotli }) => [kind, ...[raw, gzip, brotli].map(kilobytes)]),
  );
}

/** Each part in milliseconds a request, as the difference to the contender that does without it. */
export function breakdownTable(parts: Breakdown[]): string {
  return table(
    ["page", "articles", "answer", "D1, as many rows of one", "D1, its own rows", "the site's code", "together"],
    parts.map(({ kind, articles, constant, simpleBatch, ownBatch, page }) => [
      ...[kind, formatNumber(articles)],
      ...[constant, simpleBatch - constant, ownBatch - simpleBatch, page - ownBatch, page].map((ms) => ms.toFixed(2)),
    ]),
  );
}

export interface Machine {
  cpu: string;
  cores: number;
  system: string;
  node: string;
  workerd: string;
  generator: string;
  date: string;
}

export interface Runtime {
  /** Milliseconds from the start of the local runtime to the first page. */
  start: number;
  /** Bytes, after all the load. */
  memory: number | undefined;
  bundle: { raw: number; gzip: number };
}

export interface Results {
  machine: Machine;
  rows: Row[];
  sizes: Size[];
  breakdowns: Breakdown[];
  runtime: Runtime;
}

/** docs/bench.md. */
export function report({ machine, rows, sizes, breakdowns, runtime }: Results): string {
  const { bundle, memory, start } = runtime;
  return `# Benchmark

Written by \`npm run bench\` on ${machine.date}: ${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node},
workerd ${machine.workerd}, load by ${machine.generator} on the same machine. Repeat it on an idle one: \`npm run bench\`; \`-- --quick\` takes a
minute and writes nothing, \`-- --page article\` measures one kind of page.

The production bundle runs in the local Workers runtime, one thread, without a proxy before it. Beside it, in the same
process and in turns with it, runs a bare Worker, which is the limit here: it answers a constant of the same bytes and headers
(beside *memory* and *Cache API*), a 304 and nothing else (beside *304*), or as many D1 statements of one row each in one batch, then
the constant (beside *uncached*). A ratio is the median of the rounds' ratios. *CPU ms* is the whole runtime's process time by request,
its local D1 included; in production D1's share is not the Worker's. Cloudflare's Cache API is simulated here by another Worker, and
slower than the real one. *Uncached* pages are measured without the edge; their addresses are spread over the archive.

${resultsTable(rows)}

## Where an uncached page's time goes

Milliseconds of the one thread by request, each part as the difference to a Worker that does without it.

${breakdownTable(breakdowns)}

## Bytes

gzip at level 6, Brotli at quality 5.

${sizesTable(sizes)}

## The Worker

The bundle is ${kilobytes(bundle.raw)}, ${kilobytes(bundle.gzip)} with gzip. The local runtime gives its first page ${formatNumber(start)} ms after its start${
    memory === undefined
      ? "."
      : `; after all\nthe load it holds ${formatNumber(memory / 2 ** 20)} MiB, which four Workers and the local D1 share.`
  }
`;
}

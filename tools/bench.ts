/**
 * `npm run bench`: the production bundle beside a bare Worker in the local runtime. Writes docs/bench.md and docs/cost.md.
 * `--quick` takes a minute, `--page article` measures one kind of page; both write nothing.
 */
import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeTemporaryFolder } from "./bench/archives.ts";
import { costDocument, rowsReadIn } from "./bench/cost.ts";
import { KINDS } from "./bench/pages.ts";
import { report } from "./bench/report.ts";
import { FULL, QUICK, runBench } from "./bench/run.ts";

const DOCS = path.resolve(import.meta.dirname, "../docs");

const { values } = parseArgs({ options: { quick: { type: "boolean" }, page: { type: "string" } } });
const kinds = KINDS.filter(({ name }) => name === values.page);
if (values.page !== undefined && kinds.length === 0) {
  console.error(`There is no page "${values.page}"; there are: ${KINDS.map(({ name }) => name).join("; ")}.`);
  process.exit(1);
}

const folder = makeTemporaryFolder();
// The local runtime stops itself at the exit as well.
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));

try {
  const scope = values.quick ? QUICK : FULL;
  const results = await runBench(kinds.length > 0 ? { ...scope, kinds } : scope, folder, (line) => console.log(line));
  console.log(`\n${report(results)}`);
  const rowsRead = rowsReadIn(results.rows);
  if (!values.quick && rowsRead) {
    await writeFile(path.join(DOCS, "bench.md"), report(results));
    await writeFile(path.join(DOCS, "cost.md"), costDocument(rowsRead));
  }
} catch (error) {
  console.error(`The benchmark broke off: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

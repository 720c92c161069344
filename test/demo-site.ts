/**
 * Before the browser tests: serves the demo newspaper. It is filled once for each state of the demo and the migrations,
 * and served from a copy, so that no run sees what another one wrote.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, glob, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { prepareState, serve } from "../tools/local-site.ts";
import { installMissing } from "./browser/machine.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, ".wrangler/test-site");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installMissing();
  const filled = path.join(FOLDER, `filled-${await fingerprint()}`);
  const served = path.join(FOLDER, `served-${process.pid}`);
  if (!existsSync(filled)) {
    await rm(FOLDER, { recursive: true, force: true });
    await prepareState(served, (line) => console.log(line));
    await rename(served, filled);
  }
  await cp(filled, served, { recursive: true });
  const site = await serve(served, { port: 0, watching: false });
  // Where the Worker can't be bundled, requests would wait for a change of the code; the log says what is wrong.
  await fetch(site.url, { signal: AbortSignal.timeout(30_000) });
  project.provide("site", site.url.href);
  return async () => {
    await site.stop();
    await rm(served, { recursive: true, force: true });
  };
}

/** Changes with whatever decides what the demo newspaper holds. */
async function fingerprint(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(["demo/**/*.*", "migrations/**/*.sql", "tools/demo*.ts"], { cwd: ROOT }))
    files.push(file);
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(await readFile(path.join(ROOT, file)));
  return hash.digest("hex").slice(0, 12);
}

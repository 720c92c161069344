import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build } from "../../tools/build.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "genta-build-"));
  await write("src/browser/reader.ts", 'import { ready } from "./ready.ts";\ndocument.title = ready;');
  await write("src/browser/ready.ts", 'export const ready: string = "siap";');
  await write("templates/styles/main.css", '@import "./base.css";\nh1 { background: url(/gambar/kop.png); }');
  await write("templates/styles/base.css", "body { margin: 0; }");
});

afterEach(() => rm(root, { recursive: true }));

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

const read = (file: string) => readFile(path.join(root, file), "utf8");

test("a script carries what it imports, under a name that changes with its content", async () => {
  await build(root);
  const [first = "", ...others] = await readdir(path.join(root, "public/aset"));
  expect(first).toMatch(/^reader\.[0-9a-f]{8}\.js$/);
  expect(others).toEqual([]);
  expect(await read(`public/aset/${first}`)).toContain("siap");

  await write("src/browser/ready.ts", 'export const ready = "mulai";');
  await build(root);
  const scripts = await readdir(path.join(root, "public/aset"));
  expect(scripts).toHaveLength(1);
  expect(scripts).not.toContain(first);
  expect(await read("build/assets.ts")).toContain(`/aset/${scripts[0]}`);
});

test("the stylesheet is one minified piece that leaves public addresses alone", async () => {
  await build(root);
  expect(await read("build/assets.ts")).toContain("body{margin:0}h1{background:url(/gambar/kop.png)}");
});

test("a build that changes nothing writes nothing", async () => {
  await build(root);
  const before = await stat(path.join(root, "build/assets.ts"));
  await build(root);
  expect((await stat(path.join(root, "build/assets.ts"))).mtimeMs).toBe(before.mtimeMs);
});

/**
 * Builds what the Worker carries for the browser: `npm test`, `npm start` and wrangler (before it bundles) run it.
 *
 * - `src/browser/*.ts` → `public/aset/<name>.<hash>.js`, one for each file that no other one imports
 * - `templates/styles/main.css` → `build/assets.ts`, with the paths of the scripts
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as esbuild from "esbuild";

/** The oldest browsers served: the last Chrome for Windows 7, the Firefox and Safari of the same years. */
const BROWSERS = ["chrome109", "firefox115", "safari16"];

const OPTIONS = { bundle: true, minify: true, write: false, target: BROWSERS, legalComments: "none" } as const;

export async function build(root = path.resolve(import.meta.dirname, "..")): Promise<void> {
  const [scripts, stylesheet, buildId] = await Promise.all([
    bundleScripts(root),
    bundleStylesheet(root),
    identify(root),
  ]);
  const scriptFolder = path.join(root, "public/aset");
  await mkdir(scriptFolder, { recursive: true });
  await mkdir(path.join(root, "build"), { recursive: true });

  const paths: Record<string, string> = {};
  for (const { name, code } of scripts) {
    const file = `${name}.${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
    paths[name] = `/aset/${file}`;
    await writeChanged(path.join(scriptFolder, file), code);
  }
  await writeChanged(path.join(root, "build/assets.ts"), assetsModule(stylesheet, paths, buildId));

  for (const file of await readdir(scriptFolder)) {
    if (!Object.values(paths).includes(`/aset/${file}`)) await rm(path.join(scriptFolder, file), { force: true });
  }
}

async function bundleScripts(root: string): Promise<{ name: string; code: string }[]> {
  const folder = path.join(root, "src/browser");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
  const { outputFiles, metafile } = await esbuild.build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: files.map((file) => `src/browser/${file}`),
    outdir: "public/aset",
    metafile: true,
  });
  const imported = new Set(
    Object.values(metafile.inputs)
      .flatMap((input) => input.imports)
      .map((use) => use.path),
  );
  return outputFiles
    .map((file) => ({ name: path.basename(file.path, ".js"), code: file.text }))
    .filter(({ name }) => !imported.has(`src/browser/${name}.ts`));
}

async function bundleStylesheet(root: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: ["templates/styles/main.css"],
    outdir: "build",
    plugins: [publicFiles],
  });
  return outputFiles[0]?.text.trim() ?? "";
}

/** Fonts and pictures that public/ serves keep their addresses. */
const publicFiles: esbuild.Plugin = {
  name: "public-files",
  setup(css) {
    css.onResolve({ filter: /^\// }, ({ path, kind }) => (kind === "url-token" ? { path, external: true } : undefined));
  },
};

async function identify(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["src", "templates"]) {
    const files = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
    for (const file of paths.sort()) hash.update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 8);
}

function assetsModule(stylesheet: string, scripts: Record<string, string>, buildId: string): string {
  const hash = createHash("sha256").update(stylesheet).digest("base64");
  return `// Written by tools/build.ts.
/** Changes with any file that pages are made by. */
export const buildId = ${JSON.stringify(buildId)};
export const stylesheet: string = ${JSON.stringify(stylesheet)};
/** For the Content-Security-Policy, which wants it in single quotes. */
export const stylesheetHash = ${JSON.stringify(`sha256-${hash}`)};
export const scripts = ${JSON.stringify(scripts, null, 2)};
`;
}

/** Leaves an unchanged file alone: whoever watches it need not build again. */
async function writeChanged(file: string, content: string): Promise<void> {
  const current = await readFile(file, "utf8").catch(() => undefined);
  if (current !== content) await writeFile(file, content);
}

if (import.meta.main) {
  // esbuild has already told what is wrong, and where.
  await build().catch((error: unknown) => {
    if (!(error instanceof Error && "errors" in error)) throw error;
    process.exitCode = 1;
  });
}

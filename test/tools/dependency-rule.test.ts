/** Holds the dependency rule: routes look down, nobody looks up, templates never fetch. */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** They know only one another, so whoever likes may import them. */
const PURE =
  /^src\/(site|links|dates|slugs|rubric-tree|spans|share-channels|cursors|old-addresses|page-address|page-memory|cache-policy|outage|waiting|once)\.ts$/;
const SUBJECT = /^src\/(?!app\.|worker\.|cron\.)[^/]+\.ts$/;
const QUERIES = /^src\/queries\//;
const TEMPLATES = /^templates\//;
const ASSETS = /^build\/assets\.ts$/;
const MESSAGES = /^templates\/message-pages\.tsx$/;
const ANYTHING = /^(src|templates)\//;

/** The first row that names a file holds for it; `types` says what it may import beyond `values`, types only. */
const RULES: { files: RegExp; values: RegExp[]; types?: RegExp[] }[] = [
  { files: /^src\/worker\.ts$/, values: [/^src\/(app|cron|edge-cache|view-counts)\.ts$/], types: [SUBJECT] },
  { files: /^src\/cron\.ts$/, values: [SUBJECT], types: [SUBJECT] },
  { files: /^src\/app\.ts$/, values: [/^src\/routes\//, SUBJECT] },
  { files: /^src\/routes\//, values: [QUERIES, SUBJECT, TEMPLATES] },
  { files: PURE, values: [PURE], types: [SUBJECT, QUERIES] },
  { files: /^src\/html\//, values: [] },
  { files: /^src\/visibility\.ts$/, values: [], types: [SUBJECT] },
  { files: /^src\/not-found\.ts$/, values: [QUERIES, SUBJECT, MESSAGES], types: [ANYTHING] },
  // The Content-Security-Policy names the stylesheet's hash, an edition's stamp the build.
  { files: /^src\/(respond|edition)\.ts$/, values: [QUERIES, SUBJECT, ASSETS], types: [ANYTHING] },
  { files: SUBJECT, values: [QUERIES, SUBJECT], types: [ANYTHING] },
  { files: QUERIES, values: [/^src\/(database|once|visibility)\.ts$/, PURE], types: [QUERIES, SUBJECT] },
  { files: TEMPLATES, values: [TEMPLATES, PURE, ASSETS], types: [/^src\//] },
  { files: /^src\/browser\//, values: [/^src\/browser\//, PURE], types: [/^src\//] },
  { files: /^demo\//, values: [/^demo\//] },
];

interface Import {
  target: string;
  typeOnly: boolean;
}

const FILES = globSync(["src/**/*.{ts,tsx}", "templates/**/*.{ts,tsx}", "demo/**/*.ts"], { cwd: ROOT }).sort();

/** What a file imports of ours, as paths from the root. */
function importsOf(file: string): Import[] {
  const code = readFileSync(path.join(ROOT, file), "utf8");
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?"(\.[^"]+)"/gm);
  return Array.from(statements, ([, type, target = ""]) => ({
    target: path.posix.join(path.posix.dirname(file), target),
    typeOnly: type !== undefined,
  }));
}

test("files import only what the dependency rule lets them", () => {
  const breaches = FILES.flatMap((file) => {
    const rule = RULES.find(({ files }) => files.test(file));
    if (!rule) return [`${file} stands where no rule knows it`];
    return importsOf(file)
      .filter(({ target, typeOnly }) => {
        const allowed = [...rule.values, ...(typeOnly ? (rule.types ?? []) : [])];
        return !allowed.some((pattern) => pattern.test(target));
      })
      .map(({ target, typeOnly }) => `${file} may not import ${typeOnly ? "types" : "values"} from ${target}`);
  });
  expect(breaches).toEqual([]);
});

test("no value goes round in a circle of imports", () => {
  const values = new Map(
    FILES.map((file) => [file, importsOf(file).flatMap(({ target, typeOnly }) => (typeOnly ? [] : [target]))]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file) || trail.includes(file)) return;
    for (const target of values.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of FILES) walk(file, []);
  expect(circles).toEqual([]);
});

test("every path that the README names is there", () => {
  const prose = readFileSync(path.join(ROOT, "README.md"), "utf8").replace(/^```.*?^```/gms, "");
  const named = Array.from(prose.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g), ([, name = ""]) => name).filter(
    (name) => name.includes("/") || /\.(tsx?|mjs|json|toml|sql|css|md)$/.test(name),
  );
  // `hono/jsx` is a package's.
  const ours = named.filter((name) => !existsSync(path.join(ROOT, "node_modules", name.split("/")[0] ?? "")));
  expect(ours.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

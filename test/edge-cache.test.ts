import { env, exports } from "cloudflare:workers";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { app } from "../src/app.ts";
import { keepAtEdge } from "../src/edge-cache.ts";
import { ORIGIN } from "./visit.ts";
import { db, makeWorld, publish } from "./world.ts";

beforeAll(makeWorld);
vi.setConfig({ testTimeout: 20_000 });

let rendered: string[];
/** What D1 is asked, through the bindings that the edge gets. */
let asked: number;
let edge: ReturnType<typeof keepAtEdge>;
/** How D1 behaves. */
let batch: (statements: D1PreparedStatement[]) => Promise<D1Result[]>;
let waiting: Promise<unknown>[];

const context = {
  waitUntil: (work: Promise<unknown>) => void waiting.push(work),
  passThroughOnException() {},
  props: {},
} as unknown as ExecutionContext;

const NEWSROOM = new Proxy(env.NEWSROOM, {
  get(database, name) {
    if (name === "batch") {
      return (statements: D1PreparedStatement[]) => {
        asked += 1;
        return batch(statements);
      };
    }
    const value = Reflect.get(database, name);
    return typeof value === "function" ? value.bind(database) : value;
  },
});
const bindings = { ...env, NEWSROOM, EDITION_SECONDS: "3" };

/** A new isolate, over the same data centre's cache. */
function newIsolate(render: typeof app.fetch = app.fetch) {
  edge = keepAtEdge((request, ...rest) => {
    rendered.push(request.url.replace(ORIGIN, ""));
    return render(request, ...rest);
  });
}

beforeEach(async () => {
  [rendered, asked, waiting] = [[], 0, []];
  batch = (statements) => env.NEWSROOM.batch(statements);
  newIsolate();
  // Tests of one file share the data centre's cache.
  await db
    .updateTable("edition")
    .set({ version: Date.now() * 1_000 + Math.floor(Math.random() * 1_000) })
    .execute();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await Promise.allSettled(waiting);
});

const ask = async (path: string, init: RequestInit = {}) =>
  (await edge(new Request(ORIGIN + path, init), bindings, context)).response;

const settle = () => Promise.all(waiting.splice(0));

/** D1 is in trouble for three seconds after a test has put it there. */
const recover = () => new Promise((done) => setTimeout(done, 3_100));

describe("a page that is kept", () => {
  test("answers from memory without D1, KV, R2 or the data centre's cache", async () => {
    const first = await (await ask("/ukt-naik/")).text();
    await settle();
    const cache = vi.spyOn(caches.default, "match");
    asked = 0;
    const untouchable = new Proxy(bindings, {
      get(target, name) {
        if (typeof target[name as keyof typeof target] === "object") throw new Error(`${String(name)} is asked`);
        return target[name as keyof typeof target];
      },
    });
    const again = await edge(new Request(`${ORIGIN}/ukt-naik/`), untouchable, context);
    expect(await again.response.text()).toBe(first);
    expect([rendered, asked, cache.mock.calls]).toEqual([["/ukt-naik/"], 0, []]);
  });

  test("answers another isolate of the data centre without being made again, at one question for the edition", async () => {
    const first = await ask("/ukt-naik/");
    await settle();
    newIsolate();
    asked = 0;
    const again = await ask("/ukt-naik/");
    expect(await again.text()).toBe(await first.text());
    expect([rendered.length, asked]).toEqual([1, 1]);
    for (const [name, value] of first.headers) expect([name, again.headers.get(name)]).toEqual([name, value]);
    expect([...again.headers.keys()].filter((name) => name.startsWith("genta"))).toEqual([]);
  });

  test("tells which article it shows, from wherever it comes; a list and a tombstone tell none", async () => {
    const { id } = await db
      .selectFrom("articles")
      .select("id")
      .where("slug", "=", "ukt-naik")
      .executeTakeFirstOrThrow();
    const article = async (path: string, headers = {}) =>
      (await edge(new Request(ORIGIN + path, { headers }), bindings, context)).article;
    expect(await article("/ukt-naik/")).toBe(id);
    const ETag = (await ask("/ukt-naik/")).headers.get("ETag") as string;
    expect(await article("/ukt-naik/", { "If-None-Match": ETag })).toBe(id);
    await settle();
    newIsolate();
    expect(await article("/ukt-naik/")).toBe(id);
    for (const path of ["/", "/ditarik/", "/nihil/", "/tentang-kami/"]) expect(await article(path)).toBeUndefined();
  });

  test("is one page whatever is hung onto its address, and links nothing of it", async () => {
    const noise = ["", "?utm_source=wa&utm_medium=x", "?fbclid=1", "?gclid=2&sebelum2=x", "?q=halo"];
    for (const query of noise) {
      expect(await (await ask(`/category/berita/${query}`)).text()).not.toMatch(/utm_|fbclid|gclid|halo/);
    }
    expect(rendered).toEqual(["/category/berita/"]);
  });

  test("is another page for each query that it knows", async () => {
    for (const query of ["", "?peran=photographer", "?sebelum=zzzzzzzz-1&utm_source=x"])
      await ask(`/author/sari-dewi/${query}`);
    expect(rendered).toEqual([
      "/author/sari-dewi/",
      "/author/sari-dewi/?peran=photographer",
      "/author/sari-dewi/?sebelum=zzzzzzzz-1",
    ]);
  });

  test("carries nothing of the reader who came first", async () => {
    newIsolate(
      (request) => new Response(JSON.stringify([...request.headers]), { headers: { "Cache-Control": "public" } }),
    );
    const answer = await ask("/", { headers: { Cookie: "nama=rani", "User-Agent": "Mozilla" } });
    expect(await answer.text()).toBe("[]");
  });

  test("is not made of an answer that sets a cookie, nor of an error", async () => {
    for (const path of ["/nihil/", "/category/berita/?sebelum=x"]) {
      await (await ask(path)).text();
      await (await ask(path)).text();
    }
    expect(rendered).toHaveLength(4);
    expect((await ask("/nihil/")).headers.get("Cache-Control")).toBe("private, no-store");
  });
});

describe("a browser that asks again", () => {
  test("is told that nothing changed, until something does", async () => {
    const ETag = (await ask("/")).headers.get("ETag") as string;
    for (const known of [ETag, `W/${ETag}`, `"lain", ${ETag}`]) {
      const again = await ask("/", { headers: { "If-None-Match": known } });
      expect([known, again.status, await again.text(), again.headers.get("ETag")]).toEqual([known, 304, "", ETag]);
    }
    expect((await ask("/", { headers: { "If-None-Match": '"lain"' } })).status).toBe(200);
    await publish("kabar-etag", new Date().toISOString());
    newIsolate();
    expect((await ask("/", { headers: { "If-None-Match": ETag } })).status).toBe(200);
  });

  test("by HEAD gets what GET has, without the page", async () => {
    const get = await ask("/ukt-naik/");
    const size = (await get.arrayBuffer()).byteLength;
    const head = await ask("/ukt-naik/", { method: "HEAD" });
    expect(await head.text()).toBe("");
    expect(head.headers.get("Content-Length")).toBe(String(size));
    for (const [name, value] of get.headers) expect([name, head.headers.get(name)]).toEqual([name, value]);
  });
});

describe("the edition", () => {
  test("is read once in some seconds, then again behind an answer, then before one", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await (await ask("/")).text();
    await settle();
    await publish("kabar-edisi", new Date(Date.now() - 1_000).toISOString());
    asked = 0;
    const seen = async () => (await (await ask("/")).text()).includes("/kabar-edisi/");
    vi.setSystemTime(Date.now() + 2_900);
    expect([await seen(), asked]).toEqual([false, 0]);
    vi.setSystemTime(Date.now() + 200);
    expect([await seen(), asked]).toEqual([false, 1]);
    await settle();
    expect(await seen()).toBe(true);

    await publish("kabar-edisi", new Date(Date.now() - 1_000).toISOString(), { headline: "Judul kedua" });
    vi.setSystemTime(Date.now() + 30_000);
    expect(await (await ask("/")).text()).toContain("Judul kedua");
  });

  test("that moves back is followed: no page of the later one is shown", async () => {
    await publish("kabar-mundur", "2022-01-01T00:00:00.000Z", { headline: "Sebelum dipulihkan" });
    const { version } = await db.selectFrom("edition").select("version").executeTakeFirstOrThrow();
    newIsolate();
    await ask("/kabar-mundur/");
    await settle();
    await publish("kabar-mundur", "2022-01-01T00:00:00.000Z", { headline: "Hilang" });
    newIsolate();
    expect(await (await ask("/kabar-mundur/")).text()).toContain("Hilang");
    await settle();
    await db
      .updateTable("articles")
      .set({ headline: "Sebelum dipulihkan" })
      .where("slug", "=", "kabar-mundur")
      .execute();
    await db.updateTable("edition").set({ version }).execute();
    newIsolate();
    expect(await (await ask("/kabar-mundur/")).text()).toContain("Sebelum dipulihkan");
    await publish("kabar-mundur", "2022-01-01T00:00:00.000Z", { headline: "Sesudahnya" });
    newIsolate();
    expect(await (await ask("/kabar-mundur/")).text()).toContain("Sesudahnya");
  });
});

describe("many readers at once", () => {
  test("two hundred who ask for one page that is not kept have it made once, and the edition read once", async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask("/category/berita/")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect([rendered, asked]).toEqual([["/category/berita/"], 2]);
  });

  test("for a page that does not exist wait for one another once, not in a row", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask("/nihil-ramai/")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  });

  test("one who leaves in the middle hangs nobody: after three seconds another one makes the page", async () => {
    let leaves = true;
    newIsolate((...request) => {
      if (!leaves) return app.fetch(...request);
      leaves = false;
      return new Promise<never>(() => {});
    });
    void ask("/ukt-naik/");
    await vi.waitFor(() => expect(rendered).toHaveLength(1));
    const answers = await Promise.all([ask("/ukt-naik/"), ask("/ukt-naik/"), ask("/tentang-kami/")]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    waiting = [];
  });

  test("twenty who leave before their page is there hang nobody", async () => {
    for (let i = 0; i < 20; i++) {
      const reader = new AbortController();
      const left = exports.default.fetch(new Request(`${ORIGIN}/tag/ukt/`, { signal: reader.signal })).catch(() => {});
      await new Promise((done) => setTimeout(done, i % 5));
      reader.abort();
      await left;
    }
    expect((await exports.default.fetch(`${ORIGIN}/tag/ukt/`)).status).toBe(200);
  });

  test("one who leaves while the edition is read hangs nobody either", async () => {
    batch = () => new Promise(() => {});
    const left = ask("/ukt-naik/");
    batch = (statements) => env.NEWSROOM.batch(statements);
    expect((await ask("/ukt-naik/")).status).toBe(200);
    expect((await left).status).toBe(200);
  });
});

describe("while D1", () => {
  const failures: [string, typeof batch][] = [
    ["fails", () => Promise.reject(new Error("D1_ERROR: Network connection lost."))],
    ["does not answer", () => new Promise(() => {})],
  ];

  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
  afterEach(recover);

  test.each(failures)(
    "%s, readers get the last good copy with its age, from memory or the data centre",
    async (manner, fail) => {
      const path = manner === "fails" ? "/kabar-01/" : "/kabar-02/";
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 120_000 });
      const good = await (await ask(path)).text();
      await settle();
      vi.useRealTimers();
      batch = fail;
      const isolates = [edge, keepAtEdge(app.fetch)];
      for (const isolate of isolates) {
        edge = isolate;
        const answer = await ask(path);
        expect(answer.status).toBe(200);
        expect(await answer.text()).toBe(good);
        expect(answer.headers.get("Genta-Copy")).toBe("last-good");
        expect(Number(answer.headers.get("Age"))).toBeGreaterThanOrEqual(119);
        expect(answer.headers.get("ETag")).toBeNull();
        expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
      }
      batch = (statements) => env.NEWSROOM.batch(statements);
      await recover();
      newIsolate();
      const answer = await ask(path);
      expect([answer.status, answer.headers.get("Genta-Copy")]).toEqual([200, null]);
    },
  );

  test.each(failures)("%s, a page of which there is no copy says so, and when to come again", async (_, fail) => {
    batch = fail;
    const answer = await ask(`/indeks/2022/0${failures.findIndex(([, each]) => each === fail) + 1}/`);
    const page = await answer.text();
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "10"]);
    expect(page).toContain("Maaf, halaman ini sedang tidak bisa dibuka");
    expect(page).not.toMatch(/D1|Network|Error/);
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  });

  test("fails, it is asked three times, then left in peace for a while", async () => {
    expect((await ask("/")).status).toBe(200);
    newIsolate();
    asked = 0;
    batch = failures[0]?.[1] as typeof batch;
    for (let i = 0; i < 20; i++) expect((await ask(`/indeks/2019/?sebelum=${i}-1`)).status).toBeGreaterThanOrEqual(500);
    expect(asked).toBe(3);
    batch = (statements) => env.NEWSROOM.batch(statements);
    await recover();
    expect((await ask("/indeks/2022/")).status).toBe(200);
  });
});

test("the data centre's cache may fail: pages are made, and kept in memory", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(caches.default, "match").mockRejectedValue(new Error("cache"));
  vi.spyOn(caches.default, "put").mockRejectedValue(new Error("cache"));
  for (let i = 0; i < 2; i++) expect((await ask("/ukt-naik/")).status).toBe(200);
  await settle();
  expect(rendered).toEqual(["/ukt-naik/"]);
});

import { env } from "cloudflare:workers";
import crawlers from "crawler-user-agents";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fromWib } from "../src/dates.ts";
import { visitorOf } from "../src/readers.ts";
import { SESSION_COOKIE } from "../src/session-cookie.ts";
import { countView } from "../src/view-counts.ts";
import worker from "../src/worker.ts";
import { ask, counted, eager, PHONE, request, someone, within } from "./counting.ts";
import { db, makeWorld } from "./world.ts";

const STORY = "/ukt-naik/";

beforeAll(makeWorld);
beforeEach(counted);
afterEach(() => {
  vi.useRealTimers();
});

describe("a reading is counted", () => {
  test("of an article's page, for each reader", async () => {
    await ask(request(STORY));
    await ask(request(STORY));
    await ask(request("/komik-kantin/"));
    expect(await counted()).toEqual({ "ukt-naik": 2, "komik-kantin": 1 });
  });

  test("where the browser has the page and it is not modified", async () => {
    const { id } = await db
      .selectFrom("articles")
      .select("id")
      .where("slug", "=", "ukt-naik")
      .executeTakeFirstOrThrow();
    await within((ctx) => countView(request(STORY), 304, id, eager, ctx));
    expect(await counted()).toEqual({ "ukt-naik": 1 });
  });

  test.each([
    ["Chrome on Android", PHONE],
    [
      "Instagram",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 330.0.0.26.79 (iPhone14,5; iOS 17_5; id_ID; id; scale=3.00; 1170x2532; 594126843)",
    ],
    [
      "Facebook",
      "Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/460.0.0.48.109;]",
    ],
    [
      "LINE",
      "Mozilla/5.0 (Linux; Android 12; M2101K7BNY; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 Line/13.20.1/IAB",
    ],
    ["Opera Mini", "Opera/9.80 (Android; Opera Mini/67.0.2254/191.303; U; id) Presto/2.12.423 Version/12.16"],
    [
      "MIUI",
      "Mozilla/5.0 (Linux; U; Android 11; id-id; Redmi Note 8 Build/RKQ1) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/14.5.0-gn",
    ],
    ["a phone called CUBOT", PHONE.replace("Android 10; K", "Android 9; CUBOT_X18_Plus")],
  ])("in %s", async (_, agent) => {
    await ask(request(STORY, { "User-Agent": agent }));
    expect(await counted()).toEqual({ "ukt-naik": 1 });
  });

  test("by a browser that doesn't say what it fetches for", async () => {
    const asked = request(STORY);
    asked.headers.delete("Sec-Fetch-Dest");
    await ask(asked);
    expect(await counted()).toEqual({ "ukt-naik": 1 });
  });
});

describe("nothing is counted", () => {
  test.each<[string, Record<string, string>]>([
    ["a prefetch", { "Sec-Purpose": "prefetch" }],
    ["a prerender", { "Sec-Purpose": "prefetch;prerender" }],
    ["an older browser's prefetch", { Purpose: "prefetch" }],
    ["a frame", { "Sec-Fetch-Dest": "iframe" }],
    ["a script's fetch", { "Sec-Fetch-Dest": "empty" }],
    ["a signed-in editor", { Cookie: `a=b; ${SESSION_COOKIE}=xyz` }],
    ["a request without an agent", { "User-Agent": "" }],
    ["an agent of a length that no browser has", { "User-Agent": PHONE.repeat(10) }],
    ["WhatsApp's preview", { "User-Agent": "WhatsApp/2.23.20.0 A" }],
  ])("of %s", async (_, headers) => {
    expect((await ask(request(STORY, headers))).status).toBe(200);
    expect(await counted()).toEqual({});
  });

  test("of a HEAD", async () => {
    expect((await ask(request(STORY, {}, { method: "HEAD" }))).status).toBe(200);
    expect(await counted()).toEqual({});
  });

  test.each([
    ["/", 200],
    ["/redaksi/", 200],
    ["/category/berita/", 200],
    ["/ditarik/", 410],
    ["/terjadwal/", 404],
    ["/draf-rahasia/", 404],
    ["/ukt-lama/", 301],
    ["/UKT-naik/", 301],
  ])("of %s, which answers %i", async (path, status) => {
    expect((await ask(request(path))).status).toBe(status);
    expect(await counted()).toEqual({});
  });

  test("of an article's page that is answered otherwise", async () => {
    for (const status of [206, 404, 500]) await within((ctx) => countView(request(STORY), status, 1, eager, ctx));
    expect(await counted()).toEqual({});
  });

  test("of the crawlers of a public list, but for the few that no list of patterns knows as such", async () => {
    const { id } = await db
      .selectFrom("articles")
      .select("id")
      .where("slug", "=", "ukt-naik")
      .executeTakeFirstOrThrow();
    const agents = [...new Set(crawlers.flatMap(({ instances }) => instances))];
    const openings = agents.map((agent) => request(STORY, { "User-Agent": agent }));
    const missed = openings.filter((opening) => visitorOf(opening) !== undefined);
    await within((ctx) => {
      for (const opening of openings) if (!missed.includes(opening)) countView(opening, 200, id, eager, ctx);
    });
    expect(await counted()).toEqual({});
    expect(openings.length).toBeGreaterThan(2_000);
    // The first two are people: the browsers within Instagram and Facebook, which the list holds for crawlers.
    const names = "Instagram|MetaIAB Facebook|Code/1|Trae/|Fluid/|TSM-turingos|GTmetrix|Miniature.io|YLT".split("|");
    const agentOf = ({ headers }: Request) => headers.get("User-Agent") ?? "";
    expect(missed.map((one) => names.find((name) => agentOf(one).includes(name)) ?? agentOf(one)).sort()).toEqual(
      names.sort(),
    );
  });
});

describe("the same reader", () => {
  const at = (wib: string) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(fromWib(wib)) });
  };
  const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  test("counts once within half an hour, then again", async () => {
    const reader = { "CF-Connecting-IP": someone() };
    for (const [time, views] of [
      ["10:00", { "ukt-naik": 1 }],
      ["10:01", {}],
      ["10:29", {}],
      ["10:30", { "ukt-naik": 1 }],
    ] as const) {
      at(`${today} ${time}`);
      await ask(request(STORY, reader));
      expect(await counted(), time).toEqual(views);
    }
  });

  test("counts for each article", async () => {
    const reader = { "CF-Connecting-IP": someone() };
    for (const path of [STORY, "/komik-kantin/", STORY]) await ask(request(path, reader));
    expect(await counted()).toEqual({ "ukt-naik": 1, "komik-kantin": 1 });
  });

  test("is another one with another browser or address", async () => {
    const reader = { "CF-Connecting-IP": someone() };
    await ask(request(STORY, reader));
    await ask(request(STORY, { ...reader, "User-Agent": PHONE.replace("130", "131") }));
    await ask(request(STORY, { ...reader, "CF-Connecting-IP": someone() }));
    expect(await counted()).toEqual({ "ukt-naik": 3 });
  });

  test("is forgotten where more than fifty thousand came since, so that memory has an end", async () => {
    const { id } = await db
      .selectFrom("articles")
      .select("id")
      .where("slug", "=", "ukt-naik")
      .executeTakeFirstOrThrow();
    const reader = request(STORY);
    await within((ctx) => {
      countView(reader, 200, id, eager, ctx);
      for (let i = 0; i < 20_000; i += 1) countView(request(STORY), 200, id, eager, ctx);
      countView(reader, 200, id, eager, ctx);
      for (let i = 0; i < 30_000; i += 1) countView(request(STORY), 200, id, eager, ctx);
      countView(reader, 200, id, eager, ctx);
    });
    expect(await counted()).toEqual({ "ukt-naik": 50_002 });
  }, 30_000);
});

test("counting asks nothing of D1 or KV within a request, and a reader gets no word of it", async () => {
  const asked: string[] = [];
  const listening = <T extends object>(name: string, target: T) =>
    new Proxy(target, {
      get(_, method) {
        const value = Reflect.get(target, method);
        if (typeof value !== "function") return value;
        asked.push(`${name}.${String(method)}`);
        return value.bind(target);
      },
    });
  const spied = { ...env, NEWSROOM: listening("D1", env.NEWSROOM), VIEWS: listening("KV", env.VIEWS) };
  const askedFor = async (path: string, headers: Record<string, string> = {}) => {
    asked.length = 0;
    const ctx = { waitUntil() {} } as unknown as ExecutionContext;
    const response = await worker.fetch(request(path, headers) as Parameters<typeof worker.fetch>[0], spied, ctx);
    await response.arrayBuffer();
    expect([...response.headers.keys()].filter((name) => name.startsWith("genta"))).toEqual([]);
    return [...asked];
  };
  expect(await askedFor("/tahun-baru/")).toContain("D1.batch");
  const robot = await askedFor(STORY, { "User-Agent": "Googlebot/2.1" });
  expect(await askedFor(STORY)).toEqual(robot);
});

import { env } from "cloudflare:workers";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { writeTogether } from "../src/database.ts";
import { wibDay } from "../src/dates.ts";
import { makePopular, pickList, readPopular } from "../src/popular.ts";
import { SPANS, type Span } from "../src/spans.ts";
import { binding, db, makeWorld, publish, withdraw } from "./world.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const SLUGS = new Map<number, string>();
let now = Math.ceil(Date.now() / DAY) * DAY + 5 * 60 * MINUTE;

const span = (name: Span["name"]) => SPANS.find((each) => each.name === name) as Span;

beforeAll(async () => {
  await makeWorld();
  await publish("promo-berita", "2024-05-02 10:00", { paid: "sponsored" });
  for (const { id, slug } of await db.selectFrom("articles").select(["id", "slug"]).execute()) SLUGS.set(id, slug);
});
beforeEach(async () => {
  now += 400 * DAY;
  vi.useFakeTimers({ toFake: ["Date"], now });
  await writeTogether(binding, [db.deleteFrom("daily_views"), db.deleteFrom("article_totals")]);
});
afterEach(() => {
  vi.useRealTimers();
});

/** So many views of an article so many days ago, as a fold adds them. */
async function views(slug: string, number: number, daysAgo = 0): Promise<void> {
  const article_id = [...SLUGS].find(([, each]) => each === slug)?.[0] as number;
  const day = wibDay(new Date(now - daysAgo * DAY).toISOString());
  await writeTogether(binding, [
    db.insertInto("daily_views").values({ article_id, day, views: number }),
    db
      .insertInto("article_totals")
      .values({ article_id, views: number })
      .onConflict((conflict) => conflict.doUpdateSet((eb) => ({ views: eb("article_totals.views", "+", number) }))),
  ]);
}

const make = (time = now) => makePopular(binding, db, env.VIEWS, time);

/** The slugs of a list, in its order, without falling back. */
async function list(name: Span["name"], rubric = ""): Promise<(string | undefined)[]> {
  vi.setSystemTime(Date.now() + MINUTE);
  return ((await readPopular(env.VIEWS))[name]?.lists[rubric] ?? []).map(({ id }) => SLUGS.get(id));
}

describe("the most read", () => {
  test("stand by views within the span, of the whole paper and of each top rubric with those below it", async () => {
    await views("ukt-naik", 2);
    await views("ukt-naik", 3, 3);
    await views("laporan-beasiswa", 4);
    await views("jawaban-rektorat", 3);
    await views("komik-kantin", 9, 7);
    await views("kabar-01", 20, 30);
    await make();
    expect(await list("today")).toEqual(["laporan-beasiswa", "jawaban-rektorat", "ukt-naik"]);
    expect(await list("week")).toEqual(["ukt-naik", "laporan-beasiswa", "jawaban-rektorat"]);
    expect(await list("month")).toEqual(["komik-kantin", "ukt-naik", "laporan-beasiswa", "jawaban-rektorat"]);
    expect((await list("ever"))[0]).toBe("kabar-01");
    expect(await list("week", "berita")).toEqual(["ukt-naik", "laporan-beasiswa"]);
    expect(await list("week", "aspirasi")).toEqual(["jawaban-rektorat"]);
    expect(await list("month", "aneka-ragam")).toEqual(["komik-kantin"]);
    expect(await list("week", "laporan")).toEqual([]);
  });

  test("that were read as often stand by recency", async () => {
    for (const slug of ["kabar-02", "komik-kantin", "ukt-naik", "kabar-20"]) await views(slug, 5);
    await make();
    expect(await list("week")).toEqual(["komik-kantin", "ukt-naik", "kabar-20", "kabar-02"]);
  });

  test("are not what was withdrawn, paid for, or is still to come", async () => {
    await publish("akan-ditarik", "2024-05-03 10:00");
    SLUGS.set(
      (await db.selectFrom("articles").select("id").where("slug", "=", "akan-ditarik").executeTakeFirstOrThrow()).id,
      "akan-ditarik",
    );
    await withdraw("akan-ditarik");
    for (const slug of ["akan-ditarik", "promo-berita", "promo-kopi", "draf-rahasia"]) await views(slug, 50);
    await views("ukt-naik", 1);
    await publish("terjadwal", new Date(now + DAY).toISOString());
    await views("terjadwal", 50);
    await make();
    for (const each of SPANS) expect(await list(each.name), each.name).toEqual(["ukt-naik"]);
  });

  test("take in what an older system counted for all time alone", async () => {
    await views("ukt-naik", 5);
    await views("kabar-03", 6);
    const [id] = [...SLUGS].find(([, slug]) => slug === "ukt-naik") ?? [];
    await db
      .updateTable("article_totals")
      .set({ imported_views: 2 })
      .where("article_id", "=", id as number)
      .execute();
    await make();
    expect(await list("ever")).toEqual(["ukt-naik", "kabar-03"]);
    expect(await list("month")).toEqual(["kabar-03", "ukt-naik"]);
  });

  test("are twenty at most, of the paper and of a rubric that stands far behind it", async () => {
    for (let i = 1; i <= 20; i += 1) await views(`kabar-${String(i).padStart(2, "0")}`, 10 + i);
    for (const slug of ["ukt-naik", "tahun-baru"]) await views(slug, 10);
    await views("komik-kantin", 1);
    await make();
    expect(await list("week")).toHaveLength(20);
    expect(await list("week", "berita")).toHaveLength(20);
    expect(await list("week", "aneka-ragam")).toEqual(["komik-kantin"]);
  });
});

test("a span without readings falls back to the next longer one that has some", async () => {
  await views("komik-kantin", 1, 12);
  await make();
  vi.setSystemTime(Date.now() + MINUTE);
  const popular = await readPopular(env.VIEWS);
  expect(pickList(popular, span("today")).span.name).toBe("month");
  expect(pickList(popular, span("ever")).span.name).toBe("ever");
  expect(pickList(popular, span("today"), "aneka-ragam").span.name).toBe("month");
  expect(pickList(popular, span("today"), "aspirasi")).toEqual({ span: span("today"), list: [] });
});

test("a span's lists are made anew at a pace of their own: today's at each turn, the week's each hour", async () => {
  await views("ukt-naik", 1);
  await make();
  await views("komik-kantin", 2);
  await make(now + 5 * MINUTE);
  expect(await list("today")).toEqual(["ukt-naik"]);
  await make(now + 10 * MINUTE);
  expect(await list("today")).toEqual(["komik-kantin", "ukt-naik"]);
  expect(await list("week")).toEqual(["ukt-naik"]);
  await make(now + 60 * MINUTE);
  expect(await list("week")).toEqual(["komik-kantin", "ukt-naik"]);
  expect(await list("month")).toEqual(["ukt-naik"]);
  await make(now + 4 * 60 * MINUTE);
  expect(await list("month")).toEqual(["komik-kantin", "ukt-naik"]);
  expect(await list("ever")).toEqual(["ukt-naik"]);
  await make(now + DAY);
  expect(await list("ever")).toEqual(["komik-kantin", "ukt-naik"]);
});

test("lists of another form, of an older deployment, are made anew", async () => {
  await views("ukt-naik", 1);
  await env.VIEWS.put("popular", JSON.stringify({ week: [1, 2, 3] }));
  expect(await list("week")).toEqual([]);
  await make();
  expect(await list("week")).toEqual(["ukt-naik"]);
});

test("an isolate asks KV once a minute, and goes on with the last lists where KV fails", async () => {
  await views("ukt-naik", 1);
  await make();
  vi.setSystemTime(Date.now() + MINUTE);
  const lists = await readPopular(env.VIEWS);
  const broken = { get: vi.fn().mockRejectedValue(new Error("KV GET failed: 500")) };
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.setSystemTime(Date.now() + MINUTE - 1);
  expect(await readPopular(broken as unknown as KVNamespace)).toBe(lists);
  expect(broken.get).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 1);
  expect(await readPopular(broken as unknown as KVNamespace)).toBe(lists);
  expect(await readPopular(broken as unknown as KVNamespace)).toBe(lists);
  expect(broken.get).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledOnce();
});

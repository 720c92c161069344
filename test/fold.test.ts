import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { readTogether } from "../src/database.ts";
import { wibDay } from "../src/dates.ts";
import { foldShards, hoursToSearch } from "../src/fold.ts";
import {
  findArticleTotals,
  listArticleShares,
  listArticleViewsByDay,
  listShares,
  listViewsByDay,
  total,
} from "../src/queries/views.ts";
import { type Count, SHARD_HOURS, sealShards, writeShard } from "../src/shards.ts";
import { binding, db, makeWorld, PERSON, publish, RUBRIC } from "./world.ts";

const HOUR = 3_600_000;
let now = Date.parse("2999-01-01T10:00:00.000Z");
const day = (time = now) => wibDay(new Date(time).toISOString());
const fold = (time = now) => foldShards(binding, db, env.VIEWS, time);
const ID: Record<string, number> = {};

/** As an isolate writes what it counted. */
async function write(counts: Count[], at = now, of = day(at)): Promise<void> {
  for (const shard of sealShards(of, counts, at)) await writeShard(env.VIEWS, shard, at);
}

beforeAll(async () => {
  await makeWorld();
  for (const { id, slug } of await db.selectFrom("articles").select(["id", "slug"]).execute()) ID[slug] = id;
});
beforeEach(async () => {
  now += 1_000 * HOUR;
  for (const table of ["daily_views", "list_views", "article_totals", "article_shares", "daily_shares"] as const)
    await db.deleteFrom(table).execute();
});

const totals = async () =>
  Object.fromEntries(
    (await db.selectFrom("article_totals").selectAll().execute()).map((row) => [row.article_id, row.views]),
  );

describe("a fold", () => {
  test("adds up what the isolates wrote, once however often it runs", async () => {
    const [ukt = 0, komik = 0] = [ID["ukt-naik"], ID["komik-kantin"]];
    await write([{ article: ukt, number: 3 }]);
    await write([
      { article: ukt, number: 4 },
      { article: komik, number: 1 },
    ]);
    await fold();
    await fold();
    expect(await totals()).toEqual({ [ukt]: 7, [komik]: 1 });
    await write([{ article: ukt, number: 5 }]);
    await fold(now + 1_000);
    expect(await totals()).toEqual({ [ukt]: 12, [komik]: 1 });
  });

  test("leaves out articles that are gone, and keys that are no shards, and takes in the rest", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const ukt = ID["ukt-naik"] as number;
    await env.VIEWS.put(`shard/${new Date(now).toISOString()}/x`, "", { metadata: { day: "kemarin", counts: "zz" } });
    await write([
      { article: 99_999, number: 5 },
      { article: ukt, number: 1 },
    ]);
    await fold();
    expect(await totals()).toEqual({ [ukt]: 1 });
    expect(told).toHaveBeenCalledOnce();
  });

  test("takes in more shards than a list or a batch holds", async () => {
    const ukt = ID["ukt-naik"] as number;
    await Promise.all(Array.from({ length: 1_100 }, () => write([{ article: ukt, number: 1 }])));
    await fold();
    const once = (await totals())[ukt];
    expect(once).toBe(1_000);
    await fold();
    expect(await totals()).toEqual({ [ukt]: 1_100 });
  }, 60_000);
});

describe("late shards", () => {
  test("folds come by every hour of a shard's life, whether they run each minute or each hour", () => {
    for (const minutes of [1, 5, 10, 15, 20, 30, 60]) {
      for (let offset = 0; offset < 20; offset += 1) {
        const sealed = now + offset * 7.3 * HOUR;
        let found = 0;
        for (let time = sealed + 2 * HOUR; time < sealed + SHARD_HOURS * HOUR; time += minutes * 60_000) {
          const hoursOld = Math.floor(time / HOUR) - Math.floor(sealed / HOUR);
          if (hoursToSearch(time).includes(hoursOld)) found += 1;
        }
        expect(found, `each ${minutes} minutes`).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test("what was written while no fold ran for two days is found within half a day, on the day it was read", async () => {
    const ukt = ID["ukt-naik"] as number;
    await write([{ article: ukt, number: 2 }]);
    const later = now + 48 * HOUR;
    for (let time = later; time < later + 12 * HOUR; time += HOUR / 6) await fold(time);
    expect(await db.selectFrom("daily_views").selectAll().execute()).toEqual([
      { day: day(), article_id: ukt, views: 2 },
    ]);
  }, 30_000);

  test("the ledger remembers a shard for as long as folds look for it, should KV list it for ever, and no longer", async () => {
    const ukt = ID["ukt-naik"] as number;
    await write([{ article: ukt, number: 2 }]);
    let looked = 0;
    for (let time = now; time < now + 120 * HOUR; time += HOUR / 6) {
      const looks = hoursToSearch(time).includes(Math.floor((time - now) / HOUR));
      if (looks) looked += 1;
      if (looks || time % (12 * HOUR) === 0) await fold(time);
    }
    expect(looked).toBeGreaterThan(12);
    expect(await totals()).toEqual({ [ukt]: 2 });
    expect(await db.selectFrom("folded_shards").selectAll().execute()).toEqual([]);
  }, 30_000);
});

describe("the newsroom's numbers", () => {
  const yesterday = () => now - 24 * HOUR;
  const read = async () => {
    const [from, to] = [day(yesterday()), day()];
    const ukt = ID["ukt-naik"] as number;
    return readTogether(binding, {
      article: listArticleViewsByDay(db, ukt, from, to),
      totals: findArticleTotals(db, ukt),
      untouched: findArticleTotals(db, ID["kabar-01"] as number),
      paper: listViewsByDay(db, "all", from, to),
      today: total(listViewsByDay(db, "all", to, to)),
      liputan: listViewsByDay(db, `rubric:${RUBRIC.liputan}`, from, to),
      berita: listViewsByDay(db, `rubric:${RUBRIC.berita}`, from, to),
      aspirasi: total(listViewsByDay(db, `rubric:${RUBRIC.aspirasi}`, from, to)),
      rani: total(listViewsByDay(db, `person:${PERSON.rani}:writer`, from, to)),
      dimas: total(listViewsByDay(db, `person:${PERSON.dimas}:writer`, from, to)),
      dimasEditing: total(listViewsByDay(db, `person:${PERSON.dimas}:editor`, from, to)),
      articleShares: listArticleShares(db, ukt),
      shares: listShares(db, from, to),
    });
  };

  test("give views by day and span of an article, a rubric with those above it, a writer and the paper, and shares by channel", async () => {
    const [ukt = 0, jawaban = 0] = [ID["ukt-naik"], ID["jawaban-rektorat"]];
    await write([{ article: ukt, number: 4 }], now, day(yesterday()));
    await write([
      { article: ukt, number: 5 },
      { article: ukt, number: 2, channel: "whatsapp" },
      { article: ukt, number: 3, channel: "copy" },
      { article: jawaban, number: 1 },
      { article: jawaban, number: 2, channel: "whatsapp" },
    ]);
    await fold();
    const both = [
      { day: day(yesterday()), views: 4 },
      { day: day(), views: 5 },
    ];
    expect(await read()).toEqual({
      article: both,
      totals: { views: 9, shares: 5, imported_views: 0 },
      untouched: undefined,
      paper: [both[0], { day: day(), views: 6 }],
      today: 6,
      liputan: both,
      berita: both,
      aspirasi: 1,
      rani: 10,
      dimas: 9,
      dimasEditing: 0,
      articleShares: [
        { channel: "copy", shares: 3 },
        { channel: "whatsapp", shares: 2 },
      ],
      shares: [
        { channel: "whatsapp", shares: 4 },
        { channel: "copy", shares: 3 },
      ],
    });
  });

  test("are read in a few rows a day, however many articles were read", async () => {
    for (let i = 0; i < 30; i += 1) {
      const counts = Object.values(ID).map((article) => ({ article, number: 1 + i }));
      await write(counts, now, day(now - i * 24 * HOUR));
    }
    await fold();
    const [from, to] = [day(now - 29 * 24 * HOUR), day()];
    const rowsOf = async (query: { compile(): { sql: string; parameters: readonly unknown[] } }) => {
      const { sql, parameters } = query.compile();
      const { meta, results } = await binding
        .prepare(sql)
        .bind(...parameters)
        .run();
      expect(results).toHaveLength(30);
      return meta.rows_read;
    };
    expect(await rowsOf(listViewsByDay(db, "all", from, to).query)).toBeLessThanOrEqual(31);
    expect(await rowsOf(listViewsByDay(db, `person:${PERSON.rani}:writer`, from, to).query)).toBeLessThanOrEqual(31);
    expect(await rowsOf(listArticleViewsByDay(db, ID["ukt-naik"] as number, from, to).query)).toBeLessThanOrEqual(61);
  });

  test("stay with the lists where a story stood when it was read, and a story that moved goes on elsewhere", async () => {
    await publish("pindah-rubrik", "2024-01-01 10:00");
    const { id } = await db
      .selectFrom("articles")
      .select("id")
      .where("slug", "=", "pindah-rubrik")
      .executeTakeFirstOrThrow();
    await write([{ article: id, number: 2 }]);
    await fold();
    await publish("pindah-rubrik", "2024-01-01 10:00", { rubricId: RUBRIC.aspirasi });
    await write([{ article: id, number: 3 }]);
    await fold();
    const { liputan, aspirasi, paper } = await read();
    expect([liputan, aspirasi, paper]).toEqual([[{ day: day(), views: 2 }], 3, [{ day: day(), views: 5 }]]);
  });
});

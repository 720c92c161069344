import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../src/database.ts";
import { wibDay } from "../src/dates.ts";
import { makePopular } from "../src/popular.ts";
import { fillArchive } from "../tools/archive.ts";
import { costOf } from "./counted.ts";

const SIZES = [1_000, 100_000];

/** Addresses by kind, and how many rows D1 may read for one; round trips are always one. */
const PAGES: { kind: string; limit: number; paths: (articles: number) => Promise<string[]> }[] = [
  { kind: "home", limit: 400, paths: async () => ["/"] },
  { kind: "article", limit: 150, paths: async (n) => ["/arsip-1/", `/arsip-${n / 2}/`, `/arsip-${n - 20}/`] },
  {
    kind: "rubric",
    limit: 90,
    paths: async () => [...(await pages("/category/berita/")), "/category/berita/liputan/"],
  },
  {
    kind: "Terpopuler",
    limit: 90,
    paths: async () => ["/terpopuler/", "/terpopuler/sepanjang-masa/", "/terpopuler/hari-ini/berita/"],
  },
  { kind: "tag", limit: 90, paths: () => pages("/tag/topik-1/") },
  { kind: "person", limit: 90, paths: () => pages("/author/orang-1/") },
  { kind: "format", limit: 90, paths: () => pages("/format/foto/") },
  { kind: "covers", limit: 90, paths: () => pages("/category/digital/") },
  { kind: "issue", limit: 90, paths: async () => ["/digital/tabloid-7/"] },
  {
    kind: "indeks",
    limit: 90,
    paths: async () => [
      ...(await pages("/indeks/")),
      ...(await pages("/indeks/2020/")),
      ...(await pages("/indeks/berita/")),
    ],
  },
  {
    // A small archive has no month that fills a page, so these are not compared with the large one's.
    kind: "indeks of a month or day",
    limit: 90,
    paths: async () => [
      ...(await pages("/indeks/2020/06/")),
      ...(await pages("/indeks/2020/06/17/")),
      ...(await pages("/indeks/2020/06/liputan/")),
    ],
  },
  { kind: "feed", limit: 90, paths: async () => ["/feed/", "/category/berita/feed/", "/tag/topik-1/feed/"] },
];

const measured = new Map<string, Map<number, number>>();

for (const articles of SIZES) {
  describe(`with ${articles} articles`, () => {
    beforeAll(async () => {
      for (const table of TABLES) await env.NEWSROOM.prepare(`delete from ${table}`).run();
      await fillArchive(env.NEWSROOM, articles, new Date().toISOString());
      await fillViews();
    }, 300_000);

    for (const { kind, limit, paths } of PAGES) {
      it(`reads at most ${limit} rows for ${kind}, in one round trip`, async () => {
        for (const path of await paths(articles)) {
          const { response, rows, trips } = await costOf(path);
          expect(response.status, path).toBe(200);
          expect(trips, path).toBe(1);
          expect(rows, path).toBeLessThanOrEqual(limit);
          const most = measured.get(kind) ?? new Map<number, number>();
          measured.set(kind, most.set(articles, Math.max(rows, most.get(articles) ?? 0)));
        }
      }, 60_000);
    }
  });
}

it("reads no more rows in a large archive than in a small one", () => {
  const [small = 0, large = 0] = SIZES;
  console.log(
    ["rows read at most", ...SIZES.map((size) => `${size} articles`)].join(" | "),
    ...[...measured].map(([kind, rows]) => `\n${kind} | ${SIZES.map((size) => rows.get(size)).join(" | ")}`),
  );
  expect(measured.size).toBe(PAGES.length);
  for (const [kind, rows] of measured) {
    if (kind === "indeks of a month or day") continue;
    expect(rows.get(large), kind).toBeLessThanOrEqual((rows.get(small) ?? 0) * 1.05);
  }
});

/** Views today of five hundred articles, and the lists of Terpopuler that follow from them. */
async function fillViews(): Promise<void> {
  const series = "with recursive n (id) as (select 1 union all select id + 1 from n where id < 500)";
  const day = wibDay(new Date().toISOString());
  await env.NEWSROOM.batch([
    env.NEWSROOM.prepare(`${series} insert into daily_views (day, article_id, views) select ?, id, id from n`).bind(
      day,
    ),
    env.NEWSROOM.prepare(`${series} insert into article_totals (article_id, views, shares) select id, id, 12 from n`),
  ]);
  await makePopular(env.NEWSROOM, openDatabase(env.NEWSROOM), env.VIEWS, Date.now());
}

/** A list's first page, the next one, and one deep in it where it is long. */
async function pages(list: string): Promise<string[]> {
  const found = [list];
  for (let i = 0; i < 3; i += 1) {
    const html = await (await costOf(found.at(-1) as string)).response.text();
    const [, older] = /<a href="([^"]+)" rel="next"/.exec(html) ?? [];
    if (older === undefined) return found;
    found.push(older.replaceAll("&amp;", "&"));
  }
  const [, cursor = ""] = /sebelum=([0-9a-z]+)-/.exec(found.at(-1) as string) ?? [];
  const years = Number.parseInt(cursor, 36) - 8 * 365 * 86_400_000;
  found.push(`${list}?sebelum=${years.toString(36)}-zzz`);
  return found;
}

const TABLES = [
  ...["headline_words", "listing_counts", "listings", "article_tags", "bylines", "articles", "issues", "series"],
  ...["pictures", "people", "tags", "rubrics"],
];

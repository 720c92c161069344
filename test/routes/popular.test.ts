import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { wibDay } from "../../src/dates.ts";
import { makePopular } from "../../src/popular.ts";
import { linksOf, mainOf, read, statusOf, textOf } from "../visit.ts";
import { binding, db, makeWorld, publish, withdraw } from "../world.ts";

const MINUTE = 60_000;
let now = Date.now();

/** Puts these stories into Terpopuler by views of today, the first most read, each shared as often as it is read. */
async function makeLists(slugs: string[]): Promise<void> {
  const day = wibDay(new Date(now).toISOString());
  await db.deleteFrom("daily_views").execute();
  await db.deleteFrom("article_totals").execute();
  for (const [i, slug] of slugs.entries()) {
    const { id } = await db.selectFrom("articles").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
    const views = slugs.length - i;
    await db.insertInto("daily_views").values({ article_id: id, day, views }).execute();
    await db.insertInto("article_totals").values({ article_id: id, views, shares: views }).execute();
  }
  await env.VIEWS.delete("popular");
  await makePopular(binding, db, env.VIEWS, now);
  forget();
}

/** As time goes by: the edge makes pages anew, and they read the lists anew. */
function forget(): void {
  now += 6 * MINUTE;
  vi.useFakeTimers({ toFake: ["Date"], now });
}

/** The links of the numbered list on a page. */
const ranking = (page: string) => linksOf(/<ol class="ranking">.*?<\/ol>/s.exec(page)?.[0] ?? "");

const SIX = ["wisuda-dalam-foto", "ukt-naik", "komik-kantin", "jawaban-rektorat", "tahun-baru", "kabar-01"];
const addresses = (slugs: string[]) => slugs.map((slug) => `/${slug}/`);

beforeAll(makeWorld);

describe("before anything was read", () => {
  test("the page says so, and is not indexed; other pages show no list", async () => {
    const page = await read("/terpopuler/");
    expect(textOf(mainOf(page))).toContain("Belum ada tulisan yang dibaca");
    expect(page).toContain('name="robots" content="noindex"');
    for (const path of ["/", "/ukt-naik/"]) expect(mainOf(await read(path))).not.toContain("Terpopuler");
  });
});

describe("the five most read stand on the front page and below articles", () => {
  test("numbered, the first with its picture, each with its shares", async () => {
    await makeLists(SIX);
    for (const path of ["/", "/kabar-05/"]) {
      const list = /<ol class="ranking">.*?<\/ol>/s.exec(await read(path))?.[0] ?? "";
      expect(linksOf(list), path).toEqual(addresses(SIX.slice(0, 5)));
      expect(list.match(/<img/g), path).toHaveLength(1);
      expect(list.indexOf("<img")).toBeLessThan(list.indexOf("<h3"));
      expect(textOf(list).match(/\d+ bagikan/g)).toEqual([
        "6 bagikan",
        "5 bagikan",
        "4 bagikan",
        "3 bagikan",
        "2 bagikan",
      ]);
    }
  });

  test("but for what was withdrawn or sold since the list was made; the next one moves up", async () => {
    await publish("segera-ditarik", "2024-01-02 10:00");
    await makeLists(["segera-ditarik", ...SIX]);
    await withdraw("segera-ditarik");
    await publish("ukt-naik", "2022-06-29 22:07", { paid: "sponsored" });
    const five = addresses(SIX.filter((slug) => slug !== "ukt-naik"));
    for (const path of ["/", "/kabar-05/"]) expect(ranking(await read(path)), path).toEqual(five);
    expect(ranking(await read("/terpopuler/"))).toEqual(five);
    await publish("ukt-naik", "2022-06-29 22:07");
  });
});

describe("/terpopuler/", () => {
  test("shows ten of a week, of the whole paper", async () => {
    const twelve = Array.from({ length: 12 }, (_, i) => `kabar-${String(20 - i).padStart(2, "0")}`);
    await makeLists(twelve);
    expect(ranking(await read("/terpopuler/"))).toEqual(addresses(twelve.slice(0, 10)));
  });

  test("shows any span and top rubric, and links each other one", async () => {
    await makeLists(SIX);
    const page = await read("/terpopuler/hari-ini/berita/");
    expect(ranking(page)).toEqual(addresses(["wisuda-dalam-foto", "ukt-naik", "tahun-baru", "kabar-01"]));
    expect(textOf(mainOf(page))).toContain("Yang paling banyak dibaca di rubrik Berita hari ini.");
    const links = linksOf(mainOf(page));
    for (const link of [
      ...["/terpopuler/berita/", "/terpopuler/30-hari/berita/", "/terpopuler/sepanjang-masa/berita/"],
      ...["/terpopuler/hari-ini/", "/terpopuler/hari-ini/aspirasi/", "/terpopuler/hari-ini/aneka-ragam/"],
    ])
      expect([link, links.includes(link), await statusOf(link)]).toEqual([link, true, 200]);
    expect(links).not.toContain("/terpopuler/hari-ini/digital/");
    expect(page).toContain('<link rel="canonical" href="https://genta.test/terpopuler/hari-ini/berita/"');
  });

  test("says so where nothing was read in the span, and shows the next longer", async () => {
    await makeLists(SIX);
    now += 3 * 1_440 * MINUTE;
    await makePopular(binding, db, env.VIEWS, now);
    forget();
    const main = mainOf(await read("/terpopuler/hari-ini/"));
    expect(textOf(main)).toContain("Belum ada yang dibaca hari ini; ini yang terpopuler dalam 7 hari terakhir.");
    expect(ranking(main)).toEqual(addresses(SIX));
    expect(textOf(mainOf(await read("/terpopuler/")))).not.toContain("Belum ada yang dibaca");
  });

  test.each([
    "/terpopuler/nihil/",
    "/terpopuler/liputan/",
    "/terpopuler/digital/",
    "/terpopuler/7-hari/",
    "/terpopuler/berita/hari-ini/",
    "/terpopuler/hari-ini/berita/liputan/",
  ])("%s is not there", async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});

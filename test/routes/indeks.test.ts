import { beforeAll, expect, test } from "vitest";
import { linksOf, mainOf, read, statusOf } from "../visit.ts";
import { db, makeWorld } from "../world.ts";

beforeAll(makeWorld);

async function entries(path: string): Promise<string[]> {
  const seen: string[] = [];
  for (let next: string | undefined = path; next; ) {
    const main = mainOf(await read(next));
    seen.push(...Array.from(main.matchAll(/<div><a href="([^"]*)"/g), ([, link = ""]) => decodeURI(link)));
    next = main.match(/href="([^"]*)" rel="next"/)?.[1];
  }
  return seen;
}

/** The calendar's or periods' links with their counts: "/indeks/2022/ 7". */
async function counts(path: string): Promise<string[]> {
  const main = mainOf(await read(path));
  const links = main.matchAll(/<a href="(\/indeks\/[^"]*)"[^>]*>[^<]*<(?:span|small)>(\d+)/g);
  return Array.from(links, ([, link, count]) => `${link} ${count}`);
}

test("the Indeks is complete: every visible story, newest first, once", async () => {
  const visible = await db
    .selectFrom("articles")
    .select("slug")
    .where("status", "=", "published")
    .where("published_at", "<=", new Date().toISOString())
    .orderBy("published_at", "desc")
    .execute();
  expect(await entries("/indeks/")).toEqual(visible.map(({ slug }) => `/${slug}/`));
});

test("a day has what stood on it by WIB: midnight belongs to the new day and year", async () => {
  expect(await entries("/indeks/2022/12/31/")).toEqual(["/akhir-tahun/"]);
  expect(await entries("/indeks/2023/01/01/")).toEqual(["/tahun-baru/"]);
  expect(await entries("/indeks/2023/01/")).toEqual(["/tahun-baru/"]);
});

test("a leap day has its page, and the day that no calendar has does not", async () => {
  expect(await entries("/indeks/2024/02/29/")).toEqual(["/promo-kopi/"]);
  expect(await statusOf("/indeks/2023/02/29/")).toBe(404);
});

test("a rubric's Indeks has its own and those below, at any time", async () => {
  expect(await entries("/indeks/2022/laporan/")).toEqual(["/laporan-beasiswa/"]);
  expect(await entries("/indeks/2022/07/aspirasi/")).toEqual(["/jawaban-rektorat/"]);
  expect(await entries("/indeks/2022/06/29/aspirasi/")).toEqual([]);
});

test("years, months and days are counted as readers see them, without what is to come or was withdrawn", async () => {
  const all = await counts("/indeks/");
  expect(all).toContain("/indeks/2021/ 20");
  expect(all).toContain("/indeks/2022/ 4");
  const shown = all.reduce((sum, line) => sum + Number(line.split(" ")[1]), 0);
  expect(shown).toBe((await entries("/indeks/")).length);
  expect(await counts("/indeks/2022/")).toEqual([
    "/indeks/2022/05/ 1",
    "/indeks/2022/06/ 1",
    "/indeks/2022/07/ 1",
    "/indeks/2022/12/ 1",
  ]);
  expect(await counts("/indeks/2022/08/")).toEqual([]);
  expect(await counts("/indeks/2022/06/liputan/")).toEqual(["/indeks/2022/06/29/liputan/ 1"]);
});

test("the choice of rubrics has every rubric, also the third level", async () => {
  const main = mainOf(await read("/indeks/2022/"));
  const choice = linksOf(main.slice(main.indexOf('class="choice"'), main.indexOf("</details>")));
  const rubrics = await db.selectFrom("rubrics").select("slug").execute();
  expect(choice.sort()).toEqual(["/indeks/2022/", ...rubrics.map(({ slug }) => `/indeks/2022/${slug}/`)].sort());
});

test("the calendar leads to no month that has no page", async () => {
  for (const path of ["/indeks/1900/01/", "/indeks/9999/12/", "/indeks/2022/06/29/"]) {
    for (const link of linksOf(mainOf(await read(path))).filter((each) => each.startsWith("/indeks/")))
      expect([link, await statusOf(link)]).toEqual([link, 200]);
  }
});

test("times and rubrics that do not exist are not found", async () => {
  const paths = [
    "2022/13/",
    "2022/00/",
    "2022/6/",
    "22/",
    "1899/",
    "nihil/",
    "2022/nihil/",
    "berita/liputan/",
    "2022/06/29/30/",
  ];
  for (const path of [...paths, "liputan/2022/"])
    expect([path, await statusOf(`/indeks/${path}`)]).toEqual([path, 404]);
});

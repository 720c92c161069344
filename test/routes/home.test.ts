import { beforeAll, expect, test } from "vitest";
import { articleLink } from "../../src/links.ts";
import { linksOf, mainOf, read, textOf } from "../visit.ts";
import { ARABIC, makeWorld } from "../world.ts";

beforeAll(makeWorld);

test("the front page leads with the newest story that has a picture, and names the newest beside it", async () => {
  const main = mainOf(await read("/"));
  const lead = main.slice(main.indexOf('class="lead"'), main.indexOf('class="beside"'));
  expect(linksOf(lead)).toContain("/wisuda-dalam-foto/");
  const beside = main.slice(main.indexOf('class="beside"'), main.indexOf('class="below"'));
  expect(linksOf(beside).slice(0, 2)).toEqual(["/baru-saja/", articleLink({ slug: ARABIC })]);
});

test("each top rubric with stories has a block, in the menu's order; the one without has none", async () => {
  const main = mainOf(await read("/"));
  const blocks = Array.from(
    main.matchAll(/<h2 class="section" id="blok-[^"]*"><a href="([^"]*)"/g),
    ([, link]) => link,
  );
  expect(blocks.filter((link) => link?.startsWith("/category/"))).toEqual([
    "/category/berita/",
    "/category/aspirasi/",
    "/category/wawasan/",
    "/category/aneka-ragam/",
    "/category/digital/",
  ]);
});

test("covers that are out are shown, newest first, and the next one is not", async () => {
  const covers = linksOf(mainOf(await read("/"))).filter((link) => link.startsWith("/digital/"));
  expect(covers).toEqual(["/digital/tabloid-2/", "/digital/tabloid-1/"]);
});

test("no story's picture stands on it twice", async () => {
  const pictures = Array.from(mainOf(await read("/")).matchAll(/<img src="([^"]*)"/g), ([, source]) => source);
  expect(pictures.length).toBeGreaterThan(2);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test("the menu has every rubric meant for it, three deep; the footer also the rest", async () => {
  const page = await read("/");
  const menu = linksOf(page.slice(page.indexOf('id="menu"'), page.indexOf("<main")));
  expect(menu).toContain("/category/berita/laporan/laporan-utama/");
  expect(menu).not.toContain("/category/wawasan/teknologi/");
  expect(linksOf(page.slice(page.indexOf("<footer class")))).toContain("/category/wawasan/teknologi/");
});

test("paid and unverified stories are labelled on it too", async () => {
  expect(textOf(mainOf(await read("/")))).toContain("Advertorial");
});

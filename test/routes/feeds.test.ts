import { beforeAll, expect, test } from "vitest";
import { read, statusOf, visit } from "../visit.ts";
import { makeWorld } from "../world.ts";

beforeAll(makeWorld);

const items = async (path: string) =>
  Array.from((await read(path)).matchAll(/<item>.*?<link>https:\/\/genta\.test([^<]*)</g), ([, link]) => link);

test("the paper's feed has its newest stories, each with title, address and time", async () => {
  const response = await visit("/feed/");
  const feed = await response.text();
  expect(response.headers.get("Content-Type")).toBe("application/rss+xml; charset=utf-8");
  expect(await items("/feed/")).toHaveLength(18);
  expect(feed).toContain("<title>UKT Naik, &#34;Kami&#34; &#38; &#60;Mereka&#62; Protes</title>");
  expect(feed).toContain("<pubDate>Wed, 29 Jun 2022 15:07:00 GMT</pubDate>");
  expect(feed).toContain('<atom:link rel="self" type="application/rss+xml" href="https://genta.test/feed/"/>');
});

test("every list has its feed, with that list's stories only", async () => {
  expect(await items("/tag/ukt/feed/")).toEqual(["/jawaban-rektorat/", "/ukt-naik/"]);
  expect(await items("/category/berita/laporan/feed/")).toEqual(["/laporan-beasiswa/"]);
  expect(await items("/author/dimas-arya/feed/")).toEqual(["/ukt-naik/"]);
  expect(await items("/tag/kosong/feed/")).toEqual([]);
});

test("a rubric's feed under a wrong parent leads to the right one", async () => {
  const response = await visit("/category/aspirasi/laporan/feed/");
  expect([response.status, response.headers.get("Location")]).toEqual([301, "/category/berita/laporan/feed/"]);
});

test("a list that does not exist has no feed, nor has an article", async () => {
  for (const path of [
    "/tag/nihil/feed/",
    "/category/nihil/feed/",
    "/author/nihil/feed/",
    "/nihil/feed/",
    "/category/feed/",
  ])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
});

import { beforeAll, expect, test } from "vitest";
import { linksOf, mainOf, read, statusOf, textOf } from "../visit.ts";
import { makeWorld } from "../world.ts";

beforeAll(makeWorld);

test("a tag's page lists the stories that carry it, newest first, and no others", async () => {
  const stories = Array.from(mainOf(await read("/tag/ukt/")).matchAll(/<h2><a href="([^"]*)"/g), ([, link]) => link);
  expect(stories).toEqual(["/jawaban-rektorat/", "/ukt-naik/"]);
});

test("it offers its own feed", async () => {
  expect(await read("/tag/ukt/")).toContain('type="application/rss+xml" title="Genta Andalas" href="/tag/ukt/feed/"');
});

test("a tag without stories says so; one that does not exist is not found", async () => {
  const main = mainOf(await read("/tag/kosong/"));
  expect(textOf(main)).toContain("Belum ada tulisan di sini.");
  expect(linksOf(main)).toEqual(["/"]);
  for (const path of ["/tag/", "/tag/nihil/", "/tag/1/"]) expect(await statusOf(path)).toBe(404);
});

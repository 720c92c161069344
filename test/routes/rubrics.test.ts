import { beforeAll, expect, test } from "vitest";
import { linksOf, mainOf, read, statusOf, textOf, visit } from "../visit.ts";
import { makeWorld } from "../world.ts";

beforeAll(makeWorld);

const listed = async (path: string) =>
  linksOf(mainOf(await read(path)).match(/<div class="(?:opening|list)[\s\S]*/)?.[0] ?? "");

test("a rubric shows its own stories and those of all rubrics below, and no other's", async () => {
  const stories = await listed("/category/berita/");
  expect(stories).toContain("/laporan-beasiswa/");
  expect(stories).toContain("/ukt-naik/");
  expect(stories).not.toContain("/promo-kopi/");
  expect(await listed("/category/berita/laporan/")).toContain("/laporan-beasiswa/");
  expect(await listed("/category/berita/liputan/")).not.toContain("/laporan-beasiswa/");
});

test("it has its sub-rubrics as a menu, in their order", async () => {
  const main = mainOf(await read("/category/berita/"));
  const menu = linksOf(main.slice(main.indexOf("sub-rubrics"), main.indexOf("</header>")));
  expect(menu).toEqual(["/category/berita/liputan/", "/category/berita/berita-foto/", "/category/berita/laporan/"]);
});

test("older pages go on to the list's end, each story once, and newer ones lead back to the start", async () => {
  const seen: string[] = [];
  let path: string | undefined = "/category/berita/liputan/";
  let last = path;
  while (path) {
    last = path;
    const main = mainOf(await read(path));
    seen.push(...Array.from(main.matchAll(/<h2><a href="([^"]*)"/g), ([, link = ""]) => link));
    path = main.match(/href="([^"]*)" rel="next"/)?.[1];
  }
  expect(seen.length).toBe(26);
  expect(new Set(seen).size).toBe(26);
  expect(seen.at(-1)).toBe("/kabar-01/");
  const newer = mainOf(await read(last)).match(/href="([^"]*)" rel="prev"/)?.[1] as string;
  const response = await visit(newer);
  expect([response.status, response.headers.get("Location")]).toEqual([302, "/category/berita/liputan/"]);
});

test("only a list's first page is for search engines", async () => {
  const noindex = 'name="robots" content="noindex"';
  const first = await read("/category/berita/");
  expect(first).not.toContain(noindex);
  expect(await read(first.match(/href="([^"]*)" rel="next"/)?.[1] as string)).toContain(noindex);
});

test("a rubric that looks like pictures shows pictures, one that looks like covers its issues", async () => {
  expect(mainOf(await read("/category/berita/berita-foto/"))).toContain('class="list pictures"');
  expect(mainOf(await read("/category/berita/liputan/"))).not.toContain('class="list pictures"');
  for (const path of ["/category/digital/", "/category/digital/tabloid/"]) {
    expect(linksOf(mainOf(await read(path)))).toEqual(
      expect.arrayContaining(["/digital/tabloid-2/", "/digital/tabloid-1/"]),
    );
    expect(await read(path)).not.toContain("tabloid-3");
  }
});

test("labels for paid content stand in the list", async () => {
  expect(textOf(mainOf(await read("/category/wawasan/")))).toContain("Advertorial Teknologi");
});

test("there is no rubric of another name", async () => {
  for (const path of ["/category/", "/category/nihil/", "/category/berita/nihil/"])
    expect(await statusOf(path)).toBe(404);
});

test("a cursor that is none of ours is a malformed address, not a page", async () => {
  for (const query of ["sebelum=x", "sesudah=-", "sebelum=a-1&sesudah=a-1", "sebelum="])
    expect([query, await statusOf(`/category/berita/?${query}`)]).toEqual([query, 400]);
});

import { beforeAll, expect, test } from "vitest";
import { linksOf, mainOf, read, statusOf, textOf } from "../visit.ts";
import { makeWorld, pictureKey } from "../world.ts";

beforeAll(makeWorld);

test("an issue shows its number, cover, day and the stories in it that readers may see", async () => {
  const main = mainOf(await read("/digital/tabloid-2/"));
  expect(textOf(main)).toMatch(/Tabloid 2 Edisi UKT 10 Juli 2022/);
  expect(main).toContain(pictureKey(12));
  const stories = linksOf(main.slice(main.indexOf("isi-terbitan"))).filter((link) => !link.startsWith("/category/"));
  expect(stories).toEqual(["/ukt-naik/"]);
});

test("an issue without cover or stories has a page all the same", async () => {
  expect(mainOf(await read("/digital/tabloid-1/"))).toContain('class="no-cover"');
});

test("an issue that is not out, or does not exist, is not found", async () => {
  for (const path of ["/digital/tabloid-3/", "/digital/nihil/"]) expect(await statusOf(path)).toBe(404);
});

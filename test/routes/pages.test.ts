import { beforeAll, expect, test } from "vitest";
import { linksOf, mainOf, read, statusOf, textOf } from "../visit.ts";
import { makeWorld } from "../world.ts";

beforeAll(makeWorld);

test("a standing page shows its text and when it was changed", async () => {
  expect(textOf(mainOf(await read("/tentang-kami/")))).toMatch(/Tentang Kami Siapa kami\. Diperbarui 1 Januari 2024/);
});

test("a page lists its children, and a child leads back to it", async () => {
  expect(linksOf(mainOf(await read("/agenda/")))).toContain("/agenda/pekan-jurnalistik/");
  const child = mainOf(await read("/agenda/pekan-jurnalistik/"));
  expect(linksOf(child)).toContain("/agenda/");
});

test("the masthead stands on its page by desks, and on no other", async () => {
  const text = textOf(mainOf(await read("/redaksi/")));
  expect(text).toContain("Pemimpin Redaksi Dimas Arya Redaktur Foto Sari Dewi");
  expect(textOf(mainOf(await read("/agenda/")))).not.toContain("Pemimpin Redaksi");
});

test("a child is found under its own parent only", async () => {
  for (const path of [
    "/pekan-jurnalistik/",
    "/redaksi/pekan-jurnalistik/",
    "/agenda/nihil/",
    "/agenda/pekan-jurnalistik/x/",
  ])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
});

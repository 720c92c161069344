import { beforeAll, expect, test } from "vitest";
import { searchLink } from "../../src/links.ts";
import { mainOf, read, statusOf, textOf } from "../visit.ts";
import { makeWorld, publish, save } from "../world.ts";

beforeAll(makeWorld);

const found = async (words: string) =>
  Array.from(mainOf(await read(searchLink(words))).matchAll(/<h2><a href="([^"]*)"/g), ([, link]) => link);

test("headlines are found by their words, without regard to capitals or accents", async () => {
  expect(await found("KEBAKARAN")).toEqual(expect.arrayContaining(["/kebakaran-asrama/", "/sebab-kebakaran/"]));
  expect(await found("wísuda")).toEqual(["/wisuda-dalam-foto/"]);
  expect(await found("nihil")).toEqual([]);
});

test("a story with more of the words stands first", async () => {
  expect((await found("sebab kebakaran"))[0]).toBe("/sebab-kebakaran/");
});

test("what was asked stands in the form again, as text", async () => {
  const page = await read(searchLink('<script>"&'));
  expect(page).toContain('value="&lt;script&gt;&quot;&amp;"');
  expect(textOf(mainOf(page))).toContain("Tidak ada judul yang memuat");
});

test("an empty search is only the form; one longer than the form allows is malformed", async () => {
  for (const path of ["/cari/", "/cari/?q=", "/cari/?q=%20"])
    expect(textOf(mainOf(await read(path)))).not.toContain("Tidak ada");
  expect(await statusOf(searchLink("a".repeat(200)))).toBe(200);
  expect(await statusOf(searchLink("a".repeat(201)))).toBe(400);
});

test("a story is found under its new headline and no longer under the old", async () => {
  await publish("berganti", "2024-01-01 10:00", { headline: "Judul semula" });
  await save("berganti", { headline: "Kepala terkini" });
  expect(await found("terkini")).toEqual(["/berganti/"]);
  expect(await found("semula")).toEqual([]);
});

test("fifty newer drafts with the same word do not hide the story that readers may see", async () => {
  await publish("gempa-semalam", "2024-01-01 10:00");
  for (let i = 0; i < 50; i++) await save(`gempa-draf-${i}`);
  expect(await found("gempa")).toEqual(["/gempa-semalam/"]);
});

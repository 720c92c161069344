import { beforeAll, expect, test } from "vitest";
import { mainOf, read, statusOf } from "../visit.ts";
import { makeWorld } from "../world.ts";

beforeAll(makeWorld);

const stories = async (path: string) =>
  Array.from(mainOf(await read(path)).matchAll(/<h2><a href="([^"]*)"/g), ([, link]) => link);

test("each format has a list of its own, as pictures, with no story of another format", async () => {
  expect(await stories("/format/foto/")).toEqual(["/wisuda-dalam-foto/"]);
  expect(await stories("/format/komik/")).toEqual(["/komik-kantin/"]);
  expect(await stories("/format/video/")).toEqual(["/video-pekan-ilmiah/"]);
  expect(await read("/format/foto/")).toContain('class="list pictures"');
});

test("text is no format to list, nor is what does not exist", async () => {
  for (const path of ["/format/", "/format/text/", "/format/photo/"]) expect(await statusOf(path)).toBe(404);
});

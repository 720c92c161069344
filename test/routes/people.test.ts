import { beforeAll, expect, test } from "vitest";
import { mainOf, read, statusOf, textOf } from "../visit.ts";
import { makeWorld } from "../world.ts";

beforeAll(makeWorld);

const stories = async (path: string) =>
  Array.from(mainOf(await read(path)).matchAll(/<h2><a href="([^"]*)"/g), ([, link]) => link);

test("a person's page lists what they did in any role, each story once", async () => {
  expect(await stories("/author/dimas-arya/")).toEqual(["/ukt-naik/"]);
  expect(await stories("/author/sari-dewi/")).toEqual(["/komik-kantin/", "/wisuda-dalam-foto/"]);
});

test("one role shows that role's stories only, and is not indexed", async () => {
  expect(await stories("/author/sari-dewi/?peran=illustrator")).toEqual(["/komik-kantin/"]);
  expect(await stories("/author/sari-dewi/?peran=editor")).toEqual([]);
  expect(await read("/author/sari-dewi/?peran=illustrator")).toContain('content="noindex"');
});

test("roles are named with how many stories readers can see, not those that are still to come", async () => {
  const text = textOf(mainOf(await read("/author/sari-dewi/")));
  expect(text).toContain("Ilustrator (1)");
  expect(text).toContain("Fotografer (1)");
});

test("the desk, or none, stands above the name", async () => {
  expect(textOf(mainOf(await read("/author/dimas-arya/")))).toContain("Pemimpin Redaksi Dimas Arya");
  expect(textOf(mainOf(await read("/author/rani-putri/")))).toContain("Kontributor Rani Putri");
});

test("who does not exist is not found, and a role that does not exist is a malformed address", async () => {
  expect(await statusOf("/author/nihil/")).toBe(404);
  expect(await statusOf("/author/sari-dewi/?peran=tukang")).toBe(400);
});

import { beforeAll, expect, test } from "vitest";
import { pictureLink } from "../../src/links.ts";
import { statusOf, visit } from "../visit.ts";
import { makeWorld, pictureKey } from "../world.ts";

beforeAll(makeWorld);

const picture = { key: pictureKey(1) };

test("a picture is sent whole and may be kept for ever", async () => {
  const response = await visit(pictureLink(picture, 400));
  expect(response.headers.get("Content-Type")).toBe("image/webp");
  expect(response.headers.get("Cache-Control")).toContain("immutable");
  expect(await response.text()).toBe("gambar");
});

test("who has it already is not sent it again; who has another is", async () => {
  const etag = (await visit(pictureLink(picture, 400))).headers.get("ETag") as string;
  const again = await visit(pictureLink(picture, 400), { headers: { "If-None-Match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const other = await visit(pictureLink(picture, 400), { headers: { "If-None-Match": '"lain"' } });
  expect([other.status, await other.text()]).toEqual([200, "gambar"]);
});

test("a width or file that is not there, or no picture's name, is not found", async () => {
  const names = [`${picture.key}-800.webp`, `${pictureKey(9)}-400.webp`, `${picture.key}.webp`, "x-400.webp", ""];
  for (const name of names) expect([name, await statusOf(`/media/${name}`)]).toEqual([name, 404]);
});

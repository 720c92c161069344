import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeTogether } from "../../src/database.ts";
import { reportLink } from "../../src/links.ts";
import { bumpEdition } from "../../src/queries/edition.ts";
import { SECURITY_HEADERS } from "../../src/respond.ts";
import { SESSION_COOKIE } from "../../src/session-cookie.ts";
import { ask, counted, request, someone } from "../counting.ts";
import { mainOf, ORIGIN, read, textOf } from "../visit.ts";
import { binding, db, makeWorld } from "../world.ts";

let article: number;

beforeAll(async () => {
  await makeWorld();
  ({ id: article } = await db
    .selectFrom("articles")
    .select("id")
    .where("slug", "=", "ukt-naik")
    .executeTakeFirstOrThrow());
});
beforeEach(counted);

/** As a page's script sends it. */
const report = (body: unknown, headers: Record<string, string> = {}) =>
  ask(
    request(
      reportLink(),
      { Origin: ORIGIN, "Sec-Fetch-Dest": "empty", "Content-Type": "text/plain;charset=UTF-8", ...headers },
      { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) },
    ),
  );

describe("what a page reports is counted", () => {
  test("a share, by channel, once for the same reader and channel", async () => {
    const reader = { "CF-Connecting-IP": someone() };
    for (const channel of ["whatsapp", "whatsapp", "copy", "sheet"]) {
      expect((await report({ article, channel }, reader)).status).toBe(204);
    }
    await report({ article, channel: "whatsapp" });
    expect(await counted()).toEqual({ "ukt-naik whatsapp": 2, "ukt-naik copy": 1, "ukt-naik sheet": 1 });
  });

  test("a page that was fetched in advance and is shown now, once with its other readings", async () => {
    const reader = { "CF-Connecting-IP": someone() };
    await ask(request("/ukt-naik/", { ...reader, "Sec-Purpose": "prefetch;prerender" }));
    expect(await counted()).toEqual({});
    await report({ article }, reader);
    await report({ article }, reader);
    await ask(request("/ukt-naik/", reader));
    expect(await counted()).toEqual({ "ukt-naik": 1 });
  });
});

describe("a report is not counted", () => {
  test.each<[string, Record<string, string>]>([
    ["a robot's", { "User-Agent": "Googlebot/2.1" }],
    ["a signed-in editor's", { Cookie: `${SESSION_COOKIE}=xyz` }],
  ])("%s", async (_, headers) => {
    expect((await report({ article, channel: "x" }, headers)).status).toBe(204);
    expect(await counted()).toEqual({});
  });

  test("for an article that is not there, and holds up no other", async () => {
    await report({ article: 99_999, channel: "x" });
    await report({ article, channel: "x" });
    expect(await counted()).toEqual({ "ukt-naik x": 1 });
  });

  test.each(["https://lain.example", "null", ""])("from the origin %j", async (origin) => {
    const response = await report({ article, channel: "x" }, { Origin: origin });
    expect(response.status).toBe(403);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name)).toBe(value);
    expect(await counted()).toEqual({});
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "article=1"],
    ["a list", []],
    ["null", null],
    ["no article", { channel: "x" }],
    ["an article by its slug", { article: "ukt-naik" }],
    ["article 0", { article: 0 }],
    ["half an article", { article: 1.5 }],
    ["an unknown channel", { article: 1, channel: "surat" }],
    ["more than that", { article: 1, channel: "x", number: 1_000 }],
  ])("of %s", async (_, body) => {
    expect((await report(body)).status).toBe(400);
  });

  test("of more bytes than a report has", async () => {
    expect((await report(`{"article":1${" ".repeat(1_000)}}`)).status).toBe(413);
  });
});

test("the address answers no other method", async () => {
  expect((await ask(request(reportLink()))).status).toBe(404);
  expect((await ask(request(reportLink(), {}, { method: "PUT", body: "{}" }))).status).toBe(405);
});

test("an article shows how often it was shared, on all channels together, and nothing where it was not", async () => {
  const words = async () => /\S+ bagikan/.exec(textOf(mainOf(await read("/ukt-naik/"))))?.[0];
  expect(await words()).toBeUndefined();
  await db.insertInto("article_totals").values({ article_id: article, views: 5_000, shares: 1_204 }).execute();
  await writeTogether(binding, [bumpEdition(db)]);
  expect(await words()).toBe("1.204 bagikan");
});

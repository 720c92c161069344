import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeTogether } from "../src/database.ts";
import { publishArticle } from "../src/publishing.ts";
import { relistAll } from "../src/queries/listings.ts";
import { RESERVED_SLUGS } from "../src/slugs.ts";
import { mainOf, read, statusOf } from "./visit.ts";
import { binding, db, makeWorld, PERSON, publish, RUBRIC, save, TAG, withdraw } from "./world.ts";

beforeAll(makeWorld);

const TABLES = [
  ...(["articles", "bylines", "article_tags", "picture_uses", "listings", "listing_counts", "headline_words"] as const),
  ...(["corrections", "redirects"] as const),
];

/** All that the archive holds, but for the edition's number and counts of nothing. */
async function archive() {
  const rows = await Promise.all(TABLES.map((table) => db.selectFrom(table).selectAll().execute()));
  return Object.fromEntries(
    TABLES.map((table, i) => [
      table,
      (rows[i] ?? [])
        .filter((row) => !("articles" in row) || row.articles !== 0)
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}

const version = async () => (await db.selectFrom("edition").select("version").executeTakeFirstOrThrow()).version;

describe("twice is once", () => {
  const twice = async (change: () => Promise<void>) => {
    const before = await archive();
    await change();
    const once = await archive();
    expect(once).not.toEqual(before);
    await change();
    expect(await archive()).toEqual(once);
  };

  test("saving", () =>
    twice(() => save("dua-kali", { tagIds: [TAG.ukt], bylines: [{ personId: 1, role: "editor" }] })));
  test("publishing", () => twice(() => publishArticle(binding, db, "dua-kali", "2024-01-01T00:00:00.000Z")));
  test("withdrawing, also at another time", () => {
    let day = 1;
    return twice(() => withdraw("dua-kali", `2024-02-0${day++}T00:00:00.000Z`));
  });
});

describe("an edition", () => {
  test("begins with every change", async () => {
    const before = await version();
    await publish("edisi-baru", "2024-01-01T00:00:00.000Z");
    expect(await version()).toBeGreaterThan(before);
  });
});

describe("what does not change", () => {
  test("a draft can't be withdrawn", async () => {
    const before = await archive();
    await withdraw("draf-rahasia");
    expect(await archive()).toEqual(before);
  });

  test("a story that does not exist is neither published nor withdrawn", async () => {
    const before = await archive();
    await publishArticle(binding, db, "nihil", "2024-01-01T00:00:00.000Z");
    await withdraw("nihil");
    expect(await archive()).toEqual(before);
  });

  test("a published story that is saved again stays published, with its new content", async () => {
    await publish("tetap-terbit", "2024-01-01T00:00:00.000Z");
    await save("tetap-terbit", { headline: "Judul yang disunting" });
    expect(mainOf(await read("/tetap-terbit/"))).toContain("<h1>Judul yang disunting</h1>");
  });
});

describe("a write that fails leaves nothing half done", () => {
  let before: Awaited<ReturnType<typeof archive>>;
  let edition: number;
  beforeEach(async () => {
    before = await archive();
    edition = await version();
  });

  const editor = { personId: PERSON.dimas, role: "editor" as const };
  test.each([
    ["a tag that does not exist", () => save("ukt-naik", { headline: "Lain", tagIds: [TAG.ukt, 999] })],
    ["a person that does not exist", () => save("baru", { bylines: [{ personId: 999, role: "writer" }] })],
    ["the same credit twice", () => save("ukt-naik", { bylines: [editor, editor] })],
    ["a picture that does not exist", () => save("ukt-naik", { pictures: [{ id: 999, caption: "" }] })],
    ["a rubric that does not exist", () => save("baru", { rubricId: 999 })],
    ["a time that is none", () => publishArticle(binding, db, "draf-rahasia", "kemarin")],
    ["a time in another form", () => publishArticle(binding, db, "ukt-naik", "2024-01-01 10:00")],
    ["a withdrawal at no time", () => withdraw("ukt-naik", "kemarin")],
  ])("%s", async (_, change) => {
    await expect(change()).rejects.toThrow();
    expect(await archive()).toEqual(before);
    expect(await version()).toBe(edition);
  });
});

test("a story takes more pictures, tags and credits than D1 binds values", async () => {
  const pictures = Array.from({ length: 150 }, (_, i) => ({ id: (i % 12) + 1, caption: `Foto ke-${i + 1}` }));
  await publish("banyak-foto", "2024-01-01T00:00:00.000Z", { format: "photo", rubricId: RUBRIC.beritaFoto, pictures });
  const main = mainOf(await read("/banyak-foto/"));
  expect(main.match(/id="foto-\d+"/g)).toHaveLength(150);
  expect(main).toContain("Foto ke-150");
});

describe("an address that the site needs itself", () => {
  test("is no article's", async () => {
    for (const slug of [...RESERVED_SLUGS, ""]) await expect(save(slug), slug).rejects.toThrow("can't stand at");
  });

  test("nor is one that readers could not reach: a year, capitals, a slash, a question mark", async () => {
    const unreachable = ["2024", "Kapital", "a/b", "a?b"];
    for (const slug of unreachable) await expect(save(slug), slug).rejects.toThrow();
  });

  test("nor a standing page's", async () => {
    await expect(save("tentang-kami")).rejects.toThrow();
    expect(await statusOf("/tentang-kami/")).toBe(200);
  });
});

describe("the counts of a list", () => {
  /** The same on every run. */
  let state = 7;
  const roll = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };

  test("are right after three hundred changes, as a fresh count makes them", async () => {
    const rubrics = Object.values(RUBRIC);
    const formats = ["text", "photo", "comic", "video"] as const;
    const roles = ["writer", "editor", "photographer"] as const;
    for (let i = 0; i < 300; i++) {
      const slug = `acak-${roll(12)}`;
      const own = {
        rubricId: rubrics[roll(rubrics.length)] as number,
        format: formats[roll(4)] as "text",
        tagIds: [1, 2, 3, 4].filter(() => roll(2) === 0),
        bylines: [1, 2, 3].flatMap((personId) => (roll(2) ? [{ personId, role: roles[roll(3)] as "writer" }] : [])),
      };
      const at = new Date(Date.UTC(2020, 11, 28) + roll(8 * 24) * 3_600_000).toISOString();
      const change = roll(4);
      if (change === 0) await withdraw(slug);
      else if (change === 1) await save(slug, own);
      else await publish(slug, at, own);
    }
    const stepwise = await archive();
    await writeTogether(binding, relistAll(db));
    expect(stepwise).toEqual(await archive());
    const fresh = await db.selectFrom("listings").select("list").where("list", "=", "all").execute();
    const told = await db
      .selectFrom("listing_counts")
      .select("articles")
      .where("list", "=", "all")
      .where("level", "=", 0);
    expect(fresh.length).toBe((await told.executeTakeFirstOrThrow()).articles);
    const published = await db.selectFrom("articles").select("id").where("status", "=", "published").execute();
    expect(fresh.length).toBe(published.length);
  }, 60_000);
});

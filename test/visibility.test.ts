import { beforeAll, expect, test } from "vitest";
import { wibDay } from "../src/dates.ts";
import { feedLink, searchLink } from "../src/links.ts";
import { followUp, postCorrection } from "../src/publishing.ts";
import { statusOf, visit } from "./visit.ts";
import { binding, db, makeWorld, PERSON, publish, RUBRIC, save, TAG, withdraw } from "./world.ts";

beforeAll(makeWorld);

const content = {
  format: "photo" as const,
  rubricId: RUBRIC.beritaFoto,
  headline: "Purnama di Limau Manis",
  bylines: [{ personId: PERSON.sari, role: "photographer" as const }],
  tagIds: [TAG.asrama],
  mainPicture: { id: 12, caption: "" },
};

/** Every list that such a story belongs to. */
function lists(slug: string): string[] {
  const day = `/indeks/${wibDay(new Date().toISOString()).replaceAll("-", "/")}/`;
  const feeds = ["/", "/category/berita/", "/category/berita/berita-foto/", "/tag/asrama/", "/author/sari-dewi/"];
  return [
    ...[
      "/",
      "/category/berita/",
      "/category/berita/berita-foto/",
      "/tag/asrama/",
      "/author/sari-dewi/",
      "/format/foto/",
    ],
    ...["/author/sari-dewi/?peran=photographer", "/indeks/", day, `${day}berita-foto/`, day.slice(0, -3)],
    ...feeds.map((list) => feedLink(list)),
    searchLink("purnama"),
    `/${slug}-x/`, // the 404 that helps
    "/digital/tabloid-2/",
    "/kebakaran-asrama/", // its follow-up, and the related grid
    "/ukt-naik/", // a correction tells it
  ];
}

/** Puts the story in every bond that a story can have. */
async function bind(slug: string): Promise<void> {
  await followUp(binding, db, "kebakaran-asrama", slug);
  const at = "2022-07-03T00:00:00.000Z";
  await postCorrection(binding, db, "ukt-naik", { kind: "clarification", at, body: "<p>Ralat.</p>", toldIn: slug });
  const { id } = await db.selectFrom("articles").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
  await db
    .insertInto("issue_articles")
    .values({ issue_id: 2, position: 100 + id, article_id: id })
    .execute();
}

/** Those of the lists that name the story. */
async function naming(slug: string): Promise<string[]> {
  const named: string[] = [];
  for (const list of lists(slug)) {
    const page = await (await visit(list)).text();
    if (page.includes(`/${slug}/"`) || page.includes(`/${slug}/<`)) named.push(list);
  }
  return named;
}

const until = (moment: number) => new Promise((resolve) => setTimeout(resolve, moment - Date.now() + 20));

test("a story that is due soon is nowhere, then everywhere, with no job in between; withdrawn it is nowhere again", async () => {
  const due = Date.now() + 60_000;
  await publish("purnama", new Date(due).toISOString(), content);
  await bind("purnama");
  expect(await statusOf("/purnama/")).toBe(404);
  expect(await naming("purnama")).toEqual([]);

  const soon = Date.now() + 1_000;
  await publish("purnama", new Date(soon).toISOString(), content);
  expect(await statusOf("/purnama/")).toBe(404);
  await until(soon);
  expect(await statusOf("/purnama/")).toBe(200);
  expect(await naming("purnama")).toEqual(lists("purnama"));

  await withdraw("purnama");
  expect(await statusOf("/purnama/")).toBe(410);
  expect(await naming("purnama")).toEqual([]);
});

test("a draft is nowhere, whatever it is tied to", async () => {
  await save("gerhana", { ...content, headline: "Gerhana purnama" });
  await bind("gerhana");
  expect(await statusOf("/gerhana/")).toBe(404);
  expect(await naming("gerhana")).toEqual([]);
});

test("a story withdrawn before it was due has no tombstone yet", async () => {
  await publish("belum-waktunya", new Date(Date.now() + 60_000).toISOString(), content);
  await withdraw("belum-waktunya");
  expect(await statusOf("/belum-waktunya/")).toBe(404);
  expect(await naming("belum-waktunya")).toEqual([]);
});

test("the world's draft, scheduled and withdrawn stories are on no page that it has", async () => {
  const slugs = ["draf-rahasia", "terjadwal", "ditarik"];
  const pages = [
    "/",
    "/category/berita/",
    "/tag/ukt/",
    "/author/rani-putri/",
    "/format/foto/",
    "/indeks/2022/08/",
    "/feed/",
  ];
  const more = [
    "/tag/kampus/feed/",
    "/digital/tabloid-2/",
    "/ukt-naik/",
    "/cari/?q=draf+rahasia+terjadwal+ditarik",
    "/draf-rahasia/",
  ];
  for (const path of [...pages, ...more]) {
    const page = await (await visit(path)).text();
    expect([path, slugs.filter((slug) => page.includes(`/${slug}/"`) || page.includes(`/${slug}/<`))]).toEqual([
      path,
      [],
    ]);
  }
});

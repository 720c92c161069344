/** What readers see through the edge is what the database says: after any change, on every page, with none listed for it. */
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { app } from "../src/app.ts";
import { writeTogether } from "../src/database.ts";
import { postCorrection, publishArticle } from "../src/publishing.ts";
import { bumpEdition, rememberRubrics } from "../src/queries/edition.ts";
import { ORIGIN, read, visit } from "./visit.ts";
import { binding, db, makeWorld, PERSON, publish, RUBRIC, save, TAG, withdraw } from "./world.ts";

beforeAll(makeWorld);
vi.setConfig({ testTimeout: 120_000 });
afterEach(() => void vi.useRealTimers());

const PAGES = ["/", "/category/berita/", "/category/berita/liputan/", "/tag/ukt/", "/author/rani-putri/", "/indeks/"];
const FEEDS = ["/feed/", "/category/berita/feed/", "/tag/ukt/feed/"];

/** On which of the pages, which are kept from before, a text stands. */
async function showing(text: string): Promise<string[]> {
  const shown: string[] = [];
  for (const path of [...PAGES, ...FEEDS]) if ((await (await visit(path)).text()).includes(text)) shown.push(path);
  return shown;
}

const EVERYWHERE = { tagIds: [TAG.ukt], rubricId: RUBRIC.liputan };
const justNow = () => new Date(Date.now() - 1_000).toISOString();

test("a publication, a changed headline and a withdrawal are on every page at once", async () => {
  expect(await showing("Gempa pagi ini")).toEqual([]);
  await publish("gempa-pagi", justNow(), { ...EVERYWHERE, headline: "Gempa pagi ini" });
  expect(await showing("Gempa pagi ini")).toEqual([...PAGES, ...FEEDS]);
  await save("gempa-pagi", { ...EVERYWHERE, headline: "Gempa mengguncang Padang" });
  expect(await showing("Gempa pagi ini")).toEqual([]);
  expect(await showing("Gempa mengguncang Padang")).toEqual([...PAGES, ...FEEDS]);
  await withdraw("gempa-pagi");
  expect(await showing("Gempa mengguncang Padang")).toEqual([]);
  expect((await visit("/gempa-pagi/")).status).toBe(410);
});

test("a correction is on its story at once", async () => {
  await read("/jawaban-rektorat/");
  const correction = { kind: "correction" as const, at: justNow(), body: "<p>Bukan Senin, melainkan Selasa.</p>" };
  await postCorrection(binding, db, "jawaban-rektorat", correction);
  expect(await read("/jawaban-rektorat/")).toContain("melainkan Selasa");
});

test("a moved rubric and a renamed tag are", async () => {
  for (const path of ["/laporan-beasiswa/", "/ukt-naik/"]) await read(path);
  await writeTogether(binding, [
    db.updateTable("rubrics").set({ name: "Telisik" }).where("id", "=", RUBRIC.laporanUtama),
    db.updateTable("tags").set({ name: "Uang Kuliah Tunggal" }).where("id", "=", TAG.ukt),
    rememberRubrics(db),
    bumpEdition(db),
  ]);
  expect(await read("/laporan-beasiswa/")).toContain("Telisik");
  expect(await read("/ukt-naik/")).toContain("Uang Kuliah Tunggal");
  expect(await read("/")).toContain("Telisik");
});

test("a scheduled story comes at its second, a printed issue too, and midnight in WIB turns the date", async () => {
  const midnight = Date.parse("2031-05-01T17:00:00.000Z");
  vi.useFakeTimers({ toFake: ["Date"], now: midnight - 2_000 });
  await publish("tengah-malam", new Date(midnight - 1_000).toISOString(), { ...EVERYWHERE, headline: "Tengah malam" });
  const issue = { id: 9, series_id: 1, number: 9, slug: "tabloid-9", title: "Edisi Malam", description: "" };
  await db
    .insertInto("issues")
    .values({ ...issue, published_at: new Date(midnight + 1_000).toISOString() })
    .execute();
  expect(await showing("Tengah malam")).toEqual([]);
  vi.setSystemTime(midnight - 1_000);
  expect(await showing("Tengah malam")).toEqual([...PAGES, ...FEEDS]);
  expect(await read("/")).toContain("Kamis, 1 Mei 2031");
  vi.setSystemTime(midnight);
  expect(await read("/")).toContain("Jumat, 2 Mei 2031");
  expect(await read("/")).not.toContain("Edisi Malam");
  vi.setSystemTime(midnight + 1_000);
  expect(await read("/")).toContain("Edisi Malam");
});

test("after each of three hundred random changes, what is kept equals what is made anew at the same instant", async () => {
  /** The same on every run. */
  let state = 11;
  const roll = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  const one = <T>(choices: readonly T[]) => choices[roll(choices.length)] as T;
  const slugs = Array.from({ length: 8 }, (_, i) => `acak-${i}`);
  const paths = [
    ...[...PAGES, ...FEEDS, ...slugs.map((slug) => `/${slug}/`), "/format/foto/", "/ukt-naik/", "/cari/?q=acak"],
    ...[
      "/category/aspirasi/",
      "/author/sari-dewi/?peran=photographer",
      "/digital/tabloid-2/",
      "/author/rani-putri/feed/",
    ],
  ];
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2032-02-01T16:50:00.000Z") });
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext;
  const soon = () => new Date(Date.now() + (roll(40) - 20) * 1_000).toISOString();
  const changes = [
    (slug: string) =>
      save(slug, {
        headline: `Acak ${roll(1_000)}`,
        rubricId: one([RUBRIC.liputan, RUBRIC.aspirasi, RUBRIC.beritaFoto]),
        tagIds: one([[], [TAG.ukt], [TAG.ukt, TAG.kampus]]),
        format: one(["text", "photo"] as const),
        bylines: [{ personId: one([PERSON.rani, PERSON.sari]), role: one(["writer", "photographer"] as const) }],
      }),
    (slug: string) => publishArticle(binding, db, slug, soon()),
    (slug: string) => publishArticle(binding, db, slug, soon()),
    (slug: string) => withdraw(slug, new Date().toISOString()),
    (slug: string) =>
      postCorrection(binding, db, slug, {
        kind: "clarification",
        at: new Date().toISOString(),
        body: `<p>${roll(99)}</p>`,
      }),
  ];
  for (const slug of slugs) await save(slug);
  const statuses = new Set<number>();
  for (let step = 0; step < 300; step++) {
    await one(changes)(one(slugs));
    vi.setSystemTime(Date.now() + roll(3) * 4_000);
    for (const path of [one(paths), one(paths), one(paths)]) {
      const kept = await visit(path);
      const fresh = await app.fetch(new Request(ORIGIN + path), env, context);
      const told = async (response: Response) => [path, step, response.status, await response.text()];
      statuses.add(kept.status);
      expect(await told(kept)).toEqual(await told(fresh));
    }
  }
  expect([...statuses].sort()).toEqual([200, 404, 410]);
});

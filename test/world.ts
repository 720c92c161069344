/** The named world of the tests: a small paper, made as editors make it. */
import { env } from "cloudflare:workers";
import type { Insertable } from "kysely";
import { openDatabase, type Tables, writeTogether } from "../src/database.ts";
import { fromWib } from "../src/dates.ts";
import {
  type ArticleContent,
  followUp,
  postCorrection,
  publishArticle,
  saveArticle,
  withdrawArticle,
} from "../src/publishing.ts";
import { rememberRubrics } from "../src/queries/edition.ts";

export const binding = env.NEWSROOM;
export const db = openDatabase(binding);

/** Not in the menu's order, which `position` gives. */
export const RUBRIC = {
  digital: 1,
  tabloid: 2,
  aspirasi: 3,
  berita: 4,
  laporan: 5,
  laporanUtama: 6,
  liputan: 7,
  beritaFoto: 8,
  anekaRagam: 9,
  komik: 10,
  wawasan: 11,
  teknologi: 12,
};
export const PERSON = { rani: 1, dimas: 2, sari: 3, redaksi: 4 };
export const TAG = { ukt: 1, kampus: 2, asrama: 3, kosong: 4 };
export const ARABIC = "اللغة-العربية";

const rubric = (id: number, parent_id: number | null, position: number, path: string, name: string) => ({
  ...{ id, parent_id, position, path, name },
  slug: path.split("/").at(-1) as string,
});

const RUBRICS: Insertable<Tables["rubrics"]>[] = [
  { ...rubric(RUBRIC.digital, null, 4, "digital", "Digital"), look: "covers" },
  { ...rubric(RUBRIC.tabloid, RUBRIC.digital, 0, "digital/tabloid", "Tabloid"), look: "covers" },
  rubric(RUBRIC.aspirasi, null, 1, "aspirasi", "Aspirasi"),
  rubric(RUBRIC.berita, null, 0, "berita", "Berita"),
  rubric(RUBRIC.laporan, RUBRIC.berita, 2, "berita/laporan", "Laporan"),
  rubric(RUBRIC.laporanUtama, RUBRIC.laporan, 0, "berita/laporan/laporan-utama", "Laporan Utama"),
  rubric(RUBRIC.liputan, RUBRIC.berita, 0, "berita/liputan", "Liputan"),
  { ...rubric(RUBRIC.beritaFoto, RUBRIC.berita, 1, "berita/berita-foto", "Berita Foto"), look: "pictures" },
  rubric(RUBRIC.anekaRagam, null, 3, "aneka-ragam", "Aneka Ragam"),
  { ...rubric(RUBRIC.komik, RUBRIC.anekaRagam, 0, "aneka-ragam/komik", "Komik"), look: "pictures" },
  rubric(RUBRIC.wawasan, null, 2, "wawasan", "Wawasan"),
  { ...rubric(RUBRIC.teknologi, RUBRIC.wawasan, 0, "wawasan/teknologi", "Teknologi"), in_menu: 0 },
];

const PEOPLE = [
  { id: PERSON.rani, slug: "rani-putri", name: "Rani Putri", bio: "Menulis tentang uang kuliah." },
  { id: PERSON.dimas, slug: "dimas-arya", name: "Dimas Arya" },
  { id: PERSON.sari, slug: "sari-dewi", name: "Sari Dewi" },
  { id: PERSON.redaksi, slug: "redaksi", name: "Redaksi" },
];

const TAGS = [
  { id: TAG.ukt, slug: "ukt", name: "UKT" },
  { id: TAG.kampus, slug: "kampus", name: "Kampus" },
  { id: TAG.asrama, slug: "asrama", name: "Asrama" },
  { id: TAG.kosong, slug: "kosong", name: "Kosong" },
];

/** The key of a picture's files. */
export const pictureKey = (id: number) => id.toString(16).padStart(16, "0");

const PICTURES = Array.from({ length: 12 }, (_, i) => ({
  id: i + 1,
  key: pictureKey(i + 1),
  width: 1200,
  height: 800,
  widths: "400,800,1200",
  alt: `Gambar ${i + 1}`,
  credit_person_id: PERSON.sari,
}));

const PAGE_TIME = "2024-01-01T00:00:00.000Z";
const PAGES = [
  { id: 1, parent_id: null, position: 0, path: "tentang-kami", title: "Tentang Kami", body: "<p>Siapa kami.</p>" },
  { id: 2, parent_id: null, position: 1, path: "redaksi", title: "Redaksi" },
  { id: 3, parent_id: null, position: 2, path: "agenda", title: "Agenda" },
  { id: 4, parent_id: 3, position: 0, path: "agenda/pekan-jurnalistik", title: "Pekan Jurnalistik" },
].map((page) => ({ ...page, updated_at: PAGE_TIME }));

const ISSUES = [
  { id: 1, number: 1, slug: "tabloid-1", title: "Edisi Pertama", published_at: "2021-01-10T03:00:00.000Z" },
  { id: 2, number: 2, slug: "tabloid-2", title: "Edisi UKT", published_at: "2022-07-10T03:00:00.000Z", cover_id: 12 },
  { id: 3, number: 3, slug: "tabloid-3", title: "Edisi Besok", published_at: "2999-01-10T03:00:00.000Z" },
].map((issue) => ({ ...issue, series_id: 1 }));

/** An article's content, with what the test does not care about filled in. */
export function content(slug: string, own: Partial<ArticleContent> = {}): ArticleContent {
  return {
    slug,
    format: "text",
    rubricId: RUBRIC.liputan,
    kicker: "",
    headline: slug.replaceAll("-", " "),
    dek: `Dek ${slug}.`,
    body: "<p>Satu.</p><p>Dua.</p><p>Tiga.</p><p>Empat.</p><p>Lima.</p><p>Enam.</p>",
    bylines: [{ personId: PERSON.rani, role: "writer" }],
    tagIds: [],
    mainPicture: null,
    pictures: [],
    videoUrl: null,
    paid: null,
    unverified: false,
    ...own,
  };
}

export async function save(slug: string, own: Partial<ArticleContent> = {}): Promise<void> {
  await saveArticle(binding, db, content(slug, own), "2021-01-01T00:00:00.000Z");
}

/** Saves and publishes at a UTC moment, or a WIB one ("2022-06-29 22:07"). */
export async function publish(slug: string, at: string, own: Partial<ArticleContent> = {}): Promise<void> {
  await save(slug, own);
  await publishArticle(binding, db, slug, at.endsWith("Z") ? at : fromWib(at));
}

export const withdraw = (slug: string, at = new Date().toISOString()) =>
  withdrawArticle(binding, db, slug, { at, reason: "child", note: "Atas permintaan keluarga." });

/** The draft, the scheduled and the withdrawn story would stand on many lists, so that each has something to keep back. */
const EVERYWHERE: Partial<ArticleContent> = {
  format: "photo",
  rubricId: RUBRIC.beritaFoto,
  bylines: [
    { personId: PERSON.rani, role: "writer" },
    { personId: PERSON.sari, role: "photographer" },
  ],
  tagIds: [TAG.ukt, TAG.kampus],
  mainPicture: { id: 11, caption: "" },
};

export async function makeWorld(): Promise<void> {
  await writeTogether(binding, [
    ...RUBRICS.map((row) => db.insertInto("rubrics").values(row)),
    ...PEOPLE.map((row) => db.insertInto("people").values(row)),
    db.insertInto("masthead").values({ position: 0, desk: "Pemimpin Redaksi", person_id: PERSON.dimas }),
    db.insertInto("masthead").values({ position: 1, desk: "Redaktur Foto", person_id: PERSON.sari }),
    db.insertInto("tags").values(TAGS),
    ...PICTURES.map((row) => db.insertInto("pictures").values(row)),
    ...PAGES.map((row) => db.insertInto("pages").values(row)),
    db.insertInto("series").values({ id: 1, rubric_id: RUBRIC.tabloid, name: "Tabloid" }),
    ...ISSUES.map((row) => db.insertInto("issues").values(row)),
    rememberRubrics(db),
  ]);
  await env.MEDIA.put(`${pictureKey(1)}-400.webp`, "gambar");
  await env.MEDIA.put(`${pictureKey(1)}-1200.webp`, "gambar besar");
  await writeArticles();
  const idOf = (slug: string) => db.selectFrom("articles").select("id").where("slug", "=", slug);
  const old = (source: string, slug: string) =>
    db.insertInto("redirects").values({ source, article_id: idOf(slug) as unknown as number });
  const lead = (source: string, target: string) => db.insertInto("redirects").values({ source, target });
  const inIssue = (position: number, slug: string) =>
    db.insertInto("issue_articles").values({ issue_id: 2, position, article_id: idOf(slug) as unknown as number });
  await writeTogether(binding, [
    old("/ukt-lama/", "ukt-naik"),
    old("/?p=123", "ukt-naik"),
    old("/?p=404", "draf-rahasia"),
    old("/terjadwal-lama/", "terjadwal"),
    old("/ditarik-lama/", "ditarik"),
    old("/ukt-naik/foto-rektorat/", "ukt-naik"),
    lead("/wp-content/uploads/2022/06/Rektorat.jpg", `/media/${pictureKey(1)}-1200.webp`),
    lead("/profil/", "/tentang-kami/"),
    ...["ukt-naik", "draf-rahasia", "ditarik", "terjadwal"].map((slug, i) => inIssue(i, slug)),
  ]);
}

async function writeArticles(): Promise<void> {
  for (let i = 1; i <= 20; i++) {
    const day = String(i).padStart(2, "0");
    await publish(`kabar-${day}`, `2021-03-${day} 08:00`, { tagIds: i === 1 ? [TAG.kampus] : [] });
  }
  await publish("laporan-beasiswa", "2022-05-02 09:00", { rubricId: RUBRIC.laporanUtama });
  await publish("ukt-naik", "2022-06-29 22:07", {
    kicker: "Uang kuliah",
    headline: 'UKT Naik, "Kami" & <Mereka> Protes',
    bylines: [
      { personId: PERSON.rani, role: "writer" },
      { personId: PERSON.dimas, role: "writer" },
      { personId: PERSON.dimas, role: "editor" },
    ],
    tagIds: [TAG.ukt, TAG.kampus],
    mainPicture: { id: 1, caption: "Rektorat, Rabu (29/6/2022) (Genta Andalas/Sari Dewi)" },
    pictures: [{ id: 2, caption: "Spanduk" }],
    body: `<p>Satu.</p><figure data-picture="${pictureKey(2)}"></figure><p>Dua.</p><p>Tiga.</p><p>Empat.</p><p>Lima.</p><p>Enam.</p>`,
  });
  await publish("jawaban-rektorat", "2022-07-02 10:00", { rubricId: RUBRIC.aspirasi, tagIds: [TAG.ukt] });
  await publish("akhir-tahun", "2022-12-31T16:59:59.999Z");
  await publish("tahun-baru", "2022-12-31T17:00:00.000Z");
  await publish("kebakaran-asrama", "2023-02-01 10:00", { tagIds: [TAG.asrama], unverified: true });
  await publish("sebab-kebakaran", "2023-02-05 10:00", { tagIds: [TAG.asrama] });
  await publish("promo-kopi", "2024-02-29 10:00", { rubricId: RUBRIC.teknologi, paid: "advertorial" });
  await publish("wisuda-dalam-foto", "2024-03-01 10:00", {
    format: "photo",
    rubricId: RUBRIC.beritaFoto,
    bylines: [{ personId: PERSON.sari, role: "photographer" }],
    mainPicture: { id: 3, caption: "" },
    pictures: [3, 4, 5, 6, 7, 8, 9, 10, 11].map((id) => ({ id, caption: `Wisuda ${id}` })),
  });
  await publish("komik-kantin", "2024-04-01 10:00", {
    format: "comic",
    rubricId: RUBRIC.komik,
    bylines: [{ personId: PERSON.sari, role: "illustrator" }],
    pictures: [{ id: 12, caption: "" }],
  });
  await publish("video-pekan-ilmiah", "2024-05-01 10:00", {
    format: "video",
    videoUrl: "https://www.youtube.com/watch?v=abc",
  });
  await publish(ARABIC, "2024-06-01 10:00", { headline: "اللغة العربية di Kampus", rubricId: RUBRIC.aspirasi });
  await publish("baru-saja", new Date(Date.now() - 60_000).toISOString(), { rubricId: RUBRIC.wawasan });

  await save("draf-rahasia", EVERYWHERE);
  await publish("terjadwal", new Date(Date.now() + 86_400_000).toISOString(), EVERYWHERE);
  await publish("ditarik", "2022-08-01 10:00", EVERYWHERE);
  await withdraw("ditarik", fromWib("2022-08-03 12:30"));

  const reply = { kind: "reply" as const, sender: "Rektorat", body: "<p>Tidak naik.</p>", toldIn: "jawaban-rektorat" };
  await postCorrection(binding, db, "ukt-naik", { ...reply, at: fromWib("2022-07-02 10:00") });
  const erratum = {
    kind: "correction" as const,
    body: "<p>Angkanya 12, bukan 21.</p>",
    at: fromWib("2022-06-30 08:00"),
  };
  await postCorrection(binding, db, "ukt-naik", erratum);
  await followUp(binding, db, "kebakaran-asrama", "sebab-kebakaran");
}

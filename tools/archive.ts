/**
 * Archives of any size, for what is measured: every article has a rubric, four tags, two bylines, a main picture and
 * a body as long as the demo's median, spread evenly over fifteen years up to `now`.
 */
import { openDatabase, writeTogether } from "../src/database.ts";
import { bumpEdition, rememberRubrics } from "../src/queries/edition.ts";
import { relistAll } from "../src/queries/listings.ts";

const YEARS = 15;
const TAGS = 400;
const PEOPLE = 40;
const PICTURES = 300;
/** Articles a statement: D1 limits how long one may take. */
const CHUNK = 5_000;

const PARAGRAPH =
  "Mahasiswa yang ditemui Genta di pelataran gedung itu mengaku sudah menunggu sejak pagi. Ia membawa berkas yang sama " +
  "untuk ketiga kalinya, lengkap dengan salinannya, dan belum tahu loket mana yang harus didatangi lebih dahulu.";
const BODY = `<p>${PARAGRAPH}</p>`.repeat(10);

/** When the archive's i-th newest story was published, in an archive that ends at `now`. */
export function publishedAt(i: number, articles: number, now: string): string {
  return new Date(Date.parse(now) - i * secondsBetween(articles) * 1000).toISOString();
}

const secondsBetween = (articles: number) => Math.floor((YEARS * 365 * 86_400) / articles);

/** Fills an empty newsroom with this many articles, in seconds; slugs are `arsip-1` (the newest) onwards. */
export async function fillArchive(binding: D1Database, articles: number, now: string): Promise<void> {
  const db = openDatabase(binding);
  const step = secondsBetween(articles);
  const run = (sql: string, ...values: (string | number)[]) =>
    binding
      .prepare(sql)
      .bind(...values)
      .run();
  const series = (from: number, to: number) =>
    `with recursive n (i) as (select ${from} union all select i + 1 from n where i < ${to})`;

  for (const [i, [name, parent]] of RUBRICS.entries()) {
    const slug = name.toLowerCase().replace(/\W+/g, "-");
    const path = parent === null ? slug : `${RUBRICS[parent]?.[0].toLowerCase()}/${slug}`;
    await run(
      "insert into rubrics (id, parent_id, position, slug, path, name) values (?, nullif(?, 0), ?, ?, ?, ?)",
      ...[i + 1, parent === null ? 0 : parent + 1, i, slug, path, name],
    );
  }
  await run("update rubrics set look = 'covers' where slug in ('digital', 'tabloid')");
  await run(`${series(1, TAGS)} insert into tags (id, slug, name) select i, 'topik-' || i, 'Topik ' || i from n`);
  await run(`${series(1, PEOPLE)} insert into people (id, slug, name) select i, 'orang-' || i, 'Orang ' || i from n`);
  await run(
    `${series(1, PICTURES)} insert into pictures (id, key, width, height, widths, alt, credit_person_id)
     select i, printf('%032x', i), 1200, 800, '400,800,1200', 'Gambar ' || i, 1 + i % ${PEOPLE} from n`,
  );
  for (let from = 1; from <= articles; from += CHUNK) {
    const chunk = series(from, Math.min(from + CHUNK - 1, articles));
    await run(
      `${chunk} insert into articles (id, slug, status, published_at, rubric_id, headline, dek, main_picture_id,
         format, words, created_at, updated_at, body)
       select ${articles} + 1 - i, 'arsip-' || i, 'published', time, 1 + i % ${RUBRICS.length - 2},
         'Berita nomor ' || i || ' dari kampus Limau Manis', 'Yang terjadi pada hari itu, menurut mereka yang melihatnya.',
         1 + i % ${PICTURES}, iif(i % 20 = 0, 'photo', 'text'), 350, time, time, ?2
       from (select i, strftime('%Y-%m-%dT%H:%M:%fZ', ?1, '-' || (i * ${step}) || ' seconds') as time from n)`,
      ...[now, BODY],
    );
    // Tags of very different frequency: few stories share a rare one.
    await run(
      `${chunk} insert or ignore into article_tags (article_id, position, tag_id)
       select ${articles} + 1 - i, p.value, 1 + (i * (7 + 2 * p.value) + p.value) % (10 + 130 * p.value)
       from n join json_each('[0,1,2,3]') p`,
    );
    await run(
      `${chunk} insert into bylines (article_id, position, person_id, role)
       select ${articles} + 1 - i, p.value, 1 + (i * 31 + p.value * 57) % ${PEOPLE}, iif(p.value, 'editor', 'writer')
       from n join json_each('[0,1]') p`,
    );
    await run(
      `${chunk} insert into headline_words (word, article_id)
       select word.value, ${articles} + 1 - i from n join json_each('["berita","nomor","dari","kampus","limau","manis"]') word`,
    );
  }
  await run(`insert into series (id, rubric_id, name) values (1, ?, 'Tabloid')`, RUBRICS.length);
  await run(
    `${series(1, 40)} insert into issues (series_id, number, slug, title, published_at, cover_id)
     select 1, i, 'tabloid-' || i, 'Edisi ' || i, strftime('%Y-%m-%dT%H:%M:%fZ', ?1, '-' || ((41 - i) * 120) || ' days'), i from n`,
    now,
  );
  await writeTogether(binding, [rememberRubrics(db), ...relistAll(db), bumpEdition(db)]);
}

/** Name and the place of its parent: as many as the real paper has. */
const RUBRICS: [string, number | null][] = [
  ["Berita", null],
  ["Liputan", 0],
  ["Foto", 0],
  ["Sorotan", 0],
  ["Feature", 0],
  ["Laporan", 0],
  ["Aspirasi", null],
  ["Wawasan", null],
  ["Riset", null],
  ["Ragam", null],
  ["Konsultasi", 9],
  ["Komik", 9],
  ["Resensi", 9],
  ["Sosok", null],
  ["Sastra", null],
  ["Puisi", 14],
  ["Rehat", 14],
  ["Budaya", 14],
  ["Gentainment", null],
  ["Digital", null],
  ["Tabloid", 19],
];

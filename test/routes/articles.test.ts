import { beforeAll, expect, test } from "vitest";
import { articleLink, personLink } from "../../src/links.ts";
import { linksOf, mainOf, read, textOf, visit } from "../visit.ts";
import { ARABIC, makeWorld, pictureKey } from "../world.ts";

beforeAll(makeWorld);

const story = async (slug: string) => mainOf(await read(articleLink({ slug })));

test("an article shows breadcrumb, headline, credits by role, WIB time, picture, tags, in that order", async () => {
  const text = textOf(await story("ukt-naik"));
  const order = [
    "Beranda Berita Liputan",
    "UKT Naik, &quot;Kami&quot; &amp; &lt;Mereka&gt; Protes",
    "oleh Rani Putri dan Dimas Arya",
    "disunting Dimas Arya",
    "29 Juni 2022 | 22:07 WIB",
    "Rektorat, Rabu (29/6/2022)",
    "WhatsApp",
    "Satu.",
    "UKT Kampus",
    "Bagikan",
  ];
  let from = 0;
  for (const words of order) {
    const at = text.indexOf(words, from);
    expect(at, `${words} after ${text.slice(0, from).slice(-30)}`).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

test("a credit that the caption already ends with is shown once, as a link to the person", async () => {
  const main = await story("ukt-naik");
  const caption = main.slice(main.indexOf("<figcaption"), main.indexOf("</figcaption>"));
  expect(caption.match(/Sari Dewi/g)).toHaveLength(1);
  expect(linksOf(caption)).toEqual([personLink({ slug: "sari-dewi" })]);
});

test("corrections and replies stand on top with their times, oldest first, linked both ways", async () => {
  const main = await story("ukt-naik");
  const text = textOf(main.slice(0, main.indexOf('class="body"')));
  expect(text).toMatch(/Ralat 30 Juni 2022 \| 08:00 WIB Angkanya 12.*Hak Jawab dari Rektorat 2 Juli 2022 \| 10:00 WIB/);
  expect(linksOf(main)).toContain("/jawaban-rektorat/");
  const answer = await story("jawaban-rektorat");
  expect(linksOf(answer.slice(0, answer.indexOf("<h1")))).toContain("/ukt-naik/");
});

test("an unverified story says so and links its follow-up, which links back; others say nothing", async () => {
  const main = await story("kebakaran-asrama");
  expect(linksOf(main.slice(0, main.indexOf("<h1")))).toContain("/sebab-kebakaran/");
  expect(textOf(main)).toContain("Belum terverifikasi");
  const later = await story("sebab-kebakaran");
  expect(linksOf(later.slice(0, later.indexOf("<h1")))).toContain("/kebakaran-asrama/");
  expect(textOf(later.slice(0, later.indexOf("<h1")))).not.toContain("Belum terverifikasi");
});

test("an advertorial is labelled before its headline; a news story is not", async () => {
  const label = (main: string) => textOf(main.slice(0, main.indexOf("<h1"))).includes("Advertorial");
  expect(label(await story("promo-kopi"))).toBe(true);
  expect(label(await story("ukt-naik"))).toBe(false);
});

test("a story older than two years says how old; a new one doesn't", async () => {
  expect(textOf(await story("kabar-01"))).toMatch(/Artikel ini terbit \d+ tahun lalu/);
  expect(textOf(await story("baru-saja"))).not.toContain("tahun lalu");
});

test("a photo story shows its nine pictures with captions, and a text story none of that kind", async () => {
  const main = await story("wisuda-dalam-foto");
  expect(main.match(/id="foto-\d"/g)).toHaveLength(9);
  expect(textOf(main)).toContain("Wisuda 11");
  expect(await story("ukt-naik")).not.toContain('id="foto-1"');
});

test("a picture stands in the body where the writer put it", async () => {
  const main = await story("ukt-naik");
  expect(main).toMatch(new RegExp(`Satu\\.</p><figure class="picture">.*?${pictureKey(2)}.*?</figure><p>Dua`));
});

test("a video story links its video", async () => {
  expect(linksOf(await story("video-pekan-ilmiah"))).toContain("https://www.youtube.com/watch?v=abc");
});

test("Baca Juga names two and then six others, none twice, never the story itself", async () => {
  const main = await story("ukt-naik");
  const within = linksOf(
    Array.from(main.matchAll(/<aside class="read-also".*?<\/aside>/g), ([aside]) => aside).join(""),
  );
  const grid = linksOf(main.slice(main.indexOf('class="related"'))).filter((link) => !link.startsWith("/category/"));
  expect([within.length, grid.length]).toEqual([2, 6]);
  expect(new Set([...within, ...grid, "/ukt-naik/"]).size).toBe(9);
});

test("what shares a rare tag is related most", async () => {
  const main = await story("ukt-naik");
  expect(linksOf(main.slice(main.indexOf("read-also")))[0]).toBe("/jawaban-rektorat/");
});

test("a slug in Arabic has an address of its own, and every link to it works", async () => {
  const address = articleLink({ slug: ARABIC });
  const page = await read(address);
  expect(page).toContain(`<link rel="canonical" href="https://genta.test${address}"`);
  expect(textOf(mainOf(page))).toContain("اللغة العربية di Kampus");
});

test("a withdrawn story's address says when and why, and shows nothing of its text", async () => {
  const response = await visit("/ditarik/");
  const page = await response.text();
  expect(response.status).toBe(410);
  expect(textOf(mainOf(page))).toMatch(
    /3 Agustus 2022 \| 12:30 WIB.*menyangkut masa depan anak.*Atas permintaan keluarga/,
  );
  expect(page).not.toContain("Satu.");
  expect(page).toContain('name="robots" content="noindex"');
});

test("a draft and a scheduled story have no address yet", async () => {
  for (const slug of ["draf-rahasia", "terjadwal"]) expect(await read(`/${slug}/`, 404)).not.toContain(`Dek ${slug}`);
});

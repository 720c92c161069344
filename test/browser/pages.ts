/** One address of every kind of page of the demo newspaper. */
import { formatCursor } from "../../src/cursors.ts";
import {
  articleLink,
  formatLink,
  homeLink,
  indeksLink,
  issueLink,
  olderLink,
  pageLink,
  personLink,
  rubricLink,
  searchLink,
  tagLink,
} from "../../src/links.ts";

const article = (slug: string) => articleLink({ slug });
const rubric = (path: string) => rubricLink({ path });
const person = { slug: "raihan-hakim" };
const middle = formatCursor({ published_at: "2020-01-01T00:00:00.000Z", id: 1 });

export const pages = {
  home: homeLink(),
  article: article("jalan-pulang-tanpa-lampu"),
  "article without a picture": article("listrik-padam-ujian-mundur-satu-jam"),
  "photo story": article("seribu-bibit-untuk-hulu"),
  comic: article("rapat-tentang-rapat"),
  video: article("menonton-randai-dari-lingkaran-paling-depan"),
  "article with table, footnotes and embed": article(
    "survei-genta-enam-dari-sepuluh-mahasiswa-makan-dua-kali-sehari-di-akhir-bulan",
  ),
  "corrected article": article("gol-menit-terakhir-antar-tim-futsal-putri-ke-final-piala-bukit-barisan"),
  "article with a reply": article("satu-kartu-empat-aplikasi-lima-kata-sandi"),
  "unverified article": article("beredar-pesan-bus-kampus-berhenti-beroperasi-mulai-1-desember"),
  "its follow-up": article("bus-kampus-tetap-jalan-setelah-1-desember"),
  advertorial: article("wisma-limau-asri-buka-pendaftaran-kamar-semester-genap"),
  "withdrawn article": article("sekolah-darurat-di-teras-surau-dijaga-mahasiswa"),
  rubric: rubric("berita"),
  "second page of a rubric": olderLink(rubric("berita"), middle),
  "rubric of pictures": rubric("berita/berita-foto"),
  "rubric of covers": rubric("digital"),
  tag: tagLink({ slug: "bus-kampus" }),
  person: personLink(person),
  "person by role": personLink(person, "photographer"),
  format: formatLink({ slug: "komik" }),
  issue: issueLink({ slug: "tabloid-31" }),
  indeks: indeksLink(),
  "indeks of a year": indeksLink("2021"),
  "indeks of a month": indeksLink("2021-08"),
  "indeks of a day": indeksLink("2026-11-20"),
  "indeks of a rubric": indeksLink("", { slug: "liputan" }),
  "empty search": searchLink(),
  "search with results": searchLink("bus kampus"),
  "search without results": searchLink("gerhana"),
  "standing page": pageLink({ path: "pedoman-pemberitaan-media-siber" }),
  masthead: pageLink({ path: "redaksi" }),
  agenda: pageLink({ path: "agenda" }),
  "page below agenda": pageLink({ path: "agenda/pekan-jurnalistik" }),
  "not found": article("bus-kampus-yang-hilang"),
  malformed: personLink(person, "raja"),
};

export type Kind = keyof typeof pages;

/** The kinds in the order above, each with its address. */
export const kinds = Object.entries(pages) as [Kind, string][];

/** What other kinds than 200 answer. */
export const statuses: Partial<Record<Kind, number>> = { "withdrawn article": 410, "not found": 404, malformed: 400 };

/** What is measured: each kind of page at addresses spread over the archive, so that no single row stays warm. */
import { formatCursor } from "../../src/cursors.ts";
import { wibDay } from "../../src/dates.ts";
import {
  articleLink,
  feedLink,
  formatLink,
  homeLink,
  indeksLink,
  olderLink,
  personLink,
  rubricLink,
  searchLink,
  tagLink,
} from "../../src/links.ts";
import { publishedAt } from "../archive.ts";
import { ARCHIVE_END } from "./archives.ts";

const SPREAD = 20;

/** Numbers spread evenly from 1 to `count`, so many of them, or all where there are fewer. */
function spread(count: number, most = SPREAD): number[] {
  const length = Math.min(most, count);
  return Array.from({ length }, (_, i) => 1 + Math.floor((i * count) / length));
}

const berita = rubricLink({ path: "berita" });

export interface Kind {
  name: string;
  status: number;
  /** Whether the edge keeps such pages. */
  kept: boolean;
  /** At most so many addresses of this kind, in an archive of this size. */
  addresses(articles: number, most?: number): string[];
}

const kind = (name: string, addresses: Kind["addresses"]): Kind => ({ name, status: 200, kept: true, addresses });

export const KINDS: Kind[] = [
  kind("home", () => [homeLink()]),
  kind("article", (articles, most) => spread(articles, most).map((i) => articleLink({ slug: `arsip-${i}` }))),
  kind("rubric", () => [berita]),
  kind("rubric, deep", (articles) =>
    // From a third of the way down to nine tenths.
    spread(SPREAD).map((i) => {
      const story = Math.floor(articles * (1 / 3 + ((0.9 - 1 / 3) * i) / SPREAD));
      return olderLink(berita, formatCursor({ published_at: publishedAt(story, articles, ARCHIVE_END), id: 1 }));
    }),
  ),
  kind("tag", () => spread(SPREAD).map((i) => tagLink({ slug: `topik-${i}` }))),
  kind("person", () => spread(SPREAD).map((i) => personLink({ slug: `orang-${i}` }))),
  kind("Indeks, a day", (articles) =>
    spread(articles).map((i) => indeksLink(wibDay(publishedAt(i, articles, ARCHIVE_END)))),
  ),
  kind("photo stories", () => [formatLink({ slug: "foto" })]),
  kind("feed", () => [feedLink()]),
  { ...kind("search", () => [searchLink("kampus limau manis")]), kept: false },
  { ...kind("nothing there", () => spread(SPREAD).map((i) => `/tidak-ada-${i}/`)), status: 404, kept: false },
];

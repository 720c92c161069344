import { beforeAll, expect, test } from "vitest";
import { app } from "../src/app.ts";
import * as links from "../src/links.ts";
import { RESERVED_SLUGS } from "../src/slugs.ts";
import { SPANS } from "../src/spans.ts";
import { mainOf, ORIGIN, read, statusOf } from "./visit.ts";
import { ARABIC, makeWorld, pictureKey } from "./world.ts";

beforeAll(makeWorld);

const berita = { path: "berita/laporan/laporan-utama", slug: "laporan-utama" };

/** What each function makes of the world's things, but for what leads out of the site or takes reports. */
const MADE: Record<Exclude<keyof typeof links, "shareLinks" | "reportLink">, string[]> = {
  homeLink: [links.homeLink()],
  articleLink: ["ukt-naik", ARABIC].map((slug) => links.articleLink({ slug })),
  pageLink: ["tentang-kami", "agenda/pekan-jurnalistik"].map((path) => links.pageLink({ path })),
  rubricLink: [links.rubricLink(berita), links.rubricLink({ path: "digital" })],
  tagLink: [links.tagLink({ slug: "ukt" })],
  personLink: [links.personLink({ slug: "sari-dewi" }), links.personLink({ slug: "sari-dewi" }, "photographer")],
  formatLink: ["foto", "komik", "video"].map((slug) => links.formatLink({ slug })),
  issueLink: [links.issueLink({ slug: "tabloid-1" })],
  searchLink: [links.searchLink(), links.searchLink("ukt & kampus/?#%")],
  indeksLink: ["", "2022", "2022-06", "2022-06-29"].flatMap((time) => [
    links.indeksLink(time),
    links.indeksLink(time, berita),
  ]),
  popularLink: SPANS.flatMap((span) => [links.popularLink(span), links.popularLink(span, { slug: "berita" })]),
  feedLink: [
    links.feedLink(),
    links.feedLink(links.rubricLink(berita)),
    links.feedLink(links.tagLink({ slug: "ukt" })),
    links.feedLink(links.personLink({ slug: "sari-dewi" }, "photographer")),
  ],
  olderLink: [links.olderLink("/category/berita/", "m5x2k1c0-3f")],
  newerLink: [links.newerLink("/author/rani-putri/?peran=writer", "1-1")],
  pictureLink: [links.pictureLink({ key: pictureKey(1) }, 400)],
};

test("every function of links.ts is tried here", () => {
  expect([...Object.keys(MADE), "shareLinks", "reportLink"].sort()).toEqual(Object.keys(links).sort());
});

test.each(Object.entries(MADE))("%s leads to a page", async (_, addresses) => {
  for (const address of addresses) expect([address, await statusOf(address)]).toEqual([address, 200]);
});

test("a share link carries the story's whole address and headline", () => {
  const url = `${ORIGIN}/ukt-naik/?a=1&b=2`;
  const shared = links.shareLinks(url, "Naik & turun");
  expect(shared[0]?.channel).toBe("whatsapp");
  for (const link of shared) {
    const said = [...new URL(link.url).searchParams.values()].join("\n").split("\n");
    expect(said, link.channel).toContain(url);
    if (link.channel !== "facebook" && link.channel !== "line") expect(said).toContain("Naik & turun");
  }
});

test("no article can take the first part of any route's address", () => {
  const firsts = app.routes.map(({ path }) => path.split("/")[1] ?? "").filter((part) => part !== "");
  const fixed = [...new Set(firsts)].filter((part) => !/^[:*]/.test(part));
  expect(fixed.length).toBeGreaterThan(6);
  expect(fixed.filter((part) => !RESERVED_SLUGS.has(part))).toEqual([]);
});

test("no page of the world links to an address of ours that is not there", async () => {
  const addresses = [...new Set(Object.values(MADE).flat())].filter((each) => !each.startsWith("/media/"));
  const seen = new Map<string, string>();
  for (const address of addresses) {
    const main = mainOf(await read(address));
    for (const [, link = ""] of main.matchAll(/<a [^>]*?href="(\/[^"#]*)"/g)) {
      if (!link.startsWith("/media/")) seen.set(link.replaceAll("&amp;", "&"), address);
    }
  }
  expect(seen.size).toBeGreaterThan(40);
  for (const [link, on] of seen)
    expect([link, on, [200, 302].includes(await statusOf(link))]).toEqual([link, on, true]);
});

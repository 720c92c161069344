import { beforeAll, describe, expect, test } from "vitest";
import { articleLink } from "../src/links.ts";
import { SECURITY_HEADERS } from "../src/respond.ts";
import { leads, statusOf, visit } from "./visit.ts";
import { ARABIC, binding, db, makeWorld, pictureKey } from "./world.ts";

beforeAll(makeWorld);

const ARABIC_ADDRESS = articleLink({ slug: ARABIC });

/** Old and careless forms, and where each leads. */
const LEADS: Record<string, [from: string, to: string][]> = {
  "a date": [
    ["/2022/06/29/ukt-naik/", "/ukt-naik/"],
    ["/2022/06/ukt-naik/", "/ukt-naik/"],
    [`/2024/06/01${ARABIC_ADDRESS}`, `/${ARABIC}/`],
    ["/2022/", "/indeks/2022/"],
    ["/2022/06/", "/indeks/2022/06/"],
    ["/2022/06/29/", "/indeks/2022/06/29/"],
  ],
  "a numbered page": [
    ["/page/7/", "/"],
    ["/category/berita/page/7/", "/category/berita/"],
    ["/tag/ukt/page/2/", "/tag/ukt/"],
    ["/author/sari-dewi/page/2/", "/author/sari-dewi/"],
    ["/2022/06/page/2/", "/indeks/2022/06/"],
    ["/ukt-naik/page/2/", "/ukt-naik/"],
  ],
  "an AMP page": [
    ["/ukt-naik/amp/", "/ukt-naik/"],
    ["/ukt-naik/amp", "/ukt-naik/"],
    ["/2022/06/29/ukt-naik/amp/", "/ukt-naik/"],
    ["/ukt-naik/page/2/amp/", "/ukt-naik/"],
    ["/ukt-naik/amp/page/2/", "/ukt-naik/"],
  ],
  "a missing or doubled slash": [
    ["/ukt-naik", "/ukt-naik/"],
    ["//ukt-naik//", "/ukt-naik/"],
    ["/category//berita", "/category/berita/"],
    ["/indeks/2022/06", "/indeks/2022/06/"],
    ["/cari?q=ukt", "/cari/?q=ukt"],
    ["/feed", "/feed/"],
    [ARABIC_ADDRESS.slice(0, -1), `/${ARABIC}/`],
  ],
  capitals: [
    ["/UKT-Naik/", "/ukt-naik/"],
    ["/Category/Berita/Liputan", "/category/berita/liputan/"],
    ["/Tag/UKT/Feed", "/tag/ukt/feed/"],
  ],
  "WordPress's queries": [
    ["/?p=123", "/ukt-naik/"],
    ["/?page_id=123", "/ukt-naik/"],
    ["//?p=123", "/ukt-naik/"],
    ["/?s=uang+kuliah", "/cari/?q=uang kuliah"],
    ["/?s=", "/cari/?q="],
  ],
  "what stood elsewhere": [
    ["/ukt-lama/", "/ukt-naik/"],
    ["/UKT-Lama", "/ukt-naik/"],
    ["/2022/06/29/ukt-lama/", "/ukt-naik/"],
    ["/ukt-naik/foto-rektorat/", "/ukt-naik/"],
    ["/profil/", "/tentang-kami/"],
    ["/profil", "/tentang-kami/"],
    ["/wp-content/uploads/2022/06/Rektorat.jpg", `/media/${pictureKey(1)}-1200.webp`],
    ["/ditarik-lama/", "/ditarik/"],
  ],
  "a rubric under a wrong parent": [
    ["/category/liputan/", "/category/berita/liputan/"],
    ["/category/aspirasi/laporan-utama/", "/category/berita/laporan/laporan-utama/"],
    ["/Category/liputan/page/3", "/category/berita/liputan/"],
    ["/digital", "/category/digital/"],
  ],
};

describe.each(Object.entries(LEADS))("%s", (_, addresses) => {
  test.each(addresses)("%s leads on with one 301", async (from, to) => {
    expect(await leads(from)).toBe(`301 ${to}`);
    expect([200, 410]).toContain(await statusOf(to));
  });
});

describe("an address leads to nothing", () => {
  test.each([
    ["/2022/06/29/nihil/"],
    ["/2022/13/"],
    ["/Nihil"],
    ["/nihil/amp/"],
    ["/nihil/page/7/"],
    ["/?p=124"],
    ["/?p=404"],
    ["/?p=ukt-naik"],
    ["/terjadwal-lama/"],
    ["/Draf-Rahasia"],
    ["/2022/06/29/terjadwal/"],
    ["/category/aspirasi/nihil/"],
    ["/wp-content/uploads/2022/06/nihil.jpg"],
    ["/wp-content/uploads/2022/06/rektorat.jpg"],
    ["/ukt-naik/lampiran-lain/"],
  ])("%s", async (address) => {
    expect(await leads(address)).toBe("404");
  });

  test("a redirect whose target is gone is not found, and one that moved on leads straight to the end", async () => {
    const insert = (source: string, target: string) => db.insertInto("redirects").values({ source, target }).execute();
    await insert("/putus/", "/tiada/");
    await insert("/dua-kali/", "/profil/");
    await insert("/salah-induk/", "/category/liputan/");
    await insert("/lingkar/", "/lingkar/");
    expect(await leads("/putus/")).toBe("404");
    expect(await leads("/dua-kali/")).toBe("301 /tentang-kami/");
    expect(await leads("/salah-induk/")).toBe("301 /category/berita/liputan/");
    expect(await leads("/lingkar/")).toBe("404");
  });
});

test("proper addresses lead nowhere, whatever the query", async () => {
  const proper = ["/", "/ukt-naik/", "/ukt-naik/?utm_source=WhatsApp&p=1", "/category/berita/", "/indeks/2022/06/"];
  for (const address of [...proper, ARABIC_ADDRESS, "/?utm_source=x"])
    expect([address, await leads(address)]).toEqual([address, "200"]);
});

test("forms piled up by the hundred still lead on with one 301", async () => {
  for (const form of ["/amp", "/page/2", "/amp/page/2"])
    expect(await leads(`/ukt-naik${form.repeat(150)}/`)).toBe("301 /ukt-naik/");
});

test("an address keeps the queries that its page knows on the way, no others", async () => {
  expect(await leads("/ukt-naik?utm_source=WA")).toBe("301 /ukt-naik/");
  expect(await leads("/author/Sari-Dewi?fbclid=x&peran=photographer")).toBe(
    "301 /author/sari-dewi/?peran=photographer",
  );
});

test("a careless form of a list's newer page reaches the list", async () => {
  expect(await leads("/category/berita?sesudah=1-1")).toMatch(/^30[12] \/category\/berita\//);
  expect(await leads("/category/berita?sesudah=zzzzzzzz-1")).toMatch(/^30[12] \/category\/berita\//);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])(
  "%s is refused, with what is allowed",
  async (method) => {
    for (const path of ["/", "/ukt-naik/", "/nihil/", "/UKT-Naik", "/feed/"]) {
      const response = await visit(path, { method });
      expect([path, response.status, response.headers.get("Allow")]).toEqual([path, 405, "GET, HEAD"]);
      expect(await response.text()).toContain("<h1>");
    }
  },
);

test("HEAD answers as GET does, without the page", async () => {
  for (const path of [
    "/",
    "/ukt-naik/",
    "/ukt-naik",
    "/ditarik/",
    "/nihil/",
    "/feed/",
    "/category/berita/?sebelum=x",
  ]) {
    const [get, head] = await Promise.all([visit(path), visit(path, { method: "HEAD" })]);
    const told = (response: Response) =>
      ["Location", "Content-Type"].map((name) => response.headers.get(name)).concat(String(response.status));
    expect(told(head)).toEqual(told(get));
    expect(await head.text()).toBe("");
    await get.arrayBuffer();
  }
});

describe("security headers", () => {
  const secured = (response: Response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name)).toBe(value);
  };

  test.each([
    [200, "/"],
    [200, "/feed/"],
    [200, `/media/${pictureKey(1)}-400.webp`],
    [301, "/ukt-naik"],
    [301, "/ukt-lama/"],
    [302, "/category/berita/?sesudah=zzzzzzzz-1"],
    [400, "/category/berita/?sebelum=x"],
    [400, "/%"],
    [404, "/nihil/"],
    [410, "/ditarik/"],
  ])("stand on a %i: %s", async (status, path) => {
    const response = await visit(path);
    await response.arrayBuffer();
    expect(response.status).toBe(status);
    secured(response);
  });

  test("stand on a 304, a 405 and a 500, which apologises without detail", async () => {
    const picture = `/media/${pictureKey(1)}-400.webp`;
    const first = await visit(picture);
    await first.arrayBuffer();
    const again = await visit(picture, { headers: { "If-None-Match": first.headers.get("ETag") as string } });
    expect(again.status).toBe(304);
    secured(again);
    secured(await visit("/", { method: "POST" }));
    await binding.exec("alter table edition rename to edition_away");
    const failure = await visit("/indeks/2021/"); // not asked for before: no copy of it is kept
    await binding.exec("alter table edition_away rename to edition");
    expect(failure.status).toBe(500);
    secured(failure);
    const page = await failure.text();
    expect(page).toContain("Maaf, ada yang rusak");
    expect(page).not.toMatch(/edition|SQLITE|D1_ERROR/);
    expect(await statusOf("/")).toBe(200);
  });
});

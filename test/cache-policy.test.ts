import { beforeAll, expect, test } from "vitest";
import { app } from "../src/app.ts";
import { cachePolicy, FILE_POLICY, PAGE_POLICY, PRIVATE_POLICY } from "../src/cache-policy.ts";
import { visit } from "./visit.ts";
import { makeWorld, pictureKey } from "./world.ts";

beforeAll(makeWorld);

const FILE = `/media/${pictureKey(1)}-400.webp`;

/** An address for each route that reads; a route without one fails the test below. */
const ADDRESSES: Record<string, [address: string, policy: string][]> = {
  "/": [
    ["/", PAGE_POLICY],
    ["/?p=123", PAGE_POLICY],
    ["/?p=404", PRIVATE_POLICY],
  ],
  "/media/:file{[0-9a-f]{16,64}-[0-9]{2,4}\\.webp}": [
    [FILE, FILE_POLICY],
    [FILE.replace("400", "401"), PRIVATE_POLICY],
  ],
  "/feed/": [["/feed/", PAGE_POLICY]],
  "/category/:path{.+}/feed/": [
    ["/category/berita/feed/", PAGE_POLICY],
    ["/category/nihil/feed/", PRIVATE_POLICY],
  ],
  "/tag/:slug/feed/": [["/tag/ukt/feed/", PAGE_POLICY]],
  "/author/:slug/feed/": [["/author/sari-dewi/feed/", PAGE_POLICY]],
  "/category/*": [
    ["/category/berita/", PAGE_POLICY],
    ["/category/liputan/", PAGE_POLICY], // leads on
    ["/category/berita/?sebelum=x", PRIVATE_POLICY],
  ],
  "/tag/:slug/": [["/tag/ukt/", PAGE_POLICY]],
  "/author/:slug/": [["/author/sari-dewi/?peran=photographer", PAGE_POLICY]],
  "/format/:slug/": [["/format/foto/", PAGE_POLICY]],
  "/digital/:slug/": [["/digital/tabloid-1/", PAGE_POLICY]],
  "/indeks/*": [["/indeks/2022/06/", PAGE_POLICY]],
  "/terpopuler/*": [
    ["/terpopuler/", PAGE_POLICY],
    ["/terpopuler/hari-ini/berita/", PAGE_POLICY],
    ["/terpopuler/nihil/", PRIVATE_POLICY],
  ],
  "/cari/": [["/cari/?q=ukt", PAGE_POLICY]],
  "/:slug/": [
    ["/ukt-naik/", PAGE_POLICY],
    ["/tentang-kami/", PAGE_POLICY],
    ["/ditarik/", PAGE_POLICY],
    ["/draf-rahasia/", PRIVATE_POLICY],
    ["/UKT-Naik", PAGE_POLICY],
    ["/nihil/", PRIVATE_POLICY],
  ],
  "/:parent/:child/": [["/agenda/pekan-jurnalistik/", PAGE_POLICY]],
};

test("every route that reads is tried here", () => {
  const routes = app.routes.filter(({ method, path }) => method === "GET" && !path.startsWith("/admin"));
  expect([...new Set(routes.map(({ path }) => path))].sort()).toEqual(Object.keys(ADDRESSES).sort());
});

test.each(Object.values(ADDRESSES).flat())("%s is kept by policy", async (address, policy) => {
  for (const method of ["GET", "HEAD"]) {
    const response = await visit(address, { method });
    await response.arrayBuffer();
    expect([method, response.headers.get("Cache-Control")]).toEqual([method, policy]);
    expect([method, response.headers.has("ETag")]).toEqual([method, policy !== PRIVATE_POLICY]);
  }
});

test("what is refused, personal or the newsroom's is nobody's to keep", async () => {
  expect((await visit("/", { method: "POST" })).headers.get("Cache-Control")).toBe(PRIVATE_POLICY);
  expect((await visit("/admin/")).headers.get("Cache-Control")).toBe(PRIVATE_POLICY);
  const personal = new Response("", { headers: { "Set-Cookie": "a=b" } });
  for (const path of ["/", FILE]) expect(cachePolicy(path, personal)).toBe(PRIVATE_POLICY);
  expect(cachePolicy("/admin", new Response())).toBe(PRIVATE_POLICY);
  expect(cachePolicy("/administrasi/", new Response())).toBe(PAGE_POLICY);
});

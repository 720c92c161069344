/** Whatever is typed, pasted or tried at the paper gets a page: found, not found or malformed, never a failure. */
import { beforeAll, expect, test } from "vitest";
import { visit } from "./visit.ts";
import { ARABIC, makeWorld } from "./world.ts";

beforeAll(makeWorld);

/** Always the same numbers from 0 to below n (mulberry32). */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

const roll = dice(20260129);
const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;

/** Never well-formed percent-encoding of UTF-8. */
const BROKEN = ["%", "%zz", "%e0%a4", "%ff", "%c0%af", "%ed%a0%80", "%u0041"];
const STRANGE = [
  ...[
    "%00",
    "%00%00a",
    "%0d%0aSet-Cookie:a=b",
    "%09",
    "%7f",
    "%ef%bf%bf",
    "%e2%80%ae",
    "%25",
    "%2500",
    "%252e%252e",
    "%2f",
  ],
  ...[
    "%5c",
    "%3f",
    "%23",
    "%F0%9F%94%94",
    "🔔👩‍👩‍👧",
    "ẞİKſ",
    "e\u0301",
    "' or 1=1--",
    '";drop table articles;',
    "%27%20union%20select%201",
  ],
  ...[
    "*",
    "%_%",
    "[a-z]",
    "{{7*7}}",
    "#{7*7}",
    "<script>alert(1)</script>",
    "..;",
    "-1",
    "0",
    "1e999",
    "99999999999999999999",
  ],
  ...[
    "0x1F",
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "a".repeat(300),
    "%41".repeat(200),
    "😀".repeat(60),
    ".env",
    "wp-login.php",
  ],
];
const FRONTS = [
  ...[
    "",
    "category/",
    "category/berita/",
    "tag/",
    "author/",
    "format/",
    "digital/",
    "indeks/",
    "indeks/2022/",
    "indeks/2022/06/29/",
  ],
  ...[
    "cari/",
    "feed/",
    "media/",
    "agenda/",
    "wp-content/uploads/",
    "2022/06/29/",
    "2022/06/",
    "page/",
    "ukt-naik/",
    `${encodeURI(ARABIC)}/`,
  ],
];
const BACKS = ["", "/", "//", "/feed/", "/amp/", "/page/2/", "/page/99999999999/", ".webp", ".xml", "/./", ";a=b"];
const QUERIES = [
  "",
  "?",
  "?p=",
  "?s=",
  "?q=",
  "?sebelum=",
  "?sesudah=",
  "?peran=",
  "?%00=",
  "?sebelum=zzzzzzzzz-",
  "?__proto__=",
];

async function tried(address: string): Promise<number> {
  const response = await visit(address);
  const text = await response.text();
  const { status } = response;
  const fine =
    status === 301 || status === 302
      ? response.headers.get("Location")?.startsWith("/") && !response.headers.get("Location")?.startsWith("//")
      : [200, 400, 404, 410].includes(status) && /<h1|<rss|<title>/.test(text);
  if (!fine) throw new Error(`${address} answers ${status}: ${text.slice(0, 200)}`);
  return status;
}

test("four hundred strange addresses", async () => {
  const statuses = new Set<number>();
  for (let i = 0; i < 400; i++) {
    const query = pick(QUERIES);
    const address = `/${pick(FRONTS)}${pick(STRANGE)}${pick(BACKS)}${query}${query && pick(STRANGE)}`;
    statuses.add(await tried(address));
  }
  expect([...statuses]).toEqual(expect.arrayContaining([400, 404]));
}, 60_000);

test("a path that is no UTF-8 is malformed, wherever it stands", async () => {
  for (const broken of BROKEN) {
    for (const front of FRONTS) {
      const address = `/${front}${broken}/`;
      expect([address, await tried(address)]).toEqual([address, 400]);
    }
  }
}, 60_000);

test("a cursor is ours or malformed", async () => {
  const lists = [
    "/category/berita/",
    "/category/digital/",
    "/tag/ukt/",
    "/author/sari-dewi/",
    "/format/foto/",
    "/indeks/2022/",
  ];
  const none = [
    "",
    "-",
    "1",
    "1-",
    "-1",
    "1-1-1",
    "A-1",
    "1-%00",
    "1.5-1",
    "zzzzzzzzzz-1",
    "1-zzzzzzzzz",
    "٣-٣",
    "1-1 ",
  ];
  for (const list of lists) {
    for (const name of ["sebelum", "sesudah"]) {
      for (const cursor of none) {
        const address = `${list}?${name}=${encodeURIComponent(cursor)}`;
        expect([address, await tried(address)]).toEqual([address, 400]);
      }
      for (const cursor of ["0-0", "1-1", "zzzzzzzzz-zzzzzzzz"]) {
        const address = `${list}?${name}=${cursor}`;
        expect([address, [200, 302].includes(await tried(address))]).toEqual([address, true]);
      }
    }
  }
}, 60_000);

test("an address longer than two thousand characters is malformed; one just as long is only unknown", async () => {
  const length = 2_000 - "//".length;
  expect(await tried(`/${"a".repeat(length)}/`)).toBe(404);
  expect(await tried(`/${"a".repeat(length + 1)}/`)).toBe(400);
  expect(await tried(`/cari/?q=${"x".repeat(10_000)}`)).toBe(400);
});

test("paths of a thousand parts are only unknown", async () => {
  for (const part of ["a/", "amp/", "page/2/", "2022/", "category/", "../", "%2e%2e/"]) {
    const address = `/nihil/${part.repeat(Math.floor(1_900 / part.length))}x/`;
    expect([address.slice(0, 40), await tried(address)]).toEqual([address.slice(0, 40), 404]);
  }
});

test("what was tried is shown as text", async () => {
  for (const path of ["/<script>alert(1)</script>/", "/cari/?q=<script>alert(1)</script>", "/?s=<script>"]) {
    expect(await (await visit(path)).text()).not.toContain("<script>alert");
  }
});

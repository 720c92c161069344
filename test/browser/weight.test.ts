import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "./machine.ts";
import { type Kind, kinds } from "./pages.ts";
import { addressOf, scrollToEnd } from "./visit.ts";

const KB = 1024;

/** As an edge compresses on the way: quickly, not as well as could be. */
const compressed = (text: string) => ({
  brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length,
  gzip: gzipSync(text, { level: 6 }).length,
});

const fetchText = async (path: string) => (await fetch(new URL(path, inject("site")))).text();

/** The address of each article, from the first page of the indeks to its last. */
async function listArticles(): Promise<string[]> {
  const found: string[] = [];
  for (let path: string | undefined = "/indeks/"; path; ) {
    const html = await fetchText(path);
    const entries = /<ol class="entries">.*?<\/ol>/s.exec(html)?.[0] ?? "";
    found.push(...[...entries.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1] as string));
    path = /<a href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  }
  return found;
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe("An article's weight", () => {
  it("is at most 14 KB compressed, style included, for the median article", async () => {
    const articles = await listArticles();
    expect(articles.length).toBeGreaterThanOrEqual(80);
    const sizes: ReturnType<typeof compressed>[] = [];
    for (const path of articles) sizes.push(compressed(await fetchText(path)));
    const brotli = median(sizes.map((size) => size.brotli));
    const gzip = median(sizes.map((size) => size.gzip));
    const heaviest = Math.max(...sizes.map((size) => size.gzip));
    const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;
    console.log(
      `Median of ${articles.length} articles: ${kilobytes(brotli)} (brotli), ${kilobytes(gzip)} (gzip); heaviest ${kilobytes(heaviest)} (gzip)`,
    );
    expect(brotli).toBeLessThanOrEqual(14 * KB);
    expect(gzip).toBeLessThanOrEqual(14 * KB);
  });

  it("holds at most 5 KB of compressed script", async () => {
    const html = await fetchText(new URL(addressOf("photo story")).pathname);
    const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] as string);
    expect(scripts.length).toBeGreaterThan(0);
    let bytes = 0;
    for (const script of scripts) bytes += compressed(await fetchText(script)).gzip;
    console.log(`Script of an article: ${bytes} bytes (gzip)`);
    expect(bytes).toBeLessThanOrEqual(5 * KB);
    expect(html, "no script within the page").not.toMatch(/<script(?![^>]*\ssrc=)/);
  });
});

describe("Every kind of page", () => {
  let page: Page;

  beforeAll(async () => {
    page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  });

  it("waits for no other request before it is painted", async () => {
    for (const [kind] of kinds) {
      await page.goto(addressOf(kind));
      const waits = await page.evaluate(() => [
        ...[...document.querySelectorAll('link[rel~="stylesheet"], script:not([type="module"], [defer], [async])')].map(
          (element) => element.outerHTML,
        ),
        ...performance
          .getEntriesByType("resource")
          .filter((entry) => "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking")
          .map(({ name }) => name),
        ...[...document.querySelectorAll("style")].flatMap(
          ({ textContent }) => textContent?.match(/@import[^;]*/g) ?? [],
        ),
      ]);
      expect(waits, kind).toEqual([]);
    }
  });

  it("gives each picture its size and its files for the screen to choose from", async () => {
    let pictures = 0;
    for (const [kind] of kinds) {
      await page.goto(addressOf(kind));
      const images = await page.evaluate(() =>
        [...document.images].map(({ outerHTML, attributes, naturalWidth, naturalHeight, complete }) => {
          const value = (name: string) => attributes.getNamedItem(name)?.value ?? "";
          const shape = Number(value("width")) / Number(value("height"));
          return {
            outerHTML,
            sized: Number.isInteger(Number(value("width"))) && shape > 0,
            choice: / \d+w(,|$)/.test(value("srcset")) && value("sizes") !== "",
            described: attributes.getNamedItem("alt") !== null,
            distorted: complete && naturalWidth > 0 && Math.abs(naturalWidth / naturalHeight / shape - 1) > 0.02,
          };
        }),
      );
      pictures += images.length;
      expect(
        images.filter(({ sized, choice, described, distorted }) => !sized || !choice || !described || distorted),
        kind,
      ).toEqual([]);
    }
    expect(pictures).toBeGreaterThan(100);
  });

  it.each([360, 1280])(
    "fetches pictures below the first screen late, and the first one at once, %i px wide",
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      const wrong: string[] = [];
      for (const [kind] of kinds) {
        await page.goto(addressOf(kind));
        const images = await page.evaluate(() =>
          [...document.images].map((image) => ({
            source: image.getAttribute("src"),
            lazy: image.loading === "lazy",
            below: image.getBoundingClientRect().top >= innerHeight,
          })),
        );
        const [first, ...rest] = images;
        if (first?.lazy && !first.below) wrong.push(`${kind}: the first picture comes late`);
        for (const { source } of rest.filter(({ lazy, below }) => below && !lazy)) {
          wrong.push(`${kind}: comes before it is needed: ${source}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe("Nothing moves while a reader scrolls, on a slow line, on", () => {
  const SHIFTING: Kind[] = ["home", "article", "article without a picture", "rubric", "photo story"];

  it.each(SHIFTING)("%s", async (kind) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    // A phone's browser, whose own share sheet adds a button; late scripts and pictures move what was laid out without.
    await context.addInitScript(() => {
      Navigator.prototype.share = async () => {};
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
          const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent) ?? "");
          moved.push(`${value.toFixed(4)}: ${nodes.map((node) => node.slice(0, 80)).join(" | ")}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await context.route(/\/(aset|media)\//, async (route) => {
      await new Promise((done) => setTimeout(done, route.request().url().includes("/aset/") ? 600 : 150));
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(addressOf(kind));
    await scrollToEnd(page);
    const moved = () => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
    expect(await moved()).toEqual([]);

    await page.evaluate(() => {
      window.scrollTo({ top: 0, behavior: "instant" });
      document.body.prepend(Object.assign(document.createElement("p"), { textContent: "Iklan yang datang terlambat" }));
    });
    await expect.poll(moved, { message: "what does move is seen" }).not.toEqual([]);
    await context.close();
  });
});

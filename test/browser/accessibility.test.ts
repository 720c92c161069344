import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./axe.ts";
import { launchChromium } from "./machine.ts";
import { type Kind, kinds } from "./pages.ts";
import { addressOf } from "./visit.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
});
afterAll(() => browser?.close());

async function open(kind: Kind, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(addressOf(kind));
}

/** The same, but a page that stands open is looked at again: for tests that change nothing in it. */
async function look(kind: Kind, width: number): Promise<void> {
  if (page.url() !== addressOf(kind)) await open(kind, width);
  else await page.setViewportSize({ width, height: 800 });
}

/** What the keyboard stands on: its words. */
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

describe.each(kinds.map(([name]) => name))("The kind of page “%s”", (kind) => {
  it.each([360, 1280])("breaks no rule of axe %i px wide, light or dark", async (width) => {
    await look(kind, width);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
  });

  it("has one h1, its landmarks once, and headings without a gap", async () => {
    await look(kind, 1280);
    const found = await page.evaluate(() => {
      const count = (selector: string) => document.querySelectorAll(selector).length;
      const levels = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")].map(({ tagName }) =>
        Number(tagName[1]),
      );
      return {
        h1: count("h1"),
        main: count("main"),
        banner: count("body > header"),
        contentinfo: count("body > footer"),
        unnamedNavs: count("nav:not([aria-label], [aria-labelledby])"),
        gaps: levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1),
        language: document.documentElement.lang,
      };
    });
    expect(found).toEqual({
      h1: 1,
      main: 1,
      banner: 1,
      contentinfo: 1,
      unnamedNavs: 0,
      gaps: [],
      language: "id",
    });
  });

  it("fits 320 px, and 640 px with text at 200 %, with nothing cut or laid over another", async () => {
    await look(kind, 320);
    expect(await page.evaluate(findMisfits), "at 320 px").toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await page.evaluate(findMisfits), "at 200 %").toEqual([]);
    await page.evaluate(() => document.documentElement.removeAttribute("style"));
  });

  it("begins with a skip link that shows itself and leads past the menu", async () => {
    await open(kind, 360);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Langsung ke isi");
    const box = await page.locator(":focus").boundingBox();
    expect(box?.y, "within the screen").toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main, footer")?.localName)).toBe("main");
    await expect.poll(() => page.evaluate(coveredByBar)).toBe(false);
  });
});

/** Whether what the keyboard stands on is hidden below the bar that stays on top (WCAG 2.2, 2.4.11). */
function coveredByBar(): boolean {
  const box = document.activeElement?.getBoundingClientRect();
  const bar = document.querySelector(".bar")?.getBoundingClientRect();
  return box !== undefined && bar !== undefined && box.bottom <= bar.bottom && box.top >= bar.top;
}

describe.each([360, 1280])("The menu by keyboard, %i px wide", (width) => {
  const button = () => page.getByRole("button", { name: "Menu" });
  const menu = () => page.locator("#menu");

  it("is reached by Tab, opens by Enter, is walked from its first link to its last", async () => {
    await open("home", width);
    for (let i = 0; i < 12 && (await focused()) !== "Menu"; i += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe("Menu");
    expect(await menu().isVisible(), "before").toBe(false);
    await page.keyboard.press("Enter");
    expect(await menu().isVisible(), "after").toBe(true);

    const words = await menu().locator("button, a").allTextContents();
    const walked: string[] = [];
    for (const _ of words) {
      await page.keyboard.press("Tab");
      walked.push(await focused());
    }
    expect(walked).toEqual(words.map((text) => text.trim()));
    expect(walked).toContain("Laporan Utama");
    expect(walked).not.toContain("Teknologi");
  });

  it("closes by Escape, and by its own button, with the keyboard back on the button", async () => {
    for (const close of ["Escape", "Tutup"]) {
      await open("article", width);
      await button().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Tutup");
      await page.keyboard.press(close === "Tutup" ? "Enter" : close);
      expect(await menu().isVisible(), close).toBe(false);
      expect(await focused(), close).toBe("Menu");
    }
  });

  it("leads to the rubric that Enter is pressed on", async () => {
    await open("article", width);
    await button().focus();
    await page.keyboard.press("Enter");
    await menu().getByRole("link", { name: "Sosok" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/category/sosok/");
  });

  it("breaks no rule of axe while it is open", async () => {
    await open("home", width);
    await button().click();
    expect(await findViolations(page)).toEqual([]);
  });
});

it("shows where the keyboard stands on every link and button of an article", async () => {
  await open("corrected article", 360);
  const unmarked: string[] = [];
  const last = page.locator("a, button").last();
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press("Tab");
    const { text, outline } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return { text: element.innerText || element.ariaLabel, outline: getComputedStyle(element).outlineStyle };
    });
    if (outline === "none") unmarked.push(String(text));
    if (await last.evaluate((element) => element === document.activeElement)) break;
  }
  expect(await last.evaluate((element) => element === document.activeElement), "the last one is reached").toBe(true);
  expect(unmarked).toEqual([]);
});

describe("The look for what does not fit", () => {
  it("finds text beyond the screen, text that is cut, and text upon text", async () => {
    const findings = async (body: string) => {
      await page.goto("about:blank");
      await page.setContent(`<body style="margin:0">${body}`);
      return (await page.evaluate(findMisfits)).map((finding) => finding.split(":")[0]);
    };
    expect(await findings('<p style="width:3000px;text-align:right">jauh</p>')).toContain("the page scrolls sideways");
    expect(await findings('<p style="overflow:hidden;height:1em;width:3em">terpotong di sini</p>')).toContain("cut");
    expect(await findings('<p style="height:0;margin:0">satu</p><p style="margin:0">dua</p>')).toContain("laid over");
    expect(await findings("<p>baik</p>")).toEqual([]);
  });
});

/** Runs in the page: text out of the screen sideways, cut by its box, or lying upon other text. */
function findMisfits(): string[] {
  window.scrollTo({ top: 0, behavior: "instant" });
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  const sideways = document.documentElement.scrollWidth;
  if (sideways > width) found.push(`the page scrolls sideways: ${sideways} px`);

  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const clips = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
  const lines: { text: string; node: Node; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!text || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest("script, style, .skip"))
      continue;
    const above: Element[] = [];
    for (let element: Element | null = parent; element; element = element.parentElement) above.push(element);
    // For screen readers alone.
    if (above.some((element) => getComputedStyle(element).clipPath !== "none")) continue;

    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    const scroller = above.find(scrolls);
    for (const box of boxes) {
      if (!scroller && (box.left < -1 || box.right > width + 1)) found.push(`beyond the screen: ${text}`);
      for (const element of above.filter(clips)) {
        const frame = element.getBoundingClientRect();
        if (box.right > frame.right + 1 || box.bottom > frame.bottom + box.height / 4) found.push(`cut: ${text}`);
      }
      if (!scroller) lines.push({ text, node, box });
    }
  }
  lines.forEach(({ text, node, box }, i) => {
    for (const other of lines.slice(i + 1)) {
      if (other.node === node) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 3 && down > Math.min(box.height, other.box.height) / 2)
        found.push(`laid over: ${text}: ${other.text}`);
    }
  });
  return [...new Set(found)];
}

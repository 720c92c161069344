import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findViolations } from "./axe.ts";
import { launchChromium } from "./machine.ts";
import { type Kind, kinds, pages, statuses } from "./pages.ts";
import { addressOf, scrollToEnd, visit } from "./visit.ts";

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The words of a page's main part, but for the buttons that scripts add. */
const wordsOf = (page: Page) =>
  page.evaluate(() =>
    (document.querySelector("main") as HTMLElement).innerText
      .replace(/^(Bagikan…|Salin tautan)$/gm, "")
      .replace(/\s+/g, " ")
      .trim(),
  );

describe("Without scripts", () => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  });
  afterAll(() => context?.close());

  it("every kind of page says the same words as with them", async () => {
    const scripted = await (await browser.newContext(PHONE)).newPage();
    const plain = await context.newPage();
    for (const [kind] of kinds) {
      await Promise.all([plain.goto(addressOf(kind)), scripted.goto(addressOf(kind))]);
      const words = await wordsOf(plain);
      expect(words, kind).toBe(await wordsOf(scripted));
      expect(words.length, kind).toBeGreaterThan(kind === "empty search" ? 20 : 60);
    }
    await plain.close();
    await scripted.context().close();
  });

  it("the menu opens, leads on and closes", async () => {
    const page = await visit(context, "article");
    const menu = page.locator("#menu");
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await menu.isVisible()).toBe(true);
    await menu.getByRole("button", { name: "Tutup" }).click();
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    await menu.getByRole("link", { name: "Riset & Survei" }).click();
    await page.waitForURL("**/category/riset-survei/");
    await page.close();
  });

  it("stories are shared by plain links, WhatsApp first, and no button stands there that does nothing", async () => {
    const page = await visit(context, "article");
    const share = page.getByRole("navigation", { name: "Bagikan", exact: true });
    const links = share.getByRole("link");
    expect(await links.allInnerTexts()).toEqual(["WhatsApp", "Telegram", "X", "Facebook", "LINE"]);
    const whatsapp = new URL((await links.first().getAttribute("href")) ?? "");
    expect(whatsapp.origin).toBe("https://wa.me");
    expect(whatsapp.searchParams.get("text")).toBe(
      `${await page.locator("h1").textContent()}\n${await page.locator('link[rel="canonical"]').getAttribute("href")}`,
    );
    expect(await page.locator("main button:visible").count()).toBe(0);
    await page.close();
  });

  it("each picture of a photo story leads to its large file", async () => {
    const page = await visit(context, "photo story");
    const links = page.locator("figure a:has(img)");
    expect(await links.count()).toBeGreaterThanOrEqual(9);
    await links.first().click();
    await page.waitForURL("**/media/*.webp");
    for (const [i, href] of (await hrefsIn(context)).entries()) {
      const response = await context.request.get(new URL(href, inject("site")).href);
      expect([response.status(), response.headers()["content-type"]], `picture ${i + 1}`).toEqual([200, "image/webp"]);
    }
    await page.close();
  });

  it("search finds, and lists lead on to what is older and back", async () => {
    const page = await visit(context, "empty search");
    await page.getByLabel("Cari di judul berita").fill("bus kampus");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/cari/?q=bus+kampus");
    expect(await page.locator("main article").count()).toBeGreaterThan(0);

    await page.goto(addressOf("rubric"));
    const opening = await page.locator("main h2").first().textContent();
    await page.getByRole("link", { name: "Lebih lama" }).click();
    await page.waitForURL("**/category/berita/?sebelum=*");
    expect(await page.locator("main h2").allInnerTexts()).not.toContain(opening);
    await page.getByRole("link", { name: "Lebih baru" }).click();
    await page.waitForURL("**/category/berita/");
    expect(await page.locator("main h2").first().textContent()).toBe(opening);
    await page.close();
  });
});

async function hrefsIn(context: BrowserContext): Promise<string[]> {
  const html = await (await context.request.get(addressOf("photo story"))).text();
  return [...html.matchAll(/<a href="([^"]+)" data-enlarge/g)].map((match) => match[1] as string);
}

describe("The picture viewer", () => {
  let page: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ ...PHONE, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  const pictures = () => page.locator("a[data-enlarge]");
  const viewer = () => page.getByRole("dialog");
  const isFocused = (index: number) =>
    pictures()
      .nth(index)
      .evaluate((link) => link === document.activeElement);

  /** The place of the picture in view, from 0; between two it is a fraction. */
  const place = () => page.locator(".viewer ul").evaluate((strip) => strip.scrollLeft / strip.clientWidth);
  const shown = async () => {
    await expect.poll(async () => Math.abs((await place()) % 1)).toBeLessThan(0.01);
    return page.locator(".viewer li").nth(Math.round(await place()));
  };
  const captionOf = (index: number) =>
    page.locator("figure:has(a[data-enlarge])").nth(index).locator("figcaption").textContent();

  async function open(index: number, how: "click" | "Enter" = "click"): Promise<void> {
    await page.goto(addressOf("photo story"));
    if (how === "click") await pictures().nth(index).click();
    else {
      await pictures().nth(index).focus();
      await page.keyboard.press("Enter");
    }
    await viewer().waitFor();
  }

  it.each(["click", "Enter"] as const)("opens by %s at that very picture, large, with its caption", async (how) => {
    await open(2, how);
    expect(await place()).toBe(2);
    const slide = await shown();
    expect(await slide.locator("img").getAttribute("src")).toBe(
      await pictures().nth(2).getAttribute("href").then(absolute),
    );
    await expect
      .poll(() => slide.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(700);
    expect(await slide.locator("p").textContent()).toBe(await captionOf(2));
    expect(await slide.locator("p").isVisible()).toBe(true);
    const caption = await slide.locator("p").boundingBox();
    expect((caption?.y ?? 0) + (caption?.height ?? 0), "the caption is on the screen").toBeLessThanOrEqual(740);
    expect(new URL(page.url()).pathname, "the page stays").toBe(pages["photo story"]);
  });

  it("is moved by the arrow keys, and stops at the ends", async () => {
    await open(0);
    const last = (await pictures().count()) - 1;
    await page.keyboard.press("ArrowLeft");
    await shown();
    expect(await place(), "before the first").toBe(0);
    for (let i = 1; i <= last; i += 1) {
      await page.keyboard.press("ArrowRight");
      await expect.poll(place).toBe(i);
    }
    await page.keyboard.press("ArrowRight");
    await shown();
    expect(await place(), "after the last").toBe(last);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(place).toBe(last - 1);
  });

  it("is moved by a swipe, one picture at a time", async () => {
    await open(1);
    await swipe(-250);
    await expect.poll(place).toBe(2);
    await swipe(250);
    await expect.poll(place).toBe(1);
  });

  it.each(["Escape", "Tutup"])("closes by %s, with the keyboard back on the picture's link", async (how) => {
    await open(1, "Enter");
    if (how === "Escape") await page.keyboard.press("Escape");
    else await viewer().getByRole("button", { name: "Tutup" }).click();
    await expect.poll(() => viewer().count()).toBe(0);
    expect(await isFocused(1)).toBe(true);
  });

  it("keeps the keyboard within, and breaks no rule of axe", async () => {
    await open(0);
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main, header, footer") ?? null)).toBe(null);
    }
    expect(await findViolations(page)).toEqual([]);
  });

  it("leaves a click for a new tab to the browser", async () => {
    await page.goto(addressOf("photo story"));
    const [tab] = await Promise.all([
      context.waitForEvent("page"),
      pictures()
        .first()
        .click({ modifiers: ["ControlOrMeta"] }),
    ]);
    expect(await viewer().count()).toBe(0);
    await tab.close();
  });

  const absolute = (href: string | null) => new URL(href ?? "", inject("site")).href;

  async function swipe(distance: number): Promise<void> {
    const session = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 370 }] });
    const from = 180 - distance / 2;
    await touch("touchStart", from);
    for (let i = 1; i <= 10; i += 1) await touch("touchMove", from + (distance * i) / 10);
    await touch("touchEnd");
    await session.detach();
  }
});

describe("Sharing", () => {
  const share = (page: Page) => page.getByRole("navigation", { name: "Bagikan", exact: true });

  it("copies the story's address, and says so", async () => {
    const context = await browser.newContext({ ...PHONE, permissions: ["clipboard-read", "clipboard-write"] });
    const page = await visit(context, "article");
    const button = share(page).locator("[data-copy]");
    await expect.poll(() => button.isVisible()).toBe(true);
    expect(await button.textContent()).toBe("Salin tautan");
    await button.click();
    await expect.poll(() => button.textContent()).toBe("Tersalin");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf("article"));
    await expect.poll(() => button.textContent(), { timeout: 5_000 }).toBe("Salin tautan");
    await context.close();
  });

  it("opens the phone's own sheet where there is one", async () => {
    const context = await browser.newContext(PHONE);
    await context.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(globalThis, { shared });
      Navigator.prototype.share = async (data) => {
        shared.push(data ?? {});
      };
    });
    const page = await visit(context, "article");
    await share(page).getByRole("button", { name: "Bagikan…" }).click();
    expect(await page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared)).toEqual([
      { url: addressOf("article"), title: await page.locator("h1").textContent() },
    ]);
    await context.close();
  });

  it("shows no button for it where there is none", async () => {
    const context = await browser.newContext(PHONE);
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "share");
    });
    const page = await visit(context, "article");
    await expect.poll(() => share(page).locator("[data-copy]").isVisible(), { message: "scripts ran" }).toBe(true);
    expect(await share(page).locator("[data-share]").isVisible()).toBe(false);
    await context.close();
  });
});

describe("With scripts", () => {
  it("no kind of page has a console error, breaks its Content-Security-Policy, or asks another origin", async () => {
    const context = await browser.newContext(PHONE);
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`CSP: ${event.violatedDirective}`));
    });
    const page = await context.newPage();
    let kind: Kind = "home";
    const troubles: string[] = [];
    const origins = new Set<string>();
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    page.on("requestfailed", (request) => troubles.push(`${kind}: failed: ${request.url()}`));
    page.on("response", (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest())
        troubles.push(`${kind}: ${response.status()}: ${response.url()}`);
    });
    page.on("pageerror", (error) => troubles.push(`${kind}: ${error.message}`));
    page.on("console", (message) => {
      // Chromium says so of each page whose status is an error, as some kinds' is meant to be.
      const isStatus = statuses[kind] !== undefined && message.location().url === page.url();
      if (/error|warning/.test(message.type()) && !isStatus) troubles.push(`${kind}: ${message.text()}`);
    });
    for ([kind] of kinds) {
      await page.goto(addressOf(kind));
      await scrollToEnd(page);
    }
    expect(troubles).toEqual([]);
    expect([...origins]).toEqual([new URL(inject("site")).origin]);

    // The ear is not deaf: a script within the page is refused, and heard of.
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = ''" }));
    });
    await expect.poll(() => troubles.length).toBeGreaterThan(0);
    await context.close();
  });

  it("nothing moves by itself for readers who asked for reduced motion; pages glide for the others", async () => {
    for (const reducedMotion of ["reduce", "no-preference"] as const) {
      const context = await browser.newContext({ ...PHONE, reducedMotion });
      const page = await visit(context, "photo story");
      const scrolling = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      expect(scrolling).toBe(reducedMotion === "reduce" ? "auto" : "smooth");
      await page.locator("a[data-enlarge]").first().click();
      await page.getByRole("dialog").waitFor();
      // The key and the look in one go: a glide would only have begun.
      const place = await page.evaluate(() => {
        const strip = document.querySelector(".viewer ul") as HTMLElement;
        strip.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
        return strip.scrollLeft / strip.clientWidth;
      });
      expect(place, reducedMotion).toBe(reducedMotion === "reduce" ? 1 : 0);
      if (reducedMotion === "reduce") {
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll("*")]
            .filter((element) => {
              const { transitionDuration, animationName } = getComputedStyle(element);
              return transitionDuration !== "0s" || animationName !== "none";
            })
            .map(({ className }) => String(className)),
        );
        expect(moving).toEqual([]);
      }
      await context.close();
    }
  });
});

describe("On paper", () => {
  it("a story stands without navigation, black on white even for readers of the dark", async () => {
    const context = await browser.newContext({ ...PHONE, colorScheme: "dark" });
    const page = await visit(context, "article with table, footnotes and embed");
    expect(await page.locator("nav:visible").count(), "on screen").toBeGreaterThan(3);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe("rgb(255, 255, 255)");

    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const what of ["nav", "button", ".skip", ".related", ".read-also", ".tags"]) {
      const things = page.locator(what);
      expect(await things.count(), `${what} is in the page`).toBeGreaterThan(0);
      expect(await things.filter({ visible: true }).count(), what).toBe(0);
    }
    for (const what of [".brand >> nth=0", "h1", ".byline", ".picture img", ".body p", ".body table", ".footnotes"]) {
      expect(await page.locator(what).first().isVisible(), what).toBe(true);
    }
    const { background, ink } = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { background: backgroundColor, ink: color };
    });
    expect({ background, ink }).toEqual({ background: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)" });
    await context.close();
  });
});

/** Going through the demo newspaper in Chromium. */
import type { BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { type Kind, pages } from "./pages.ts";

/** A kind's address with the demo's origin. */
export const addressOf = (kind: Kind) => new URL(pages[kind], inject("site")).href;

/** A new page of the context, showing this kind. */
export async function visit(context: BrowserContext, kind: Kind): Promise<Page> {
  const page = await context.newPage();
  await page.goto(addressOf(kind));
  return page;
}

/** Scrolls to the end as a reader does, a part of the screen at a time, until each picture is there. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.7) {
      window.scrollTo({ top: y, behavior: "instant" });
      await wait(40);
    }
    const shown = [...document.images].filter((image) => image.checkVisibility());
    for (let i = 0; i < 100 && shown.some((image) => !image.complete); i += 1) await wait(40);
  });
}

import { expect, test } from "vitest";
import { ASSUMED, costDocument, firstLimit, paidPrice, usageOf } from "../../tools/bench/cost.ts";

const ROWS = { article: 130, list: 130 };

test("where each request is for another page, each is made", () => {
  const scattered = { ...ASSUMED, newestShare: 0, olderPages: 1e9, articleShare: 1 };
  const { requests, renderings } = usageOf(1_000, ROWS, scattered);
  expect(requests).toBeCloseTo(1_200);
  expect(renderings).toBeCloseTo(1_200, 0);
});

test("however many read, a page is made once in its life in a data centre", () => {
  const { renderings } = usageOf(1e12, ROWS);
  const lives = (ASSUMED.hours * 3_600) / 300 + ASSUMED.editions;
  expect(renderings).toBeCloseTo((ASSUMED.newestPages + ASSUMED.olderPages) * lives * ASSUMED.dataCentres);
});

test("the paid plan's price is that of Cloudflare's examples", () => {
  const nothing = { requests: 0, renderings: 0, rowsRead: 0, rowsWritten: 0, pictures: 0 };
  expect(paidPrice(nothing, false)).toBe(5);
  // 15 million requests a month: 5 million above the included ten, at $0.30.
  expect(paidPrice({ ...nothing, requests: 500_000 }, false)).toBeCloseTo(6.5);
  expect(paidPrice({ ...nothing, rowsRead: 50_000_000_000 / 30 }, false)).toBeCloseTo(30);
  expect(paidPrice({ ...nothing, pictures: 500_000 }, true)).toBeCloseTo(5 + 5 * 0.3 + 5 * 0.36);
});

test("the first limit of the free plan is one that is passed there, and the document names it", () => {
  const { views, limit } = firstLimit(ROWS);
  expect(usageOf(views, ROWS)[limit]).toBeLessThanOrEqual({ requests: 1e5, rowsRead: 5e6, rowsWritten: 1e5 }[limit]);
  expect(usageOf(views + 1_000, ROWS)[limit]).toBeGreaterThan(
    { requests: 1e5, rowsRead: 5e6, rowsWritten: 1e5 }[limit],
  );
  expect(costDocument(ROWS)).toContain(`${views.toLocaleString("en")} views a day`);
});

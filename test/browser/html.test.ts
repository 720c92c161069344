import { beforeAll, describe, expect, inject, it } from "vitest";
import { checkHtml, type HtmlPage } from "./nu.ts";
import { kinds, statuses } from "./pages.ts";

describe("The HTML of every kind of page", () => {
  const answered: Record<string, number> = {};
  let found: Awaited<ReturnType<typeof checkHtml>>;

  beforeAll(async () => {
    const fetched: HtmlPage[] = [];
    for (const [name, path] of kinds) {
      const response = await fetch(new URL(path, inject("site")), { redirect: "manual" });
      answered[name] = response.status;
      fetched.push({ name, html: await response.text() });
    }
    found = await checkHtml(fetched);
  });

  it("is there, each with the status that belongs to it", () => {
    expect(answered).toEqual(Object.fromEntries(kinds.map(([name]) => [name, statuses[name] ?? 200])));
  });

  it("has no error for the Nu checker", () => {
    expect(found.errors).toEqual([]);
  });

  it("has no warning but those that are meant", () => {
    const meant = /^article with table, footnotes and embed: Section lacks heading/; // Footnotes: their numbers say what they are.
    expect(found.warnings.filter((warning) => !meant.test(warning))).toEqual([]);
    expect(found.warnings.filter((warning) => meant.test(warning))).toHaveLength(1);
  });

  it("would not pass with an error or a warning in it", async () => {
    const html =
      '<!doctype html><html lang="id"><head><title>Salah</title></head><body><p></b></p><section></section></body></html>';
    const { errors, warnings } = await checkHtml([{ name: "wrong", html }]);
    expect([errors.length > 0, warnings.length > 0]).toEqual([true, true]);
  });
});

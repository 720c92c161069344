import { describe, expect, test } from "vitest";
import { type BodyPart, countWords, cutBody, excerpt, plainText } from "../src/article-body.ts";
import type { Picture } from "../src/queries/articles.ts";

const paragraphs = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => `<p>Paragraf ${from + i} dengan beberapa kata.</p>`).join("");

/** The body as text again, with ¶0 and ¶1 at the places of Baca Juga and [key] at its pictures. */
function marked(parts: BodyPart[]): string {
  return parts
    .map((part) =>
      typeof part === "string" ? part : "picture" in part ? `[${part.picture.key}]` : `¶${part.readAlso}`,
    )
    .join("");
}

const cut = (body: string, readAlso = 2) => marked(cutBody(body, [], readAlso));

describe("Baca Juga", () => {
  test("stands at two different places of a long text, in order", () => {
    expect(cut(paragraphs(9)).match(/¶\d/g)).toEqual(["¶0", "¶1"]);
  });

  test("never stands before the second paragraph, nor after the last", () => {
    for (let count = 0; count <= 12; count++) {
      const [before = "", ...after] = cut(paragraphs(count)).split(/¶\d/);
      if (after.length > 0) expect(before.match(/<\/p>/g)?.length, `${count} paragraphs`).toBeGreaterThanOrEqual(2);
      for (const rest of after) expect(rest, `${count} paragraphs`).toMatch(/^<p>/);
      expect([before, ...after].join("")).toBe(paragraphs(count));
    }
  });

  test("has two paragraphs at least between one and the next", () => {
    for (let count = 3; count <= 12; count++) {
      const between = /¶0(.*)¶1/.exec(cut(paragraphs(count)))?.[1];
      if (between !== undefined) expect(between.match(/<p>/g)?.length).toBeGreaterThanOrEqual(2);
    }
    expect(cut(paragraphs(3)).match(/¶\d/g)).toEqual(["¶0"]);
    expect(cut(paragraphs(2))).not.toContain("¶");
  });

  test("keeps out of lists, tables, quotes and figures, however many paragraphs they hold", () => {
    for (const [open, close] of [
      ["<ul><li>", "</li></ul>"],
      ["<table><tr><td>", "</td></tr></table>"],
      ["<blockquote>", "</blockquote>"],
      ['<div class="embed"><section>', "</section></div>"],
    ]) {
      const inside = `${open}${paragraphs(8, 3)}${close}`;
      const result = cut(`${paragraphs(2)}${inside}${paragraphs(4, 11)}`);
      expect(result).toContain(inside);
      expect(result).toContain("¶0");
      expect(cut(`<p>Satu.</p>${inside}<p>Dua.</p>`)).not.toContain("¶");
    }
  });

  test("stands between two paragraphs, not beside a heading, list or picture", () => {
    const body = `${paragraphs(1)}<h2>Judul</h2>${paragraphs(1, 2)}<ul><li>a</li></ul>${paragraphs(1, 3)}<figure data-picture="x"></figure>${paragraphs(1, 4)}`;
    expect(cut(body)).not.toContain("¶");
  });

  test("is not confused by breaks and pictures that close themselves", () => {
    expect(cut('<p>Satu<br>dua<img src="x"></p><p>Tiga<br/></p><p>Empat</p>')).toBe(
      '<p>Satu<br>dua<img src="x"></p><p>Tiga<br/></p>¶0<p>Empat</p>',
    );
  });

  test("is as often as there are stories to name", () => {
    expect(cut(paragraphs(9), 1).match(/¶\d/g)).toEqual(["¶0"]);
    expect(cut(paragraphs(9), 0)).toBe(paragraphs(9));
  });
});

describe("pictures in a body", () => {
  const picture = { key: "ab" } as Picture;

  test("stand where their place is, each time", () => {
    const body = '<p>a</p><figure data-picture="ab"></figure><p>b</p><figure data-picture="ab"> </figure>';
    expect(marked(cutBody(body, [picture], 2))).toBe("<p>a</p>[ab]<p>b</p>[ab]");
  });

  test("leave nothing behind where there is none of that key", () => {
    expect(marked(cutBody('<p>a</p><figure data-picture="cd"></figure><p>b</p>', [picture], 2))).toBe(
      "<p>a</p><p>b</p>",
    );
  });
});

describe("the text of a body", () => {
  test("is what is read, without markup", () => {
    expect(plainText("<p>Satu &amp; dua</p>\n<p>tiga&nbsp;empat &lt;b&gt;</p>")).toBe("Satu & dua tiga empat <b>");
  });

  test("is counted in words of any script; signs are none", () => {
    expect(countWords("<p>Jum'at ini anak-anak — 12 orang.</p>")).toBe(5);
    expect(countWords("<p>اللغة العربية</p>")).toBe(2);
    expect(countWords("<p>— &amp; …</p>")).toBe(0);
    expect(countWords("")).toBe(0);
  });

  test("is cut for an excerpt at a word's end, and marked", () => {
    expect(excerpt("<p>Satu dua tiga</p>", 9)).toBe("Satu dua …");
    expect(excerpt("<p>Satu dua tiga</p>", 13)).toBe("Satu dua tiga");
  });

  test("is cut within a word that alone is longer than the excerpt", () => {
    expect(excerpt(`<p>${"a".repeat(500)}</p>`, 160)).toBe(`${"a".repeat(160)} …`);
  });
});

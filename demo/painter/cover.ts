import type { DemoIssue } from "../contract.ts";
import { Canvas, type Painter } from "./canvas.ts";
import { mix } from "./color.ts";
import { type LetterOptions, letters, lettersFit, lettersWidth, wrapLetters } from "./lettering.ts";
import { type Inks, posters } from "./palette.ts";
import { hash } from "./random.ts";
import { box, n, oval, poly } from "./shapes.ts";

export type Cover = Pick<DemoIssue, "series" | "number" | "date" | "coverLines" | "scene" | "seed">;

const [width, height] = [900, 1200];
const months = "JANUARI FEBRUARI MARET APRIL MEI JUNI JULI AGUSTUS SEPTEMBER OKTOBER NOVEMBER DESEMBER".split(" ");

function dateInWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** Paints an issue's cover: each series has its own look around the painted scene. */
export function paintCoverOn(issue: Cover, painter: Painter): { svg: string; width: number; height: number } {
  const inks = posters[(issue.number * 3 + issue.seed) % posters.length] as Inks;
  const c = new Canvas(width, height, issue.seed, "illustration", ["noon"]);
  ({ tabloid, "genta-antara": magazine, buletin: bulletin })[issue.series](c, issue, painter, inks);
  return { svg: c.svg(), width, height };
}

/** A scene on a canvas of its own, set into the cover. */
function scene(
  c: Canvas,
  issue: Cover,
  painter: Painter,
  style: "photo" | "illustration",
  x: number,
  y: number,
  w: number,
  h: number,
): void {
  const inner = new Canvas(w, h, issue.seed ^ hash(issue.scene), style, painter.lights);
  painter.paint(inner, undefined, issue.seed);
  inner.finish();
  const svg = inner.svg().replaceAll('id="', 'id="s').replaceAll("url(#", "url(#s");
  c.add(svg.replace("<svg ", `<svg x="${n(x)}" y="${n(y)}" `));
}

/** Lines of bold capitals from `y` down, as large as the width allows; returns the y below the last. */
function headline(c: Canvas, text: string, x: number, y: number, measure: number, o: LetterOptions, most = 3): number {
  let size = o.size;
  let lines = wrapLetters(text, measure, { ...o, size });
  const tooWide = () => lines.length > most || lines.some((line) => lettersWidth(line, { ...o, size }) > measure);
  while (size > 24 && tooWide()) {
    size -= 4;
    lines = wrapLetters(text, measure, { ...o, size });
  }
  lines.forEach((line, i) => {
    letters(c, line, x, y + i * size * 1.24, { ...o, size });
  });
  return y + lines.length * size * 1.24;
}

const bold = (color: string, size: number, weight = 0.2): LetterOptions => ({ color, size, weight, face: "bold" });

/** The tabloid: a broad nameplate on colour, a photo, the lead below it on paper, two teasers. */
function tabloid(c: Canvas, issue: Cover, painter: Painter, p: Inks): void {
  const ground = p.hot;
  c.ground(p.paper);
  c.flat(box(0, 0, width, 232), ground);
  c.flat(box(0, 0, width, 46), p.ink);
  letters(c, `TABLOID  EDISI ${issue.number}`, 42, 15, { ...bold(p.paper, 17, 0.17), tracking: 0.16 });
  letters(c, dateInWords(issue.date), width - 42, 15, { ...bold(p.paper, 17, 0.17), tracking: 0.16, align: "right" });
  plate(c, "GENTA ANDALAS", 42, 82, width - 84, 98, p.paper, 0.185);
  letters(c, "PERS MAHASISWA DARI LIMAU MANIS", width / 2, 205, {
    ...bold(p.paper, 12, 0.16),
    tracking: 0.55,
    align: "center",
  });
  scene(c, issue, painter, "photo", 0, 232, width, 590);
  c.flat(box(0, 818, width, 10), p.sun);
  const [lead = "", ...more] = issue.coverLines;
  const below = headline(c, lead, 42, 858, width - 84, bold(p.ink, 84, 0.22), 2);
  const y = Math.max(below + 14, 1052);
  c.flat(box(42, y - 10, width - 84, 4), p.ink);
  more.slice(0, 2).forEach((line, i) => {
    const x = 42 + i * ((width - 84) / 2 + 10);
    c.flat(box(x, y + 18, 12, 12), ground);
    headline(c, line, x + 26, y + 14, (width - 84) / 2 - 50, bold(p.ink, 25, 0.18), 3);
  });
}

/** A name as wide as its place: the letters are stretched to fill it. */
function plate(
  c: Canvas,
  text: string,
  x: number,
  y: number,
  w: number,
  size: number,
  color: string,
  weight: number,
): void {
  let stretch = 0.4;
  while (stretch < 2.4 && lettersWidth(text, { ...bold(color, size, weight), stretch: stretch + 0.01 }) <= w)
    stretch += 0.01;
  const o = { ...bold(color, size, weight), stretch };
  letters(c, text, x + (w - lettersWidth(text, o)) / 2, y, o);
}

/** Genta Antara: a magazine with a poster over the whole page and the name down its edge. */
function magazine(c: Canvas, issue: Cover, painter: Painter, p: Inks): void {
  scene(c, issue, painter, "illustration", 0, 0, width, height);
  const [paper, ink] = ["#fff8ea", mix(p.ink, "#05070d", 0.35)];
  const veil = (stops: [number, number][]) => c.linear(stops.map(([offset, alpha]) => [ink, offset, alpha]));
  c.add(
    `<rect width="${width}" height="400" fill="${veil([
      [0, 0.92],
      [0.6, 0.6],
      [1, 0],
    ])}"/>`,
  );
  c.add(
    `<rect y="640" width="${width}" height="560" fill="${veil([
      [0, 0],
      [0.45, 0.72],
      [1, 0.96],
    ])}"/>`,
  );
  letters(c, "GENTA ANDALAS", 64, 62, { ...bold(paper, 34, 0.2), tracking: 0.2 });
  letters(c, dateInWords(issue.date), width - 64, 68, { ...bold(paper, 20, 0.15), tracking: 0.1, align: "right" });
  c.flat(box(64, 112, width - 128, 3), paper);
  plate(c, "ANTARA", 64, 138, width - 128, 150, paper, 0.17);
  c.flat(oval(width - 128, 400, 66), p.hot);
  letters(c, "EDISI", width - 128, 360, { ...bold(paper, 15, 0.16), tracking: 0.14, align: "center" });
  lettersFit(c, String(issue.number), width - 128, 386, 84, { ...bold(paper, 52, 0.2), align: "center" });
  const [lead = "", ...more] = issue.coverLines;
  const o = bold(paper, 78, 0.18);
  const rows = wrapLetters(lead, width - 128, o).length;
  const top = 1030 - Math.min(rows, 3) * 92;
  c.flat(box(64, top - 34, 110, 9), p.sun);
  const y = headline(c, lead, 64, top, width - 128, o, 3);
  more.slice(0, 2).forEach((line, i) => {
    lettersFit(c, line, 64, Math.max(y + 18, 1048) + i * 46, width - 128, bold(p.sun, 27, 0.16));
  });
}

/** The bulletin: two inks on coloured paper, a big number, the scene in an arch. */
function bulletin(c: Canvas, issue: Cover, painter: Painter, p: Inks): void {
  const ground = mix(p.coolPale, p.paper, 0.35);
  c.ground(ground);
  for (let i = 0; i < 15; i++) c.flat(box(i * 64 - 8, 1128, 32, 72), p.cool);
  c.flat(
    poly([
      [0, 0],
      [width, 0],
      [width, 26],
      [0, 26],
    ]),
    p.cool,
  );
  letters(c, "BULETIN", 60, 66, { ...bold(p.hot, 42, 0.22), tracking: 0.3 });
  letters(c, dateInWords(issue.date), width - 60, 78, { ...bold(p.ink, 20, 0.15), tracking: 0.08, align: "right" });
  plate(c, "GENTA ANDALAS", 60, 128, width - 120, 82, p.ink, 0.14);
  const arch = `M60 800V500A390 262 0 0 1 840 500V800Z`;
  c.clip(arch, () => scene(c, issue, painter, "illustration", 60, 238, 780, 562));
  c.stroke(arch, p.ink, 7);
  c.flat(box(60, 770, 190, 190), p.hot);
  letters(c, "NO", 84, 792, bold(p.paper, 22, 0.17));
  lettersFit(c, String(issue.number), 155, 836, 150, { ...bold(p.paper, 100, 0.2), align: "center" });
  const [lead = "", ...more] = issue.coverLines;
  const y = headline(c, lead, 286, 836, 554, bold(p.ink, 58, 0.2), 3);
  const start = Math.max(y + 12, 984);
  c.flat(box(60, start, width - 120, 4), p.ink);
  more.slice(0, 2).forEach((line, i) => {
    c.flat(oval(72, start + 46 + i * 48, 10), p.cool);
    lettersFit(c, line, 98, start + 33 + i * 48, width - 160, bold(p.ink, 27, 0.17));
  });
}

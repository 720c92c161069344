import type { Canvas } from "./canvas.ts";
import { Random } from "./random.ts";
import { box, n } from "./shapes.ts";

/** Width and skeleton of each letter; cap height is 10, lines are M, L, Q, C with absolute places. */
const glyphs: Record<string, readonly [number, string]> = {
  A: [6.4, "M0 10L3.2 0L6.4 10M1.1 6.8L5.3 6.8"],
  B: [5.5, "M3.2 4.8L0 4.8M3.1 4.8C5.9 4.8 5.9 0 2.9 0L0 0L0 10L3.2 10C6.4 10 6.4 4.8 3.1 4.8"],
  C: [5.7, "M5.7 2.8C5.3 .8 4.4 0 3 0C1 0 0 1.6 0 5C0 8.4 1 10 3 10C4.4 10 5.3 9.2 5.7 7.2"],
  D: [5.8, "M0 0L0 10L2.4 10C5 10 5.8 8.2 5.8 5C5.8 1.8 5 0 2.4 0L0 0"],
  E: [4.7, "M4.7 0L0 0L0 10L4.7 10M0 4.9L4.1 4.9"],
  F: [4.5, "M4.5 0L0 0L0 10M0 5.1L4 5.1"],
  G: [5.9, "M5.7 2.7C5.3 .8 4.4 0 3 0C1 0 0 1.6 0 5C0 8.4 1 10 3 10C5 10 5.9 8.8 5.9 6.6L5.9 5.6L3.5 5.6"],
  H: [5.8, "M0 0L0 10M5.8 0L5.8 10M0 4.9L5.8 4.9"],
  I: [0, "M0 0L0 10"],
  J: [4, "M4 0L4 7.2C4 9.2 3.2 10 2 10C.8 10 0 9.2 0 7.4"],
  K: [5.6, "M0 0L0 10M5.4 0L.2 5.9M1.9 4L5.6 10"],
  L: [4.4, "M0 0L0 10L4.4 10"],
  M: [7.2, "M0 10L0 0L3.6 7.6L7.2 0L7.2 10"],
  N: [6, "M0 10L0 0L6 10L6 0"],
  O: [6.2, "M3.1 0C1 0 0 1.8 0 5C0 8.2 1 10 3.1 10C5.2 10 6.2 8.2 6.2 5C6.2 1.8 5.2 0 3.1 0Z"],
  P: [5.4, "M0 10L0 0L3.1 0C6.2 0 6.2 5.6 3.1 5.6L0 5.6"],
  Q: [6.2, "M3.1 0C1 0 0 1.8 0 5C0 8.2 1 10 3.1 10C5.2 10 6.2 8.2 6.2 5C6.2 1.8 5.2 0 3.1 0ZM3.9 7.2L6.4 10.4"],
  R: [5.6, "M0 10L0 0L3.1 0C6.2 0 6.2 5.4 3.1 5.4L0 5.4M3 5.4L5.6 10"],
  S: [
    5.3,
    "M5 2.5C4.7 .8 3.8 0 2.6 0C1 0 .2 1 .2 2.5C.2 4.2 1.4 4.6 2.6 5C4 5.4 5.3 5.9 5.3 7.5C5.3 9 4.3 10 2.6 10C1.2 10 .3 9.2 0 7.5",
  ],
  T: [5.6, "M0 0L5.6 0M2.8 0L2.8 10"],
  U: [5.8, "M0 0L0 6.6C0 9 1 10 2.9 10C4.8 10 5.8 9 5.8 6.6L5.8 0"],
  V: [6, "M0 0L3 10L6 0"],
  W: [8.6, "M0 0L2.1 10L4.3 1.2L6.5 10L8.6 0"],
  X: [5.8, "M0 0L5.8 10M5.8 0L0 10"],
  Y: [5.8, "M0 0L2.9 5.3L5.8 0M2.9 5.3L2.9 10"],
  Z: [5.4, "M.2 0L5.2 0L0 10L5.4 10"],
  "0": [5.4, "M2.7 0C.9 0 0 1.8 0 5C0 8.2 .9 10 2.7 10C4.5 10 5.4 8.2 5.4 5C5.4 1.8 4.5 0 2.7 0Z"],
  "1": [2.3, "M0 2L2.3 0L2.3 10"],
  "2": [5.3, "M.2 2.7C.3 .8 1.4 0 2.7 0C4.3 0 5.1 1 5.1 2.6C5.1 5 1.8 6.6 0 10L5.3 10"],
  "3": [
    5.2,
    "M.3 2C.7 .6 1.5 0 2.6 0C4.1 0 5 .9 5 2.4C5 3.9 4 4.8 2.2 4.8C4.2 4.8 5.2 5.8 5.2 7.4C5.2 9 4.2 10 2.6 10C1.3 10 .4 9.3 0 7.8",
  ],
  "4": [5.7, "M4.1 10L4.1 0L0 7.1L5.7 7.1"],
  "5": [5.2, "M4.8 0L.7 0L.4 4.6C1 4 1.8 3.6 2.7 3.6C4.3 3.6 5.2 4.8 5.2 6.7C5.2 8.8 4.2 10 2.5 10C1.2 10 .4 9.3 0 8"],
  "6": [
    5.2,
    "M4.9 1.9C4.5 .7 3.7 0 2.8 0C.9 0 0 2 0 5.6C0 8.5 .9 10 2.7 10C4.3 10 5.2 8.8 5.2 7C5.2 5.2 4.3 4.1 2.8 4.1C1.3 4.1 .2 5 0 6.6",
  ],
  "7": [5.2, "M0 0L5.2 0L1.7 10"],
  "8": [
    5.2,
    "M2.6 4.8C1.2 4.8 .4 3.8 .4 2.4C.4 .9 1.2 0 2.6 0C4 0 4.8 .9 4.8 2.4C4.8 3.8 4 4.8 2.6 4.8C1 4.8 0 5.8 0 7.4C0 9 1 10 2.6 10C4.2 10 5.2 9 5.2 7.4C5.2 5.8 4.2 4.8 2.6 4.8Z",
  ],
  "9": [
    5.2,
    "M.3 8.1C.7 9.3 1.5 10 2.4 10C4.3 10 5.2 8 5.2 4.4C5.2 1.5 4.3 0 2.5 0C.9 0 0 1.2 0 3C0 4.8 .9 5.9 2.4 5.9C3.9 5.9 5 5 5.2 3.4",
  ],
  ".": [0, "M0 9.9L0 10"],
  ",": [0.8, "M.8 9L-.2 12.2"],
  "?": [4.7, "M0 2.7C.2 .8 1.2 0 2.4 0C3.9 0 4.7 1 4.7 2.5C4.7 4.6 2.4 4.6 2.4 6.9M2.4 9.9L2.4 10"],
  "!": [0, "M0 0L0 6.6M0 9.9L0 10"],
  "-": [3, "M0 5.4L3 5.4"],
  ":": [0, "M0 3.6L0 3.7M0 9.9L0 10"],
  " ": [1.6, ""],
};

export interface LetterOptions {
  color: string;
  /** Cap height in pixels. */
  size: number;
  /** Stroke's share of the cap height: hand about .13, bold about .22. */
  weight?: number;
  /** `hand` wavers and has round ends, `bold` has flat ends on the line. */
  face?: "hand" | "bold";
  align?: "left" | "center" | "right";
  /** Wider or narrower letters. */
  stretch?: number;
  /** Extra room between letters, as a share of the size. */
  tracking?: number;
  seed?: number;
}

function advance(ch: string, o: LetterOptions): number {
  const glyph = glyphs[ch] ?? glyphs[" "];
  const weight = (o.weight ?? 0.14) * o.size;
  const scale = ((o.size - weight) / 10) * (o.stretch ?? 1);
  return (glyph?.[0] ?? 0) * scale + weight + o.size * (0.13 + (o.tracking ?? 0));
}

/** How wide a line of letters is. */
export function lettersWidth(text: string, o: LetterOptions): number {
  return [...text].reduce((sum, ch) => sum + advance(ch, o), 0) - o.size * (0.13 + (o.tracking ?? 0));
}

/** Draws a line of capitals with its top at `y`. */
export function letters(c: Canvas, text: string, x: number, y: number, o: LetterOptions): void {
  const weight = (o.weight ?? 0.14) * o.size;
  const hand = (o.face ?? "hand") === "hand";
  const rnd = new Random((o.seed ?? 1) + text.length * 31);
  const sy = (o.size - weight) / 10;
  const sx = sy * (o.stretch ?? 1);
  const total = lettersWidth(text, o);
  let left = x - (o.align === "center" ? total / 2 : o.align === "right" ? total : 0) + weight / 2;
  const start = left;
  let main = "";
  let low = "";
  for (const ch of text.toUpperCase()) {
    const glyph = glyphs[ch] ?? glyphs[" "];
    const slant = hand ? rnd.range(-0.06, 0.02) : 0;
    const drop = hand ? rnd.range(-0.25, 0.25) : 0;
    const d = (glyph?.[1] ?? "").replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, a: string, b: string) => {
      const waver = hand && Number(a) !== 0 ? rnd.range(-0.12, 0.12) : 0;
      const gy = Number(b) + drop;
      return `${n(left + (Number(a) + waver + (10 - gy) * -slant) * sx)} ${n(y + weight / 2 + gy * sy)}`;
    });
    if (ch === "," || ch === "Q") low += d;
    else main += d;
    left += advance(ch, o);
  }
  if (hand) {
    c.stroke(main + low, o.color, weight);
    return;
  }
  c.clip(box(start - weight, y, total + weight * 2, o.size), () => c.stroke(main, o.color, weight, 1, "square"));
  if (low) c.stroke(low, o.color, weight, 1, "butt");
}

/** Cuts a text into lines no wider than `width`. */
export function wrapLetters(text: string, width: number, o: LetterOptions): string[] {
  const lines: string[] = [];
  for (const word of text.toUpperCase().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && lettersWidth(`${last} ${word}`, o) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A line drawn as large as a width allows, no larger than `o.size`. */
export function lettersFit(c: Canvas, text: string, x: number, y: number, width: number, o: LetterOptions): number {
  const size = Math.min(o.size, (o.size * width) / lettersWidth(text, o));
  letters(c, text, x, y, { ...o, size });
  return size;
}

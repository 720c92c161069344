import type { Canvas, Speech } from "../canvas.ts";
import { type LetterOptions, letters, lettersWidth, wrapLetters } from "../lettering.ts";
import { Random } from "../random.ts";
import { box, n, type Point } from "../shapes.ts";

/** Sets what is said above the two figures: the left one speaks first, and higher. */
export function bubbles(c: Canvas, speech: Speech, seed: number): void {
  const { w, h, u } = c;
  const both = Boolean(speech.left && speech.right);
  if (speech.right)
    bubble(c, speech.right, seed + 5, { side: 1, top: both ? 8.5 * u : 5 * u, tip: [w * 0.73, h * 0.47] });
  if (speech.left) bubble(c, speech.left, seed, { side: -1, top: 4.6 * u, tip: [w * 0.27, h * 0.47] });
}

/** A balloon with its words, narrowed to them; its tail points at `tip`. */
function bubble(c: Canvas, text: string, seed: number, o: { side: 1 | -1; top: number; tip: Point }): void {
  const { w, u } = c;
  const ink = c.tones.inks.ink;
  const pad = 3.4 * u;
  const edge = 5 * u;
  const widest = w / 2 - edge - 1.5 * u - pad * 2;
  let letter: LetterOptions = { color: ink, size: 4 * u, weight: 0.15, seed };
  // The narrowest measure with as few lines as the widest makes an even balloon; long words shrink the hand.
  const longest = Math.max(...text.split(/\s+/).map((word) => lettersWidth(word.toUpperCase(), letter)));
  if (longest > widest) letter = { ...letter, size: (letter.size * widest) / longest };
  const few = wrapLetters(text, widest, letter).length;
  let measure = widest;
  while (measure > longest && wrapLetters(text, measure - u, letter).length === few) measure -= u;
  const lines = wrapLetters(text, measure, letter);
  const inner = Math.max(...lines.map((line) => lettersWidth(line, letter)), 8 * u);
  const leading = letter.size * 1.42;
  const bw = inner + pad * 2;
  const bh = leading * (lines.length - 1) + letter.size + pad * 1.7;
  const rnd = new Random(seed);
  const room = w / 2 - edge - 1.5 * u - bw;
  const shift = Math.max(0, room) * rnd.range(0.15, 0.6);
  const x = o.side < 0 ? edge + shift : w - edge - shift - bw;
  const cx = x + bw / 2;
  const root = Math.max(x + bw * 0.3, Math.min(x + bw * 0.7, o.tip[0]));
  const low = o.top + bh;
  const tail = `M${n(root - 2.4 * u)} ${n(low - u)}Q${n(root)} ${n(low + 3 * u)} ${n(o.tip[0])} ${n(Math.min(o.tip[1], low + 11 * u))}Q${n(root + 3.4 * u)} ${n(low + 2 * u)} ${n(root + 2.8 * u)} ${n(low - u)}Z`;
  const shell = box(x, o.top, bw, bh, Math.min(5.5 * u, bh * 0.46));
  c.stroke(shell + tail, ink, 1.3 * u);
  c.flat(shell, "#ffffff");
  c.flat(tail, "#ffffff");
  lines.forEach((line, i) => {
    letters(c, line, cx, o.top + pad * 0.85 + i * leading, { ...letter, align: "center", seed: seed + i });
  });
}

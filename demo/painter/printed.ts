import type { Canvas } from "./canvas.ts";
import { lighter } from "./color.ts";
import { letters } from "./lettering.ts";
import type { Material } from "./palette.ts";
import { box, n, oval } from "./shapes.ts";

/** The colours of books. */
export const covers: readonly Material[] = [
  "red",
  "blue",
  "teal",
  "gold",
  "violet",
  "white",
  "leaf",
  "earth",
  "black",
  "pink",
];

/** A printed page in its own place from (0, 0), for use in a group. */
export function page(c: Canvas, w: number, h: number, o: { masthead?: string; columns?: number } = {}): void {
  const { rnd } = c;
  const ink = c.photo ? "#2b2a2c" : c.tones.inks.ink;
  c.fill(box(0, 0, w, h), c.tone("paper", 0.72), { line: 0.7, soft: 0.06 });
  const m = w * 0.05;
  let y = m;
  if (o.masthead) {
    const size = w * 0.12;
    letters(c, o.masthead, w / 2, y, { color: ink, size, weight: 0.2, face: "bold", align: "center", tracking: 0.08 });
    y += size + m * 0.5;
    c.stroke(`M${n(m)} ${n(y)}H${n(w - m)}`, rnd.chance(0.5) ? c.tone("red", 0.5) : ink, w * 0.012);
    y += m * 0.6;
  }
  c.flat(box(m, y, w * 0.9, w * 0.045) + box(m, y + w * 0.065, w * rnd.range(0.4, 0.75), w * 0.045), ink, 0.88);
  y += w * 0.15;
  const columns = o.columns ?? 3;
  const gap = w * 0.035;
  const cw = (w * 0.9 - gap * (columns - 1)) / columns;
  const wide = rnd.int(Math.max(1, columns - 1), columns);
  const at = rnd.int(0, columns - wide);
  const high = Math.min(h * 0.3, cw * wide * 0.62);
  const px = m + at * (cw + gap);
  const pw = cw * wide + gap * (wide - 1);
  c.flat(box(px, y, pw, high), c.tone(rnd.pick<Material>(["blue", "gold", "teal", "pink"]), 0.68));
  c.flat(
    `M${n(px)} ${n(y + high)}L${n(px)} ${n(y + high * 0.7)}L${n(px + pw * 0.3)} ${n(y + high * 0.4)}L${n(px + pw * 0.55)} ${n(y + high * 0.72)}L${n(px + pw * 0.78)} ${n(y + high * 0.5)}L${n(px + pw)} ${n(y + high * 0.8)}V${n(y + high)}Z`,
    c.tone("leaf", 0.4),
  );
  c.flat(oval(px + pw * 0.72, y + high * 0.25, high * 0.12), c.tone("gold", 0.8));
  let lines = "";
  const step = w * 0.028;
  for (let col = 0; col < columns; col++) {
    const x = m + col * (cw + gap);
    const from = col >= at && col < at + wide ? y + high + step * 1.4 : y + step * 0.4;
    for (let ly = from; ly < h - m; ly += step)
      lines += `M${n(x)} ${n(ly)}h${n(cw * (rnd.chance(0.12) ? rnd.range(0.4, 0.8) : 1))}`;
  }
  c.stroke(lines, ink, step * 0.36, 0.55, "butt");
}

/** A closed book lying flat, seen from its spine; returns its height. */
export function lyingBook(c: Canvas, x: number, y: number, w: number, thick: number): number {
  const { rnd } = c;
  const cover = c.tone(rnd.pick(covers), rnd.range(0.35, 0.65));
  if (rnd.chance(0.35)) {
    c.fill(box(x, y - thick, w, thick, thick * 0.12), cover, { soft: 0.1 });
    c.fill(box(x + thick * 0.1, y - thick * 0.86, w - thick * 0.1, thick * 0.72), c.tone("paper", 0.72), {
      line: 0.4,
      soft: 0,
    });
    const leaves = [0.3, 0.45, 0.6, 0.75].map(
      (k) => `M${n(x + thick * 0.2)} ${n(y - thick * k)}H${n(x + w - thick * 0.1)}`,
    );
    c.stroke(leaves.join(""), c.tone("paper", 0.3), thick * 0.03, 0.7);
    return thick;
  }
  c.fill(box(x, y - thick, w, thick, thick * 0.2), cover, { soft: 0.16 });
  c.flat(
    box(x + w * 0.06, y - thick, w * 0.025, thick) + box(x + w * 0.9, y - thick, w * 0.025, thick),
    lighter(cover, 0.5),
    0.8,
  );
  c.flat(box(x + w * 0.25, y - thick * 0.64, w * rnd.range(0.25, 0.5), thick * 0.28), lighter(cover, 0.75), 0.9);
  return thick;
}

/** A pair of glasses laid down. */
export function glasses(c: Canvas, x: number, y: number, s: number): void {
  const ink = c.tone("black", 0.25);
  c.flat(oval(x - s, y, s * 0.8, s * 0.5) + oval(x + s, y, s * 0.8, s * 0.5), "#ffffff", 0.25);
  c.stroke(
    `${oval(x - s, y, s * 0.8, s * 0.5)}${oval(x + s, y, s * 0.8, s * 0.5)}M${n(x - s * 0.2)} ${n(y)}q${n(s * 0.2)} ${n(-s * 0.2)} ${n(s * 0.4)} 0M${n(x - s * 1.8)} ${n(y)}l${n(-s * 0.4)} ${n(-s * 0.9)}M${n(x + s * 1.8)} ${n(y)}l${n(s * 0.4)} ${n(-s * 0.9)}`,
    ink,
    s * 0.16,
  );
}

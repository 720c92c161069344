import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { audience, figure, type Pose } from "../figures.ts";
import { floor, pendant, wall, windowView } from "../interior.ts";
import { letters } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { pottedPlant } from "../plants.ts";
import { box, n, oval, type Point, smooth } from "../shapes.ts";

const hues: readonly Material[] = ["red", "blue", "gold", "teal", "violet", "leaf", "pink"];

/** A sector from turn `a` to `b`, counted from the top. */
function sector(x: number, y: number, r: number, a: number, b: number): string {
  const p = (t: number) => `${n(x + Math.sin(t * 6.2832) * r)} ${n(y - Math.cos(t * 6.2832) * r)}`;
  return `M${n(x)} ${n(y)}L${p(a)}A${n(r)} ${n(r)} 0 ${b - a > 0.5 ? 1 : 0} 1 ${p(b)}Z`;
}

function bars(c: Canvas, x: number, y: number, w: number, h: number, colors: readonly Material[]): void {
  const { rnd, u } = c;
  const ink = c.tone("black", 0.2);
  const grid = [0, 0.25, 0.5, 0.75, 1].map((k) => `M${n(x)} ${n(y + h * k)}h${n(w)}`);
  c.stroke(grid.join(""), c.tone("stone", 0.5), u * 0.2, 0.6);
  const count = rnd.int(5, 7);
  const pair = rnd.chance(0.4);
  const step = w / count;
  const tops: Point[] = [];
  const hot = rnd.int(1, count - 1);
  for (let i = 0; i < count; i++) {
    const values = pair
      ? [rnd.range(0.3, 0.9), rnd.range(0.2, 0.7)]
      : [i === hot ? rnd.range(0.82, 0.95) : rnd.range(0.25, 0.75)];
    values.forEach((v, k) => {
      const bw = (step * 0.66) / values.length;
      const bx = x + i * step + step * 0.17 + k * bw;
      const color = c.tone(
        pair ? (colors[k] as Material) : i === hot ? (colors[0] as Material) : (colors[1] as Material),
        pair || i === hot ? 0.52 : 0.62,
      );
      c.fill(box(bx, y + h * (1 - v), bw, h * v), color, { soft: 0.12 });
      if (c.photo) c.flat(box(bx + bw * 0.8, y + h * (1 - v), bw * 0.2, h * v), darker(color, 0.4), 0.4);
      if (!pair)
        letters(c, String(Math.round(v * 90)), bx + bw / 2, y + h - 5 * u, {
          color: c.tone("white", 0.98),
          size: Math.min(3 * u, step * 0.3),
          weight: 0.18,
          align: "center",
        });
    });
    tops.push([x + (i + 0.5) * step, y + h * rnd.range(0.05, 0.3) + h * 0.4 * (1 - i / count)]);
  }
  c.stroke(`M${n(x)} ${n(y + h)}h${n(w)}`, ink, u * 0.6);
  const line = smooth(tops, false, 7);
  c.limb(line, c.tone(colors[2] as Material, 0.5), u * 1.1, 0.5);
  for (const [px, py] of tops) {
    c.fill(oval(px, py, 1.6 * u), c.tone(colors[2] as Material, 0.4), { line: 0.7 });
    c.flat(oval(px, py, 0.8 * u), c.tone("white", 0.98));
  }
}

function donut(c: Canvas, x: number, y: number, r: number, colors: readonly Material[], hole: string): void {
  const { rnd } = c;
  const first = rnd.range(0.4, 0.68);
  const second = first + rnd.range(0.12, 0.22);
  const cuts = [0, first, second, 1];
  for (let i = 0; i < 3; i++)
    c.fill(sector(x, y, r, cuts[i] as number, cuts[i + 1] as number), c.tone(colors[i] as Material, 0.54), {
      soft: 0.1,
    });
  c.fill(oval(x, y, r * 0.56), hole, { soft: 0 });
  letters(c, String(Math.round(first * 100)), x, y - r * 0.22, {
    color: c.tone("black", 0.15),
    size: r * 0.44,
    weight: 0.2,
    face: "bold",
    align: "center",
  });
}

/** Little people in rows, some of them marked. */
function crowd(c: Canvas, x: number, y: number, w: number, rows: number, colors: readonly Material[]): number {
  const count = 10;
  const step = w / count;
  const marked = c.rnd.int(4, rows * count - 5);
  const sets: [string, string] = ["", ""];
  for (let i = 0; i < rows * count; i++) {
    const [px, py] = [x + (i % count) * step + step / 2, y + Math.floor(i / count) * step * 1.7];
    sets[i < marked ? 0 : 1] +=
      oval(px, py + step * 0.26, step * 0.22) +
      box(px - step * 0.3, py + step * 0.56, step * 0.6, step * 0.86, step * 0.26);
  }
  c.flat(sets[0], c.tone(colors[0] as Material, 0.52));
  c.flat(sets[1], c.tone("stone", 0.62));
  return rows * step * 1.7;
}

function area(c: Canvas, x: number, y: number, w: number, h: number, colors: readonly Material[]): void {
  const { rnd, u } = c;
  for (let k = 0; k < 3; k++) {
    const points: Point[] = Array.from({ length: 7 }, (_, i) => [
      x + (i / 6) * w,
      y + h * (0.1 + k * 0.26 + rnd.range(0, 0.24)),
    ]);
    const color = c.tone(colors[k] as Material, 0.55);
    c.fill(`${smooth(points, false)}L${n(x + w)} ${n(y + h)}L${n(x)} ${n(y + h)}Z`, color, { opacity: 0.9, line: 0.7 });
    c.stroke(smooth(points, false), lighter(color, 0.4), u * 0.5);
  }
  c.stroke(`M${n(x)} ${n(y)}v${n(h)}h${n(w)}`, c.tone("black", 0.2), u * 0.6);
}

const titles = ["SURVEI MAHASISWA", "SUARA KAMPUS", "APA KATA MEREKA?", "DATA LITBANG", "HASIL JAJAK"];

/** The survey's poster in a frame. */
function poster(c: Canvas, x: number, y: number, w: number, h: number): void {
  const { rnd } = c;
  const u = Math.min(w, h) / 100;
  const at = rnd.int(0, hues.length - 1);
  const colors = [0, 1, 2].map((i) => hues[(at + i * 2) % hues.length] as Material);
  const paper = c.tone("paper", 0.9);
  c.fill(box(x, y, w, h), paper, { soft: 0.05 });
  c.flat(box(x, y, w, 17 * u), c.tone(colors[0] as Material, 0.42));
  letters(c, rnd.pick(titles), x + 6 * u, y + 5 * u, {
    color: c.tone("white", 0.98),
    size: 7 * u,
    weight: 0.2,
    face: "bold",
    tracking: 0.05,
  });
  const m = 7 * u;
  const top = y + 27 * u;
  if (w > h * 1.1) {
    const left = w * 0.56;
    if (rnd.chance(0.7)) bars(c, x + m, top, left, h - 40 * u, colors);
    else area(c, x + m, top, left, h - 40 * u, colors);
    const rx = x + m + left + (w - left - m) / 2;
    donut(c, rx, top + 19 * u, 18 * u, colors, paper);
    crowd(c, rx - 20 * u, top + 43 * u, 40 * u, 3, colors);
  } else {
    if (rnd.chance(0.7)) bars(c, x + m, top, w - 2 * m, h * 0.42, colors);
    else area(c, x + m, top, w - 2 * m, h * 0.42, colors);
    const low = top + h * 0.42 + 6 * u;
    const r = Math.min(17 * u, (y + h - low) / 2 - 3 * u);
    donut(c, x + m + r + 2 * u, low + r + u, r, colors, paper);
    crowd(c, x + w * 0.48, low + 2 * u, w * 0.44, 3, colors);
  }
}

function chart(c: Canvas): void {
  const { w, h, u, rnd } = c;
  if (!c.photo && rnd.chance(0.55)) {
    c.ground(c.tone(rnd.pick(hues), 0.5));
    c.flat(oval(w * rnd.range(0.1, 0.9), h, 46 * u), c.tone(rnd.pick(hues), 0.7));
    const m = 7 * u;
    c.flat(box(m + 2 * u, m + 2 * u, w - 2 * m, h - 2 * m), c.tones.inks.ink, 0.3);
    poster(c, m, m, w - 2 * m, h - 2 * m);
    return;
  }
  // The poster on a wall, and somebody who explains it.
  wall(c, rnd.pick<Material>(["wall", "teal", "blue", "stone"]), 0.55);
  const side = rnd.sign();
  floor(c, h * 0.84, "wood", 0.45);
  const wide = w > h;
  const pw = wide ? w * 0.62 : w * 0.78;
  const ph = wide ? h * 0.66 : h * 0.56;
  const px = wide ? w / 2 - side * w * 0.13 - pw / 2 : w * 0.11;
  if (wide) windowView(c, w / 2 + side * w * 0.38 - w * 0.08, h * 0.1, w * 0.16, h * 0.4, 2);
  if (c.photo) c.flat(box(px + 1.5 * u, h * 0.07 + 2 * u, pw, ph + u), "#0a0a10", 0.35);
  c.fill(box(px - 1.4 * u, h * 0.07 - 1.4 * u, pw + 2.8 * u, ph + 2.8 * u), c.tone("black", 0.35));
  poster(c, px, h * 0.07, pw, ph);
  pottedPlant(c, w / 2 - side * w * 0.46, h * 0.92, 26 * u);
  const pose = rnd.pick<Pose>(["point", "raise", "reach"]);
  figure(c, w / 2 + side * w * (wide ? 0.28 : 0.3), h * (wide ? 0.99 : 0.93), wide ? 78 * u : 62 * u, {
    pose,
    dir: side > 0 ? -1 : 1,
  });
  if (rnd.chance(0.6)) audience(c, h * 0.95, h, 1, 15 * u, 15 * u, 0.1);
  if (rnd.chance(0.4)) pendant(c, w / 2, 5 * u, 4 * u, h * 0.6);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  chart: { lights: ["room", "noon", "dusk", "overcast"], paint: chart },
};

import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker } from "../color.ts";
import { figure, headBehind } from "../figures.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { box, n, oval, poly } from "../shapes.ts";

function lectureHall(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const dark = rnd.chance(0.4);
  const wall = rnd.pick<Material>(["wall", "teal", "stone", "blue", "pink"]);
  c.ground(c.tone(wall, dark ? 0.34 : 0.7));
  const mid = w * rnd.range(0.44, 0.56);
  const [left, right, top, floor] = [mid - w * 0.36, mid + w * 0.36, h * 0.09, h * 0.52];
  c.fill(
    poly([
      [-u, -u],
      [w + u, -u],
      [right, top],
      [left, top],
    ]),
    c.tone("white", dark ? 0.3 : 0.75),
  );
  c.fill(
    poly([
      [-u, -u],
      [left, top],
      [left, floor],
      [-u, h],
    ]),
    c.tone(wall, dark ? 0.26 : 0.56),
  );
  c.fill(
    poly([
      [w + u, -u],
      [right, top],
      [right, floor],
      [w + u, h],
    ]),
    c.tone(wall, dark ? 0.22 : 0.5),
  );
  c.fill(
    poly([
      [left, floor],
      [right, floor],
      [w + u, h],
      [-u, h],
    ]),
    c.tone("wood", dark ? 0.3 : 0.55),
  );
  for (const k of [0.3, 0.7]) {
    const [a, b] = [left + (right - left) * k, w * (k * 1.5 - 0.25)];
    c.flat(
      poly([
        [a - 3 * u, top * 0.8],
        [a + 3 * u, top * 0.8],
        [b + 7 * u, top * 0.2],
        [b - 7 * u, top * 0.2],
      ]),
      "#fff8df",
      dark ? 0.35 : 0.9,
    );
  }
  const side = rnd.chance(0.5);
  for (let i = 0; i < 3; i++) {
    const t = (k: number) => (side ? left * k : w - (w - right) * k);
    const [k0, k1] = [0.08 + i * 0.3, 0.3 + i * 0.3];
    const yTop = (k: number) => h * 0.06 + (top + 4 * u - h * 0.06) * k;
    const yLow = (k: number) => h * 0.7 + (floor - 9 * u - h * 0.7) * k;
    const pane = poly([
      [t(k0), yTop(k0)],
      [t(k1), yTop(k1)],
      [t(k1), yLow(k1)],
      [t(k0), yLow(k0)],
    ]);
    c.fill(pane, dark ? c.tone("water", 0.25) : c.tones.sky[1], { line: 0.8 });
    c.clip(pane, () => c.flat(oval(t(k0), yLow(k0), 9 * u, 14 * u), c.tone("leaf", 0.45, 0.4)));
  }
  const sw = (right - left) * rnd.range(0.52, 0.62);
  const sx = mid - sw * rnd.range(0.4, 0.6);
  const [sy, sh] = [top + 4 * u, floor - top - 15 * u];
  if (dark) c.glow(sx + sw / 2, sy + sh / 2, sw, "#cfe4ff", 0.5, sh * 1.3);
  c.fill(box(sx - u, sy - u, sw + 2 * u, sh + 2 * u), c.tone("black", 0.3));
  c.fill(box(sx, sy, sw, sh), c.photo ? "#f3f6f8" : c.tones.inks.paper, { line: 0.4, soft: 0 });
  slide(c, sx, sy, sw, sh);
  const lx = sx + (rnd.chance(0.5) ? -9 : 9) * u + (sx + sw / 2 < mid ? sw : 0);
  figure(c, lx, floor + 5 * u, 27 * u, { pose: "point", dir: lx > sx + sw / 2 ? -1 : 1 });
  const px = lx + (lx > sx + sw / 2 ? 12 : -12) * u;
  c.fill(
    poly([
      [px - 4.4 * u, floor - 8 * u],
      [px + 4.4 * u, floor - 8 * u],
      [px + 3.6 * u, floor + 6 * u],
      [px - 3.6 * u, floor + 6 * u],
    ]),
    c.tone("wood", 0.4),
  );
  const rows = 4;
  const full = rnd.range(0.35, 0.92);
  for (let row = 0; row < rows; row++) {
    const t = row / (rows - 1);
    const size = (8 + 11 * t) * u;
    const y = floor + 12 * u + (h - floor - 18 * u) * t;
    const step = size * 1.75;
    for (let x = mid - step * 8 + (row % 2) * step * 0.5; x < w + step; x += step) {
      if (x < -step) continue;
      if (rnd.chance(full))
        headBehind(c, x + rnd.range(-0.1, 0.1) * step, y + rnd.range(-0.06, 0.06) * size, size * 0.92, 0.12 * (1 - t));
      const seat = c.tone(row % 2 ? "red" : "red", dark ? 0.3 : 0.42, 0.14 * (1 - t));
      c.fill(box(x - step * 0.42, y + size * 0.86, step * 0.84, size * 1.3, size * 0.2), seat, { soft: 0.2 });
      c.fill(box(x - step * 0.32, y + size * 1.02, step * 0.64, size * 0.5, size * 0.12), darker(seat, 0.25), {
        line: 0.4,
      });
    }
  }
}

function slide(c: Canvas, x: number, y: number, w: number, h: number): void {
  const { rnd } = c;
  const title = rnd.pick([
    "METODE PENELITIAN",
    "PEKAN KE TUJUH",
    "STATISTIKA DASAR",
    "HUKUM DAN WARGA",
    "EKOLOGI SUNGAI",
  ]);
  lettersFit(c, title, x + w * 0.07, y + h * 0.1, w * 0.8, {
    color: c.tone("blue", 0.25),
    size: h * 0.12,
    face: "bold",
    weight: 0.19,
  });
  for (let i = 0; i < 4; i++)
    c.flat(box(x + w * 0.07, y + h * (0.34 + i * 0.14), w * rnd.range(0.24, 0.4), h * 0.05), c.tone("stone", 0.5));
  if (rnd.chance(0.5)) {
    for (let i = 0; i < 5; i++) {
      const bh = h * rnd.range(0.14, 0.5);
      c.fill(box(x + w * (0.56 + i * 0.075), y + h * 0.88 - bh, w * 0.05, bh), c.tone(i % 2 ? "red" : "teal", 0.5), {
        line: 0.3,
      });
    }
  } else {
    c.fill(oval(x + w * 0.74, y + h * 0.6, h * 0.27), c.tone("teal", 0.5), { line: 0.4 });
    c.fill(
      `M${n(x + w * 0.74)} ${n(y + h * 0.6)}v${n(-h * 0.27)}a${n(h * 0.27)} ${n(h * 0.27)} 0 0 1 ${n(h * 0.27)} ${n(h * 0.27)}Z`,
      c.tone("red", 0.5),
      { line: 0.4 },
    );
  }
}

export const scenes: Partial<Record<Scene, Painter>> = {
  "lecture-hall": { lights: ["room", "noon", "overcast"], paint: lectureHall },
};

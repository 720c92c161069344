import type { Scene } from "../../contract.ts";
import { bigHouse, block, carving, hornGable, hornRoof, lamp, shine, windows } from "../buildings.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { figure } from "../figures.ts";
import { field, mist, ridge, road, sky } from "../landscape.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { crown, framing, hedge, palm, tree, tufts } from "../plants.ts";
import { box, n, type Point } from "../shapes.ts";

/** People on the ground, the far ones first; eyes are level with the horizon when `k` is about 1.1. */
export function walkers(c: Canvas, horizon: number, spots: readonly Point[], k = 1.1, back = 0.7): void {
  const { rnd } = c;
  for (const [x, y] of [...spots].sort((a, b) => a[1] - b[1])) {
    const depth = Math.max(0, 0.4 - (y - horizon) / c.h);
    const height = (y - horizon) * k * rnd.range(0.92, 1.06);
    figure(c, x, y, height, {
      pose: rnd.chance(0.75) ? "walk" : "stand",
      dir: rnd.sign(),
      back: rnd.chance(back),
      bag: rnd.chance(0.5),
      depth,
    });
  }
}

function campusGate(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.5, 0.57);
  const mid = w * rnd.range(0.42, 0.58);
  sky(c, horizon);
  ridge(c, horizon - 9 * u, 8 * u, { depth: 0.8, l: 0.5 });
  ridge(c, horizon - 3 * u, 5 * u, { depth: 0.55, l: 0.42, trees: 2.4 * u });
  block(c, mid - 13 * u, horizon + 2 * u, 26 * u, 9 * u, { storeys: 3, columns: 9, depth: 0.5, ribbon: true });
  hornRoof(c, mid, horizon - 6.6 * u, 27 * u, 8 * u, { depth: 0.45 });
  field(c, horizon + 1.5 * u, "grass", 0.5);
  road(
    c,
    { x: w * 0.5, width: w * 0.86 },
    { x: mid, y: horizon + 2 * u, width: 12 * u },
    { l: 0.55, lines: rnd.chance(0.6) },
  );
  for (let i = 4; i >= 0; i--) {
    const y = horizon + (3 + (4 - i) * 1.7) * u;
    for (const k of [-1, 1]) {
      const x = mid + k * (20 + (4 - i) * 7 + rnd.range(-2, 2)) * u;
      if (rnd.chance(0.25)) palm(c, x, y, (26 + (4 - i) * 3) * u, i * 0.09);
      else tree(c, x, y, rnd.range(20, 28) * u, i * 0.09);
    }
  }
  const foot = horizon + 10 * u;
  const kind = rnd.int(0, 2);
  const half = rnd.range(25, 29) * u;
  const top = horizon - rnd.range(15, 20) * u;
  const wall = rnd.pick<Material>(["wall", "white", "stone", "gold"]);
  for (const k of [-1, 1])
    hedge(c, k < 0 ? -2 * u : mid + half + 4 * u, k < 0 ? mid - half - 4 * u : w + 2 * u, foot + u, 3.4 * u);
  for (const k of [-1, 1]) pillar(c, mid + k * half, foot, (kind === 1 ? 9 : 7) * u, top, wall, kind !== 0);
  if (kind !== 1) {
    c.fill(box(mid - half - 4 * u, top, half * 2 + 8 * u, 7.4 * u), c.tone(wall, 0.72));
    carving(c, mid - half - 4 * u, top + 6.2 * u, half * 2 + 8 * u, 1.5 * u);
    lettersFit(c, "KAMPUS LIMAU MANIS", mid, top + 1.6 * u, half * 1.7, {
      color: c.tone("red", 0.35),
      size: 3.1 * u,
      face: "bold",
      weight: 0.2,
      align: "center",
      tracking: 0.05,
    });
    if (kind === 0) {
      hornRoof(c, mid, top + 0.5 * u, half * 2 + 12 * u, 13 * u);
      hornRoof(c, mid, top - 5 * u, half * 1.1, 12 * u, { l: 0.52 });
    } else hornGable(c, mid, top + 0.4 * u, 20 * u, 15 * u);
  } else {
    c.fill(box(mid + half + 7 * u, foot - 8 * u, 38 * u, 8 * u), c.tone(wall, 0.7));
    lettersFit(c, "LIMAU MANIS", mid + half + 9 * u, foot - 5.8 * u, 30 * u, {
      color: c.tone("red", 0.35),
      size: 3.6 * u,
      face: "bold",
      weight: 0.22,
    });
  }
  const spots: Point[] = [];
  for (let i = 0; i < rnd.int(8, 13); i++) {
    const t = rnd.next() ** 1.4;
    const y = horizon + (12 + t * 24) * u;
    spots.push([mid + (w * 0.5 - mid) * t + rnd.range(-1, 1) * (14 + t * 36) * u, y]);
  }
  walkers(c, horizon, spots, 1.02, 0.85);
  tufts(c, h + u, 7 * u, 0.22, 50);
  if (rnd.chance(0.7)) framing(c, rnd.chance(0.5) ? "left" : "right", rnd.range(30, 42) * u);
}

function pillar(c: Canvas, x: number, foot: number, w: number, top: number, wall: Material, roofed: boolean): void {
  c.shadow(x, foot, w);
  c.fill(box(x - w / 2, top, w, foot - top), c.tone(wall, 0.66), { soft: 0.2 });
  c.flat(box(x + (c.sunSide > 0 ? -w / 2 : w * 0.12), top, w * 0.38, foot - top), c.tone(wall, 0.2), 0.25);
  c.fill(box(x - w * 0.62, foot - w * 0.7, w * 1.24, w * 0.7), c.tone("stone", 0.42));
  carving(c, x - w * 0.56, top + w * 0.5, w * 1.12, w * 0.4);
  if (roofed) hornRoof(c, x, top + 1, w * 2.2, w * 1.3);
  if (c.dim) c.glow(x, top + w * 1.6, w * 1.8, shine(c), 0.8);
}

function campusHills(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.38, 0.48);
  sky(c, horizon, { clouds: rnd.int(4, 8) });
  const peak = rnd.range(0.2, 0.8);
  ridge(c, horizon - 3 * u, 5 * u, {
    depth: 0.95,
    l: 0.5,
    material: "blue",
    lift: (t) => 15 * u * Math.exp(-(((t - peak) * 5) ** 2)),
  });
  ridge(c, horizon + 3 * u, 7 * u, { depth: 0.72, l: 0.45 });
  mist(c, horizon, 12 * u, 0.4);
  ridge(c, horizon + 10 * u, 5 * u, { depth: 0.5, l: 0.45, trees: 1.8 * u });
  const bands = 3;
  for (let i = 0; i < bands; i++) {
    const y = horizon + (15 + i * 10) * u;
    const depth = 0.42 - i * 0.15;
    const size = (1 + i * 0.5) * u;
    const edge = ridge(c, y, 2.6 * u, {
      depth,
      l: 0.44 + (i % 2) * 0.1,
      trees: rnd.chance(0.7) ? size * 2 : undefined,
      material: i % 2 ? "grass" : "leaf",
    });
    let x = rnd.range(-0.04, 0.1) * w;
    while (x < w) {
      const bw = size * rnd.range(11, 20);
      const storeys = rnd.int(2, 4);
      const bh = size * 2.1 * storeys;
      const foot = edge(x + bw / 2) + size * 2.4;
      if (rnd.chance(0.72)) {
        if (rnd.chance(0.16)) bigHouse(c, x + bw / 2, foot, bw, depth, 1);
        else {
          block(c, x, foot, bw, bh, {
            storeys,
            columns: rnd.int(5, 9),
            depth,
            material: rnd.pick<Material>(["wall", "white", "wall", "stone"]),
            l: 0.72,
            ribbon: rnd.chance(0.5),
          });
          hornRoof(c, x + bw / 2, foot - bh + 1, bw * 1.04, size * rnd.range(4, 6), {
            depth,
            material: rnd.chance(0.6) ? "roof" : "red",
          });
        }
      } else crown(c, x + bw / 2, foot - size * 3, bw * 0.4, size * 4, depth);
      x += bw * rnd.range(1.15, 1.6);
    }
    hedge(c, -u, w + u, y + size * 4.4, size * 2.1, depth, 0.28);
  }
  field(c, horizon + 45 * u, "grass", 0.46);
  if (rnd.chance(0.6))
    road(
      c,
      { x: w * rnd.range(0.2, 0.8), width: 26 * u },
      { x: w * rnd.range(0.35, 0.65), y: horizon + 45 * u, width: 3 * u },
      { l: 0.6, bend: rnd.range(-20, 20) * u },
    );
  for (const k of [0, 1]) {
    const x = k ? w * rnd.range(0.86, 1) : w * rnd.range(0, 0.14);
    if (rnd.chance(0.55)) palm(c, x, h * rnd.range(0.93, 1), rnd.range(36, 52) * u);
    else tree(c, x, h * rnd.range(0.93, 1), rnd.range(34, 46) * u);
  }
  const eye = horizon + 32 * u;
  walkers(
    c,
    eye,
    Array.from({ length: rnd.int(2, 4) }, () => [w * rnd.range(0.25, 0.75), h * rnd.range(0.94, 0.98)] as const),
    0.85,
    0.6,
  );
  tufts(c, h + u, 6 * u, 0.24, 60);
}

function rectorate(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.6, 0.66);
  const mid = w * rnd.range(0.45, 0.55);
  sky(c, horizon);
  ridge(c, horizon - 7 * u, 8 * u, { depth: 0.8, l: 0.5 });
  ridge(c, horizon - u, 4 * u, { depth: 0.55, trees: 2.6 * u });
  const foot = horizon + 3 * u;
  const wall = rnd.pick<Material>(["wall", "white", "stone"]);
  const full = Math.min(w * 0.94, rnd.range(100, 124) * u);
  const wing = full * 0.33;
  const wingHigh = rnd.range(17, 22) * u;
  for (const k of [-1, 1]) {
    const x = k < 0 ? mid - full / 2 : mid + full / 2 - wing;
    block(c, x, foot, wing, wingHigh, { storeys: 3, columns: 7, depth: 0.1, material: wall, l: 0.68 });
    hornRoof(c, x + wing / 2, foot - wingHigh + 1, wing * 1.03, 12 * u, { depth: 0.08 });
  }
  const core = full * 0.38;
  const high = rnd.range(27, 34) * u;
  c.fill(box(mid - core / 2, foot - high, core, high), c.tone(wall, 0.76));
  windows(c, mid - core * 0.46, foot - high + u, core * 0.92, high * 0.72, 8, 5, { gap: 0.22 });
  for (let i = 0; i <= 4; i++)
    c.fill(box(mid - core * 0.46 + (i * core * 0.92) / 4 - 0.7 * u, foot - high, 1.4 * u, high), c.tone(wall, 0.9), {
      line: 0.6,
    });
  carving(c, mid - core / 2 - u, foot - high - 0.4 * u, core + 2 * u, 2 * u);
  const tiers = rnd.int(2, 3);
  for (let i = 0; i < tiers; i++)
    hornRoof(c, mid, foot - high - i * 5 * u, core * (1.14 - i * 0.28), (17 - i) * u, { l: 0.42 + i * 0.07 });
  c.fill(box(mid - 11 * u, foot - 9 * u, 22 * u, 9 * u), c.dim ? shine(c) : c.tone("black", 0.3));
  for (const k of [-1, -0.34, 0.34, 1])
    c.fill(box(mid + k * 11 * u - 0.9 * u, foot - 9 * u, 1.8 * u, 9 * u), c.tone("white", 0.8), { line: 0.6 });
  hornGable(c, mid, foot - 8.6 * u, 27 * u, 13 * u);
  field(c, foot, "grass", 0.52);
  for (let i = 0; i < 5; i++)
    c.fill(box(mid - (15 + i * 2) * u, foot + i * 0.9 * u, (30 + i * 4) * u, u), c.tone("stone", 0.85 - i * 0.07), {
      line: 0.5,
    });
  road(c, { x: w * 0.5, width: w * 0.62 }, { x: mid, y: foot + 4.4 * u, width: 38 * u }, { material: "wall", l: 0.62 });
  for (const k of [-1, 1])
    hedge(c, k < 0 ? -u : mid + 24 * u, k < 0 ? mid - 24 * u : w + u, foot + 4 * u, 2.6 * u, 0.08);
  const px = mid + rnd.sign() * rnd.range(24, 30) * u;
  c.stroke(`M${n(px)} ${n(foot + 7 * u)}V${n(foot - 36 * u)}`, c.tone("metal", 0.8), 0.6 * u);
  c.fill(box(px, foot - 36 * u, 9 * u, 3 * u), c.photo ? "#c8202c" : c.tones.inks.hot, { line: 0.5, soft: 0 });
  c.fill(box(px, foot - 33 * u, 9 * u, 3 * u), c.photo ? "#f4f1ea" : c.tones.inks.paper, { line: 0.5, soft: 0 });
  for (const k of [-1, 1]) {
    if (rnd.chance(0.5)) palm(c, mid + k * rnd.range(50, 62) * u, foot + 8 * u, rnd.range(34, 46) * u);
    else tree(c, mid + k * rnd.range(48, 60) * u, foot + 8 * u, rnd.range(26, 38) * u);
  }
  if (c.dim) for (const k of [-1, 1]) lamp(c, mid + k * 27 * u, foot + 10 * u, 20 * u, k as 1 | -1);
  const spots = Array.from(
    { length: rnd.int(5, 9) },
    () => [w * rnd.range(0.15, 0.85), foot + rnd.range(6, 24) * u] as const,
  );
  walkers(c, horizon - 2 * u, spots, 0.7, 0.45);
  tufts(c, h + u, 6 * u, 0.25, 40);
}

const open = ["dawn", "noon", "dusk", "overcast", "noon"] as const;

export const scenes: Partial<Record<Scene, Painter>> = {
  "campus-gate": { lights: open, paint: campusGate },
  "campus-hills": { lights: open, paint: campusHills },
  rectorate: { lights: [...open, "night"], paint: rectorate },
};

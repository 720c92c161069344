import { cottage } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { figure } from "../figures.ts";
import { field, mist, ridge, sky, water } from "../landscape.ts";
import { framing, hedge, tree, tufts } from "../plants.ts";
import { blob, leafShape, n, oval, type Point, poly, smooth, wander } from "../shapes.ts";

/** A volcano with its foot at `y`: concave slopes, gullies, a crater that may smoke. */
export function volcano(c: Canvas, x: number, y: number, height: number, half: number, depth = 0.55): void {
  const { rnd, u } = c;
  const rough = wander(rnd, 6);
  const lip = rnd.range(0.05, 0.09);
  const notch = rnd.range(0.02, 0.05);
  const profile = (t: number): number => {
    const a = Math.abs(t);
    const slope = Math.max(0, 1 - a) ** 1.75 * (1 - lip * 0.4) + rough(t * 0.5 + 0.5) * 0.016 * Math.min(1, a * 6);
    return a < lip ? slope * 0.97 - notch * (1 - a / lip) : slope;
  };
  const points: Point[] = Array.from({ length: 61 }, (_, i) => {
    const t = i / 30 - 1;
    return [x + t * half, y - profile(t) * height];
  });
  const d = `${poly(points, false)}L${n(x + half)} ${n(y + 4 * u)}L${n(x - half)} ${n(y + 4 * u)}Z`;
  const base = mix(c.tone("blue", 0.4, depth), c.tone("leaf", 0.45, depth), c.photo ? 0.45 : 0.2);
  if (rnd.chance(0.55)) plume(c, x, y - height * 0.95, height);
  if (c.photo) {
    const foot = mix(base, c.tones.light.haze, 0.55);
    c.add(
      `<path d="${d}" fill="${c.linear([
        [darker(base, 0.16), 0],
        [base, 0.4],
        [foot, 1],
      ])}"/>`,
    );
  } else c.fill(d, base, { line: 0.9 });
  c.clip(d, () => {
    const s = -c.sunSide;
    const shade: Point[] = [[x, y - height * 1.1]];
    for (let i = 1; i <= 9; i++) {
      const t = (i / 9) * 0.6;
      shade.push([x + s * half * (t * 0.4 + (i % 2 ? 0.05 : -0.03)), y - height * (1 - t ** 0.62 * 1.35)]);
    }
    shade.push([x + s * half, y + 4 * u], [x + s * half, y - height * 1.1]);
    c.flat(poly(shade), darker(base, 0.45), c.photo ? 0.3 : 0.45);
    let dark = "";
    let light = "";
    for (let i = 0; i < 22; i++) {
      const k = rnd.range(-1, 1);
      const from = rnd.range(0.04, 0.3);
      const to = from + rnd.range(0.15, 0.4);
      const at = (t: number, off: number): Point => [x + k * half * t + off, y - height * Math.max(0, 1 - t) ** 1.75];
      const wide = u * rnd.range(0.4, 1.4);
      const piece = leafShape(at(from, 0), [at(to, 0)[0], at(to, 0)[1] + height * 0.14], wide);
      if (k * c.sunSide > 0 && i % 2) light += piece;
      else dark += piece;
    }
    c.flat(dark, darker(base, 0.4), c.photo ? 0.22 : 0.4);
    c.flat(light, lighter(base, 0.5), c.photo ? 0.22 : 0.5);
    if (c.photo)
      c.glow(x + c.sunSide * half * 0.3, y - height * 0.5, half * 0.5, c.tones.light.glow, 0.3, height * 0.5);
  });
}

function plume(c: Canvas, x: number, y: number, height: number): void {
  const { rnd } = c;
  const drift = rnd.sign();
  const pale = c.photo
    ? mix(c.tones.sky[2], "#ffffff", c.night ? 0 : 0.35)
    : mix(c.tones.sky[2], c.tones.inks.paper, 0.6);
  let d = "";
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const r = height * (0.02 + t * 0.085);
    d += blob(rnd, x + drift * height * t * (0.1 + t * 0.5), y - height * t * 0.2, r * 1.3, r, 8, 0.2);
    if (c.photo) c.glow(x + drift * height * t * (0.1 + t * 0.5), y - height * t * 0.2, r * 3, pale, 0.5);
  }
  c.flat(d, pale, c.photo ? 0.2 : 1);
}

/** A volcano over hikers, a tea field or a lake. */
export function mountain(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.6, 0.68);
  const px = w * rnd.range(0.34, 0.66);
  sky(c, horizon, { sunX: px + c.sunSide * w * rnd.range(0.2, 0.3), sunY: horizon * rnd.range(0.45, 0.7) });
  if (rnd.chance(0.6)) volcano(c, px - c.sunSide * w * 0.42, horizon, horizon * 0.42, w * 0.42, 0.75);
  volcano(c, px, horizon, horizon * rnd.range(0.66, 0.8), w * rnd.range(0.5, 0.62), 0.5);
  mist(c, horizon - 14 * u, 20 * u, 0.85);
  ridge(c, horizon + 1 * u, 3 * u, { depth: 0.5, l: 0.4 });
  mist(c, horizon - 3 * u, 14 * u, 0.6);
  const kind = rnd.int(0, 2);
  if (kind === 0) {
    ridge(c, horizon + 9 * u, 4 * u, { depth: 0.32, l: 0.36, trees: 2.6 * u });
    mist(c, horizon + 5 * u, 15 * u, 0.5);
    const edge = ridge(c, h - 10 * u, 3.5 * u, {
      depth: 0.06,
      l: 0.22,
      lift: (t) => (c.sunSide > 0 ? 1 - t : t) * 14 * u,
    });
    const x0 = c.sunSide > 0 ? 0.16 : 0.7;
    for (let i = 0; i < 3; i++) {
      const x = w * x0 + i * 8 * u;
      figure(c, x, edge(x) + u, 15 * u, {
        pose: i === 1 ? "raise" : "stand",
        dir: c.sunSide,
        bag: i !== 1,
        back: i === 1,
      });
    }
    tufts(c, h - 3 * u, 4 * u, 0.18, 70, 4 * u);
  } else if (kind === 1) {
    field(c, horizon + 6 * u, "grass", 0.5);
    for (let i = 0; i < 9; i++) {
      const y = horizon + (8 + i * i * 0.55) * u;
      if (y < h + 4 * u) hedge(c, -u, w + u, y, (1.3 + i * 0.45) * u, 0.35 * (1 - i / 8), 0.34);
    }
    for (const k of [0.18, 0.3, 0.78]) cottage(c, w * k, horizon + rnd.range(9, 12) * u, 10 * u, 0.25);
    tree(c, w * (c.sunSide > 0 ? 0.08 : 0.92), h - 4 * u, 46 * u, 0.02);
  } else {
    water(c, horizon + 4 * u, h, px);
    const flip: Point[] = [
      [px, h - 6 * u],
      [px + w * 0.34, horizon + 4 * u],
      [px - w * 0.34, horizon + 4 * u],
    ];
    c.flat(smooth(flip, true, 14), c.tone("blue", 0.22, 0.2), c.photo ? 0.3 : 0.4);
    ridge(c, horizon + 5 * u, 1.6 * u, { depth: 0.3, l: 0.3, trees: 2 * u, to: horizon + 6 * u });
    mist(c, horizon + u, 9 * u, 0.6);
    canoe(c, px + c.sunSide * 14 * u, h - 17 * u, 13 * u);
    hedge(c, -u, w + u, h + u, 6 * u, 0, 0.16);
    framing(c, c.sunSide > 0 ? "left" : "right", 30 * u);
  }
}

/** A narrow boat with someone in a wide hat. */
function canoe(c: Canvas, x: number, y: number, size: number): void {
  const p = (a: number, b: number): Point => [x + a * size, y + b * size];
  c.flat(oval(x, y + size * 0.12, size, size * 0.07), c.tone("water", 0.1), 0.5);
  figure(c, x - size * 0.1, y + size * 0.3, size * 1.15, { pose: "sit", noShadow: true });
  hat(c, x - size * 0.09, y - size * 0.5, size * 0.3, 0);
  c.limb(poly([p(0.25, -0.5), p(0.6, 0.2)], false), c.tone("wood", 0.6), c.u * 0.5);
  c.fill(
    smooth([p(-1.05, -0.18), p(-0.6, -0.02), p(0.6, -0.02), p(1.05, -0.2), p(0.7, 0.15), p(-0.7, 0.15)], true, 9),
    c.tone("wood", 0.4),
  );
}

/** A farmer's wide hat over a head at (x, y), turned by `turn` degrees. */
export function hat(c: Canvas, x: number, y: number, size: number, turn: number): void {
  c.group(`rotate(${n(turn)} ${n(x)} ${n(y)})`, () => {
    const d = `M${n(x - size)} ${n(y)}Q${n(x - size * 0.3)} ${n(y - size * 0.3)} ${n(x)} ${n(y - size * 0.8)}Q${n(x + size * 0.3)} ${n(y - size * 0.3)} ${n(x + size)} ${n(y)}Q${n(x)} ${n(y + size * 0.24)} ${n(x - size)} ${n(y)}Z`;
    c.fill(d, c.tone("gold", 0.72), { line: 0.7, soft: 0.22 });
  });
}

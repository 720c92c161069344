import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { lighter } from "../color.ts";
import { figure } from "../figures.ts";
import { field, ridge, sky } from "../landscape.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { crown, hedge, tree, tufts } from "../plants.ts";
import { box, n, poly } from "../shapes.ts";

/** Three arrows in a ring. */
function cycle(c: Canvas, x: number, y: number, r: number, color: string): void {
  for (let i = 0; i < 3; i++) {
    c.group(`translate(${n(x)} ${n(y)}) rotate(${i * 120})`, () => {
      c.stroke(`M${n(-r * 0.7)} ${n(r * 0.3)}L${n(-r * 0.12)} ${n(-r * 0.72)}`, color, r * 0.3, 1, "butt");
      c.flat(
        poly([
          [-r * 0.34, -r * 0.84],
          [r * 0.3, -r * 1.02],
          [r * 0.2, -r * 0.36],
        ]),
        color,
      );
    });
  }
}

function bottle(c: Canvas, x: number, y: number, size: number, turn: number): void {
  const { rnd } = c;
  const color = c.tone(rnd.pick<Material>(["water", "teal", "leaf", "white", "water"]), rnd.range(0.6, 0.85));
  const label = c.tone(rnd.pick<Material>(["red", "blue", "gold", "white"]), 0.55);
  c.group(`translate(${n(x)} ${n(y)}) rotate(${n(turn)})`, () => {
    const s = size / 10;
    const d = `M${n(-0.8 * s)} ${n(-10 * s)}H${n(0.8 * s)}V${n(-8.4 * s)}Q${n(2 * s)} ${n(-7.4 * s)} ${n(2 * s)} ${n(-6 * s)}V${n(-0.5 * s)}Q${n(2 * s)} 0 ${n(1.4 * s)} 0H${n(-1.4 * s)}Q${n(-2 * s)} 0 ${n(-2 * s)} ${n(-0.5 * s)}V${n(-6 * s)}Q${n(-2 * s)} ${n(-7.4 * s)} ${n(-0.8 * s)} ${n(-8.4 * s)}Z`;
    c.fill(d, color, { line: 0.7, opacity: c.photo ? 0.86 : 1 });
    c.flat(box(-2 * s, -5 * s, 4 * s, 2.6 * s), label);
    c.flat(box(-1.4 * s, -7 * s, 0.6 * s, 6 * s), "#ffffff", 0.5);
    c.fill(box(-1 * s, -10.8 * s, 2 * s, 1.4 * s), label, { line: 0.5 });
  });
}

function can(c: Canvas, x: number, y: number, size: number, turn: number): void {
  const color = c.tone(c.rnd.pick<Material>(["red", "blue", "gold", "leaf"]), 0.5);
  c.group(`translate(${n(x)} ${n(y)}) rotate(${n(turn)})`, () => {
    c.fill(box(-size * 0.3, -size, size * 0.6, size, size * 0.1), color, { line: 0.7, soft: 0.25 });
    c.fill(box(-size * 0.25, -size * 1.04, size * 0.5, size * 0.1), c.tone("metal", 0.8), { line: 0.5 });
    c.flat(box(-size * 0.3, -size * 0.6, size * 0.6, size * 0.16), c.tone("white", 0.95));
  });
}

function recycling(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * 0.46;
  const ground = h * 0.8;
  sky(c, horizon);
  ridge(c, horizon, 9 * u, { depth: 0.65 });
  for (let i = 0; i < 5; i++) tree(c, rnd.range(-0.02, 1.02) * w, horizon + 7 * u, rnd.range(28, 42) * u, 0.38, 0.6);
  hedge(c, -4 * u, w + 4 * u, horizon + 7 * u, 6 * u, 0.25);
  field(c, horizon + 8 * u, rnd.chance(0.5) ? "grass" : "earth", 0.55);
  const side = rnd.sign();
  for (const k of [0.42, 0.3])
    figure(c, w / 2 - side * w * (k + 0.06), horizon + 18 * u, 30 * u, {
      pose: k > 0.4 ? "bend" : "carry",
      dir: side > 0 ? -1 : 1,
      depth: 0.2,
    });
  const names = ["ORGANIK", "PLASTIK", "KERTAS", "KACA"];
  const count = w > h ? rnd.int(3, 4) : 3;
  const bw = Math.min(23 * u, (w * 0.62) / count);
  const bh = bw * 1.55;
  const materials: Material[] = ["leaf", "gold", "blue", "red"];
  const x0 = side > 0 ? w * 0.98 - count * bw * 1.1 : w * 0.02;
  for (let i = 0; i < count; i++) {
    const x = x0 + (i + 0.5) * bw * 1.1;
    const color = c.tone(materials[i] as Material, 0.5);
    c.shadow(x, ground + u, bw * 0.62);
    if (i === 0) crown(c, x, ground - bh, bw * 0.36, bw * 0.16);
    else if (i !== 2) {
      for (let k = 0; k < 4; k++) {
        const item = x + rnd.range(-0.26, 0.26) * bw;
        if (i === 1 || rnd.chance(0.5))
          bottle(c, item, ground - bh + 3 * u, bw * rnd.range(0.42, 0.58), rnd.range(-34, 34));
        else can(c, item, ground - bh + 2 * u, bw * 0.34, rnd.range(-30, 30));
      }
    } else
      c.fill(
        poly([
          [x - bw * 0.3, ground - bh],
          [x - bw * 0.2, ground - bh * 1.18],
          [x + bw * 0.1, ground - bh * 1.1],
          [x + bw * 0.3, ground - bh * 1.2],
          [x + bw * 0.34, ground - bh],
        ]),
        c.tone("paper", 0.9),
      );
    c.fill(
      poly([
        [x - bw * 0.5, ground - bh],
        [x + bw * 0.5, ground - bh],
        [x + bw * 0.42, ground],
        [x - bw * 0.42, ground],
      ]),
      color,
      { soft: 0.24 },
    );
    c.fill(box(x - bw * 0.54, ground - bh - u, bw * 1.08, bh * 0.1, u), lighter(color, 0.22));
    cycle(c, x, ground - bh * 0.5, bw * 0.22, c.tone("white", 0.97));
    lettersFit(c, names[i] as string, x, ground - bh * 0.2, bw * 0.66, {
      color: c.tone("white", 0.97),
      size: bw * 0.13,
      weight: 0.2,
      align: "center",
    });
  }
  const size = Math.min(66 * u, h * 0.58);
  const near = side > 0 ? x0 - size * 0.28 : x0 + count * bw * 1.1 + size * 0.28;
  figure(c, near, ground + 7 * u, size, {
    pose: "reach",
    dir: side,
    hand: (hx, hy, s) => bottle(c, hx + side * s * 2, hy + 8 * s, 17 * s, side * 24),
  });
  if (w > h) figure(c, near - side * size * 0.34, ground + 10 * u, size * 0.95, { pose: "carry", dir: side });
  for (let i = 0; i < 11; i++) {
    const [x, y] = [w * rnd.range(0.02, 0.98), h - rnd.range(2, 9) * u];
    c.shadow(x, y, 6 * u, 1.4 * u);
    if (rnd.chance(0.65))
      bottle(c, x, y, rnd.range(10, 14) * u, rnd.chance(0.5) ? rnd.sign() * rnd.range(78, 100) : rnd.range(-4, 4));
    else can(c, x, y, 7 * u, rnd.chance(0.5) ? 90 : 0);
  }
  tufts(c, h + 2 * u, 5 * u, 0.3, 34, u);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  recycling: { lights: ["noon", "dawn", "overcast", "dusk"], paint: recycling },
};

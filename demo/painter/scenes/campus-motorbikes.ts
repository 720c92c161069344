import type { Scene } from "../../contract.ts";
import { block, hornRoof } from "../buildings.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { figure, person } from "../figures.ts";
import { field, ridge, sky } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { hedge, tree } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";

const coats: readonly Material[] = [
  "red",
  "blue",
  "black",
  "white",
  "teal",
  "black",
  "metal",
  "gold",
  "violet",
  "pink",
];

/** A scooter seen from the front, its wheel on (x, y). */
function scooter(c: Canvas, x: number, y: number, size: number, depth: number): void {
  const { rnd } = c;
  const s = size / 30;
  const paint = rnd.pick(coats);
  const color = c.tone(paint, rnd.range(0.4, 0.62), depth);
  const dark = c.tone("black", 0.36, depth);
  const p = (px: number, py: number): Point => [x + px * s, y + py * s];
  const line = Math.min(0.8, size / c.u / 26);
  const turn = rnd.range(-3, 3);
  if (size > c.u * 13) c.shadow(x, y, 9 * s, 2.4 * s, 0.45);
  c.fill(smooth([p(-6, -8), p(-7.5, -19), p(7.5, -19), p(6, -8)], true, 9), dark, { line });
  c.fill(box(x - 2.2 * s, y - 11 * s, 4.4 * s, 11.4 * s, 2.2 * s), c.tone("black", 0.3, depth), { line });
  c.fill(smooth([p(-3.4, -12.5), p(0, -14), p(3.4, -12.5), p(2.6, -7.4), p(-2.6, -7.4)], true, 9), color, { line });
  const shield = [p(-4, -11.5), p(-6.8, -17), p(-6, -23), p(turn * 0.2, -25.6), p(6, -23), p(6.8, -17), p(4, -11.5)];
  c.fill(smooth(shield, true, 8), color, { line, soft: 0.24 });
  const near = size > c.u * 13;
  if (near) {
    c.flat(
      smooth([p(-3, -12), p(-1.4, -20), p(0, -12.6)], true, 8) + smooth([p(3, -12), p(1.4, -20), p(0, -12.6)], true, 8),
      darker(color, 0.35),
      0.6,
    );
  }
  c.limb(
    smooth(
      [p(-11 + turn * 0.2, -25 - turn * 0.4), p(-4, -26.4), p(4, -26.4), p(11 + turn * 0.2, -25 + turn * 0.4)],
      false,
    ),
    dark,
    1.6 * s,
    line * 0.6,
  );
  for (const k of [-1, 1]) {
    c.stroke(`M${n(x + k * 6.4 * s)} ${n(y - 26 * s)}L${n(x + k * 8.6 * s)} ${n(y - 32 * s)}`, dark, 0.7 * s);
    c.fill(oval(x + k * 9 * s, y - 33 * s, 2.3 * s, 1.5 * s), c.tone("metal", 0.7, depth), { line });
    if (near) c.flat(oval(x + k * 4.7 * s, y - 18.6 * s, 1.1 * s, 1.7 * s), c.tone("gold", 0.6, depth));
  }
  c.fill(smooth([p(-4.6, -23.6), p(0, -29.4), p(4.6, -23.6), p(0, -22.4)], true, 7), lighter(color, 0.12), { line });
  c.fill(oval(x, y - 24.8 * s, 2.7 * s, 1.9 * s), c.tone("white", 0.92, depth), { line, soft: 0 });
  c.fill(box(x - 2.8 * s, y - 10.6 * s, 5.6 * s, 2 * s), c.tone("black", 0.2, depth), { line: 0, soft: 0 });
  if (rnd.chance(0.28)) {
    const k = rnd.sign();
    c.fill(
      smooth([p(k * 6 - 4.4, -27), p(k * 6 - 4, -32), p(k * 6, -34), p(k * 6 + 4, -32), p(k * 6 + 4.4, -27)], true, 8),
      c.tone(rnd.pick(coats), 0.55, depth),
      { line },
    );
    c.fill(box(x + (k * 6 - 3.4) * s, y - 31 * s, 6.8 * s, 2.6 * s, s), c.tone("black", 0.3, depth), { line: 0 });
  }
}

function motorbikes(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.34, 0.4);
  sky(c, horizon);
  ridge(c, horizon - 3 * u, 6 * u, { depth: 0.75, l: 0.48 });
  const bx = w * rnd.range(0.05, 0.3);
  block(c, bx, horizon + 3 * u, 62 * u, 17 * u, { storeys: 3, columns: 12, depth: 0.35 });
  hornRoof(c, bx + 31 * u, horizon - 14 * u + 1, 64 * u, 12 * u, { depth: 0.32 });
  hedge(c, -u, w + u, horizon + 2.4 * u, 2.4 * u, 0.25);
  field(c, horizon + 3 * u, "stone", 0.46);
  for (const k of [0.06, 0.36, 0.66, 0.96])
    tree(c, w * (k + rnd.range(-0.05, 0.05)), horizon + 4 * u, rnd.range(18, 26) * u, 0.2);
  const roofed = rnd.chance(0.45);
  const rows = 5;
  const keeper = rnd.int(1, 3);
  for (let i = 0; i < rows; i++) {
    const t = i / (rows - 1);
    const size = (10.5 + 23.5 * t ** 1.4) * u;
    const y = horizon + 11 * u + (h * 1.0 - horizon - 11 * u) * t ** 1.1;
    const step = size * 0.82;
    for (let x = rnd.range(-0.6, 0) * step; x < w + step; x += step * rnd.range(0.92, 1.1))
      scooter(c, x, y + rnd.range(-0.04, 0.04) * size, size * rnd.range(0.94, 1.05), 0.4 * (1 - t));
    if (i === keeper) {
      const vest = person(c, 0.1, { woman: false, hijab: false, top: c.tone("gold", 0.55), cap: false });
      figure(c, w * rnd.range(0.2, 0.8), y + size * 0.34, size * 1.75, {
        pose: rnd.pick(["raise", "point", "reach"] as const),
        who: vest,
        dir: rnd.sign(),
      });
    } else if (i > 0 && i < 4 && rnd.chance(0.5)) {
      figure(c, w * rnd.range(0.1, 0.9), y + size * 0.3, size * 1.7, {
        pose: "walk",
        dir: rnd.sign(),
        bag: true,
        depth: 0.2 * (1 - t),
      });
    }
  }
  if (!roofed) return;
  for (const k of [0.03, 0.97]) c.limb(`M${n(w * k)} ${n(h)}V0`, c.tone("metal", 0.4), 2 * u);
  c.fill(
    poly([
      [-u, -u],
      [w + u, -u],
      [w * 0.9, h * 0.13],
      [w * 0.1, h * 0.13],
    ]),
    c.tone("metal", 0.5),
  );
  for (let i = 1; i < 24; i++)
    c.stroke(
      `M${n((w * i) / 24)} 0L${n(w * (0.1 + (0.8 * i) / 24))} ${n(h * 0.13)}`,
      c.tone("metal", 0.25),
      0.3 * u,
      0.7,
    );
}

export const scenes: Partial<Record<Scene, Painter>> = {
  motorbikes: { lights: ["noon", "overcast", "dawn", "dusk", "noon"], paint: motorbikes },
};

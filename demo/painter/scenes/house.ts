import { bigHouse, carving, hornRoof } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { figure } from "../figures.ts";
import { field, mist, ridge, road, sky } from "../landscape.ts";
import { banana, framing, hedge, palm, tree, tufts } from "../plants.ts";
import { box, n, poly } from "../shapes.ts";

/** A rice barn on stilts with its own horned roof. */
function barn(c: Canvas, x: number, y: number, size: number, depth: number): void {
  c.shadow(x, y, size * 0.5);
  for (const k of [-0.3, -0.1, 0.1, 0.3])
    c.limb(
      `M${n(x + k * size)} ${n(y)}L${n(x + k * size * 1.1)} ${n(y - size * 0.46)}`,
      c.tone("wood", 0.36, depth),
      size * 0.045,
      0.6,
    );
  c.fill(
    poly([
      [x - size * 0.34, y - size * 0.42],
      [x + size * 0.34, y - size * 0.42],
      [x + size * 0.44, y - size * 0.98],
      [x - size * 0.44, y - size * 0.98],
    ]),
    c.tone("wood", 0.5, depth),
    { soft: 0.2 },
  );
  carving(c, x - size * 0.37, y - size * 0.56, size * 0.74, size * 0.1, depth);
  carving(c, x - size * 0.42, y - size * 0.92, size * 0.84, size * 0.1, depth);
  c.fill(box(x - size * 0.09, y - size * 0.8, size * 0.18, size * 0.2), c.tone("black", 0.25, depth), { line: 0.5 });
  hornRoof(c, x, y - size * 0.94, size * 1.02, size * 0.7, { depth });
}

/** A rumah gadang with barns, palms and people in its yard. */
export function traditionalHouse(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const tall = h > w;
  const horizon = h * (tall ? 0.6 : 0.62);
  sky(c, horizon);
  ridge(c, horizon - 13 * u, 8 * u, { depth: 0.78 });
  mist(c, horizon - 14 * u, 16 * u, 0.55);
  ridge(c, horizon - 3 * u, 5 * u, { depth: 0.52, l: 0.42 });
  ridge(c, horizon + 2 * u, 2 * u, { depth: 0.34, trees: 4 * u, l: 0.32 });
  field(c, horizon + 2 * u, rnd.pick(["grass", "earth"] as const), 0.54);
  const x = w * (tall ? 0.5 : rnd.range(0.44, 0.56));
  const size = Math.min(w * 0.82, rnd.range(86, 104) * u);
  const y = horizon + 12 * u;
  for (const k of [-1, 1]) {
    for (let i = 0; i < 3; i++)
      palm(c, x + k * size * rnd.range(0.42, 0.7), horizon + 5 * u, u * rnd.range(42, 58), 0.2);
    if (rnd.chance(0.7)) tree(c, x + k * size * 0.62, horizon + 7 * u, 40 * u, 0.16);
    banana(c, x + k * size * 0.56, horizon + 9 * u, 16 * u, 0.1);
  }
  road(
    c,
    { x: x + rnd.range(-12, 12) * u, width: w * 0.34 },
    { x, y: y + u, width: 11 * u },
    { material: "stone", l: 0.66 },
  );
  bigHouse(c, x, y, size, 0.02, rnd.int(1, 2));
  hedge(c, x - size * 0.48, x - size * 0.14, y + u, 2.4 * u, 0, 0.34);
  hedge(c, x + size * 0.14, x + size * 0.48, y + u, 2.4 * u, 0, 0.34);
  const side = rnd.sign();
  barn(c, x + side * Math.min(w * 0.36, 52 * u), y + 8 * u, 23 * u, 0);
  if (rnd.chance(0.6) && !tall) barn(c, x - side * 58 * u, y + 5 * u, 18 * u, 0.06);
  const people = rnd.int(3, 6);
  for (let i = 0; i < people; i++) {
    const t = i / people;
    const px = x + (i % 2 ? 1 : -1) * u * (5 + t * 24) + rnd.range(-4, 4) * u;
    figure(c, px, y + (5 + t * 15) * u, u * (13 + 9 * t), {
      pose: rnd.pick(["walk", "stand", "point", "carry", "walk"] as const),
      dir: rnd.sign(),
      back: rnd.chance(0.5),
    });
  }
  tufts(c, h - 2 * u, 4 * u, 0.3, 50, 4 * u);
  framing(c, side > 0 ? "left" : "right", 26 * u);
  if (rnd.chance(0.6)) framing(c, side > 0 ? "bottom-right" : "bottom-left", 20 * u);
}

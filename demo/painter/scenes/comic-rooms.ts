import { block, hornRoof, shine } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { figure } from "../figures.ts";
import { field, ridge, sky } from "../landscape.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { hedge, palm, pottedPlant, tree } from "../plants.ts";
import type { Random } from "../random.ts";
import { box, n, oval, poly } from "../shapes.ts";
import { bookcase, view } from "./campus-rooms.ts";

/** Where a panel's talk takes place; each paints the whole ground behind the two figures. */
export const rooms: readonly ((c: Canvas, rnd: Random) => void)[] = [meeting, study, yard, cafe, classroom, corridor];

function wall(c: Canvas, material: Material, l: number, floor = 0.78): void {
  c.ground(c.tone(material, l));
  c.fill(box(-c.u, c.h * floor, c.w + 2 * c.u, c.h), c.tone("wood", 0.6), { line: 0.8 });
}

function clock(c: Canvas, x: number, y: number, r: number, rnd: Random): void {
  c.fill(oval(x, y, r), c.tone("white", 1));
  const a = rnd.range(0, 6.28);
  c.stroke(
    `M${n(x)} ${n(y)}L${n(x + Math.sin(a) * r * 0.5)} ${n(y - Math.cos(a) * r * 0.5)}M${n(x)} ${n(y)}L${n(x)} ${n(y - r * 0.76)}`,
    c.tone("black", 0.2),
    r * 0.13,
  );
}

function meeting(c: Canvas, rnd: Random): void {
  const { w, h, u } = c;
  wall(c, rnd.pick(["gold", "teal", "blue"]), 0.8);
  c.fill(box(w * 0.3, h * 0.4, w * 0.4, h * 0.3, u), c.tone("white", 1));
  for (let i = 0; i < 4; i++)
    c.stroke(
      `M${n(w * 0.34)} ${n(h * (0.46 + i * 0.05))}h${n(w * rnd.range(0.1, 0.3))}`,
      c.tone(i ? "blue" : "red", 0.5),
      0.7 * u,
    );
  clock(c, w * 0.5, h * 0.32, 5 * u, rnd);
  pottedPlant(c, w * 0.06, h * 0.8, 26 * u);
  c.fill(box(w * 0.83, h * 0.36, w * 0.1, h * 0.16), c.tone("red", 0.5));
  c.fill(
    poly([
      [w * 0.85, h * 0.5],
      [w * 0.88, h * 0.42],
      [w * 0.91, h * 0.5],
    ]),
    c.tone("gold", 0.6),
    { line: 0.5 },
  );
}

function study(c: Canvas, rnd: Random): void {
  const { w, h } = c;
  wall(c, rnd.pick(["pink", "wall", "violet"]), 0.8);
  bookcase(c, w * 0.02, h * 0.22, w * 0.24, h * 0.58, 5);
  view(c, w * 0.36, h * 0.34, w * 0.28, h * 0.3);
  bookcase(c, w * 0.76, h * 0.36, w * 0.22, h * 0.44, 4);
}

function yard(c: Canvas, rnd: Random): void {
  const { w, h, u } = c;
  sky(c, h * 0.62, { clouds: 3 });
  ridge(c, h * 0.55, 5 * u, { depth: 0.6 });
  const x = w * rnd.range(0.3, 0.6);
  block(c, x - 26 * u, h * 0.66, 52 * u, 15 * u, { storeys: 3, columns: 10, depth: 0.25 });
  hornRoof(c, x, h * 0.66 - 15 * u, 55 * u, 12 * u, { depth: 0.2 });
  field(c, h * 0.65, "grass", 0.55);
  hedge(c, -u, w + u, h * 0.67, 3 * u, 0.1);
  tree(c, w * 0.08, h * 0.72, 36 * u, 0.08);
  if (rnd.chance(0.5)) palm(c, w * 0.93, h * 0.74, 40 * u);
  else tree(c, w * 0.92, h * 0.73, 34 * u, 0.05);
  figure(c, w * rnd.range(0.44, 0.56), h * 0.76, 15 * u, { pose: "walk", depth: 0.1 });
}

function cafe(c: Canvas, rnd: Random): void {
  const { w, h, u } = c;
  wall(c, rnd.pick(["teal", "leaf", "wood"]), 0.62);
  c.fill(box(w * 0.28, h * 0.36, w * 0.44, h * 0.3), c.tone("wood", 0.25));
  for (let row = 0; row < 2; row++) {
    c.fill(box(w * 0.28, h * (0.49 + row * 0.14), w * 0.44, u), c.tone("wood", 0.6), { line: 0.4 });
    for (let i = 0; i < 9; i++)
      c.fill(
        box(w * (0.295 + i * 0.046), h * (0.43 + row * 0.14) + rnd.range(0, 2) * u, 3.4 * u, h * 0.06, u),
        c.tone(rnd.pick(["red", "gold", "teal", "white", "blue"]), 0.6),
        { line: 0.5 },
      );
  }
  c.fill(box(w * 0.37, h * 0.29, w * 0.26, 8 * u), c.tone("red", 0.5));
  lettersFit(c, rnd.pick(["KEDAI KOPI", "TEH TALUA", "WARUNG UNI"]), w / 2, h * 0.29 + 2.2 * u, w * 0.22, {
    color: c.tone("white", 1),
    size: 3.8 * u,
    face: "bold",
    weight: 0.2,
    align: "center",
  });
  for (const k of [0.14, 0.86]) {
    c.stroke(`M${n(w * k)} 0V${n(h * 0.3)}`, c.tone("black", 0.3), 0.5 * u);
    c.glow(w * k, h * 0.36, 18 * u, shine(c), 0.8);
    c.fill(
      poly([
        [w * k - 6 * u, h * 0.35],
        [w * k - 2 * u, h * 0.3],
        [w * k + 2 * u, h * 0.3],
        [w * k + 6 * u, h * 0.35],
      ]),
      c.tone("gold", 0.5),
    );
  }
}

function classroom(c: Canvas, rnd: Random): void {
  const { w, h, u } = c;
  wall(c, rnd.pick(["wall", "blue", "stone"]), 0.8);
  c.fill(box(w * 0.24, h * 0.24, w * 0.52, h * 0.4), c.tone("wood", 0.5));
  c.fill(box(w * 0.26, h * 0.26, w * 0.48, h * 0.36), c.tone("leaf", 0.2));
  lettersFit(c, rnd.pick(["A + B = ?", "BAB 1", "TUGAS AKHIR"]).replace("+", "-"), w * 0.5, h * 0.47, w * 0.2, {
    color: c.tone("white", 0.9),
    size: 5 * u,
    align: "center",
    seed: 4,
  });
  for (const k of [0.03, 0.83]) view(c, w * k, h * 0.3, w * 0.14, h * 0.34);
  clock(c, w * 0.79, h * 0.24, 3.4 * u, rnd);
}

function corridor(c: Canvas, rnd: Random): void {
  const { w, h, u } = c;
  const tone = rnd.pick<Material>(["wall", "violet", "pink"]);
  c.ground(c.tone(tone, 0.8));
  const [l, r, t, f] = [w * 0.4, w * 0.6, h * 0.3, h * 0.62];
  c.fill(
    poly([
      [-u, -u],
      [l, t],
      [l, f],
      [-u, h],
    ]),
    c.tone(tone, 0.62),
  );
  c.fill(
    poly([
      [w + u, -u],
      [r, t],
      [r, f],
      [w + u, h],
    ]),
    c.tone(tone, 0.5),
  );
  c.fill(
    poly([
      [l, f],
      [r, f],
      [w + u, h],
      [-u, h],
    ]),
    c.tone("stone", 0.7),
  );
  view(c, l + 2 * u, t + 3 * u, r - l - 4 * u, f - t - 8 * u);
  for (const [a, b] of [
    [0.06, 0.4],
    [0.56, 0.78],
  ] as const) {
    for (const side of [0, 1]) {
      const x = (k: number) => (side ? w - (w - r) * k : l * k);
      const top = (k: number) => h * 0.16 + (t + 4 * u - h * 0.16) * k;
      const low = (k: number) => h + (f - h) * k;
      c.fill(
        poly([
          [x(a), top(a)],
          [x(b), top(b)],
          [x(b), low(b)],
          [x(a), low(a)],
        ]),
        c.tone(side ? "wood" : "teal", 0.5),
      );
    }
  }
}

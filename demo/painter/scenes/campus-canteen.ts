import type { Scene } from "../../contract.ts";
import { shine } from "../buildings.ts";
import { bust } from "../busts.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { figure, headBehind, person } from "../figures.ts";
import { field, ridge, sky } from "../landscape.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { crown, palm } from "../plants.ts";
import { box, n, oval, poly, smooth } from "../shapes.ts";

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

function canteen(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const floor = h * 0.5;
  c.ground(c.tone("wall", 0.78, 0.1));
  // The open side: greenery beyond pillars.
  const top = h * 0.1;
  c.clip(box(0, top, w, floor - top), () => {
    sky(c, h * 0.4, { clouds: 3 });
    ridge(c, h * 0.32, 4 * u, { depth: 0.7 });
    for (let i = 0; i < 4; i++) crown(c, w * (i / 3), h * 0.42, 22 * u, 9 * u, 0.4);
    if (rnd.chance(0.6)) palm(c, w * rnd.range(0.5, 0.9), floor, 34 * u, 0.3);
  });
  c.fill(box(-u, floor - 5 * u, w + 2 * u, 6 * u), c.tone("wall", 0.55, 0.15), { line: 0.6 });
  field(c, floor, rnd.pick<Material>(["stone", "wall", "earth"]), 0.66);
  c.fill(box(-u, -u, w + 2 * u, h * 0.1 + u), c.tone("wood", 0.34), { line: 0.8 });
  for (let i = 0; i < 9; i++) c.stroke(`M${n((w * i) / 8)} 0V${n(h * 0.1)}`, c.tone("wood", 0.2), 0.6 * u);
  const names = [
    ["NASI RAMES", "SATE", "TEH ES"],
    ["SOTO", "AYAM GEPREK", "KOPI"],
    ["NASI GORENG", "LONTONG", "JUS"],
  ] as const;
  const stalls = rnd.pick(names);
  const from = rnd.chance(0.5) ? 0.02 : 0.32;
  for (const k of [0.0, 0.5, 1]) c.fill(box(w * k - 1.8 * u, h * 0.1, 3.6 * u, floor - h * 0.08), c.tone("wall", 0.8));
  stalls.forEach((name, i) => {
    stall(c, w * (from + i * 0.225), floor + u, w * 0.2, name);
  });
  for (const k of [0.25, 0.75]) {
    const x = w * (k + rnd.range(-0.04, 0.04));
    const y = h * rnd.range(0.15, 0.18);
    c.stroke(`M${n(x)} ${n(h * 0.06)}V${n(y)}`, c.tone("black", 0.4), 0.4 * u);
    c.fill(
      smooth(
        [
          [x - 5 * u, y + 3 * u],
          [x - 2 * u, y],
          [x + 2 * u, y],
          [x + 5 * u, y + 3 * u],
        ],
        true,
        12,
      ),
      c.tone("red", 0.5),
      { line: 0.7 },
    );
    c.glow(x, y + 4 * u, 14 * u, shine(c), 0.5);
  }
  const walkersAt = rnd.range(0.1, 0.9);
  figure(c, w * walkersAt, floor + 7 * u, 21 * u, {
    pose: "hold",
    dir: rnd.sign(),
    depth: 0.1,
    hand: (x, y, s) => c.fill(oval(x - 4 * s, y, 7 * s, 2.4 * s), c.tone("white", 0.9), { line: 0.5 }),
  });
  const tableTone = rnd.pick<Material>(["wood", "gold", "teal", "red"]);
  const rows = [
    { y: floor + h * 0.12, size: 8 * u, depth: 0.16 },
    { y: floor + h * 0.25, size: 12 * u, depth: 0.05 },
    { y: floor + h * 0.42, size: 18 * u, depth: 0 },
  ];
  for (const { y, size, depth } of rows) table(c, y, size, depth, tableTone);
}

function stall(c: Canvas, x: number, y: number, wide: number, name: string): void {
  const { rnd, u } = c;
  const paint = rnd.pick<Material>(["red", "gold", "teal", "blue", "leaf"]);
  c.fill(box(x, y - 28 * u, wide, 28 * u), c.tone("wood", 0.3), { line: 0.7 });
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < 6; i++)
      c.fill(
        box(x + wide * (0.1 + i * 0.14), y - (19.5 - row * 4.6) * u, wide * 0.09, 3 * u, 0.6 * u),
        c.tone(rnd.pick(coats), 0.6),
        { line: 0.3 },
      );
  }
  figure(c, x + wide * rnd.range(0.3, 0.7), y + 6 * u, 23 * u, {
    pose: "hold",
    noShadow: true,
    dir: rnd.sign(),
    depth: 0.1,
  });
  c.fill(box(x - 0.02 * wide, y - 9 * u, wide * 1.04, 10 * u), c.tone(paint, 0.5), { line: 0.8 });
  c.fill(box(x - 0.02 * wide, y - 9.6 * u, wide * 1.04, 1.8 * u), c.tone("white", 0.9), { line: 0.5 });
  for (let i = 0; i < 4; i++)
    c.fill(
      oval(x + wide * (0.16 + i * 0.22), y - 9.8 * u, wide * 0.08, 1.2 * u),
      c.tone(rnd.pick(["red", "gold", "leaf", "earth"] as const), 0.5),
      { line: 0.4 },
    );
  c.fill(box(x - 0.03 * wide, y - 29 * u, wide * 1.06, 5.6 * u), c.tone(paint, 0.4), { line: 0.8 });
  lettersFit(c, name, x + wide / 2, y - 27.8 * u, wide * 0.88, {
    color: c.tone("white", 0.96),
    size: 3 * u,
    face: "bold",
    weight: 0.2,
    align: "center",
  });
}

/** A long table with people eating on both sides; `size` is a head's height. */
function table(c: Canvas, y: number, size: number, depth: number, material: Material): void {
  const { w, rnd } = c;
  const step = size * 2.5;
  const shift = rnd.range(-0.4, 0.2) * step;
  const far: number[] = [];
  for (let x = shift; x < w + step; x += step * rnd.range(0.92, 1.2)) if (rnd.chance(0.82)) far.push(x);
  for (const x of far) {
    bust(c, x, y - size * 1.25 + rnd.range(-0.08, 0.08) * size, size, {
      who: person(c, depth),
      turn: rnd.pick([-1, -0.6, 0, 0.6, 1]),
      mouth: rnd.pick(["smile", "speak", "laugh", "calm"] as const),
    });
  }
  const deep = size * 0.9;
  c.fill(box(-w * 0.02, y - size * 0.1, w * 1.04, deep), c.tone(material, 0.66, depth), { line: 0.8, soft: 0 });
  c.flat(box(-w * 0.02, y - size * 0.1, w * 1.04, deep * 0.16), c.tone(material, 0.9, depth), 0.5);
  c.fill(box(-w * 0.02, y + deep - size * 0.1, w * 1.04, size * 0.2), c.tone(material, 0.4, depth), { line: 0.8 });
  for (const x of far) {
    const px = x + rnd.range(-0.2, 0.2) * size;
    c.fill(oval(px, y + deep * 0.35, size * 0.52, size * 0.19), c.tone("white", 0.92, depth), { line: 0.6 });
    c.fill(oval(px - size * 0.08, y + deep * 0.31, size * 0.26, size * 0.11), c.tone("paper", 0.95, depth), {
      line: 0.3,
    });
    c.flat(
      oval(px + size * 0.18, y + deep * 0.34, size * 0.15, size * 0.07),
      c.tone(rnd.pick(["red", "wood", "leaf", "gold"] as const), 0.5, depth),
    );
    const gx = px + size * 0.85;
    c.fill(
      poly([
        [gx - size * 0.14, y - size * 0.24],
        [gx + size * 0.14, y - size * 0.24],
        [gx + size * 0.1, y + size * 0.22],
        [gx - size * 0.1, y + size * 0.22],
      ]),
      c.tone(rnd.pick(["gold", "red", "teal"] as const), 0.62, depth),
      { line: 0.5, opacity: 0.9 },
    );
  }
  if (size > c.u * 15) return;
  for (let x = shift + step / 2; x < w + step; x += step * rnd.range(1, 1.5))
    if (rnd.chance(0.5)) headBehind(c, x, y + size * 0.75, size * 0.8, depth);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  canteen: { lights: ["noon", "overcast", "dawn", "dusk", "noon"], paint: canteen },
};

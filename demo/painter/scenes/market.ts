import { block } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { figure, person } from "../figures.ts";
import { ridge, sky } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { palm } from "../plants.ts";
import { box, leafShape, n, oval, type Point, poly } from "../shapes.ts";

const goods: readonly [Material, number][] = [
  ["red", 0.48],
  ["gold", 0.6],
  ["leaf", 0.6],
  ["red", 0.36],
  ["violet", 0.42],
  ["grass", 0.7],
  ["gold", 0.42],
  ["white", 0.7],
];

/** A heap of fruit, chilies or greens in a tray. */
function heap(c: Canvas, x: number, y: number, r: number, depth: number): void {
  const { rnd } = c;
  const [material, l] = rnd.pick(goods);
  const color = c.tone(material, l, depth);
  c.fill(
    `M${n(x - r)} ${n(y)}Q${n(x - r * 0.5)} ${n(y - r * 0.85)} ${n(x)} ${n(y - r * 0.9)}Q${n(x + r * 0.5)} ${n(y - r * 0.85)} ${n(x + r)} ${n(y)}Z`,
    darker(color, 0.2),
    { line: 0.6 },
  );
  const leafy = material === "leaf" || (material === "red" && rnd.chance(0.6));
  let a = "";
  let b = "";
  for (let i = 0; i < 15; i++) {
    const k = rnd.range(-0.8, 0.8);
    const py = y - r * rnd.range(0.06, 0.85) * (1 - k * k);
    const piece = leafy
      ? leafShape([x + k * r, py], [x + k * r + rnd.range(-0.5, 0.5) * r, py - r * rnd.range(0.1, 0.3)], r * 0.08)
      : oval(x + k * r, py, r * 0.15);
    if (i % 2) a += piece;
    else b += piece;
  }
  c.fill(a, color, { line: 0.25, soft: 0 });
  c.fill(b, lighter(color, 0.22), { line: 0.25, soft: 0 });
  c.fill(
    poly([
      [x - r * 1.08, y - r * 0.06],
      [x + r * 1.08, y - r * 0.06],
      [x + r * 0.9, y + r * 0.4],
      [x - r * 0.9, y + r * 0.4],
    ]),
    c.tone("wood", 0.62, depth),
    { line: 0.6 },
  );
}

/** One stall: posts, awning in stripes, a counter with heaps, its seller. */
function stall(c: Canvas, x: number, y: number, size: number, depth: number): void {
  const { rnd } = c;
  const half = size * 0.5;
  const top = y - size * 0.94;
  c.flat(box(x - half, top, size, size * 0.9), c.tone("black", 0.3, depth), 0.5);
  let hang = "";
  for (let i = 0; i < 6; i++)
    hang += leafShape(
      [x + (i - 2.5) * size * 0.15, top + size * 0.1],
      [x + (i - 2.4) * size * 0.15, top + size * rnd.range(0.22, 0.32)],
      size * 0.035,
    );
  c.flat(hang, c.tone(rnd.pick<Material>(["gold", "leaf", "red"]), 0.55, depth));
  for (const k of [-1, 1])
    c.limb(
      `M${n(x + k * half * 0.94)} ${n(y)}L${n(x + k * half * 0.94)} ${n(top)}`,
      c.tone("wood", 0.5, depth),
      size * 0.028,
      0.5,
    );
  const who = person(c, depth, { woman: rnd.chance(0.75) });
  figure(c, x + rnd.range(-0.2, 0.2) * size, y - size * 0.04, size * 0.76, {
    who,
    depth,
    pose: rnd.pick(["hold", "reach", "stand"] as const),
    dir: rnd.sign(),
    noShadow: true,
  });
  c.fill(
    box(x - half, y - size * 0.3, size, size * 0.3),
    c.tone(rnd.pick<Material>(["wood", "teal", "blue"]), 0.48, depth),
    { soft: 0.2 },
  );
  c.flat(box(x - half, y - size * 0.1, size, size * 0.1), c.tone("black", 0.2, depth), 0.3);
  for (let i = 0; i < 4; i++) heap(c, x - half + size * (0.13 + i * 0.247), y - size * 0.3, size * 0.105, depth);
  const [a, b] = [
    c.tone(rnd.pick<Material>(["red", "blue", "teal", "gold", "violet"]), 0.5, depth),
    c.tone("white", 0.82, depth),
  ];
  const stripes = 8;
  const drop = size * 0.2;
  for (let i = 0; i < stripes; i++) {
    const edge = (k: number): [number, number] => [
      x + (k / stripes - 0.5) * size * 0.98,
      x + (k / stripes - 0.5) * size * 1.16,
    ];
    const [p, q] = [edge(i), edge(i + 1)];
    const color = i % 2 ? a : b;
    c.fill(
      `M${n(p[0])} ${n(top - drop)}L${n(q[0])} ${n(top - drop)}L${n(q[1])} ${n(top + drop * 0.2)}Q${n((p[1] + q[1]) / 2)} ${n(top + drop * 0.62)} ${n(p[1])} ${n(top + drop * 0.2)}Z`,
      color,
      { line: 0.5, soft: 0.1 },
    );
  }
  c.flat(
    poly([
      [x - half * 1.16, top + drop * 0.1],
      [x + half * 1.16, top + drop * 0.1],
      [x + half * 1.16, top + drop * 0.24],
      [x - half * 1.16, top + drop * 0.24],
    ]),
    darker(a, 0.5),
    0.25,
  );
}

/** A market lane: stalls on both sides, buyers, umbrellas, baskets in front. */
export function market(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.38, 0.43);
  sky(c, horizon);
  ridge(c, horizon - 10 * u, 7 * u, { depth: 0.72 });
  const goal = w * rnd.range(0.44, 0.56);
  for (let i = 0; i < 6; i++) {
    const x = (w * i) / 5;
    if (Math.abs(x - goal) > 8 * u)
      block(c, x - 9 * u, horizon + 3 * u, 18 * u, rnd.range(14, 27) * u, {
        storeys: 2,
        columns: 3,
        depth: 0.5,
        material: rnd.pick<Material>(["wall", "pink", "teal", "gold"]),
      });
  }
  palm(c, goal + 5 * u, horizon + 3 * u, 24 * u, 0.5);
  const ground = c.tone("earth", 0.6);
  c.add(
    `<rect y="${n(horizon + 2 * u)}" width="${w}" height="${n(h)}" fill="${
      c.photo
        ? c.linear([
            [lighter(mix(ground, c.tones.light.haze, 0.4), 0.1), 0],
            [ground, 0.4],
            [darker(ground, 0.4), 1],
          ])
        : ground
    }"/>`,
  );
  let stones = "";
  for (let i = 0; i < 70; i++) {
    const t = rnd.next();
    stones += oval(
      goal + rnd.range(-1, 1) * w * (0.1 + t * 0.5),
      horizon + 4 * u + (h - horizon) * t ** 1.3,
      u * (0.5 + t * 4),
      u * (0.15 + t * 0.5),
    );
  }
  c.flat(stones, darker(ground, 0.4), 0.2);
  line(c, horizon + u);
  const tall = h > w;
  for (let i = 0; i < 5; i++) {
    const t = i / 4;
    const y = horizon + u * (6 + 36 * t ** 1.5) * (tall ? 1.3 : 1);
    const size = u * (15 + 33 * t ** 1.2);
    const depth = 0.42 * (1 - t) ** 1.3;
    const gap = u * (5 + 15 * t) + size * 0.58 + (tall ? 0 : w * 0.06 * t);
    for (const k of [-1, 1]) stall(c, goal + (w / 2 - goal) * t + k * gap, y + (k > 0 ? u : 0), size, depth);
    const buyers = i === 4 ? 2 : 3;
    for (let j = 0; j < buyers; j++) {
      const x = goal + (w / 2 - goal) * t + rnd.range(-1, 1) * u * (3 + 10 * t);
      figure(c, x, y + u * (2 + 3 * t), u * (12.5 + 21 * t), {
        depth,
        pose: rnd.pick(["walk", "carry", "stand", "walk", "reach"] as const),
        dir: rnd.sign(),
        back: rnd.chance(0.55),
        bag: rnd.chance(0.3),
      });
    }
  }
  for (let i = 0; i < 6; i++) {
    const x = w * (0.04 + 0.184 * i);
    if (Math.abs(x - w / 2) < w * 0.1) continue;
    const y = h - rnd.range(0, 3) * u;
    const r = u * rnd.range(6, 8);
    c.shadow(x, y + r * 0.4, r * 1.2);
    heap(c, x, y - r * 0.3, r, 0);
  }
}

/** Small flags over the lane. */
function line(c: Canvas, horizon: number): void {
  const { w, u, rnd } = c;
  for (let k = 0; k < 2; k++) {
    const [y0, y1] = [horizon * rnd.range(0.2, 0.5), horizon * rnd.range(0.2, 0.6)];
    const at = (t: number): Point => [w * t, y0 + (y1 - y0) * t + Math.sin(t * Math.PI) * 8 * u];
    const color = rnd.pick<Material>(["red", "gold", "teal"]);
    for (let i = 0; i < 22; i++) {
      const [x, y] = at(i / 22);
      c.fill(
        poly([
          [x, y],
          [x + 2.4 * u, y + 0.2 * u],
          [x + 1.2 * u, y + 3.2 * u],
        ]),
        i % 2 ? c.tone(color, 0.52) : c.tone("white", 0.85),
        { line: 0.4 },
      );
    }
  }
}

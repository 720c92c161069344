import { cottage } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { figure, person } from "../figures.ts";
import { field, mist, ridge, road, sky, water } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { banana, framing, hedge, palm, tree, tufts } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";

const bright: readonly Material[] = ["red", "gold", "teal", "blue", "violet", "pink"];

/** A fishing boat with outriggers, its keel at (x, y). */
function boat(c: Canvas, x: number, y: number, size: number, depth: number, afloat: boolean): void {
  const { rnd } = c;
  const s = rnd.sign();
  const p = (a: number, b: number): Point => [x + s * a * size, y + b * size];
  const hull = rnd.pick(bright);
  if (afloat) c.flat(oval(x, y + size * 0.03, size * 1.05, size * 0.1), c.tone("water", 0.08), 0.45);
  else c.shadow(x, y, size * 1.05, size * 0.1);
  const mast = rnd.range(-0.1, 0.15);
  c.limb(poly([p(mast, -0.2), p(mast + 0.03, -1.25)], false), c.tone("wood", 0.4, depth), size * 0.03);
  c.fill(poly([p(mast + 0.03, -1.25), p(mast - 0.26, -1.16), p(mast + 0.03, -1.06)]), c.tone("red", 0.5, depth), {
    line: 0.5,
  });
  c.fill(poly([p(-0.5, -0.62), p(0.24, -0.62), p(0.3, -0.5), p(-0.56, -0.5)]), c.tone(rnd.pick(bright), 0.62, depth), {
    line: 0.6,
  });
  for (const k of [-0.46, 0.2])
    c.limb(poly([p(k, -0.5), p(k, -0.15)], false), c.tone("wood", 0.5, depth), size * 0.03, 0.4);
  if (depth < 0.25) figure(c, p(0.5, 0)[0], y + size * 0.02, size * 0.62, { pose: "stand", noShadow: true, depth });
  const shell = [p(-1.05, -0.38), p(-0.6, -0.22), p(0.5, -0.22), p(1.15, -0.5), p(0.72, 0), p(-0.75, 0)];
  c.fill(smooth(shell, true, 11), c.tone(hull, 0.5, depth), { soft: 0.25 });
  c.clip(smooth(shell, true, 11), () => {
    c.stroke(
      smooth([p(-1.1, -0.32), p(-0.6, -0.17), p(0.5, -0.17), p(1.2, -0.44)], false),
      c.tone("white", 0.9, depth),
      size * 0.06,
    );
    c.stroke(smooth([p(-1, -0.02), p(0.9, -0.02)], false), c.tone("black", 0.3, depth), size * 0.09, 0.6);
  });
  const rig =
    smooth([p(-0.3, -0.24), p(-0.36, -0.36), p(-0.4, 0.1)], false) +
    smooth([p(0.34, -0.24), p(0.3, -0.36), p(0.26, 0.1)], false);
  c.stroke(rig, c.tone("wood", 0.6, depth), size * 0.025);
  c.limb(poly([p(-0.9, 0.11), p(0.75, 0.09)], false), c.tone("wood", 0.65, depth), size * 0.045, 0.5);
}

/** The coast of Padang: headlands, islands, boats, people on the sand. */
export function beach(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.42, 0.5);
  const side = rnd.sign();
  const sunX = w * (0.5 - side * rnd.range(0.06, 0.24));
  const low = c.tones.lightName !== "noon";
  sky(c, horizon, { sunX, sunY: horizon * (low ? rnd.range(0.72, 0.86) : 0.2), clouds: rnd.int(4, 7) });
  const ramp = (t: number) => (side > 0 ? t : 1 - t);
  ridge(c, horizon + 2 * u, u, {
    depth: 0.7,
    to: horizon + u,
    lift: (t) => Math.max(0, ramp(t) - 0.38) ** 0.7 * 22 * u,
  });
  ridge(c, horizon + 3 * u, 1.4 * u, {
    depth: 0.42,
    to: horizon + 2 * u,
    trees: 2 * u,
    l: 0.34,
    lift: (t) => Math.max(0, ramp(t) - 0.7) ** 0.6 * 32 * u,
  });
  const ix = w * (side > 0 ? 0.2 : 0.8);
  c.flat(
    smooth([
      [ix - 9 * u, horizon + u],
      [ix - 3 * u, horizon - 3.4 * u],
      [ix + 3 * u, horizon - 2.4 * u],
      [ix + 8 * u, horizon + u],
    ]),
    c.tone("leaf", 0.35, 0.55),
  );
  water(c, horizon, h * 0.86, sunX);
  const shore = (k: number) => {
    const t = side > 0 ? k : 1 - k;
    return h * (0.87 - 0.2 * t ** 1.5) + Math.sin(t * 9 + horizon) * 1.2 * u;
  };
  boat(c, w * rnd.range(0.3, 0.7), horizon + 4 * u, 5 * u, 0.42, true);
  boat(c, w * (side > 0 ? rnd.range(0.14, 0.3) : rnd.range(0.7, 0.86)), horizon + 10 * u, 10 * u, 0.22, true);
  boat(c, w * (side > 0 ? rnd.range(0.4, 0.52) : rnd.range(0.48, 0.6)), horizon + 16 * u, 15 * u, 0.08, true);
  const line = (up: number): Point[] =>
    Array.from({ length: 17 }, (_, i) => [
      (i / 16) * w * 1.04 - w * 0.02,
      shore(i / 16) - up + Math.sin(i * 2.3 + up) * 0.5 * u,
    ]);
  const land = (up: number) => `${smooth(line(up), false)}L${n(w * 1.03)} ${n(h + u)}L${n(-w * 0.03)} ${n(h + u)}Z`;
  c.stroke(smooth(line(7 * u), false), c.tone("white", 0.95), 0.7 * u, 0.55);
  c.flat(land(3.4 * u), c.tone("white", 0.95), 0.85);
  c.flat(land(1.6 * u), c.tone("earth", 0.45));
  const sand = c.tone("earth", 0.78);
  if (c.photo)
    c.add(
      `<path d="${land(-0.4 * u)}" fill="${c.linear([
        [sand, 0],
        [darker(sand, 0.3), 1],
      ])}"/>`,
    );
  else c.fill(land(-0.4 * u), sand, { line: 0.6 });
  let grains = "";
  for (let i = 0; i < 60; i++) {
    const k = rnd.next();
    const y = shore(k) + rnd.range(2, 20) * u;
    grains += oval(k * w, y, u * rnd.range(0.6, 3), u * 0.3);
  }
  c.flat(grains, darker(sand, 0.4), 0.3);
  const bx = side > 0 ? rnd.range(0.62, 0.74) : rnd.range(0.26, 0.38);
  boat(c, w * bx, shore(bx) + 7 * u, 16 * u, 0, false);
  const px = side > 0 ? 0.93 : 0.07;
  palm(c, w * px, shore(px) + 12 * u, 62 * u);
  palm(c, w * (px + side * 0.06), shore(px) + 6 * u, 44 * u, 0.1);
  const kx = side > 0 ? rnd.range(0.34, 0.48) : rnd.range(0.5, 0.64);
  const group = rnd.int(1, 3);
  for (let i = 0; i < group + 1; i++) {
    const x = w * kx + i * 7.5 * u;
    const pose = (["walk", "stand", "raise", "point"] as const)[(i + group) % 4];
    figure(c, x, h - (3 + (i % 2)) * u, 23 * u, { pose, back: i % 2 === 0, dir: i % 2 ? -1 : 1 });
  }
  if (rnd.chance(0.5)) parasol(c, w * (side > 0 ? 0.1 : 0.9), h - u, 22 * u);
  else tufts(c, h, 5 * u, 0.3, 30, 3 * u);
}

/** A beach umbrella over two stools. */
function parasol(c: Canvas, x: number, y: number, size: number): void {
  c.limb(`M${n(x)} ${n(y)}L${n(x)} ${n(y - size)}`, c.tone("white", 0.7), c.u * 0.7);
  const colors = [c.tone("red", 0.5), c.tone("white", 0.9)];
  const count = 6;
  for (let i = 0; i < count; i++) {
    const [a, b] = [i / count, (i + 1) / count].map((k) => x + (k * 2 - 1) * size * 0.7) as [number, number];
    c.fill(
      `M${n(x)} ${n(y - size * 1.25)}Q${n((x + a) / 2 + (a - x) * 0.3)} ${n(y - size * 1.2)} ${n(a)} ${n(y - size * 0.85)}Q${n((a + b) / 2)} ${n(y - size * 0.78)} ${n(b)} ${n(y - size * 0.85)}Q${n((x + b) / 2 + (b - x) * 0.3)} ${n(y - size * 1.2)} ${n(x)} ${n(y - size * 1.25)}Z`,
      colors[i % 2] as string,
      { line: 0.7 },
    );
  }
}

/** A kite at (x, y): a diamond with a tail, or a crescent-tailed one. */
function kite(c: Canvas, x: number, y: number, size: number, to: Point): void {
  const { rnd } = c;
  const turn = rnd.range(-28, 28);
  const [a, b] = [rnd.pick(bright), rnd.pick(bright)];
  const kind = rnd.int(0, 2);
  const midX = (x + to[0]) / 2 + (x - to[0]) * 0.12;
  c.stroke(
    `M${n(x)} ${n(y)}Q${n(midX)} ${n((y + to[1]) / 2 + size * 1.4)} ${n(to[0])} ${n(to[1])}`,
    c.tone("black", 0.4),
    c.u * 0.12,
    0.6,
  );
  c.group(`translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(size / 10)})`, () => {
    const [one, two] = [c.tone(a, 0.5), c.tone(b, 0.64)];
    const line = 6 / size;
    if (kind === 2) {
      c.fill("M-11 -2Q0 -10 11 -2Q4 -1 2 3L5 10Q0 13 -5 10L-2 3Q-4 -1 -11 -2Z", one, { line });
      c.flat("M-11 -2Q0 -10 11 -2Q0 -6 -11 -2Z", two);
      c.flat(oval(0, -2.2, 1.7) + oval(0, 8.6, 1.6), two);
      c.stroke("M-3 10Q-5 16 -2 21M3 10Q5 16 2 21", two, 0.7);
      return;
    }
    c.stroke("M0 12Q5 19 0 25T2 38", c.tone("black", 0.4), 0.4);
    for (let i = 0; i < 4; i++)
      c.flat(
        poly([
          [0, 15 + i * 6],
          [3.4, 13 + i * 6],
          [3, 17 + i * 6],
          [-3.4, 17 + i * 6],
          [-3, 13 + i * 6],
        ]),
        i % 2 ? one : two,
      );
    c.fill("M0 -11L8 -2L0 12L-8 -2Z", one, { line });
    c.flat(kind ? "M0 -11L8 -2L0 -2Z M0 -2L0 12L-8 -2Z" : "M0 -11L8 -2L-8 -2Z", two);
    c.stroke("M0 -11L0 12M-8 -2L8 -2", darker(one, 0.5), 0.35, 0.7);
  });
}

/** Kites over a field, and those who fly them. */
export function kites(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.68, 0.75);
  sky(c, horizon, { clouds: rnd.int(5, 8) });
  ridge(c, horizon - 7 * u, 5 * u, { depth: 0.72 });
  ridge(c, horizon - u, 3 * u, { depth: 0.5, l: 0.42 });
  mist(c, horizon - 8 * u, 12 * u, 0.4);
  ridge(c, horizon + u, u, { depth: 0.3, trees: 3 * u, l: 0.34 });
  field(c, horizon + 1.5 * u, "grass", 0.52);
  for (const k of [0.05, 0.95]) palm(c, w * (k + rnd.range(-0.02, 0.02)), horizon + 4 * u, 22 * u, 0.25);
  const count = rnd.int(3, 5);
  const people: Point[] = Array.from({ length: count }, (_, i) => [
    w * (0.1 + (0.8 * (i + rnd.range(0.2, 0.8))) / count),
    horizon + (7 + (i % 3) * 6) * u,
  ]);
  for (let i = 0; i < 7; i++) {
    const near = i < count;
    const [fx, fy] = people[i % count] as Point;
    const size = u * (near ? rnd.range(5, 9.5) : rnd.range(2, 3.4));
    const x = w * (0.1 + (0.8 * ((i * 3) % 7)) / 6 + rnd.range(-0.04, 0.04));
    kite(
      c,
      x,
      horizon * (near ? 0.12 + (0.5 * ((i * 2) % 5)) / 4 : rnd.range(0.1, 0.5)),
      size,
      near ? [fx + 3 * u, fy - 18 * u] : [fx, horizon],
    );
  }
  people.sort((a, b) => a[1] - b[1]);
  people.forEach(([x, y], i) => {
    const child = rnd.chance(0.5);
    const height = u * (child ? 16 : 22);
    figure(c, x, y, height, { pose: (["raise", "run", "raise", "point"] as const)[i % 4], dir: 1, back: i % 3 === 0 });
    if (rnd.chance(0.4)) figure(c, x - 7 * u, y + u, height * 0.9, { pose: "stand", dir: 1 });
  });
  tufts(c, h - 4 * u, 4 * u, 0.28, 90, 6 * u);
  if (rnd.chance(0.4)) framing(c, c.sunSide > 0 ? "bottom-left" : "bottom-right", 20 * u);
}

/** Houses among palms; students in one jacket walk in with the villagers. */
export function village(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.4, 0.47);
  sky(c, horizon);
  ridge(c, horizon - 11 * u, 7 * u, { depth: 0.76 });
  mist(c, horizon - 12 * u, 14 * u, 0.5);
  ridge(c, horizon - 3 * u, 4 * u, { depth: 0.5, l: 0.42 });
  ridge(c, horizon + 2 * u, 1.6 * u, { depth: 0.32, trees: 3.4 * u, l: 0.34 });
  field(c, horizon + 2.5 * u, "grass", 0.48);
  const goal = w * rnd.range(0.42, 0.58);
  const from = w * (0.5 + rnd.sign() * 0.06);
  road(
    c,
    { x: from, width: w * 0.5 },
    { x: goal, y: horizon + 2.5 * u, width: 2 * u },
    { material: "earth", l: 0.62, bend: rnd.range(-12, 12) * u },
  );
  if (rnd.chance(0.6)) mosque(c, goal + rnd.sign() * 13 * u, horizon + 5 * u, 13 * u);
  for (let i = 0; i < 4; i++) {
    const t = i / 3;
    for (const k of [-1, 1]) {
      const y = horizon + (5 + t * t * 24) * u + (k > 0 ? 2 * u : 0);
      const x = goal + (from - goal) * t * 0.8 + k * (9 * u + w * (0.06 + 0.3 * t ** 1.3));
      const size = u * (13 + 22 * t) * rnd.range(0.9, 1.1);
      const depth = 0.3 * (1 - t);
      for (let j = 0; j < 2; j++)
        palm(c, x + k * size * rnd.range(-0.3, 0.7), y - u, size * rnd.range(1, 1.35), depth + 0.05);
      if (rnd.chance(0.45)) tree(c, x - k * size * 0.4, y - 2 * u, size * 0.95, depth + 0.06);
      cottage(c, x, y, size, depth);
      if (rnd.chance(0.6)) banana(c, x + k * size * 0.62, y + u, size * 0.55, depth);
      fence(c, x - size * 0.6, x + size * 0.6, y + size * 0.09, size * 0.12, depth);
    }
  }
  laundry(c, w * 0.04, w * 0.2, h * 0.78, 16 * u);
  const jacket = c.tone(rnd.pick<Material>(["gold", "teal", "blue", "red", "leaf"]), 0.52);
  const walkers = rnd.int(4, 6);
  for (let i = 0; i < walkers; i++) {
    const t = i / walkers;
    const y = horizon + (10 + 36 * t) * u * (h / w > 1 ? 1.25 : 0.78);
    const x = goal + (from - goal) * t + (i % 2 ? 1 : -1) * u * (3 + 8 * t);
    const villager = i === 1;
    const who = person(c, 0.1 * (1 - t), villager ? {} : { top: jacket });
    figure(c, x, y, u * (12 + 20 * t), {
      who,
      pose: i % 3 === 2 ? "carry" : "walk",
      back: i % 3 !== 1,
      dir: i % 2 ? -1 : 1,
      bag: i % 3 === 1,
    });
  }
  hedge(c, -u, w * 0.12, h + u, 6 * u, 0, 0.2);
  framing(c, rnd.chance(0.5) ? "bottom-left" : "bottom-right", 22 * u);
}

function fence(c: Canvas, x0: number, x1: number, y: number, height: number, depth: number): void {
  let d = "";
  for (let x = x0; x < x1; x += height * 0.55) d += box(x, y - height, height * 0.18, height);
  c.flat(d + box(x0, y - height * 0.7, x1 - x0, height * 0.14), c.tone("white", 0.7, depth));
}

function laundry(c: Canvas, x0: number, x1: number, y: number, height: number): void {
  const { rnd, u } = c;
  for (const x of [x0, x1]) c.limb(`M${n(x)} ${n(y)}L${n(x)} ${n(y - height)}`, c.tone("wood", 0.45), u * 0.8);
  c.stroke(
    `M${n(x0)} ${n(y - height * 0.94)}Q${n((x0 + x1) / 2)} ${n(y - height * 0.84)} ${n(x1)} ${n(y - height * 0.94)}`,
    c.tone("black", 0.3),
    u * 0.2,
  );
  for (let k = 0.12; k < 0.86; k += 0.2) {
    const x = x0 + (x1 - x0) * k;
    const color = c.tone(rnd.pick(bright), 0.66);
    c.fill(box(x, y - height * 0.88, (x1 - x0) * 0.15, height * rnd.range(0.3, 0.48)), lighter(color, 0.1), {
      line: 0.6,
      soft: 0.2,
    });
  }
}

/** A small mosque with a dome. */
function mosque(c: Canvas, x: number, y: number, size: number): void {
  const p = (a: number, b: number): Point => [x + a * size, y + b * size];
  const wall = c.tone("white", 0.7, 0.25);
  c.fill(box(x - size * 0.5, y - size * 0.5, size, size * 0.5), wall, { line: 0.6 });
  c.fill(box(x + size * 0.56, y - size * 1.3, size * 0.16, size * 1.3), wall, { line: 0.6 });
  const dome = (px: number, py: number, r: number) =>
    `M${n(px - r)} ${n(py)}C${n(px - r * 1.3)} ${n(py - r)} ${n(px - r * 0.3)} ${n(py - r * 1.2)} ${n(px)} ${n(py - r * 1.9)}C${n(px + r * 0.3)} ${n(py - r * 1.2)} ${n(px + r * 1.3)} ${n(py - r)} ${n(px + r)} ${n(py)}Z`;
  const top = c.tone("teal", 0.5, 0.25);
  c.fill(dome(x, y - size * 0.5, size * 0.32) + dome(p(0.64, 0)[0], y - size * 1.3, size * 0.12), top, { line: 0.6 });
  let doors = "";
  for (const k of [-0.34, 0, 0.34])
    doors += `M${p(k - 0.09, 0)
      .map(n)
      .join(" ")}L${p(k - 0.09, -0.24)
      .map(n)
      .join(" ")}Q${p(k, -0.44).map(n).join(" ")} ${p(k + 0.09, -0.24)
      .map(n)
      .join(" ")}L${p(k + 0.09, 0)
      .map(n)
      .join(" ")}Z`;
  c.flat(doors, c.tone("water", 0.2, 0.25));
}

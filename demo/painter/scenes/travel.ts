import { block, lamp, shine } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { figure, person } from "../figures.ts";
import { boulder, mist, ridge, road, sky, water } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { framing, hedge, palm, tree } from "../plants.ts";
import { box, n, oval, type Point, poly } from "../shapes.ts";

/** A train on a truss bridge or a viaduct over a valley. */
export function train(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * 0.6;
  sky(c, horizon);
  ridge(c, horizon - 22 * u, 9 * u, { depth: 0.78 });
  mist(c, horizon - 24 * u, 22 * u, 0.55);
  ridge(c, horizon - 10 * u, 7 * u, { depth: 0.56, l: 0.42 });
  ridge(c, horizon + 2 * u, 5 * u, { depth: 0.36, l: 0.38, trees: 3.4 * u, lift: (t) => (2 * t - 1) ** 2 * 16 * u });
  mist(c, horizon - 6 * u, 18 * u, 0.4);
  water(c, h * 0.78, h, w / 2);
  for (let i = 0; i < 9; i++) boulder(c, w * rnd.next(), h * rnd.range(0.8, 0.98), u * rnd.range(1.6, 5), 0.1);
  const deck = h * rnd.range(0.5, 0.56);
  const arches = rnd.chance(0.5);
  cars(c, deck, rnd.range(11, 13) * u);
  if (arches) viaduct(c, deck);
  else truss(c, deck);
  for (const k of [-1, 1]) {
    const x = k < 0 ? 0 : w;
    const bank: Point[] = [
      [x - k * -3 * u, deck - 2 * u],
      [x - k * w * 0.07, deck + 2 * u],
      [x - k * w * 0.12, h * 0.7],
      [x - k * w * 0.22, h * 0.84],
      [x - k * w * 0.3, h + u],
      [x + k * 3 * u, h + u],
    ];
    c.fill(poly(bank), c.tone("leaf", 0.3));
    for (let i = 0; i < 4; i++)
      hedge(
        c,
        k < 0 ? -u : w - w * (0.06 + i * 0.06),
        k < 0 ? w * (0.06 + i * 0.06) : w + u,
        deck + (9 + i * 11) * u,
        5 * u,
        0.03,
        0.26,
      );
    if (rnd.chance(0.7)) palm(c, x - k * w * 0.06, deck + 12 * u, 32 * u, 0.02);
    tree(c, x - k * w * 0.13, h - 4 * u, 30 * u);
  }
  framing(c, rnd.chance(0.5) ? "bottom-left" : "bottom-right", 26 * u);
}

/** Cars with a locomotive, their wheels on `y`. */
function cars(c: Canvas, y: number, tall: number): void {
  const { w, rnd } = c;
  const dir = rnd.sign();
  const long = tall * 3.3;
  const body = c.tone(rnd.pick<Material>(["white", "gold", "teal"]), 0.78);
  const stripe = c.tone(rnd.pick<Material>(["red", "blue", "red"]), 0.48);
  const nose = w / 2 + dir * w * rnd.range(0.22, 0.34);
  for (let i = 0; i < 6; i++) {
    const front = nose - dir * i * long * 1.03;
    const x = Math.min(front, front - dir * long);
    const engine = i === 0;
    const f = (k: number) => (dir > 0 ? x + long * k : x + long * (1 - k));
    let wheels = "";
    for (const k of [0.1, 0.2, 0.8, 0.9]) wheels += oval(f(k), y - tall * 0.08, tall * 0.08);
    c.flat(wheels + box(x + long * 0.06, y - tall * 0.22, long * 0.88, tall * 0.12), c.tone("black", 0.3));
    const top = y - tall;
    const d = engine
      ? poly([
          [f(0), y - tall * 0.2],
          [f(0), top],
          [f(0.82), top],
          [f(0.95), y - tall * 0.62],
          [f(1), y - tall * 0.5],
          [f(1), y - tall * 0.2],
        ])
      : box(x, top, long, tall * 0.8, tall * 0.08);
    c.fill(d, engine ? stripe : body, { soft: 0.14 });
    c.clip(d, () => {
      c.flat(box(x, y - tall * 0.42, long, tall * 0.12), engine ? body : stripe);
      c.flat(box(x, top, long, tall * 0.12), c.tone("metal", 0.5));
    });
    const glass = c.dim ? shine(c) : c.tone("water", 0.24);
    let panes = "";
    if (engine)
      panes =
        poly([
          [f(0.72), y - tall * 0.84],
          [f(0.82), y - tall * 0.84],
          [f(0.91), y - tall * 0.62],
          [f(0.72), y - tall * 0.62],
        ]) + box(f(0.5) - tall * 0.2, y - tall * 0.82, tall * 0.4, tall * 0.2);
    else
      for (let k = 0; k < 8; k++)
        panes += box(x + long * (0.06 + k * 0.112), y - tall * 0.8, long * 0.086, tall * 0.3, tall * 0.04);
    c.fill(panes, glass, { line: 0.5, soft: 0 });
    if (engine) {
      c.glow(f(1), y - tall * 0.4, tall * 0.6, shine(c), c.dim ? 0.9 : 0.4);
      c.flat(oval(f(0.975), y - tall * 0.4, tall * 0.06), "#fff6d8");
    }
  }
}

function truss(c: Canvas, y: number): void {
  const { w, h, u, rnd } = c;
  const steel = c.tone(rnd.pick<Material>(["metal", "red", "teal"]), 0.36);
  const tall = 19 * u;
  for (const k of [0.24, 0.76]) {
    const x = w * k;
    const pier: Point[] = [
      [x - 3.4 * u, y + 5 * u],
      [x + 3.4 * u, y + 5 * u],
      [x + 5 * u, h * 0.86],
      [x - 5 * u, h * 0.86],
    ];
    c.fill(poly(pier), c.tone("stone", 0.55), { soft: 0.3 });
    c.flat(oval(x, h * 0.86, 8 * u, u), c.tone("white", 0.9), 0.5);
  }
  c.fill(box(-u, y, w + 2 * u, 2.2 * u), steel);
  c.fill(box(-u, y + 4.6 * u, w + 2 * u, 1.2 * u), steel, { line: 0.6 });
  let web = "";
  const bays = 7;
  const [x0, x1] = [w * 0.1, w * 0.9];
  const step = (x1 - x0) / bays;
  for (let i = 0; i < bays; i++) {
    const x = x0 + i * step;
    if (i > 0) web += `M${n(x)} ${n(y)}L${n(x)} ${n(y - tall)}`;
    const up = i < bays / 2;
    const [a, b] = i === 0 ? [y, y - tall] : i === bays - 1 ? [y - tall, y] : up ? [y - tall, y] : [y, y - tall];
    web += `M${n(x)} ${n(a)}L${n(x + step)} ${n(b)}`;
  }
  c.limb(web, steel, u * 0.9);
  c.limb(`M${n(x0 + step)} ${n(y - tall)}L${n(x1 - step)} ${n(y - tall)}`, steel, u * 1.4);
  let lower = "";
  for (let x = 0; x < w; x += 4 * u)
    lower += `M${n(x)} ${n(y + 2 * u)}L${n(x + 2 * u)} ${n(y + 5 * u)}L${n(x + 4 * u)} ${n(y + 2 * u)}`;
  c.stroke(lower, steel, u * 0.4);
}

function viaduct(c: Canvas, y: number): void {
  const { w, h, u } = c;
  const span = w / 5;
  const foot = h * 0.88;
  let d = `M${n(-u)} ${n(y)}L${n(w + u)} ${n(y)}L${n(w + u)} ${n(foot)}`;
  for (let i = 5; i >= 0; i--) {
    const x = (i - 0.5) * span;
    const [a, b] = [x + span * 0.86, x + span * 0.14];
    d += `L${n(a)} ${n(foot)}L${n(a)} ${n(y + span * 0.52)}A${n(span * 0.36)} ${n(span * 0.36)} 0 0 0 ${n(b)} ${n(y + span * 0.52)}L${n(b)} ${n(foot)}`;
  }
  c.fill(`${d}L${n(-u)} ${n(foot)}Z`, c.tone("stone", 0.6), { soft: 0.22 });
  let joints = "";
  for (let k = 1; k < 5; k++) joints += `M0 ${n(y + k * 2.6 * u)}h${n(w)}`;
  c.clip(`${d}L${n(-u)} ${n(foot)}Z`, () => {
    c.stroke(joints, c.tone("stone", 0.3), u * 0.16, 0.5);
    for (let i = 0; i <= 5; i++) {
      const x = (i - 0.5) * span;
      c.flat(
        box(x - span * 0.14 + (c.sunSide > 0 ? 0 : span * 0.18), y + span * 0.3, span * 0.1, foot),
        c.tone("stone", 0.15),
        0.35,
      );
    }
  });
  c.fill(box(-u, y - 0.4 * u, w + 2 * u, 2.4 * u), c.tone("stone", 0.75), { line: 0.7 });
}

/** Someone under an umbrella. */
function sheltered(c: Canvas, x: number, y: number, height: number, depth: number, back: boolean): void {
  const { rnd } = c;
  const s = height / 100;
  const dir = rnd.sign();
  const mirror = c.photo ? 0.22 : 0.18;
  const who = person(c, depth);
  c.flat(oval(x, y + height * 0.3, height * 0.1, height * 0.3), who.top, mirror);
  const color = c.tone(rnd.pick<Material>(["red", "gold", "teal", "blue", "violet", "pink", "black"]), 0.52, depth);
  c.flat(oval(x, y + height * 0.86, height * 0.32, height * 0.13), color, mirror);
  figure(c, x, y, height, { who, pose: "hold", dir, back, depth, noShadow: true });
  const [ux, uy] = [x + dir * 5 * s, y - 104 * s];
  c.limb(`M${n(ux)} ${n(uy)}L${n(ux - dir * s)} ${n(y - 60 * s)}`, c.tone("metal", 0.3, depth), 1.6 * s, 0.3);
  const r = 36 * s;
  const rim = y - 98 * s;
  let d = `M${n(ux - r)} ${n(rim)}C${n(ux - r * 0.9)} ${n(rim - r * 0.85)} ${n(ux + r * 0.9)} ${n(rim - r * 0.85)} ${n(ux + r)} ${n(rim)}`;
  for (let i = 0; i < 4; i++) d += `q${n(-r / 4)} ${n(-r * 0.2)} ${n(-r / 2)} 0`;
  c.fill(`${d}Z`, color, { soft: 0.26 });
  c.stroke(
    `M${n(ux)} ${n(rim - r * 0.64)}Q${n(ux - r * 0.44)} ${n(rim - r * 0.5)} ${n(ux - r * 0.5)} ${n(rim)}M${n(ux)} ${n(rim - r * 0.64)}Q${n(ux + r * 0.44)} ${n(rim - r * 0.5)} ${n(ux + r * 0.5)} ${n(rim)}`,
    darker(color, 0.4),
    Math.max(1, s),
    0.6,
  );
  c.stroke(`M${n(ux)} ${n(rim - r * 0.62)}v${n(-r * 0.14)}`, color, 2 * s);
}

/** A minibus from the front, wading. */
function minibus(c: Canvas, x: number, y: number, size: number): void {
  const p = (a: number, b: number): Point => [x + a * size, y + b * size];
  const color = c.tone(c.rnd.pick<Material>(["blue", "teal", "red", "gold"]), 0.5);
  c.fill(poly([p(-0.44, 0), p(-0.46, -0.45), p(-0.36, -0.92), p(0.36, -0.92), p(0.46, -0.45), p(0.44, 0)]), color, {
    soft: 0.22,
  });
  c.fill(poly([p(-0.38, -0.46), p(-0.31, -0.82), p(0.31, -0.82), p(0.38, -0.46)]), c.tone("water", 0.26), {
    line: 0.7,
  });
  c.stroke(poly([p(-0.1, -0.46), p(0.14, -0.62)], false), c.tone("black", 0.2), size * 0.02);
  c.fill(box(x - size * 0.14, y - size * 0.18, size * 0.28, size * 0.1), c.tone("white", 0.8), { line: 0.5 });
  for (const k of [-0.33, 0.33]) {
    c.glow(x + k * size, y - size * 0.3, size * 0.5, "#fff0c4", 0.9);
    c.flat(oval(x + k * size, y - size * 0.3, size * 0.075), "#fffbe6");
    c.flat(oval(x + k * size, y + size * 0.4, size * 0.07, size * 0.4), "#ffedb8", 0.35);
  }
  c.flat(oval(x, y + size * 0.02, size * 0.62, size * 0.06), c.tone("white", 0.9), 0.6);
}

/** A flooded road in the rain. */
export function rain(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.42, 0.48);
  sky(c, horizon, { clouds: 10 });
  const gray = mix(c.tones.sky[1], c.tone("stone", 0.4), 0.45);
  c.add(`<rect width="${w}" height="${n(horizon)}" fill="${gray}" opacity="${c.photo ? 0.45 : 0.3}"/>`);
  ridge(c, horizon - 8 * u, 5 * u, { depth: 0.74 });
  mist(c, horizon - 14 * u, 18 * u, 0.7);
  const goal = w * rnd.range(0.4, 0.6);
  for (let i = 0; i < 5; i++) {
    const t = i / 4;
    for (const k of [-1, 1]) {
      const x = goal + k * (6 * u + w * 0.52 * t ** 1.4);
      const tall = u * (14 + 34 * t) * rnd.range(0.8, 1.15);
      const wide = u * (12 + 20 * t);
      const y = horizon + u * (1 + 10 * t);
      const depth = 0.6 * (1 - t) + 0.05;
      if ((i + k) % 3 === 0) tree(c, x + k * wide * 0.3, y, tall * 1.1, depth);
      else {
        block(c, k < 0 ? x - wide : x, y, wide, tall, {
          storeys: 2 + (i % 2),
          columns: 3,
          depth,
          material: rnd.pick<Material>(["wall", "teal", "pink", "stone"]),
          l: 0.56,
        });
        const awning: Point[] = [
          [x, y - tall * 0.3],
          [x + k * wide, y - tall * 0.3],
          [x + k * wide, y - tall * 0.2],
          [x - k * wide * 0.14, y - tall * 0.2],
        ];
        c.fill(poly(awning), c.tone(rnd.pick<Material>(["red", "gold", "blue"]), 0.5, depth), { line: 0.6 });
      }
    }
  }
  const wet = mix(c.tone("stone", 0.34), c.tones.sky[1], c.photo ? 0.35 : 0.25);
  c.add(
    `<rect y="${n(horizon + u)}" width="${w}" height="${n(h)}" fill="${
      c.photo
        ? c.linear([
            [lighter(wet, 0.2), 0],
            [wet, 0.3],
            [darker(wet, 0.45), 1],
          ])
        : wet
    }"/>`,
  );
  road(
    c,
    { x: w * 0.5, width: w * 1.5 },
    { x: goal, y: horizon + u, width: 5 * u },
    { material: "stone", l: 0.24, lines: true },
  );
  puddles(c, horizon, goal);
  for (const [k, t] of [
    [-1, 0.2],
    [1, 0.34],
    [-1, 0.62],
  ] as const) {
    const x = goal + k * (8 * u + w * 0.42 * t);
    lamp(c, x, horizon + 26 * u * t, u * (22 + 40 * t), k < 0 ? 1 : -1, 0.4 * (1 - t));
    if (c.dim) c.flat(oval(x, horizon + 26 * u * t + 18 * u * t, u * (1 + 2 * t), u * 18 * t), shine(c), 0.3);
  }
  const van = rnd.chance(0.7);
  if (van) minibus(c, goal + rnd.sign() * 9 * u, horizon + 13 * u, 17 * u);
  const count = rnd.int(4, 6);
  for (let i = 0; i < count; i++) {
    const t = i / (count - 1);
    const y = horizon + u * (6 + 38 * t ** 1.3) * (h > w ? 1.3 : 1);
    const k = i % 2 ? 1 : -1;
    const x = goal + k * u * (10 + 26 * t) * rnd.range(0.8, 1.15) + (w / 2 - goal) * t;
    sheltered(c, x, Math.min(h - 5 * u, y), u * (11 + 25 * t), 0.35 * (1 - t), rnd.chance(0.6));
  }
  drops(c);
}

function puddles(c: Canvas, horizon: number, goal: number): void {
  const { w, h, u, rnd } = c;
  const shiny = mix(c.tones.sky[2], c.tone("water", 0.6), 0.4);
  let pools = "";
  let rings = "";
  let glints = "";
  for (let i = 0; i < 26; i++) {
    const t = rnd.next();
    const y = horizon + 4 * u + (h - horizon) * t ** 1.4;
    const x = goal + rnd.range(-1, 1) * w * (0.12 + 0.6 * t);
    const r = u * (2 + 16 * t) * rnd.range(0.5, 1.2);
    pools += oval(x, y, r, r * 0.17);
    glints += oval(x + r * 0.3, y + r * 0.02, r * 0.4, r * 0.04);
    for (let k = 0; k < 3; k++)
      rings += oval(
        goal + rnd.range(-1, 1) * w * 0.7,
        y + rnd.range(0, 6) * u,
        u * (0.6 + 2.6 * t) * rnd.range(0.5, 1),
        u * (0.15 + 0.6 * t) * 0.8,
      );
  }
  c.flat(pools, shiny, c.photo ? 0.34 : 0.6);
  c.flat(glints, c.tone("white", 1), 0.3);
  c.stroke(rings, c.tone("white", 0.9), u * 0.14, 0.5);
}

function drops(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const slant = rnd.range(-0.28, 0.28);
  for (const [count, long, wide, alpha] of [
    [150, 5, 0.1, 0.35],
    [80, 9, 0.18, 0.4],
    [26, 14, 0.3, 0.3],
  ] as const) {
    let d = "";
    for (let i = 0; i < count; i++) {
      const [x, y] = [rnd.range(-0.1, 1.1) * w, rnd.range(-0.1, 1) * h];
      d += `M${n(x)} ${n(y)}l${n(slant * long * u)} ${n(long * u)}`;
    }
    c.stroke(d, c.photo ? "#eef3f5" : c.tones.inks.paper, wide * u, alpha + (c.photo ? 0 : 0.2));
  }
}

import type { Canvas } from "./canvas.ts";
import { darker, lighter, mix } from "./color.ts";
import type { Material } from "./palette.ts";
import { blob, box, n, oval, type Point, poly, smooth, wander } from "./shapes.ts";

/** The sky down to a horizon, with sun or moon, clouds, stars. */
export function sky(c: Canvas, horizon: number, options: { clouds?: number; sunX?: number; sunY?: number } = {}): void {
  const { w, u, rnd, tones } = c;
  const [top, mid, low] = tones.sky;
  const sunX = options.sunX ?? w * (0.5 + c.sunSide * rnd.range(0.12, 0.34));
  const light = tones.lightName;
  const height = light === "noon" ? 0.18 : light === "night" ? 0.22 : light === "overcast" ? 0.3 : rnd.range(0.6, 0.8);
  const sunY = options.sunY ?? horizon * height;
  if (c.photo) {
    const fill = c.linear([
      [top, 0],
      [mid, 0.6],
      [low, 1],
    ]);
    c.add(`<rect width="${w}" height="${n(horizon + 2 * u)}" fill="${fill}"/>`);
    if (light === "night") {
      stars(c, horizon);
      c.glow(sunX, sunY, 22 * u, "#c9d6f2", 0.35);
      c.flat(oval(sunX, sunY, 3.2 * u), "#eef1f4");
      c.flat(oval(sunX + u, sunY - 0.6 * u, 2.7 * u), mix(top, mid, 0.5), 0.55);
    } else if (light !== "overcast") {
      c.glow(sunX, sunY, (light === "noon" ? 34 : 60) * u, tones.light.glow, 0.75);
      if (light !== "noon") c.glow(sunX, sunY, 7 * u, "#fffbe8", 1);
    }
  } else {
    bands(c, horizon, sunX, sunY);
  }
  clouds(c, horizon, options.clouds ?? (light === "overcast" ? 9 : rnd.int(3, 6)));
}

function stars(c: Canvas, horizon: number): void {
  let d = "";
  for (let i = 0; i < 90; i++) {
    const y = c.rnd.next() ** 1.6 * horizon * 0.8;
    d += oval(c.rnd.range(0, c.w), y, c.u * c.rnd.range(0.08, 0.22));
  }
  c.flat(d, "#f4f2e6", 0.75);
}

function bands(c: Canvas, horizon: number, sunX: number, sunY: number): void {
  const { w, u, rnd, tones } = c;
  const [top, mid, low] = tones.sky;
  const p = tones.inks;
  c.ground(top);
  const kind = rnd.int(0, 2);
  if (kind === 0) {
    const steps = 5;
    for (let i = 1; i <= steps; i++) {
      const y = horizon * (i / (steps + 0.6));
      const wave = wander(rnd, 2);
      const points: Point[] = Array.from({ length: 8 }, (_, k) => [(k / 7) * w, y + wave(k / 7) * 2.4 * u]);
      const t = i / steps;
      const color = t < 0.5 ? mix(top, mid, t * 2) : mix(mid, low, t * 2 - 1);
      c.flat(`${smooth(points, false)}L${w} ${n(horizon + u)}L0 ${n(horizon + u)}Z`, color);
    }
  } else if (kind === 1) {
    for (let i = 5; i >= 1; i--) {
      const t = 1 - i / 6;
      const color = t < 0.5 ? mix(top, mid, t * 2) : mix(mid, low, t * 2 - 1);
      c.flat(oval(sunX, sunY, i * 19 * u), color);
    }
  } else {
    let rays = "";
    for (let i = 0; i < 18; i++) {
      const a = (i / 18) * Math.PI * 2;
      const far = w + c.h;
      rays += poly([
        [sunX, sunY],
        [sunX + Math.cos(a) * far, sunY + Math.sin(a) * far],
        [sunX + Math.cos(a + 0.17) * far, sunY + Math.sin(a + 0.17) * far],
      ]);
    }
    c.ground(mix(mid, top, 0.4));
    c.flat(rays, mix(mid, low, 0.45), 0.8);
  }
  const light = tones.lightName;
  if (light === "night") {
    stars(c, horizon);
    c.flat(oval(sunX, sunY, 6 * u), p.paper);
    c.flat(oval(sunX + 2.4 * u, sunY - 1.2 * u, 5.2 * u), top);
  } else if (light !== "overcast") {
    const big = light === "noon" ? 7 : 11;
    c.flat(oval(sunX, sunY, big * u), light === "dusk" ? p.hot : p.sun);
  }
}

function clouds(c: Canvas, horizon: number, count: number): void {
  const { w, u, rnd, tones } = c;
  const pale = c.night ? tones.sky[2] : c.photo ? lighter(tones.sky[2], 0.5) : mix(tones.sky[2], tones.inks.paper, 0.8);
  for (let i = 0; i < count; i++) {
    const x = rnd.range(-0.05, 1.05) * w;
    const y = horizon * rnd.range(0.08, 0.72);
    const size = u * rnd.range(9, 22);
    if (c.photo) {
      const strength = c.night ? 0.16 : 0.3;
      for (let k = 0; k < 7; k++) {
        const dx = rnd.range(-1, 1) * size;
        const r = size * rnd.range(0.35, 0.7) * (1 - Math.abs(dx) / size / 2);
        c.glow(x + dx, y - r * rnd.range(0, 0.25), r * 1.5, k % 3 ? pale : tones.sky[1], strength, r * 0.5);
      }
    } else {
      let d = box(x - size, y - size * 0.16, size * 2, size * 0.16, size * 0.08);
      for (let k = 0; k < 4; k++) {
        const dx = (k / 3 - 0.5) * size * 1.25;
        d += oval(x + dx, y - size * 0.14, size * rnd.range(0.2, 0.36) * (1 - Math.abs(dx) / size / 1.6));
      }
      c.flat(d, pale, 0.9);
    }
  }
}

export interface RidgeOptions {
  material?: Material;
  /** Dark to light. */
  l?: number;
  depth?: number;
  /** Where the band ends below. */
  to?: number;
  /** Trees along the edge, as their size. */
  trees?: number;
  waves?: number;
  /** Lifts the middle or an end: x from 0 to 1 to a height. */
  lift?: (t: number) => number;
}

/** A line of hills with its edge about `y`; returns the edge's height at x. */
export function ridge(c: Canvas, y: number, amp: number, o: RidgeOptions = {}): (x: number) => number {
  const { w, h, u, rnd } = c;
  const depth = o.depth ?? 0.5;
  const wave = wander(rnd, o.waves ?? 5);
  const edge = (x: number) => y - wave(x / w) * amp - (o.lift?.(x / w) ?? 0);
  const points: Point[] = Array.from({ length: 41 }, (_, i) => [(i / 40) * w * 1.04 - 0.02 * w, edge((i / 40) * w)]);
  const to = o.to ?? h;
  const color = c.tone(o.material ?? "leaf", o.l ?? 0.45, depth);
  let d = `${smooth(points, false)}L${n(w * 1.02)} ${n(to)}L${n(-0.02 * w)} ${n(to)}Z`;
  if (o.trees) {
    for (let x = -u; x < w + u; x += o.trees * rnd.range(0.35, 0.9)) {
      const r = o.trees * rnd.range(0.35, 0.75);
      d += oval(x, edge(x), r, r * rnd.range(0.7, 1.25));
    }
  }
  if (c.photo) {
    const mist = mix(color, c.tones.light.haze, 0.25 + depth * 0.5);
    c.add(
      `<path d="${d}" fill="${c.linear([
        [darker(color, 0.06), 0],
        [color, 0.3],
        [mist, 1],
      ])}"/>`,
    );
  } else {
    c.fill(d, color, { line: o.trees || depth > 0.45 ? 0 : 0.7 });
    facets(c, edge, amp, y, depth, o);
  }
  return edge;
}

function facets(c: Canvas, edge: (x: number) => number, amp: number, y: number, depth: number, o: RidgeOptions): void {
  if (o.trees) return;
  const { w, rnd } = c;
  let d = "";
  for (let i = 0; i < 4; i++) {
    const x = rnd.range(0, 1) * w;
    const top = edge(x);
    const fall = Math.min(amp * 1.6 + 20, (o.to ?? c.h) - top) * 0.9;
    const side = -c.sunSide * fall * rnd.range(0.5, 0.9);
    d += `M${n(x)} ${n(top + 2)}Q${n(x + side * 0.2)} ${n(top + fall * 0.6)} ${n(x + side * 0.35)} ${n(top + fall)}L${n(x + side * 1.3)} ${n(Math.max(top + fall, y))}Q${n(x + side * 0.6)} ${n(top + fall * 0.3)} ${n(x)} ${n(top + 2)}Z`;
  }
  c.flat(d, c.tone(o.material ?? "leaf", (o.l ?? 0.45) - 0.2, depth), 0.5);
}

/** Flat ground from `y` to the bottom, lighter towards the distance, with tufts or patches. */
export function field(c: Canvas, y: number, material: Material = "grass", l = 0.5, to = c.h): void {
  const { w, u, rnd } = c;
  const far = c.tone(material, l + 0.14, 0.22);
  const near = c.tone(material, l - 0.12);
  if (c.photo) {
    const fill = c.linear([
      [far, 0],
      [c.tone(material, l), 0.4],
      [near, 1],
    ]);
    c.add(`<rect y="${n(y)}" width="${w}" height="${n(to - y)}" fill="${fill}"/>`);
  } else c.flat(box(0, y, w, to - y), c.tone(material, l + 0.05));
  let light = "";
  let dark = "";
  for (let i = 0; i < 46; i++) {
    const t = rnd.next() ** 1.5;
    const py = y + (to - y) * (0.04 + t * 0.94);
    const long = u * (1.5 + t * 12) * rnd.range(0.5, 1.2);
    const d = oval(rnd.range(0, w), py, long, long * (c.photo ? 0.1 : 0.05));
    if (i % 2) light += d;
    else dark += d;
  }
  c.flat(light, c.tone(material, l + 0.2), c.photo ? 0.12 : 0.5);
  c.flat(dark, c.tone(material, l - 0.22), c.photo ? 0.12 : 0.3);
}

/** A road from the bottom to a vanishing place. */
export function road(
  c: Canvas,
  from: { x: number; width: number; y?: number },
  to: { x: number; y: number; width: number },
  o: { material?: Material; l?: number; lines?: boolean; bend?: number } = {},
): void {
  const y0 = from.y ?? c.h + 4;
  const bend = o.bend ?? 0;
  const mid = (y0 + to.y) / 2;
  const side = (k: number) =>
    `${n(from.x + (k * from.width) / 2)} ${n(y0)}` +
    `Q${n((from.x + to.x) / 2 + bend + (k * (from.width * 0.3 + to.width)) / 2)} ${n(mid)} ${n(to.x + (k * to.width) / 2)} ${n(to.y)}`;
  const back =
    `L${n(to.x + to.width / 2)} ${n(to.y)}` +
    `Q${n((from.x + to.x) / 2 + bend + (from.width * 0.3 + to.width) / 2)} ${n(mid)} ${n(from.x + from.width / 2)} ${n(y0)}Z`;
  const material = o.material ?? "stone";
  const l = o.l ?? 0.42;
  const d = `M${side(-1)}${back}`;
  if (c.photo) {
    c.add(
      `<path d="${d}" fill="${c.linear([
        [c.tone(material, l + 0.1, 0.4), 0],
        [c.tone(material, l - 0.06), 1],
      ])}"/>`,
    );
  } else c.fill(d, c.tone(material, l), { line: 0.8 });
  if (!o.lines) return;
  for (let i = 0; i < 7; i++) {
    const [a, b] = [(i / 7) ** 0.6, ((i + 0.45) / 7) ** 0.6];
    const point = (t: number): Point => {
      const q = (1 - t) * (1 - t);
      const r = 2 * t * (1 - t);
      return [q * from.x + r * ((from.x + to.x) / 2 + bend) + t * t * to.x, q * y0 + r * mid + t * t * to.y];
    };
    const width = (t: number) => (from.width * (1 - t) ** 1.6 + to.width) * 0.02;
    const [p, q] = [point(a), point(b)];
    c.flat(
      poly([
        [p[0] - width(a), p[1]],
        [p[0] + width(a), p[1]],
        [q[0] + width(b), q[1]],
        [q[0] - width(b), q[1]],
      ]),
      c.tone("white", 0.7),
      0.8,
    );
  }
}

/** Water between two heights, with the sky's light on it. */
export function water(c: Canvas, y: number, to: number, sunX = c.w / 2): void {
  const { w, u, rnd, tones } = c;
  if (c.photo) {
    const fill = c.linear([
      [mix(tones.sky[2], c.tone("water", 0.6), 0.35), 0],
      [mix(tones.sky[1], c.tone("water", 0.45), 0.5), 0.4],
      [c.tone("water", 0.22), 1],
    ]);
    c.add(`<rect y="${n(y)}" width="${w}" height="${n(to - y)}" fill="${fill}"/>`);
  } else c.flat(box(0, y, w, to - y), c.tone("water", 0.5));
  let light = "";
  let dark = "";
  let spark = "";
  for (let i = 0; i < 90; i++) {
    const t = rnd.next();
    const py = y + (to - y) * t ** 1.3;
    const long = u * (1 + t * 7) * rnd.range(0.5, 1.5);
    const x = rnd.range(0, w);
    const d = oval(x, py, long, u * (0.08 + t * 0.28));
    if (i % 3) light += d;
    else dark += d;
    const near = sunX + rnd.range(-1, 1) * (3 + t * 13) * u;
    spark += oval(near, py, long * 0.6, u * (0.1 + t * 0.3));
  }
  c.flat(dark, c.tone("water", 0.2), 0.3);
  c.flat(light, c.tone("water", 0.85), c.photo ? 0.22 : 0.7);
  if (tones.lightName !== "overcast") c.flat(spark, c.photo ? tones.light.glow : tones.inks.paper, c.photo ? 0.4 : 0.8);
}

/** A boulder with a lit top. */
export function boulder(c: Canvas, x: number, y: number, size: number, depth = 0): void {
  const { rnd } = c;
  const points: Point[] = [
    [x - size, y],
    [x - size * rnd.range(0.85, 1), y - size * 0.4],
    [x - size * rnd.range(0.3, 0.6), y - size * rnd.range(0.7, 0.95)],
    [x + size * rnd.range(0.1, 0.4), y - size * rnd.range(0.75, 1)],
    [x + size * rnd.range(0.75, 0.95), y - size * 0.45],
    [x + size, y],
    [x, y + size * 0.14],
  ];
  const d = smooth(points, true, 8);
  c.shadow(x, y + size * 0.05, size * 1.15);
  c.fill(d, c.tone("stone", rnd.range(0.38, 0.55), depth), { soft: 0.25 });
  c.clip(d, () => {
    const s = c.sunSide;
    c.flat(blob(rnd, x - s * size * 0.5, y - size * 0.1, size * 0.8, size * 0.8), c.tone("stone", 0.18, depth), 0.35);
    c.flat(blob(rnd, x + s * size * 0.3, y - size * 0.78, size * 0.5, size * 0.22), c.tone("stone", 0.85, depth), 0.35);
  });
}

/** Mist lying in a band. */
export function mist(c: Canvas, y: number, height: number, opacity = 0.5): void {
  const { haze } = c.tones.light;
  const fill = c.linear([
    [haze, 0, 0],
    [haze, 0.55, opacity],
    [haze, 1, 0],
  ]);
  c.add(`<rect y="${n(y)}" width="${c.w}" height="${n(height)}" fill="${fill}"/>`);
}

/** Slanting shafts of light from a high corner. */
export function rays(c: Canvas, x: number, y: number, length: number, opacity = 0.2, spread = 0.9): void {
  const color = c.photo ? c.tones.light.glow : c.tones.inks.sun;
  const fill = c.linear([
    [color, 0, opacity],
    [color, 1, 0],
  ]);
  for (let i = 0; i < 6; i++) {
    const a = Math.PI / 2 + c.sunSide * (0.15 + (i / 6) * spread) + c.rnd.range(-0.05, 0.05);
    const b = a + c.rnd.range(0.03, 0.1);
    const d = poly([
      [x, y],
      [x + Math.cos(a) * length, y + Math.sin(a) * length],
      [x + Math.cos(b) * length, y + Math.sin(b) * length],
    ]);
    c.add(`<path d="${d}" fill="${fill}"/>`);
  }
}

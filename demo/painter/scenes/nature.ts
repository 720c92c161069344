import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker } from "../color.ts";
import { figure } from "../figures.ts";
import { boulder, field, mist, rays, ridge, sky, water } from "../landscape.ts";
import { crown, framing, hedge, palm, tree } from "../plants.ts";
import { leafShape, n, oval, type Point, smooth } from "../shapes.ts";
import { abstract } from "./abstract.ts";
import { mountain } from "./mountain.ts";
import { beach, kites, village } from "./outdoors.ts";
import { terraces } from "./terraces.ts";
import { rain, train } from "./travel.ts";

function river(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * 0.38;
  sky(c, horizon);
  ridge(c, horizon - 12 * u, 6 * u, { depth: 0.78 });
  mist(c, horizon - 14 * u, 16 * u, 0.5);
  ridge(c, horizon - 5 * u, 5 * u, { depth: 0.52, l: 0.42 });
  ridge(c, horizon + u, 2.6 * u, { depth: 0.34, l: 0.4, trees: 3 * u });
  field(c, horizon + u, rnd.pick(["grass", "leaf"] as const), 0.42);
  const bend = rnd.sign() * rnd.range(0.14, 0.24);
  const phase = rnd.range(2.4, 3.6);
  const yAt = (t: number) => horizon + 2 * u + (h - horizon) * t ** 1.5 * 1.02;
  const mid = (t: number) => w * (0.5 + bend * Math.sin(phase * (1 - t)) * (0.5 + t * 0.4));
  const half = (t: number) => u * (1.2 + 34 * t ** 1.7);
  const steps = Array.from({ length: 13 }, (_, i) => i / 12);
  const side = (k: number): Point[] =>
    steps.map((t) => [mid(t) + k * half(t) * (1 + 0.14 * Math.sin(t * 17 + k)), yAt(t)]);
  const shape = smooth([...side(-1), ...side(1).reverse()], true, 7);
  c.stroke(shape, c.tone("earth", 0.62, 0.1), 2.6 * u);
  c.clip(shape, () => {
    water(c, horizon, h, mid(0.4));
    let foam = "";
    for (let i = 0; i < 46; i++) {
      const t = rnd.range(0.1, 1);
      const x = mid(t) + half(t) * rnd.range(-0.9, 0.9);
      foam += leafShape([x - u * 8 * t, yAt(t)], [x + u * 8 * t, yAt(t) + u * t * 2], u * 0.5 * t);
    }
    c.flat(foam, c.tone("white", 0.95), c.photo ? 0.4 : 0.8);
  });
  const bridge = rnd.chance(0.45) ? 5 : -1;
  for (let i = 0; i < 11; i++) {
    const t = 0.06 + (i / 10) * 0.8;
    const size = u * (7 + 30 * t);
    for (const k of [-1, 1]) {
      const x = mid(t) + k * (half(t) + size * rnd.range(0.35, 0.9));
      const depth = 0.4 * (1 - t);
      if (rnd.chance(0.3)) palm(c, x, yAt(t), size * 1.15, depth);
      else if (rnd.chance(0.75)) tree(c, x, yAt(t), size, depth, rnd.range(0.42, 0.6));
      const [near, far] = [mid(t) + k * (half(t) + size * 0.12), mid(t) + k * (half(t) + size * 1.5)];
      hedge(c, Math.min(near, far), Math.max(near, far), yAt(t), size * 0.17, depth, 0.28);
      if (i % 2) tree(c, far + k * size * rnd.range(0.2, 1.2), yAt(t), size * 0.9, depth + 0.06, 0.55);
    }
    if (i === bridge)
      footbridge(c, mid(t) - half(t) - size * 0.4, mid(t) + half(t) + size * 0.4, yAt(t) - size * 0.2, size);
    const stones = rnd.int(1, 3);
    for (let j = 0; j < stones; j++) {
      const k = rnd.range(-1.05, 1.05);
      const x = mid(t) + k * half(t);
      const r = u * (1 + 7.5 * t) * rnd.range(0.6, 1.25);
      boulder(c, x, yAt(t), r, depth(t));
      c.flat(oval(x, yAt(t) + r * 0.08, r * 1.2, r * 0.09), c.tone("white", 0.95), 0.7);
    }
  }
  const bx = w * (bend > 0 ? 0.24 : 0.76);
  boulder(c, bx, h - 2 * u, 17 * u);
  if (rnd.chance(0.75)) {
    figure(c, bx - 4 * u, h - 12 * u, 22 * u, { pose: "sit", dir: bend > 0 ? 1 : -1, noShadow: true });
    figure(c, bx + 5 * u, h - 13 * u, 21 * u, {
      pose: rnd.pick(["stand", "point", "raise"] as const),
      dir: bend > 0 ? 1 : -1,
    });
  }
  framing(c, bend > 0 ? "bottom-right" : "bottom-left", 26 * u);

  function depth(t: number): number {
    return 0.35 * (1 - t);
  }
}

/** A hanging bridge with people on it. */
function footbridge(c: Canvas, x0: number, x1: number, y: number, size: number): void {
  const sag = size * 0.14;
  const at = (t: number, up: number): Point => [x0 + (x1 - x0) * t, y + sag * (1 - (2 * t - 1) ** 2) - up];
  const line = (up: number): string =>
    smooth(
      [0, 0.25, 0.5, 0.75, 1].map((t) => at(t, up)),
      false,
    );
  for (const x of [x0, x1])
    c.limb(`M${n(x)} ${n(y + size * 0.34)}L${n(x)} ${n(y - size * 0.36)}`, c.tone("wood", 0.4), c.u);
  [0.36, 0.52, 0.66].forEach((t, i) => {
    const [x, py] = at(t, 0);
    figure(c, x, py, size * 0.4, { pose: "walk", dir: i === 2 ? -1 : 1, noShadow: true });
  });
  c.stroke(line(0), c.tone("wood", 0.3), c.u * 0.9);
  c.stroke(line(size * 0.18), c.tone("metal", 0.2), c.u * 0.24);
  let posts = "";
  for (let i = 1; i < 18; i++)
    posts += `M${at(i / 18, 0)
      .map(n)
      .join(" ")}L${at(i / 18, size * 0.18)
      .map(n)
      .join(" ")}`;
  c.stroke(posts, c.tone("metal", 0.2), c.u * 0.16);
}

function forest(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const floor = h * 0.7;
  const lightX = w * rnd.range(0.34, 0.66);
  const back = c.tone("leaf", 0.75, 0.8);
  c.ground(
    c.photo
      ? c.linear([
          [c.tone("leaf", 0.35, 0.35), 0],
          [back, 0.55],
          [c.tone("grass", 0.4), 1],
        ])
      : back,
  );
  c.glow(lightX, floor * 0.5, 46 * u, c.photo ? c.tones.light.glow : c.tones.inks.sun, 0.75, 60 * u);
  if (!c.photo) c.flat(oval(lightX, floor * 0.5, 15 * u), c.tones.inks.sun);
  const layers = 5;
  for (let i = 0; i < layers; i++) {
    const t = i / (layers - 1);
    const depth = 0.72 * (1 - t) ** 1.1;
    const y = floor + (h - floor) * (t * 1.05 - 0.28);
    if (i > 0) hedge(c, -u, w + u, y + u, u * (2.5 + t * 4), depth, 0.3);
    let d = "";
    const count = 10 - i * 2;
    for (let k = 0; k < count; k++) {
      const x = w * ((k + rnd.range(0.1, 0.9)) / count);
      if (i > 2 && Math.abs(x - lightX) < w * 0.17) continue;
      const r = u * (0.9 + t * t * 4.4) * rnd.range(0.7, 1.25);
      const lean = rnd.range(-2.5, 2.5) * u;
      d += `M${n(x - r * 2.1)} ${n(y + u * t * 3)}Q${n(x - r * 1.1)} ${n(y - r * 2)} ${n(x - r + lean * 0.3)} ${n(y - 16 * u)}L${n(x - r * 0.8 + lean)} -10L${n(x + r * 0.8 + lean)} -10L${n(x + r + lean * 0.3)} ${n(y - 16 * u)}Q${n(x + r * 1.1)} ${n(y - r * 2)} ${n(x + r * 2.2)} ${n(y + u * t * 3)}Z`;
    }
    const bark = c.tone("wood", 0.2 + (1 - t) * 0.14, depth);
    c.fill(d, bark, { line: t * 0.8, soft: 0 });
    c.clip(d || "M0 0Z", () => {
      let streaks = "";
      for (let k = 0; k < 40; k++) streaks += leafShape([rnd.range(0, w), rnd.range(0, y)], [rnd.range(0, w), y], 0.1);
      if (c.photo) c.flat(streaks, darker(bark, 0.5), 0.3);
      let moss = "";
      for (let k = 0; k < 40; k++)
        moss += oval(rnd.range(0, w), rnd.range(0.1, 1) * y, u * rnd.range(0.4, 1.4), u * rnd.range(1, 4));
      c.flat(moss, c.tone("leaf", 0.5, depth), 0.35);
    });
    for (let k = 0; k < 5; k++) {
      const cx = w * (k / 4) + rnd.range(-6, 6) * u;
      crown(c, cx, u * rnd.range(-4, 8) * (1 - t * 0.7), u * (13 + t * 6), u * (11 - t * 1.5), depth);
    }
    mist(c, y - 26 * u, 30 * u, 0.42 * (1 - t));
  }
  rays(c, lightX + c.sunSide * w * 0.34, -4 * u, h * 0.95, c.photo ? 0.4 : 0.34);
  const way = (k: number): Point[] =>
    Array.from({ length: 7 }, (_, i) => {
      const t = i / 6;
      const x = lightX + Math.sin(t * 4.2) * 9 * u * (1 - t * 0.4) - c.sunSide * t * t * 14 * u;
      return [x + k * u * (0.8 + t * t * 17), floor - 5 * u + (h - floor + 7 * u) * t];
    });
  const trail = smooth([...way(-1), ...way(1).reverse()], true, 7);
  c.fill(trail, c.tone("earth", 0.6), { line: 0.6, soft: 0 });
  const walkers = rnd.int(0, 3);
  for (let i = 0; i < walkers; i++) {
    const y = floor + (2 + i * 4) * u;
    figure(c, lightX + (i % 2 ? 3 : -3.5) * u, y, (13 + i * 4) * u, {
      pose: "walk",
      back: true,
      dir: i % 2 ? 1 : -1,
      depth: 0.12,
    });
  }
  for (let i = 0; i < 7; i++)
    fern(
      c,
      rnd.chance(0.5) ? w * rnd.range(0, 0.3) : w * rnd.range(0.72, 1),
      h + rnd.range(-6, 4) * u,
      rnd.range(11, 18) * u,
    );
}

function fern(c: Canvas, x: number, y: number, size: number): void {
  const { rnd } = c;
  for (let i = 0; i < 7; i++) {
    const a = -Math.PI * (0.12 + (i / 6) * 0.76);
    const to: Point = [x + Math.cos(a) * size, y + Math.sin(a) * size * rnd.range(0.7, 1)];
    c.fill(leafShape([x, y], to, size * 0.08, size * rnd.range(-0.12, 0.12)), c.tone("leaf", rnd.range(0.26, 0.62)), {
      line: 0.5,
    });
  }
}

export const scenes: Partial<Record<Scene, Painter>> = {
  mountain: { lights: ["dawn", "dawn", "dusk", "noon"], paint: mountain },
  river: { lights: ["noon", "dawn", "overcast", "dusk"], paint: river },
  forest: { lights: ["dawn", "noon", "overcast"], paint: forest },
  "rice-field": { lights: ["dawn", "noon", "dusk", "overcast"], paint: terraces },
  beach: { lights: ["dusk", "dusk", "dawn", "noon"], paint: beach },
  kites: { lights: ["noon", "dawn", "dusk"], paint: kites },
  village: { lights: ["noon", "dawn", "overcast", "dusk"], paint: village },
  train: { lights: ["noon", "dawn", "dusk", "overcast"], paint: train },
  "road-rain": { lights: ["overcast", "night", "dusk"], paint: rain },
  abstract: { lights: ["dawn", "noon", "dusk", "night", "room"], paint: abstract },
};

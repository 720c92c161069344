import type { Random } from "./random.ts";

export type Point = readonly [number, number];

/** A number short enough for a path. */
export const n = (v: number): string => String(Math.round(v * 10) / 10);

const at = (p: Point): string => `${n(p[0])} ${n(p[1])}`;

/** Straight lines through points. */
export function poly(points: readonly Point[], closed = true): string {
  return `M${points.map(at).join("L")}${closed ? "Z" : ""}`;
}

/** A soft curve through points (Catmull-Rom). */
export function smooth(points: readonly Point[], closed = true, tension = 6): string {
  const count = points.length;
  const get = (i: number): Point =>
    (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]) as Point;
  let d = `M${at(get(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, e, f] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const one: Point = [b[0] + (e[0] - a[0]) / tension, b[1] + (e[1] - a[1]) / tension];
    const two: Point = [e[0] - (f[0] - b[0]) / tension, e[1] - (f[1] - b[1]) / tension];
    d += `C${at(one)} ${at(two)} ${at(e)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A box with its corners rounded by `r`. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r <= 0) return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`;
  const q = Math.min(r, w / 2, h / 2);
  const corner = (dx: number, dy: number) => `a${n(q)} ${n(q)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x + q)} ${n(y)}h${n(w - 2 * q)}${corner(q, q)}v${n(h - 2 * q)}${corner(-q, q)}h${n(2 * q - w)}${corner(-q, -q)}v${n(2 * q - h)}${corner(q, -q)}Z`;
}

/** An ellipse; a circle if one radius is given. */
export function oval(x: number, y: number, rx: number, ry = rx): string {
  const half = (sign: number) => `a${n(rx)} ${n(ry)} 0 0 1 ${n(sign * 2 * rx)} 0`;
  return `M${n(x - rx)} ${n(y)}${half(1)}${half(-1)}Z`;
}

/** An uneven round, as of a bush or a cloud's edge. */
export function blob(rnd: Random, x: number, y: number, rx: number, ry: number, bumps = 9, rough = 0.18): string {
  const points: Point[] = [];
  for (let i = 0; i < bumps; i++) {
    const turn = (i / bumps) * Math.PI * 2;
    const k = 1 + rnd.range(-rough, rough);
    points.push([x + Math.cos(turn) * rx * k, y + Math.sin(turn) * ry * k]);
  }
  return smooth(points);
}

/** A leaf's outline from `a` to `b`, swelling to `width` and bent by `bend` to the side. */
export function leafShape(a: Point, b: Point, width: number, bend = 0): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const long = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / long, dx / long];
  const mid = (k: number, off: number): Point => [a[0] + dx * k + nx * off, a[1] + dy * k + ny * off];
  const up = `C${at(mid(0.25, bend + width))} ${at(mid(0.7, bend + width))} ${at(b)}`;
  return `M${at(a)}${up}C${at(mid(0.7, bend - width))} ${at(mid(0.25, bend - width))} ${at(a)}Z`;
}

/** A height that wanders along x: a sum of waves with seeded phases, from -1 to 1. */
export function wander(rnd: Random, waves = 4): (t: number) => number {
  const parts = Array.from({ length: waves }, (_, i) => ({
    f: (i + 1) ** 1.35 * rnd.range(0.8, 1.25),
    p: rnd.range(0, 6.28),
    a: 1 / (i + 1) ** 1.15,
  }));
  const total = parts.reduce((sum, part) => sum + part.a, 0);
  return (t) => parts.reduce((sum, part) => sum + part.a * Math.sin(t * 6.28 * part.f + part.p), 0) / total;
}

import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { figure, person } from "../figures.ts";
import { mist, ridge, sky } from "../landscape.ts";
import { banana, framing, palm } from "../plants.ts";
import { n, type Point, poly, smooth, wander } from "../shapes.ts";
import { hat, volcano } from "./mountain.ts";

/** A farmer bending or standing, with a wide hat. */
function farmer(c: Canvas, x: number, y: number, height: number, bent: boolean): void {
  const s = height / 100;
  const dir = c.rnd.sign();
  const who = person(c, 0, { woman: true, hijab: true, skirt: false });
  figure(c, x, y, height, { pose: bent ? "bend" : "hold", dir, who, hand: (px, py) => sheaf(c, px, py, height * 0.1) });
  if (bent) hat(c, x + dir * 41 * s, y - 70 * s, 14 * s, dir * 62);
  else hat(c, x + dir * 0.6 * s, y - 94 * s, 14 * s, 0);
}

function sheaf(c: Canvas, x: number, y: number, size: number): void {
  let d = "";
  for (let i = -2; i <= 2; i++) d += `M${n(x)} ${n(y + size * 0.4)}L${n(x + i * size * 0.3)} ${n(y - size)}`;
  c.stroke(d, c.tone("grass", 0.7), size * 0.16);
}

/** A thatched hut on stilts. */
function hut(c: Canvas, x: number, y: number, size: number): void {
  const p = (a: number, b: number): Point => [x + a * size, y + b * size];
  c.shadow(x, y, size * 0.6);
  for (const k of [-0.4, 0.4]) c.limb(poly([p(k, 0), p(k, -0.8)], false), c.tone("wood", 0.35), size * 0.05);
  c.fill(poly([p(-0.46, -0.36), p(0.46, -0.36), p(0.46, -0.28), p(-0.46, -0.28)]), c.tone("wood", 0.5));
  c.fill(poly([p(-0.66, -0.66), p(0, -1.2), p(0.66, -0.66)]), c.tone("roof", 0.55), { soft: 0.25 });
}

/** Rice terraces in curves down a slope, flooded, green or ripe. */
export function terraces(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.34, 0.42);
  sky(c, horizon);
  if (rnd.chance(0.6)) volcano(c, w * rnd.range(0.25, 0.75), horizon, horizon * 0.66, w * 0.5, 0.68);
  else ridge(c, horizon - 14 * u, 7 * u, { depth: 0.76 });
  mist(c, horizon - 12 * u, 16 * u, 0.6);
  ridge(c, horizon - 3 * u, 4 * u, { depth: 0.5, l: 0.42 });
  ridge(c, horizon + 2 * u, 2 * u, { depth: 0.34, l: 0.36, trees: 2.6 * u });
  const season = rnd.int(0, 2);
  const slope = c.sunSide * rnd.range(1, 5) * u;
  const wave = wander(rnd, 3);
  const count = 11;
  const people = new Set([rnd.int(4, 5), rnd.int(6, 7), 8]);
  for (let i = 0; i < count; i++) {
    const t = i / count;
    const y = horizon + 2 * u + (h - horizon) * t ** 1.55;
    const next = horizon + 2 * u + (h - horizon) * ((i + 1) / count) ** 1.55;
    const depth = 0.42 * (1 - t) ** 1.4;
    const amp = u * (1.2 + t * 7);
    const shift = i * 0.13;
    const curve = (k: number, low = 0) =>
      y + low + wave(k * 0.55 + shift) * amp + (k - 0.5) * slope * (1 + t * 2) - amp * 0.2;
    const edge: Point[] = Array.from({ length: 25 }, (_, k) => [(k / 24) * w * 1.04 - w * 0.02, curve(k / 24)]);
    const wet = season === 0 ? i % 4 !== 3 : season === 1 ? i % 4 === 1 : i % 5 === 2;
    const ripe = season === 2 ? i % 3 !== 1 : i % 6 === 4;
    const l = 0.46 + (i % 3) * 0.09 + t * 0.04;
    const material = ripe ? "gold" : "grass";
    const sheen = mix(lighter(c.tones.sky[2], 0.1), c.tone("water", 0.62, depth), c.photo ? 0.4 : 0.5);
    const body = wet ? sheen : c.tone(material, l, depth);
    const tail = `L${n(w * 1.03)} ${n(h + u)}L${n(-w * 0.03)} ${n(h + u)}Z`;
    const d = smooth(edge, false) + tail;
    const bank = u * (1.3 + t * 5.4);
    c.fill(d, c.tone("leaf", 0.5, depth), { line: 0.5 + t * 0.4, soft: 0 });
    const inner =
      smooth(
        edge.map(([x, py]) => [x, py + bank * 0.45] as const),
        false,
      ) + tail;
    if (c.photo)
      c.add(
        `<path d="${inner}" fill="${c.linear([
          [lighter(body, 0.14), 0],
          [body, Math.min(1, (next - y) / (h - y))],
          [darker(body, 0.2), 1],
        ])}"/>`,
      );
    else c.flat(inner, body);
    rows(
      c,
      curve,
      bank,
      next - y,
      t,
      wet,
      wet ? c.tone("leaf", 0.4, depth) : c.tone(material, l - 0.24, depth),
      c.tone(material, l + 0.24, depth),
    );
    if (i === 3) hut(c, w * (c.sunSide > 0 ? 0.74 : 0.26), curve(c.sunSide > 0 ? 0.74 : 0.26) + 2 * u, 9 * u);
    if (i === 2) for (const k of [0.08, 0.14, 0.86, 0.94]) palm(c, w * k, curve(k) + u, u * rnd.range(15, 21), 0.28);
    if (i === 5) banana(c, w * (c.sunSide > 0 ? 0.07 : 0.93), curve(c.sunSide > 0 ? 0.07 : 0.93) + 2 * u, 18 * u, 0.12);
    if (people.has(i)) {
      const k = rnd.range(0.25, 0.75);
      const height = u * (9 + 19 * t * t);
      farmer(c, w * k, curve(k) + bank + (next - y) * 0.5, height, rnd.chance(0.75));
      if (rnd.chance(0.6))
        farmer(c, w * k + height * 1.1, curve(k) + bank + (next - y) * 0.62, height, rnd.chance(0.5));
    }
  }
  framing(c, c.sunSide > 0 ? "bottom-right" : "bottom-left", 22 * u);
}

/** Seedlings in rows along a terrace. */
function rows(
  c: Canvas,
  curve: (k: number, low?: number) => number,
  bank: number,
  band: number,
  t: number,
  wet: boolean,
  dark: string,
  light: string,
): void {
  const { w, u, rnd } = c;
  const size = u * (0.35 + t * 1.7);
  let shade = "";
  let shine = "";
  const lines = Math.max(2, Math.min(6, Math.floor(band / size)));
  for (let r = 0; r < lines; r++) {
    const low = bank + (r + 0.6) * (band / lines);
    const step = size * (wet ? 2.6 : 1.5);
    for (let x = rnd.range(0, step); x < w; x += step * rnd.range(0.85, 1.15)) {
      const y = curve(x / w, low);
      const blade = (k: number) =>
        `M${n(x)} ${n(y)}L${n(x + k * size)} ${n(y - size * 1.5)}L${n(x + size * 0.24)} ${n(y)}Z`;
      if (rnd.chance(0.5)) shade += blade(-0.5) + blade(0.45);
      else shine += blade(0.1) + blade(0.6);
    }
  }
  c.flat(shade, dark, c.photo ? 0.7 : 0.9);
  c.flat(shine, wet ? dark : light, c.photo ? 0.55 : 0.9);
}

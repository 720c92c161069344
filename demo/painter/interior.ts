import type { Canvas } from "./canvas.ts";
import { darker, lighter, mix } from "./color.ts";
import type { Material } from "./palette.ts";
import { covers } from "./printed.ts";
import { blob, box, n, oval, type Point, poly } from "./shapes.ts";

/** A wall over the whole picture, lit from the sun's side. */
export function wall(c: Canvas, material: Material = "wall", l = 0.55, depth = 0.15): void {
  const { w, h } = c;
  if (c.photo) {
    const [near, far] = [c.tone(material, l + 0.16, depth), c.tone(material, l - 0.24, depth)];
    c.ground(
      c.linear(
        [
          [near, 0],
          [far, 1],
        ],
        c.sunSide > 0 ? [1, 0, 0, 0.8] : [0, 0, 1, 0.8],
      ),
    );
    c.glow(w * (0.5 + c.sunSide * 0.4), h * 0.25, h * 0.8, c.tones.light.glow, 0.4);
    return;
  }
  c.ground(c.tone(material, l, depth));
  const x = c.sunSide > 0 ? w : 0;
  const shaft = (a: number, b: number) =>
    poly([
      [x - c.sunSide * w * a, 0],
      [x - c.sunSide * w * b, 0],
      [x - c.sunSide * w * (b + 0.42), h],
      [x - c.sunSide * w * (a + 0.42), h],
    ]);
  c.flat(shaft(0, 0.22) + shaft(0.3, 0.38), c.tone(material, l + 0.25, depth), 0.8);
}

/** A floor from `y` down. */
export function floor(c: Canvas, y: number, material: Material = "wood", l = 0.5): void {
  const { w, h, u } = c;
  const fill = c.photo
    ? c.linear([
        [c.tone(material, l + 0.14, 0.2), 0],
        [c.tone(material, l - 0.2), 1],
      ])
    : c.tone(material, l);
  c.add(`<rect y="${n(y)}" width="${w}" height="${n(h - y)}" fill="${fill}"/>`);
  for (let i = -8; i <= 8; i++) {
    c.stroke(
      `M${n(w / 2 + i * 9 * u)} ${n(y)}L${n(w / 2 + i * 30 * u)} ${h}`,
      c.tone(material, l - 0.25),
      u * 0.2,
      0.35,
    );
  }
  c.flat(box(0, y - u, w, u * 1.4), c.tone("white", 0.6, 0.2), 0.7);
}

/** A window onto trees and hills. */
export function windowView(c: Canvas, x: number, y: number, w: number, h: number, panes = 3): void {
  const { u, rnd } = c;
  const [top, mid, low] = c.tones.sky;
  c.fill(box(x - u, y - u, w + 2 * u, h + 2 * u), c.tone("wood", 0.55, 0.1));
  c.clip(box(x, y, w, h), () => {
    const fill = c.photo
      ? c.linear([
          [top, 0],
          [mid, 0.5],
          [low, 1],
        ])
      : mid;
    c.add(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"/>`);
    if (!c.photo) c.flat(oval(x + w * rnd.range(0.2, 0.8), y + h * 0.3, h * 0.14), c.tones.inks.sun);
    for (const [k, l, depth] of [
      [0.55, 0.5, 0.7],
      [0.68, 0.45, 0.45],
      [0.85, 0.35, 0.2],
    ] as const) {
      let d = "";
      for (let i = 0; i < 7; i++) {
        d += blob(rnd, x + (i / 6) * w, y + h * (k + rnd.range(0.1, 0.3)), w * 0.14, h * 0.25, 8, 0.2);
      }
      c.flat(`${d}${box(x, y + h * (k + 0.26), w, h)}`, c.tone("leaf", l, depth));
    }
    if (c.photo) c.glow(x + w / 2, y + h * 0.3, w * 0.6, c.tones.light.glow, 0.5);
    else
      c.flat(
        poly([
          [x + w * 0.1, y + h],
          [x + w * 0.5, y],
          [x + w * 0.64, y],
          [x + w * 0.24, y + h],
        ]),
        c.tones.inks.paper,
        0.25,
      );
  });
  for (let i = 1; i < panes; i++)
    c.fill(box(x + (w * i) / panes - u * 0.5, y, u, h), c.tone("wood", 0.6, 0.1), { line: 0.5 });
  c.fill(box(x - 2 * u, y + h, w + 4 * u, 1.8 * u), c.tone("wood", 0.75, 0.1), { line: 0.7 });
}

/** Rounds of unfocused light. */
export function bokeh(c: Canvas, count = 26, materials: readonly Material[] = ["leaf", "gold", "white"]): void {
  const { rnd, w, h, u } = c;
  for (let i = 0; i < count; i++) {
    const [x, y, r] = [rnd.range(0, w), rnd.range(0, h), u * rnd.range(2.5, 9)];
    const color = c.tone(rnd.pick(materials), rnd.range(0.5, 0.95), 0.2);
    if (c.photo) c.flat(oval(x, y, r), color, rnd.range(0.12, 0.3));
    else c.flat(oval(x, y, r), color, 0.55);
  }
}

/** Shelves full of books. */
export function shelf(c: Canvas, x: number, y: number, w: number, h: number, rows: number, depth = 0.3): void {
  const { rnd } = c;
  c.fill(box(x, y, w, h), c.tone("wood", 0.28, depth));
  const high = h / rows;
  const board = high * 0.08;
  for (let row = 0; row < rows; row++) {
    const bottom = y + (row + 1) * high - board;
    c.flat(box(x + board, bottom - high + 2 * board, w - 2 * board, high - 2 * board), c.tone("wood", 0.12, depth));
    let px = x + board * 1.5;
    while (px < x + w - high * 0.16) {
      const wide = high * rnd.range(0.08, 0.2);
      if (rnd.chance(0.06)) {
        px += wide * 2;
        continue;
      }
      const tall = high * rnd.range(0.58, 0.84);
      const cover = c.tone(rnd.pick(covers), rnd.range(0.3, 0.7), depth);
      const thick = Math.min(wide, x + w - board - px);
      c.fill(box(px, bottom - tall, thick, tall), cover, { line: 0.35, soft: 0 });
      c.flat(box(px + thick * 0.2, bottom - tall * 0.82, thick * 0.6, tall * 0.1), lighter(cover, 0.5), 0.7);
      px += thick;
    }
    c.fill(box(x, bottom, w, board), c.tone("wood", 0.5, depth), { line: 0.4 });
  }
}

/** A table's top from `y` to the bottom, seen from its side. */
export function table(c: Canvas, y: number, material: Material = "wood", l = 0.55): void {
  const { w, h, u, rnd } = c;
  const fill = c.photo
    ? c.linear([
        [c.tone(material, l + 0.2, 0.1), 0],
        [c.tone(material, l - 0.18), 1],
      ])
    : c.tone(material, l);
  c.add(`<rect x="-9" y="${n(y)}" width="${w + 18}" height="${n(h - y + 9)}" fill="${fill}"/>`);
  if (!c.photo) c.stroke(`M0 ${n(y)}H${w}`, c.tones.inks.ink, u * 0.4);
  let grain = "";
  for (let i = 0; i < 22; i++) {
    const gy = y + (h - y) * rnd.next() ** 1.4;
    const gx = rnd.range(-0.1, 0.9) * w;
    grain += `M${n(gx)} ${n(gy)}q${n(u * rnd.range(6, 12))} ${n(u * rnd.range(-0.6, 0.6))} ${n(u * rnd.range(14, 30))} 0`;
  }
  c.stroke(grain, c.tone(material, l - 0.2), u * 0.22, 0.4);
}

/** A cup with its saucer and steam; (x, y) is where it stands. */
export function cup(c: Canvas, x: number, y: number, size: number, material: Material = "white"): void {
  const color = c.tone(material, 0.75);
  c.shadow(x, y, size * 0.75, size * 0.16, 0.4);
  c.fill(oval(x, y - size * 0.03, size * 0.72, size * 0.15), darker(color, 0.08));
  const side = c.sunSide;
  c.limb(
    `M${n(x + side * size * 0.36)} ${n(y - size * 0.6)}q${n(side * size * 0.34)} ${n(size * 0.06)} ${n(side * size * 0.02)} ${n(size * 0.38)}`,
    color,
    size * 0.1,
  );
  c.fill(
    `M${n(x - size * 0.44)} ${n(y - size * 0.74)}Q${n(x - size * 0.42)} ${n(y - size * 0.1)} ${n(x - size * 0.2)} ${n(y - size * 0.04)}H${n(x + size * 0.2)}Q${n(x + size * 0.42)} ${n(y - size * 0.1)} ${n(x + size * 0.44)} ${n(y - size * 0.74)}Z`,
    color,
    { soft: 0.25 },
  );
  c.fill(oval(x, y - size * 0.74, size * 0.44, size * 0.11), lighter(color, 0.3), { line: 0.7 });
  c.flat(oval(x, y - size * 0.72, size * 0.37, size * 0.08), c.tone("wood", 0.2));
  for (const k of [-0.13, 0.13]) {
    const d = `M${n(x + k * size)} ${n(y - size * 0.85)}q${n(-size * 0.14)} ${n(-size * 0.2)} 0 ${n(-size * 0.36)}t0 ${n(-size * 0.36)}`;
    c.stroke(d, c.photo ? "#ffffff" : c.tones.inks.paper, size * 0.06, c.photo ? 0.28 : 0.8);
  }
}

/** A lamp hanging on a cord, with its cone of light. */
export function pendant(c: Canvas, x: number, y: number, size: number, reach: number): void {
  const glow = c.photo ? c.tones.light.glow : c.tones.inks.sun;
  const cone: Point[] = [
    [x - size * 0.8, y],
    [x + size * 0.8, y],
    [x + size * 0.8 + reach * 0.45, y + reach],
    [x - size * 0.8 - reach * 0.45, y + reach],
  ];
  c.add(
    `<path d="${poly(cone)}" fill="${c.linear([
      [glow, 0, c.photo ? 0.34 : 0.4],
      [glow, 1, 0],
    ])}"/>`,
  );
  c.stroke(`M${n(x)} 0V${n(y - size * 0.6)}`, c.tone("black", 0.3), c.u * 0.35);
  c.flat(oval(x, y, size * 0.3, size * 0.22), mix(glow, "#ffffff", 0.5));
  const shade = `M${n(x - size)} ${n(y)}Q${n(x - size * 0.8)} ${n(y - size * 0.75)} ${n(x)} ${n(y - size * 0.8)}Q${n(x + size * 0.8)} ${n(y - size * 0.75)} ${n(x + size)} ${n(y)}Z`;
  c.fill(shade, c.tone("teal", 0.35));
  if (c.photo) c.glow(x, y + size * 0.1, size * 1.6, glow, 0.6);
}

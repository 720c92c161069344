import type { Scene } from "../../contract.ts";
import { bust, bustArm } from "../busts.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { person } from "../figures.ts";
import type { Material } from "../palette.ts";
import { pottedPlant } from "../plants.ts";
import { box, n, type Point, poly, smooth } from "../shapes.ts";
import { view } from "./campus-rooms.ts";

function laboratory(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const top = h * 0.74;
  c.ground(c.tone(rnd.pick<Material>(["teal", "white", "blue", "wall"]), 0.78));
  const right = rnd.chance(0.5);
  view(c, right ? w * 0.05 : w * 0.55, h * 0.1, w * 0.4, h * 0.4);
  if (c.photo) c.glow(right ? w * 0.25 : w * 0.75, h * 0.3, 46 * u, c.tones.light.glow, 0.6);
  const rx = right ? w * 0.52 : w * 0.03;
  for (let i = 0; i < 2; i++) {
    const y = h * (0.24 + i * 0.2);
    c.fill(box(rx, y, w * 0.44, 1.6 * u), c.tone("wood", 0.5), { line: 0.6 });
    for (let x = rx + 4 * u; x < rx + w * 0.42; x += rnd.range(6, 9) * u)
      flask(c, x, y, rnd.range(7, 13) * u, rnd.int(0, 3), 0.25);
  }
  c.fill(box(-u, top - 10 * u, w + 2 * u, 11 * u), c.tone("metal", 0.62, 0.2), { line: 0.7 });
  const x = w * (right ? 0.42 : 0.58) + rnd.range(-4, 4) * u;
  const size = Math.min(25 * u, h * 0.25);
  const who = person(c);
  const y = h * 0.38;
  const turn = right ? 0.7 : -0.7;
  bust(c, x, y, size, {
    who,
    turn,
    mouth: rnd.pick(["calm", "smile"] as const),
    jacket: c.tone("white", 0.8),
    mask: rnd.chance(0.3),
  });
  if (rnd.chance(0.6)) {
    const d = box(x - size * 0.36 + turn * size * 0.1, y - size * 0.14, size * 0.72, size * 0.24, size * 0.1);
    c.fill(d, c.tone("teal", 0.9), { opacity: 0.4, line: 1 });
    c.stroke(d, c.tone("teal", 0.3), 0.7 * u);
  }
  const k = right ? 1 : -1;
  const hand: Point = [x + k * size * 1.05, top - 14 * u];
  bustArm(
    c,
    [x + k * size * 0.86, y + size * 1.3],
    [x + k * size * 1.3, top - 2 * u],
    hand,
    size * 0.36,
    who,
    c.tone("white", 0.72),
  );
  flask(c, hand[0] + k * u, hand[1] + 5 * u, 19 * u, 0, 0);
  c.fill(box(-u, top, w + 2 * u, h - top + u), c.tone("white", 0.72), { soft: 0.1 });
  c.fill(box(-u, top, w + 2 * u, 3 * u), c.tone("black", 0.4), { line: 0.7 });
  const spots = w > h ? [0.07, 0.2, 0.8, 0.93] : [0.1, 0.9];
  for (const s of spots) flask(c, w * s, top + rnd.range(8, 13) * u, rnd.range(18, 28) * u, rnd.int(0, 3), 0);
  microscope(c, x - k * Math.min(34 * u, w * 0.26), top + 9 * u, 34 * u, k);
  rack(c, x + rnd.range(-3, 3) * u, top + 14 * u);
  if (rnd.chance(0.5)) pottedPlant(c, w * (right ? 0.02 : 0.98), top + 2 * u, 26 * u);
}

const liquids: readonly Material[] = ["red", "gold", "blue", "teal", "violet", "leaf", "pink"];

/** A vessel with coloured liquid: a cone, a round flask, a beaker, or a bottle. */
function flask(c: Canvas, x: number, y: number, h: number, kind: number, depth: number): void {
  const p = (px: number, py: number): Point => [x + px * h, y - py * h];
  const glass: Point[][] = [
    [p(-0.09, 1), p(-0.09, 0.6), p(-0.36, 0.04), p(-0.3, 0), p(0.3, 0), p(0.36, 0.04), p(0.09, 0.6), p(0.09, 1)],
    [
      p(-0.08, 1),
      p(-0.08, 0.58),
      p(-0.3, 0.44),
      p(-0.34, 0.22),
      p(-0.18, 0.02),
      p(0.18, 0.02),
      p(0.34, 0.22),
      p(0.3, 0.44),
      p(0.08, 0.58),
      p(0.08, 1),
    ],
    [p(-0.26, 0.8), p(-0.24, 0), p(0.24, 0), p(0.26, 0.8)],
    [p(-0.1, 1), p(-0.1, 0.76), p(-0.2, 0.64), p(-0.2, 0), p(0.2, 0), p(0.2, 0.64), p(0.1, 0.76), p(0.1, 1)],
  ];
  const d = kind === 1 ? smooth(glass[1] as Point[], true, 7) : poly(glass[kind] as Point[]);
  c.fill(d, c.tone("white", 0.95, depth), { line: 0, soft: 0, opacity: 0.55 });
  const liquid = c.tone(c.rnd.pick(liquids), 0.55, depth);
  c.clip(d, () => {
    const level = y - h * c.rnd.range(0.26, 0.46);
    c.fill(box(x - h, level, h * 2, h), liquid, { line: 0, opacity: 0.9 });
    c.flat(box(x - h, level, h * 2, h * 0.03), "#ffffff", 0.5);
    c.flat(box(x - h * 0.22, y - h, h * 0.05, h), "#ffffff", 0.45);
  });
  c.stroke(d, c.photo ? c.tone("metal", 0.5, depth) : c.tones.inks.ink, c.photo ? c.u * 0.2 : c.u * 0.4, 0.8);
}

function microscope(c: Canvas, x: number, y: number, h: number, k: number): void {
  const p = (px: number, py: number): Point => [x + k * px * h, y - py * h];
  c.shadow(x, y, h * 0.3);
  c.limb(smooth([p(-0.1, 0.08), p(-0.26, 0.3), p(-0.18, 0.62), p(0, 0.7)], false), c.tone("white", 0.8), h * 0.1);
  c.fill(smooth([p(-0.34, 0), p(-0.3, 0.1), p(0.24, 0.1), p(0.3, 0)], true, 14), c.tone("black", 0.5));
  c.fill(poly([p(-0.14, 0.3), p(0.26, 0.3), p(0.26, 0.35), p(-0.14, 0.35)]), c.tone("black", 0.4));
  c.limb(`M${p(0.06, 0.44).map(n).join(" ")}L${p(0.1, 0.56).map(n).join(" ")}`, c.tone("metal", 0.6), h * 0.07);
  c.limb(`M${p(0.04, 0.52).map(n).join(" ")}L${p(-0.16, 1).map(n).join(" ")}`, c.tone("white", 0.85), h * 0.13);
  c.limb(`M${p(-0.16, 1).map(n).join(" ")}L${p(-0.19, 1.07).map(n).join(" ")}`, c.tone("black", 0.4), h * 0.1);
}

function rack(c: Canvas, x: number, y: number): void {
  const { u, rnd } = c;
  for (let i = 0; i < 6; i++) {
    const px = x + (i - 2.5) * 3.6 * u;
    const d = box(px - 1.1 * u, y - 13 * u, 2.2 * u, 14 * u, 1.1 * u);
    c.fill(d, c.tone("white", 0.95), { line: 0.5, soft: 0, opacity: 0.8 });
    c.fill(box(px - 0.9 * u, y - rnd.range(4, 9) * u, 1.8 * u, 5 * u), c.tone(rnd.pick(liquids), 0.55), { line: 0 });
  }
  for (const k of [-8, -0.5]) c.fill(box(x - 12 * u, y + k * u, 24 * u, 2 * u), c.tone("wood", 0.55), { line: 0.7 });
  for (const k of [-12, 11]) c.fill(box(x + k * u, y - 9 * u, u, 11 * u), c.tone("wood", 0.45), { line: 0.6 });
}

export const scenes: Partial<Record<Scene, Painter>> = {
  laboratory: { lights: ["room", "noon", "dawn", "overcast"], paint: laboratory },
};

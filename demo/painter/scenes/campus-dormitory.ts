import type { Scene } from "../../contract.ts";
import { block, hornRoof, lamp, shine } from "../buildings.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { figure } from "../figures.ts";
import { field, ridge, sky } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { hedge, palm, tree, tufts } from "../plants.ts";
import { box, n, smooth } from "../shapes.ts";

const cloths: readonly Material[] = ["red", "blue", "white", "gold", "teal", "pink", "violet", "white", "leaf"];

function dormitory(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const foot = h * rnd.range(0.8, 0.84);
  const left = rnd.chance(0.5);
  const columns = rnd.int(5, 7);
  const storeys = rnd.int(5, 6);
  const bw = Math.min(w * 0.84, rnd.range(72, 86) * u);
  const bh = Math.min(h * 0.72, rnd.range(58, 68) * u);
  const bx = left ? w * 0.07 : w * 0.93 - bw;
  sky(c, h * 0.66);
  ridge(c, h * 0.58, 8 * u, { depth: 0.8, l: 0.48 });
  ridge(c, h * 0.68, 5 * u, { depth: 0.55, trees: 2.6 * u });
  const other = left ? bx + bw + 4 * u : bx - 36 * u;
  block(c, other, foot - u, 32 * u, bh * 0.66, { storeys: 4, columns: 6, depth: 0.45, l: 0.6 });
  hornRoof(c, other + 16 * u, foot - u - bh * 0.66, 34 * u, 9 * u, { depth: 0.4 });
  field(c, foot - u, "grass", 0.42);
  const wall = rnd.pick<Material>(["wall", "white", "stone", "pink", "teal"]);
  c.shadow(bx + bw / 2, foot, bw * 0.55, 3 * u);
  c.fill(box(bx, foot - bh, bw, bh), c.tone(wall, 0.64), { soft: 0.16 });
  const [cw, ch] = [bw / columns, bh / storeys];
  const stair = left ? columns - 1 : 0;
  for (let row = 0; row < storeys; row++) {
    const y = foot - bh + row * ch;
    for (let col = 0; col < columns; col++) {
      const x = bx + col * cw;
      if (col === stair) stairwell(c, x, y, cw, ch);
      else balcony(c, x, y, cw, ch, wall, row < storeys - 1);
    }
    c.fill(box(bx - u, y + ch - 1.1 * u, bw + 2 * u, 1.4 * u), c.tone(wall, 0.86), { line: 0.5 });
  }
  hornRoof(c, bx + bw / 2, foot - bh + 1, bw * 1.05, rnd.range(11, 15) * u);
  hedge(c, -u, w + u, foot + 2 * u, 2.8 * u, 0.04, 0.26);
  c.fill(box(-u, foot + 5 * u, w + 2 * u, 7 * u), c.tone("stone", 0.5), { line: 0.6 });
  const tx = left ? w * rnd.range(0.86, 0.96) : w * rnd.range(0.04, 0.14);
  if (rnd.chance(0.5)) palm(c, tx, foot + 7 * u, rnd.range(42, 54) * u);
  else tree(c, tx, foot + 7 * u, rnd.range(36, 46) * u);
  if (c.dim) lamp(c, left ? w * 0.72 : w * 0.28, foot + 6 * u, 26 * u, left ? -1 : 1);
  for (let i = 0; i < rnd.int(2, 5); i++) {
    figure(c, w * rnd.range(0.14, 0.86), foot + rnd.range(6, 12) * u, 15 * u, {
      pose: rnd.chance(0.7) ? "walk" : "stand",
      dir: rnd.sign(),
      back: rnd.chance(0.4),
      bag: rnd.chance(0.5),
    });
  }
  tufts(c, h + u, 7 * u, 0.2, 50);
}

function stairwell(c: Canvas, x: number, y: number, cw: number, ch: number): void {
  c.fill(box(x + cw * 0.12, y, cw * 0.76, ch), c.tone("stone", 0.4), { line: 0.5 });
  const lit = c.dim && c.rnd.chance(0.8);
  for (const k of [0, 1, 2])
    c.flat(box(x + cw * 0.22, y + ch * (0.1 + k * 0.28), cw * 0.56, ch * 0.16), lit ? shine(c) : c.tone("black", 0.4));
}

function balcony(c: Canvas, x: number, y: number, cw: number, ch: number, wall: Material, laundry: boolean): void {
  const { rnd, u } = c;
  const lit = rnd.chance(c.night ? 0.45 : c.dim ? 0.55 : c.tones.lightName === "dawn" ? 0.12 : 0);
  c.fill(box(x + cw * 0.08, y + ch * 0.1, cw * 0.84, ch * 0.82), c.tone(wall, 0.34), { line: 0.5 });
  const glass = lit ? shine(c) : c.tone("water", rnd.pick([0.2, 0.3]));
  c.fill(
    box(x + cw * 0.16, y + ch * 0.22, cw * 0.24, ch * 0.7),
    lit && rnd.chance(0.5) ? shine(c) : c.tone("wood", 0.4),
    { line: 0.4 },
  );
  c.fill(box(x + cw * 0.47, y + ch * 0.24, cw * 0.38, ch * 0.36), glass, { line: 0.4, soft: 0 });
  if (rnd.chance(0.5))
    c.flat(box(x + cw * 0.47, y + ch * 0.24, cw * rnd.range(0.1, 0.2), ch * 0.36), c.tone(rnd.pick(cloths), 0.6), 0.8);
  if (lit && c.photo) c.glow(x + cw * 0.6, y + ch * 0.42, cw * 0.5, shine(c), 0.35);
  if (rnd.chance(0.14)) figure(c, x + cw * 0.6, y + ch * 1.0, ch * 0.8, { noShadow: true, pose: "hold" });
  c.fill(box(x + cw * 0.04, y + ch * 0.64, cw * 0.92, ch * 0.3), c.tone(wall, 0.76), { line: 0.5 });
  if (!laundry || !rnd.chance(0.66)) return;
  c.stroke(
    `M${n(x + cw * 0.08)} ${n(y + ch * 0.3)}Q${n(x + cw / 2)} ${n(y + ch * 0.36)} ${n(x + cw * 0.92)} ${n(y + ch * 0.3)}`,
    c.tone("black", 0.4),
    u * 0.15,
  );
  for (let i = 0; i < 4; i++) {
    if (rnd.chance(0.2)) continue;
    const lx = x + cw * (0.12 + i * 0.2);
    const long = ch * rnd.range(0.24, 0.42);
    const wide = cw * rnd.range(0.13, 0.18);
    const blow = cw * rnd.range(-0.05, 0.05);
    c.fill(
      smooth(
        [
          [lx, y + ch * 0.33],
          [lx + wide, y + ch * 0.33],
          [lx + wide + blow, y + ch * 0.33 + long],
          [lx + blow, y + ch * 0.33 + long * 1.04],
        ],
        true,
        16,
      ),
      c.tone(rnd.pick(cloths), rnd.range(0.5, 0.75)),
      { line: 0.4 },
    );
  }
}

export const scenes: Partial<Record<Scene, Painter>> = {
  dormitory: { lights: ["dusk", "dusk", "night", "dawn", "overcast"], paint: dormitory },
};

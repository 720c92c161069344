import type { Scene } from "../../contract.ts";
import { block, hornRoof, shine } from "../buildings.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { figure } from "../figures.ts";
import { mist, ridge, sky } from "../landscape.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { framing, palm, tree, tufts } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";

const cloths: readonly Material[] = ["red", "blue", "white", "gold", "teal", "pink", "violet", "white", "leaf"];

function bus(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const dir = rnd.sign();
  const slope = rnd.range(0.1, 0.17);
  const side = (x: number) => (dir > 0 ? x : w - x);
  const roadY = (x: number) => h * 0.7 - (side(x) - w / 2) * slope;
  sky(c, h * 0.5);
  ridge(c, h * 0.34, 9 * u, { depth: 0.88, l: 0.5, lift: (t) => (dir > 0 ? t : 1 - t) * 8 * u });
  ridge(c, h * 0.45, 7 * u, { depth: 0.65, l: 0.46, lift: (t) => (dir > 0 ? t : 1 - t) * 12 * u });
  mist(c, h * 0.42, 14 * u, 0.4);
  const edge = ridge(c, h * 0.55, 3 * u, {
    depth: 0.42,
    l: 0.48,
    material: "grass",
    lift: (t) => (dir > 0 ? t : 1 - t) * 16 * u,
  });
  // The road's upper bend on the hill behind.
  const bend: Point[] = [0.42, 0.55, 0.68, 0.8, 0.9, 1.02].map((t, i) => [
    side(t * w),
    edge(side(t * w)) + (9 - i * 1.5) * u,
  ]);
  c.stroke(smooth(bend, false), c.tone("stone", 0.62, 0.3), 2.6 * u);
  if (rnd.chance(0.6)) {
    const hx = side(w * rnd.range(0.74, 0.86));
    const hy = edge(hx) + u;
    block(c, hx - 11 * u, hy, 22 * u, 8 * u, { storeys: 3, columns: 7, depth: 0.4 });
    hornRoof(c, hx, hy - 8 * u + 1, 23 * u, 6 * u, { depth: 0.38 });
  }
  const many = Math.round(w / (13 * u));
  for (let i = 0; i < many; i++) {
    const x = (i + rnd.range(0.1, 0.9)) * (w / many);
    const y = roadY(x) - 15 * u;
    if (rnd.chance(0.22)) palm(c, x, y, rnd.range(28, 38) * u, 0.16);
    else tree(c, x, y, rnd.range(20, 31) * u, rnd.range(0.1, 0.25));
  }
  const band = (top: number, bottom: number) =>
    poly([
      [-2 * u, roadY(0) + top],
      [w + 2 * u, roadY(w) + top],
      [w + 2 * u, roadY(w) + bottom],
      [-2 * u, roadY(0) + bottom],
    ]);
  c.fill(band(-16 * u, -8 * u), c.tone("grass", 0.42), { line: 0.5 });
  c.fill(band(-9.6 * u, -7.4 * u), c.tone("stone", 0.75), { line: 0.5 });
  c.fill(band(-8 * u, 14 * u), c.tone("stone", c.photo ? 0.36 : 0.4), { line: 0.8 });
  for (let i = -1; i < 9; i++) {
    const x = (i / 8) * w;
    const [a, b] = [x, x + w * 0.06];
    c.flat(
      poly([
        [a, roadY(a) + 3.6 * u],
        [b, roadY(b) + 3.6 * u],
        [b, roadY(b) + 4.6 * u],
        [a, roadY(a) + 4.6 * u],
      ]),
      c.tone("white", 0.8),
      0.85,
    );
  }
  const bx = side(w * rnd.range(0.54, 0.62));
  c.group(`translate(${n(bx)} ${n(roadY(bx) + 1.6 * u)}) rotate(${n((-dir * Math.atan(slope) * 180) / Math.PI)})`, () =>
    coach(c, dir, Math.min(74 * u, w * 0.64)),
  );
  c.fill(band(13 * u, h), c.tone("grass", 0.42), { line: 0.8, soft: 0.2 });
  c.fill(band(13 * u, 17 * u), c.tone("stone", 0.72), { line: 0.5 });
  const stop = rnd.chance(0.65);
  const sx = side(w * rnd.range(0.15, 0.19));
  if (stop) shelter(c, sx, roadY(sx) + 17 * u, dir);
  for (let i = 0; i < (stop ? rnd.int(3, 5) : rnd.int(0, 2)); i++) {
    const x = sx + rnd.range(-13, 13) * u;
    figure(c, x, roadY(x) + rnd.range(16, 19) * u, 20 * u, {
      pose: rnd.pick(["stand", "hold", "stand", "raise"] as const),
      dir,
      bag: rnd.chance(0.6),
      back: rnd.chance(0.25),
    });
  }
  tufts(c, h + u, 8 * u, 0.22, 60);
  if (rnd.chance(0.7)) framing(c, dir > 0 ? "right" : "left", rnd.range(30, 44) * u);
}

/** A bus seen from its side, its wheels on y = 0, heading where `dir` says. */
function coach(c: Canvas, dir: 1 | -1, long: number): void {
  const { rnd } = c;
  const s = long / 100;
  const paint = rnd.pick<Material>(["gold", "red", "blue", "teal", "leaf"]);
  const second = rnd.pick<Material>(["white", "white", "gold", "red"]);
  const X = (x: number, wide = 0) => (dir > 0 ? x : -x - wide) * s;
  const bx = (x: number, y: number, wide: number, high: number, r = 0) =>
    box(X(x, wide), y * s, wide * s, high * s, r * s);
  c.shadow(0, 0, 54 * s, 4 * s, 0.6);
  const shell = smooth(
    [
      [X(-50), -7 * s],
      [X(-50), -36 * s],
      [X(-47), -40 * s],
      [X(40), -40 * s],
      [X(47), -36 * s],
      [X(50), -20 * s],
      [X(50), -6 * s],
    ] as const,
    true,
    14,
  );
  c.fill(shell, c.tone(paint, 0.55), { soft: 0.16, line: 1.2 });
  c.clip(shell, () => {
    c.flat(bx(-52, -19, 104, 4), c.tone(second, 0.8));
    c.flat(bx(-52, -42, 104, 4.4), c.tone(second, 0.75));
    c.flat(bx(-52, -10, 104, 6), c.tone(paint, 0.25), 0.6);
  });
  for (let i = 0; i < 6; i++) {
    const x = -46 + i * 13.4;
    const pane = bx(x, -35, 12, 14, 1.4);
    c.fill(pane, c.dim ? shine(c) : c.tone("water", 0.62), { line: 0.7, soft: 0.2 });
    c.clip(pane, () => {
      for (let k = 0; k < rnd.int(1, 2); k++) {
        const px = X(x + 3.6 + k * 5.4);
        const [skin, head] = [
          c.tones.skin(rnd.next()),
          rnd.chance(0.5) ? c.tone(rnd.pick(cloths), 0.5) : c.tone("black", 0.35),
        ];
        c.flat(oval(px, -19 * s, 4 * s, 4.6 * s), c.tone(rnd.pick(cloths), 0.45));
        c.flat(oval(px, -26 * s, 2.9 * s, 3.6 * s), head);
        c.flat(oval(px + dir * 0.8 * s, -25.6 * s, 2 * s, 2.7 * s), skin);
      }
      c.flat(
        poly([
          [X(x + 1), -21 * s],
          [X(x + 6), -35 * s],
          [X(x + 8.4), -35 * s],
          [X(x + 3.4), -21 * s],
        ]),
        "#ffffff",
        0.22,
      );
    });
  }
  c.fill(bx(35, -35, 8, 29, 1), c.tone("water", 0.5), { line: 0.8 });
  c.stroke(`M${n(X(39))} ${n(-35 * s)}V${n(-6 * s)}`, c.tone("black", 0.4), 0.5 * s);
  c.fill(
    poly([
      [X(44.6), -35 * s],
      [X(47.4), -34 * s],
      [X(49.6), -20 * s],
      [X(44.6), -20 * s],
    ]),
    c.tone("water", 0.75),
    { line: 0.7 },
  );
  lettersFit(c, "BUS KAMPUS", X(-8), -13.8 * s, 30 * s, {
    color: paint === "gold" ? c.tone("black", 0.2) : c.tone("white", 0.96),
    size: 4.6 * s,
    face: "bold",
    weight: 0.2,
    align: "center",
  });
  for (const x of [-31, 27]) {
    const px = X(x);
    c.fill(oval(px, -4 * s, 8.6 * s), c.tone("black", 0.25), { line: 0.5, soft: 0 });
    c.fill(oval(px, -3.4 * s, 7 * s), c.tone("black", 0.42), { line: 0.6 });
    c.fill(oval(px, -3.4 * s, 3.4 * s), c.tone("metal", 0.75), { line: 0.5 });
  }
  const lampX = X(48.6);
  c.fill(oval(lampX, -10.5 * s, 1.7 * s, 2.2 * s), c.dim ? "#fff4cc" : c.tone("white", 0.95), { line: 0.6, soft: 0 });
  if (c.dim) c.glow(lampX + dir * 7 * s, -9 * s, 20 * s, shine(c), 0.8, 8 * s);
  c.fill(bx(-50.6, -15, 1.8, 4, 0.6), c.tone("red", 0.5), { line: 0.5 });
}

function shelter(c: Canvas, x: number, y: number, dir: 1 | -1): void {
  const { u } = c;
  for (const k of [-1, 1])
    c.limb(`M${n(x + k * 13 * u)} ${n(y + 2 * u)}V${n(y - 26 * u)}`, c.tone("metal", 0.4), 1.1 * u);
  c.fill(box(x - 14 * u, y - 7 * u, 28 * u, 1.6 * u), c.tone("wood", 0.5));
  hornRoof(c, x, y - 25 * u, 34 * u, 9 * u);
  c.fill(box(x - 9 * u, y - 25 * u, 18 * u, 4.4 * u), c.tone("blue", 0.4), { line: 0.6 });
  lettersFit(c, "HALTE", x, y - 23.9 * u, 13 * u, {
    color: c.tone("white", 0.95),
    size: 2.3 * u,
    face: "bold",
    weight: 0.2,
    align: "center",
  });
  c.shadow(x + dir * u, y + 2 * u, 15 * u, 1.6 * u);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  bus: { lights: ["dawn", "noon", "overcast", "dusk", "noon"], paint: bus },
};

import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker } from "../color.ts";
import { figure, type Person, type Pose, person } from "../figures.ts";
import { floor, wall, windowView } from "../interior.ts";
import { field, ridge, sky } from "../landscape.ts";
import { letters } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { hedge, palm, tree, tufts } from "../plants.ts";
import { box, n, oval, type Point, poly } from "../shapes.ts";

const kits: readonly (readonly [Material, Material])[] = [
  ["red", "blue"],
  ["gold", "teal"],
  ["white", "red"],
  ["violet", "gold"],
  ["teal", "white"],
];

function ball(c: Canvas, x: number, y: number, r: number, kind: number): void {
  const base = kind === 0 ? c.tone("white", 0.95) : c.tone("gold", 0.6);
  c.fill(oval(x, y, r), base, { soft: 0.2 });
  if (kind === 0) {
    c.flat(
      poly([0, 1, 2, 3, 4].map((i): Point => [x + Math.sin(i * 1.257) * r * 0.4, y - Math.cos(i * 1.257) * r * 0.4])),
      c.tone("black", 0.2),
    );
    const seams = [0, 1, 2, 3, 4].map((i) => {
      const [a, b] = [Math.sin(i * 1.257), -Math.cos(i * 1.257)];
      return `M${n(x + a * r * 0.4)} ${n(y + b * r * 0.4)}L${n(x + a * r * 0.9)} ${n(y + b * r * 0.9)}`;
    });
    c.stroke(seams.join(""), c.tone("black", 0.2), r * 0.12);
  } else {
    const q = `M${n(x - r)} ${n(y)}Q${n(x)} ${n(y - r * 0.7)} ${n(x + r)} ${n(y)}M${n(x)} ${n(y - r)}Q${n(x + r * 0.7)} ${n(y)} ${n(x)} ${n(y + r)}`;
    c.stroke(q, c.tone("blue", 0.35), r * 0.14);
  }
}

function net(c: Canvas, corners: readonly [Point, Point, Point, Point], step: number, opacity = 0.7): void {
  const [a, b, e, f] = corners;
  const mid = (p: Point, q: Point, t: number) => `${n(p[0] + (q[0] - p[0]) * t)} ${n(p[1] + (q[1] - p[1]) * t)}`;
  const across = Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / step);
  const down = Math.round(Math.hypot(f[0] - a[0], f[1] - a[1]) / step);
  let d = "";
  for (let i = 0; i <= across; i++) d += `M${mid(a, b, i / across)}L${mid(f, e, i / across)}`;
  for (let i = 0; i <= down; i++) d += `M${mid(a, f, i / down)}L${mid(b, e, i / down)}`;
  c.stroke(d, c.tone("white", 0.95), c.u * 0.22, opacity);
}

function player(c: Canvas, kit: Material, depth = 0): Person {
  const top = c.tone(kit, 0.55, depth);
  return person(c, depth, { top, skirt: false, bottom: darker(top, 0.4), shoe: c.tone("white", 0.9, depth) });
}

function football(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.34, 0.42);
  const kit = rnd.pick(kits);
  sky(c, horizon);
  ridge(c, horizon, 12 * u, { depth: 0.72 });
  ridge(c, horizon + 2 * u, 4 * u, { depth: 0.5, trees: 4 * u });
  for (let i = 0; i < 5; i++)
    (i % 2 ? palm : tree)(c, rnd.range(0, 1) * w, horizon + 5 * u, rnd.range(18, 28) * u, 0.42);
  hedge(c, -4 * u, w + 4 * u, horizon + 4 * u, 4 * u, 0.35);
  field(c, horizon + 4 * u, "grass", 0.5);
  for (let i = 0; i < 6; i += 2) {
    const [a, b] = [
      horizon + 4 * u + (h - horizon) * (i / 6) ** 1.6,
      horizon + 4 * u + (h - horizon) * ((i + 1) / 6) ** 1.6,
    ];
    c.flat(box(0, a, w, b - a), c.tone("grass", 0.8), 0.16);
  }
  const side = rnd.sign();
  const gx = w / 2 + side * w * 0.26;
  const gy = horizon + 15 * u;
  const white = c.tone("white", 0.98);
  c.stroke(
    `M0 ${n(gy)}H${w}M${n(gx - 30 * u)} ${n(gy)}l${n(-12 * u)} ${n(16 * u)}h${n(84 * u)}l${n(-12 * u)} ${n(-16 * u)}`,
    white,
    u * 0.6,
    0.8,
  );
  net(
    c,
    [
      [gx - 17 * u, gy - 16 * u],
      [gx + 17 * u, gy - 16 * u],
      [gx + 14 * u, gy - 2 * u],
      [gx - 14 * u, gy - 2 * u],
    ],
    2 * u,
    0.55,
  );
  c.limb(`M${n(gx - 18 * u)} ${n(gy)}V${n(gy - 17 * u)}H${n(gx + 18 * u)}V${n(gy)}`, white, u * 1.1, 0.6);
  figure(c, gx + rnd.range(-4, 4) * u, gy + 2 * u, 16 * u, {
    pose: "cheer",
    who: player(c, "gold", 0.25),
    depth: 0.25,
  });
  for (let i = 0; i < 5; i++) {
    const t = rnd.range(0.1, 0.4);
    const x = w * (0.08 + i * 0.2) + rnd.range(-3, 3) * u;
    figure(c, x, gy + (8 + t * 34) * u, (19 + t * 22) * u, {
      pose: rnd.pick<Pose>(["run", "stand", "run", "raise"]),
      dir: rnd.sign(),
      who: player(c, kit[i % 2] as Material, 0.18),
      depth: 0.18,
    });
  }
  const fy = h - rnd.range(7, 11) * u;
  const size = Math.min(54 * u, h * 0.5);
  const x = w / 2 - side * w * 0.14;
  figure(c, x - side * 27 * u, fy - 5 * u, size * 0.92, { pose: "run", dir: side, who: player(c, kit[1]) });
  figure(c, x, fy, size, { pose: "kick", dir: side, who: player(c, kit[0]) });
  const [bx, by] = [x + side * size * rnd.range(0.36, 0.5), fy - size * rnd.range(0.08, 0.3)];
  c.shadow(bx, fy, 4 * u);
  ball(c, bx, by, 3.6 * u, 0);
  if (!c.photo)
    c.stroke(
      `M${n(bx - side * 6 * u)} ${n(by)}h${n(-side * 7 * u)}M${n(bx - side * 6 * u)} ${n(by + 3 * u)}h${n(-side * 5 * u)}`,
      c.tones.inks.paper,
      u * 0.7,
    );
  tufts(c, h + u, 5 * u, 0.25, 50, 2 * u);
}

function volleyball(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const indoor = rnd.chance(0.5);
  const ground = h * 0.56;
  const kit = rnd.pick(kits);
  if (indoor) {
    wall(c, rnd.pick<Material>(["blue", "teal", "wall"]), 0.5);
    for (let i = 0; i < 4; i++) windowView(c, w * (0.06 + i * 0.235), h * 0.05, w * 0.17, h * 0.15, 2);
    for (let row = 0; row < 4; row++) {
      c.fill(box(-u, ground - (18 - row * 5) * u, w + 2 * u, 6 * u), c.tone(row % 2 ? "stone" : "blue", 0.5, 0.35), {
        line: 0.4,
      });
      let skin = "";
      for (let x = rnd.range(0, 4) * u; x < w; x += rnd.range(3.6, 8) * u) {
        const y = ground - (17 - row * 5) * u;
        const cloth = c.tone(rnd.pick(["red", "gold", "white", "teal", "violet"] as const), 0.55, 0.35);
        c.fill(box(x - 1.7 * u, y - 3 * u, 3.4 * u, 5.6 * u, 1.5 * u), cloth, { line: 0.4, soft: 0 });
        skin += oval(x, y - 4.4 * u, 1.2 * u, 1.5 * u);
        c.fill(oval(x, y - 4.7 * u, 1.5 * u, 1.8 * u), rnd.chance(0.5) ? cloth : c.tone("black", 0.3, 0.35), {
          line: 0.4,
          soft: 0,
        });
      }
      c.flat(skin, c.tones.skin(0.4, 0.3));
    }
    floor(c, ground, "gold", 0.5);
  } else {
    sky(c, ground);
    ridge(c, ground - 4 * u, 10 * u, { depth: 0.65 });
    ridge(c, ground - u, 4 * u, { depth: 0.4, trees: 5 * u });
    for (let i = 0; i < 4; i++) palm(c, w * (0.08 + i * 0.28), ground + 3 * u, rnd.range(34, 52) * u, 0.35);
    field(c, ground, "earth", 0.62);
  }
  const white = c.tone("white", 0.98);
  const near = h * 0.93;
  c.stroke(
    `M${n(w * 0.2)} ${n(ground + 7 * u)}H${n(w * 0.8)}L${n(w * 1.02)} ${n(near)}H${n(-w * 0.02)}Z`,
    white,
    u * 0.8,
    0.85,
  );
  const top = h * 0.3;
  for (const k of [0.24, 0.4, 0.62, 0.78])
    figure(c, w * k, ground + 12 * u, 32 * u, {
      pose: rnd.pick<Pose>(["cheer", "hold", "stand", "raise"]),
      who: player(c, kit[1], 0.15),
      depth: 0.15,
    });
  net(
    c,
    [
      [w * 0.02, top + 4 * u],
      [w * 0.98, top + 4 * u],
      [w * 0.98, top + 17 * u],
      [w * 0.02, top + 17 * u],
    ],
    2.4 * u,
    0.6,
  );
  c.fill(box(w * 0.02, top + 2 * u, w * 0.96, 2.4 * u), white, { line: 0.6 });
  for (const k of [0.02, 0.98]) c.limb(`M${n(w * k)} ${n(h * 0.78)}V${n(top - u)}`, c.tone("metal", 0.5), 1.6 * u);
  const side = rnd.sign();
  const x = w / 2 + side * w * 0.06;
  const size = Math.min(58 * u, w * 0.56);
  c.shadow(x, h * 0.93, 12 * u);
  figure(c, x, h * 0.88, size, { pose: "raise", dir: side, back: true, who: player(c, kit[0]), noShadow: true });
  letters(c, String(rnd.int(2, 19)), x, h * 0.88 - size * 0.68, {
    color: white,
    size: size * 0.11,
    weight: 0.2,
    face: "bold",
    align: "center",
  });
  ball(c, x + side * size * 0.2, h * 0.88 - size * 1.14, 4 * u, 1);
  figure(c, x - side * w * 0.27, h * 0.98, size, { pose: "hold", dir: side, back: true, who: player(c, kit[0]) });
  figure(c, x + side * w * 0.3, h * 1.02, size * 1.05, {
    pose: "point",
    dir: side === 1 ? -1 : 1,
    back: true,
    who: player(c, kit[0]),
  });
}

function sports(c: Canvas): void {
  if (c.rnd.chance(0.6)) football(c);
  else volleyball(c);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  sports: { lights: ["noon", "dusk", "dawn", "overcast"], paint: sports },
};

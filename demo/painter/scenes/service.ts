import type { Scene } from "../../contract.ts";
import { bust } from "../busts.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { figure, type Pose, person } from "../figures.ts";
import { hand } from "../hands.ts";
import { floor, wall, windowView } from "../interior.ts";
import { letters, lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { pottedPlant } from "../plants.ts";
import { box, n, oval, type Point, poly } from "../shapes.ts";
import { scenes as recyclingScenes } from "./recycling.ts";

function ballot(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const ground = h * 0.56;
  wall(c, rnd.pick<Material>(["wall", "teal", "stone", "blue"]), 0.58);
  const side = rnd.sign();
  windowView(c, side > 0 ? w * 0.05 : w * 0.65, h * 0.07, w * 0.3, h * 0.26);
  floor(c, ground, "stone", 0.6);
  // Booths and a queue.
  const booth = c.tone(rnd.pick<Material>(["white", "red", "gold"]), 0.6, 0.2);
  for (let i = 0; i < 3; i++) {
    const x = w / 2 - side * (w * 0.02 + i * 17 * u);
    figure(c, x, ground + 7 * u, 28 * u, { back: true, depth: 0.25 });
    c.fill(box(x - 7 * u, ground - 12 * u, 14 * u, 12 * u), booth);
    c.flat(box(x - 7 * u, ground - 12 * u, 14 * u, 3 * u), darker(booth, 0.25));
    c.limb(
      `M${n(x - 6 * u)} ${n(ground)}V${n(ground + 9 * u)}M${n(x + 6 * u)} ${n(ground)}V${n(ground + 9 * u)}`,
      c.tone("metal", 0.4, 0.2),
      u * 0.8,
      0.4,
    );
  }
  for (let i = 0; i < 5; i++) {
    figure(c, w / 2 + side * (16 * u + i * 9 * u), ground + (7 + i * 2) * u, (29 + i * 2) * u, {
      pose: rnd.pick<Pose>(["stand", "hold", "stand"]),
      dir: side > 0 ? -1 : 1,
      depth: 0.22 - i * 0.02,
    });
  }
  const material = rnd.pick<Material>(["gold", "white", "red", "blue", "teal", "earth"]);
  const face = c.tone(material, 0.56);
  const bw = Math.min(54 * u, w * 0.52);
  const bh = 42 * u;
  const x = w / 2 - side * w * 0.03;
  const top = h - bh - 9 * u;
  c.flat(box(-u, h - 12 * u, w + 2 * u, 14 * u), c.tone("wood", 0.5));
  c.stroke(`M0 ${n(h - 12 * u)}H${w}`, c.photo ? c.tone("wood", 0.8) : c.tones.inks.ink, u * 0.5);
  c.shadow(x, h - 8 * u, bw * 0.62, 5 * u, 0.6);
  const lid: Point[] = [
    [x - bw * 0.42, top - 11 * u],
    [x + bw * 0.42, top - 11 * u],
    [x + bw * 0.52, top],
    [x - bw * 0.52, top],
  ];
  c.fill(poly(lid), lighter(face, 0.3));
  c.fill(box(x - bw * 0.52, top, bw * 1.04, 4 * u), darker(face, 0.16));
  c.fill(box(x - bw / 2, top + 4 * u, bw, bh), face, { soft: 0.2 });
  c.fill(
    poly([
      [x - bw * 0.22, top - 6.6 * u],
      [x + bw * 0.22, top - 6.6 * u],
      [x + bw * 0.24, top - 4.2 * u],
      [x - bw * 0.24, top - 4.2 * u],
    ]),
    c.tone("black", 0.05),
  );
  const label = c.tone(material === "white" ? "red" : "white", material === "white" ? 0.4 : 0.97);
  lettersFit(c, "PEMIRA", x, top + 12 * u, bw * 0.74, {
    color: label,
    size: 9 * u,
    weight: 0.22,
    face: "bold",
    align: "center",
    tracking: 0.08,
  });
  letters(c, "KOTAK SUARA", x, top + 24 * u, {
    color: label,
    size: 3.6 * u,
    weight: 0.16,
    align: "center",
    tracking: 0.1,
  });
  const [sx, sy] = [x, top + 35 * u];
  c.stroke(box(sx - 4 * u, sy - 4 * u, 8 * u, 8 * u), label, u * 0.8);
  c.stroke(`M${n(sx - 2.4 * u)} ${n(sy)}l${n(2 * u)} ${n(2.4 * u)}l${n(4.4 * u)} ${n(-6.4 * u)}`, label, u * 1.3);
  // The hand lets the folded paper go.
  const who = person(c);
  const tilt = side * rnd.range(4, 12);
  const up = rnd.range(15, 20) * u;
  c.group(`translate(${n(x)} ${n(top - 5.4 * u)}) rotate(${n(tilt)})`, () => {
    c.fill(box(-9 * u, -up, 18 * u, up), c.tone("paper", 0.95), { soft: 0.06 });
    c.stroke(`M0 ${n(-up)}V0`, c.tone("paper", 0.35), u * 0.3, 0.8);
    c.flat(box(-7 * u, -up + 3 * u, 5 * u, 6 * u), c.tone("blue", 0.6));
    c.flat(box(2 * u, -up + 3 * u, 5 * u, 6 * u), c.tone("red", 0.6));
  });
  c.flat(
    poly([
      [x - bw * 0.24, top - 4.4 * u],
      [x + bw * 0.24, top - 4.4 * u],
      [x + bw * 0.26, top - 2.6 * u],
      [x - bw * 0.26, top - 2.6 * u],
    ]),
    lighter(face, 0.3),
  );
  const [hx, hy] = [x + side * 13 * u, top - up - 17 * u];
  hand(c, hx, hy, 25 * u, "pinch", {
    skin: who.skin,
    sleeve: who.top,
    arm: 70,
    bare: 4,
    angle: 180 + side * 34,
    flip: side > 0,
  });
}

function health(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const ground = h * 0.64;
  wall(c, rnd.pick<Material>(["teal", "white", "wall", "blue"]), 0.66);
  c.flat(box(0, ground - 20 * u, w, 20 * u), c.tone("teal", 0.5, 0.3), 0.4);
  floor(c, ground, "stone", 0.68);
  const side = rnd.sign();
  // A poster with a cross, a window, a curtain.
  const px = w / 2 + side * w * 0.1;
  windowView(c, w / 2 - side * w * 0.24 - w * 0.12, h * 0.08, w * 0.24, h * 0.28, 2);
  c.fill(box(px - 10 * u, h * 0.07, 20 * u, 26 * u, u), c.tone("white", 0.96, 0.1));
  c.flat(
    box(px - 2 * u, h * 0.07 + 4 * u, 4 * u, 12 * u) + box(px - 6 * u, h * 0.07 + 8 * u, 12 * u, 4 * u),
    c.tone("red", 0.5),
  );
  for (let i = 0; i < 3; i++)
    c.flat(box(px - 7 * u, h * 0.07 + (18.4 + i * 2.2) * u, (14 - i * 2) * u, 1.1 * u), c.tone("stone", 0.5), 0.7);
  // People wait in line; some sit.
  const count = w > h ? 7 : 5;
  for (let i = 0; i < count; i++) {
    const t = i / (count - 1);
    const x = w / 2 + side * (w * 0.47 - t * w * 0.66);
    const size = 34 * u + (i % 2) * 2 * u;
    const depth = 0.26;
    const who = person(c, depth);
    figure(c, x, ground + 9 * u, size, {
      pose: rnd.pick<Pose>(["stand", "hold", "stand", "carry"]),
      dir: side > 0 ? -1 : 1,
      depth,
      who,
    });
    const s = size / 100;
    const f = (side > 0 ? -1 : 1) * 1.4 * s;
    c.fill(
      `M${n(x + f - 4.6 * s)} ${n(ground + 9 * u - 89.4 * s)}h${n(9 * s)}q0 ${n(6 * s)} ${n(-4.5 * s)} ${n(6.4 * s)}q${n(-4.5 * s)} ${n(-0.4 * s)} ${n(-4.5 * s)} ${n(-6.4 * s)}Z`,
      c.tone(rnd.pick<Material>(["white", "teal", "black"]), 0.75, depth),
      { line: 0.3, soft: 0 },
    );
  }
  pottedPlant(c, w / 2 + side * w * 0.46, ground + 16 * u, 26 * u);
  // The patient's shoulder and the nurse in front.
  const size = Math.min(31 * u, w * 0.28);
  const x = w / 2 - side * Math.min(w * (w > h ? 0.2 : 0.13), 26 * u);
  const y = h > w ? h * 0.48 : h * 0.42;
  const nurse = person(c, 0, {
    woman: true,
    hijab: rnd.chance(0.85),
    top: c.tone("white", 0.9),
    beard: false,
    scarf: c.tone(rnd.pick<Material>(["white", "teal", "blue", "pink"]), 0.72),
  });
  if (c.photo) c.glow(x, y + size, size * 1.7, "#0d1016", 0.3);
  bust(c, x, y, size, {
    who: nurse,
    turn: side * 0.6,
    mask: true,
    jacket: rnd.chance(0.4) ? c.tone("teal", 0.55) : c.tone("white", 0.92),
  });
  const glove = c.tone(rnd.pick<Material>(["blue", "teal", "violet"]), 0.7);
  const [hx, hy] = [x + side * size * 1.02, y + size * 0.92];
  const tip: Point = [hx + side * size * 0.66, hy - size * 0.52];
  c.group(`translate(${n(hx)} ${n(hy - size * 0.4)}) rotate(${side > 0 ? -24 : 204}) scale(1 ${side})`, () => {
    const k = size / 20;
    c.limb(`M${n(10 * k)} 0H${n(17 * k)}`, c.tone("metal", 0.75), 0.5 * k, 0.5);
    c.fill(box(-6 * k, -1.7 * k, 15 * k, 3.4 * k, 0.6 * k), c.tone("water", 0.88), { opacity: 0.94 });
    c.flat(box(-1 * k, -1.2 * k, 9.6 * k, 2.4 * k), c.tone("gold", 0.72));
    c.limb(
      `M${n(-6 * k)} 0H${n(-11 * k)}M${n(-11 * k)} ${n(-1.8 * k)}V${n(1.8 * k)}`,
      c.tone("metal", 0.6),
      0.9 * k,
      0.5,
    );
    c.fill(box(8.6 * k, -0.9 * k, 2 * k, 1.8 * k), c.tone("white", 0.9), { line: 0.5 });
  });
  c.flat(oval(tip[0], tip[1], u * 0.5, u * 0.7), c.tone("water", 0.95));
  hand(c, hx, hy, size * 0.66, "pinch", {
    skin: glove,
    sleeve: c.tone("white", 0.86),
    arm: 60,
    bare: 2,
    angle: side * 8,
    flip: side > 0,
  });
  c.fill(box(-u, h - 9 * u, w + 2 * u, 12 * u), c.tone("metal", 0.75));
  c.fill(box(x + side * size * 1.5 - 6 * u, h - 20 * u, 12 * u, 13 * u, u), c.tone("white", 0.9));
  c.flat(box(x + side * size * 1.5 - 6 * u, h - 16 * u, 12 * u, 4 * u), c.tone("red", 0.55));
  for (let i = 0; i < 4; i++) {
    const bx = w / 2 + side * (w * 0.28 + i * 6 * u);
    c.fill(box(bx - 1.8 * u, h - 14 * u, 3.6 * u, 7 * u, u), c.tone(i % 2 ? "gold" : "water", 0.72));
    c.fill(box(bx - 1.2 * u, h - 16 * u, 2.4 * u, 2.2 * u), c.tone("metal", 0.7), { line: 0.5 });
  }
}

export const scenes: Partial<Record<Scene, Painter>> = {
  ballot: { lights: ["room", "overcast", "room", "dawn"], paint: ballot },
  health: { lights: ["room", "noon", "room", "overcast"], paint: health },
  ...recyclingScenes,
};

import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { figure, type Pose, person } from "../figures.ts";
import { hand } from "../hands.ts";
import { floor, pendant, wall, windowView } from "../interior.ts";
import { field, ridge, sky } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";
import { scenes as sportsScenes } from "./sports.ts";

const tools = ["wrench", "hammer", "saw", "driver", "square"] as const;

/** A tool hanging from (x, y). */
function tool(c: Canvas, kind: (typeof tools)[number], x: number, y: number, size: number): void {
  const metal = c.tone("metal", 0.6);
  const grip = c.tone(c.rnd.pick<Material>(["red", "gold", "wood"]), 0.5);
  const s = size / 10;
  if (kind === "wrench") {
    c.limb(`M${n(x)} ${n(y + 2.4 * s)}V${n(y + 9 * s)}`, metal, 1.3 * s, 0.6);
    c.limb(
      `M${n(x - 1.4 * s)} ${n(y)}Q${n(x - 1.4 * s)} ${n(y + 2.4 * s)} ${n(x)} ${n(y + 2.4 * s)}T${n(x + 1.4 * s)} ${n(y)}`,
      metal,
      1.1 * s,
      0.6,
    );
  } else if (kind === "hammer") {
    c.limb(`M${n(x)} ${n(y + s)}V${n(y + 9 * s)}`, grip, s, 0.6);
    c.fill(box(x - 2.6 * s, y, 5.2 * s, 2 * s, 0.5 * s), metal);
  } else if (kind === "saw") {
    c.fill(
      poly([
        [x - 1.6 * s, y + 2.6 * s],
        [x + 1.6 * s, y + 2.6 * s],
        [x + 0.4 * s, y + 10 * s],
        [x - 1.2 * s, y + 10 * s],
      ]),
      metal,
    );
    c.fill(box(x - 1.9 * s, y, 3.8 * s, 3 * s, s), grip);
  } else if (kind === "driver") {
    c.fill(box(x - 0.9 * s, y, 1.8 * s, 3.6 * s, 0.7 * s), grip);
    c.limb(`M${n(x)} ${n(y + 3.6 * s)}V${n(y + 9 * s)}`, metal, 0.6 * s, 0.5);
  } else c.limb(`M${n(x - 1.6 * s)} ${n(y)}V${n(y + 8 * s)}H${n(x + 2 * s)}`, metal, s, 0.6);
}

function gear(c: Canvas, x: number, y: number, r: number, color: string, teeth = 12): void {
  const points: Point[] = [];
  for (let i = 0; i < teeth * 4; i++) {
    const a = (i / (teeth * 4)) * 6.283;
    const k = i % 4 < 2 ? 1 : 0.84;
    points.push([x + Math.cos(a) * r * k, y + Math.sin(a) * r * k]);
  }
  c.fill(poly(points), color, { soft: 0.2 });
  c.fill(oval(x, y, r * 0.3), darker(color, 0.5), { line: 0.7 });
}

function workshop(c: Canvas): void {
  const { w, h, u, rnd } = c;
  wall(c, rnd.pick<Material>(["teal", "wall", "stone", "gold"]), 0.45);
  const ground = h * 0.72;
  const side = rnd.sign();
  windowView(c, side > 0 ? w * 0.06 : w * 0.66, h * 0.08, w * 0.28, h * 0.3, 3);
  const bx = side > 0 ? w * 0.42 : w * 0.06;
  const bw = w * 0.52;
  c.fill(box(bx, h * 0.09, bw, h * 0.3), c.tone("wood", 0.6, 0.2), { soft: 0.1 });
  const count = Math.round(bw / (9 * u));
  for (let i = 0; i < count; i++)
    tool(c, rnd.pick(tools), bx + (i + 0.5) * (bw / count), h * 0.12 + rnd.range(0, 2) * u, rnd.range(13, 18) * u);
  floor(c, ground, "stone", 0.45);
  // A drill on its column.
  const mx = side > 0 ? w * 0.13 : w * 0.87;
  const steel = c.tone("metal", 0.45);
  c.shadow(mx, ground + 6 * u, 13 * u);
  c.fill(box(mx - 11 * u, ground + 1 * u, 22 * u, 6 * u, u), steel);
  c.fill(box(mx - 2 * u, ground - 40 * u, 4 * u, 42 * u), lighter(steel, 0.2));
  c.fill(
    box(mx - 10 * u, ground - 46 * u, 20 * u, 13 * u, 2.4 * u),
    c.tone(rnd.pick<Material>(["leaf", "blue", "red"]), 0.45),
  );
  c.limb(`M${n(mx - side * -7 * u)} ${n(ground - 33 * u)}v${n(8 * u)}`, lighter(steel, 0.4), 2.4 * u);
  c.limb(`M${n(mx + side * 9 * u)} ${n(ground - 40 * u)}l${n(side * 7 * u)} ${n(6 * u)}`, c.tone("black", 0.3), u);
  c.fill(box(mx - 10 * u, ground - 14 * u, 20 * u, 3 * u), steel);
  gear(c, w / 2 + side * 0.43 * w, h * 0.5, 8 * u, c.tone("gold", 0.4, 0.2));
  gear(c, w / 2 + side * 0.43 * w - 9.6 * u, h * 0.5 + 10 * u, 6 * u, c.tone("red", 0.45, 0.2), 9);
  const team = w > h ? 3 : 2;
  const poses: Pose[] = ["reach", "hold", "reach"];
  for (let i = 0; i < team; i++) {
    const x = w * (0.5 + (i - (team - 1) / 2) * (w > h ? 0.22 : 0.36)) + side * 3 * u;
    const who = person(c, 0, {
      top: c.tone(rnd.pick<Material>(["blue", "blue", "teal", "earth"]), 0.45),
      skirt: false,
    });
    figure(c, x, ground + 14 * u, rnd.range(54, 60) * u, {
      pose: poses[i] as Pose,
      dir: i === 0 ? 1 : -1,
      who,
      noShadow: true,
    });
  }
  bench(c, ground);
  pendant(c, w * 0.5 + side * 4 * u, 12 * u, 8 * u, ground - 20 * u);
}

/** The bench in front, with the thing being made. */
function bench(c: Canvas, ground: number): void {
  const { w, h, u, rnd } = c;
  const top = ground - 7 * u;
  c.fill(box(w * 0.2, top + 5 * u, w * 0.05, h - top), c.tone("wood", 0.35));
  c.fill(box(w * 0.78, top + 5 * u, w * 0.05, h - top), c.tone("wood", 0.35));
  c.flat(box(w * 0.25, top + 5 * u, w * 0.53, 12 * u), c.tone("black", 0.2), 0.35);
  c.fill(box(w * 0.14, top, w * 0.74, 5.6 * u, u), c.tone("wood", 0.62), { soft: 0.16 });
  c.stroke(`M${n(w * 0.16)} ${n(top + 2.4 * u)}H${n(w * 0.84)}`, c.tone("wood", 0.4), u * 0.4, 0.6);
  const x = w * rnd.range(0.46, 0.54);
  if (rnd.chance(0.5)) {
    // A small wheeled robot.
    c.fill(box(x - 11 * u, top - 10 * u, 22 * u, 7 * u, u), c.tone("gold", 0.6));
    for (const k of [-7, 0, 7]) {
      c.fill(oval(x + k * u, top - 2.8 * u, 2.8 * u), c.tone("black", 0.3));
      c.fill(oval(x + k * u, top - 2.8 * u, 1.1 * u), c.tone("metal", 0.8), { line: 0.4 });
    }
    c.limb(
      `M${n(x)} ${n(top - 10 * u)}l${n(-4 * u)} ${n(-8 * u)}l${n(9 * u)} ${n(-5 * u)}`,
      c.tone("metal", 0.6),
      1.8 * u,
    );
    c.fill(oval(x + 5 * u, top - 23 * u, 2 * u), c.tone("red", 0.5));
  } else {
    c.fill(box(x - 12 * u, top - 5 * u, 24 * u, 5 * u), c.tone("metal", 0.5));
    c.fill(box(x - 15 * u, top - 9 * u, 30 * u, 4.4 * u), c.tone("wood", 0.75));
    for (let i = 0; i < 3; i++)
      gear(c, x - 8 * u + i * 8 * u, top - 12 * u - (i % 2) * 2 * u, 4 * u, c.tone("metal", 0.65), 9);
    if (c.photo) c.glow(x + 3 * u, top - 14 * u, 9 * u, "#ffd27a", 0.9);
    const sparks = Array.from(
      { length: 12 },
      () =>
        `M${n(x + 3 * u)} ${n(top - 14 * u)}m${n(rnd.range(-3, 3) * u)} ${n(rnd.range(-4, 0) * u)}l${n(rnd.range(-4, 4) * u)} ${n(rnd.range(-5, 1) * u)}`,
    );
    c.stroke(sparks.join(""), c.photo ? "#fff0c0" : c.tones.inks.sun, u * 0.4);
  }
  for (const k of [0.2, 0.7]) {
    const cx = w * k + rnd.range(0, 6) * u;
    c.fill(box(cx, top - 7 * u, 8 * u, 7 * u, 0.6 * u), c.tone(rnd.pick<Material>(["red", "blue", "teal"]), 0.5));
    c.stroke(
      smooth(
        [
          [cx + 2 * u, top - 7 * u],
          [cx + 4 * u, top - 10 * u],
          [cx + 6 * u, top - 7 * u],
        ],
        false,
      ),
      c.tone("black", 0.3),
      u * 0.8,
    );
  }
}

function hands(c: Canvas): void {
  const { w, h, u, rnd } = c;
  if (rnd.chance(0.55)) {
    // From above: a circle of arms, the hands heaped in the middle.
    if (rnd.chance(0.5)) field(c, 0, "grass", 0.5);
    else {
      wall(c, rnd.pick<Material>(["gold", "teal", "earth", "pink", "stone"]), 0.58, 0);
      if (!c.photo) c.flat(oval(w / 2, h / 2, 40 * u), c.tone("white", 0.9));
    }
    const count = rnd.int(7, 9);
    const spin = rnd.range(0, 360);
    for (let i = 0; i < count; i++) {
      const a = spin + (i * 3 * 360) / count + (count % 3 === 0 ? Math.floor((i * 3) / count) * (360 / count) : 0);
      const rad = (a * Math.PI) / 180;
      const far = rnd.range(20, 24) * u;
      const [x, y] = [w / 2 - Math.sin(rad) * far, h / 2 + Math.cos(rad) * far];
      const who = person(c);
      if (c.photo) c.glow(x + Math.sin(rad) * 8 * u + u, y - Math.cos(rad) * 8 * u + 2 * u, 17 * u, "#0a0a10", 0.5);
      hand(c, x, y, 28 * u, rnd.chance(0.7) ? "flat" : "open", {
        skin: who.skin,
        sleeve: who.top,
        arm: 64,
        bare: rnd.range(2, 9),
        angle: a,
        flip: rnd.chance(0.5),
      });
    }
    return;
  }
  // Raised against the sky.
  sky(c, h * 0.86);
  ridge(c, h * 0.8, 8 * u, { depth: 0.6 });
  ridge(c, h * 0.88, 4 * u, { depth: 0.35, trees: 6 * u });
  const count = Math.round(w / u / 19);
  for (const front of [0, 1]) {
    for (let i = 0; i < count + front; i++) {
      const who = person(c, front ? 0 : 0.2);
      const x = ((i + 0.5 - front * 0.5) / count) * w + rnd.range(-3, 3) * u;
      const y = h * (front ? rnd.range(0.6, 0.72) : rnd.range(0.42, 0.54));
      hand(c, x, y, rnd.range(22, 26) * u * (front ? 1.1 : 0.9), rnd.pick(["open", "open", "flat", "fist"] as const), {
        skin: who.skin,
        sleeve: who.top,
        arm: 60,
        bare: rnd.range(3, 16),
        angle: rnd.range(-14, 14),
        flip: rnd.chance(0.5),
      });
    }
  }
}

export const scenes: Partial<Record<Scene, Painter>> = {
  workshop: { lights: ["room", "dusk", "room", "overcast"], paint: workshop },
  hands: { lights: ["noon", "dusk", "dawn", "room"], paint: hands },
  ...sportsScenes,
};

import type { Scene } from "../../contract.ts";
import { block, hornRoof } from "../buildings.ts";
import { bust } from "../busts.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker } from "../color.ts";
import { figure, person } from "../figures.ts";
import { field, ridge, sky } from "../landscape.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { hedge, tree } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";

function graduation(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const indoors = rnd.chance(0.45);
  const gown = c.tone("black", rnd.pick([0.28, 0.4]));
  const trim = c.tone(rnd.pick<Material>(["gold", "red", "teal", "violet", "blue"]), 0.55);
  const base = h * 0.66;
  if (indoors) {
    const cloth = rnd.pick<Material>(["red", "teal", "violet", "blue", "leaf"]);
    c.ground(c.tone(cloth, 0.36));
    for (let i = 0; i < 16; i++) c.flat(box((w * i) / 16, 0, w / 40, h), c.tone(cloth, i % 2 ? 0.52 : 0.2), 0.5);
    for (let i = 0; i < 5; i++)
      c.fill(
        `M${n((w * i) / 5)} 0Q${n(w * (i + 0.5) * 0.2)} ${n(17 * u)} ${n((w * (i + 1)) / 5)} 0Z`,
        c.tone("gold", 0.55),
      );
    lettersFit(c, "WISUDA", w / 2, h * 0.14, w * 0.5, {
      color: c.tone("gold", 0.85),
      size: 11 * u,
      face: "bold",
      weight: 0.2,
      align: "center",
      tracking: 0.12,
    });
    c.glow(w / 2, h * 0.2, 70 * u, c.tones.light.glow, 0.4);
  } else {
    sky(c, h * 0.6);
    ridge(c, h * 0.46, 6 * u, { depth: 0.75 });
    block(c, w * 0.5 - 34 * u, base, 68 * u, 26 * u, { storeys: 4, columns: 12, depth: 0.28 });
    hornRoof(c, w / 2, base - 25.8 * u, 72 * u, 15 * u, { depth: 0.25 });
    for (const k of [0.06, 0.94]) tree(c, w * k, base + 2 * u, rnd.range(30, 38) * u, 0.2);
    hedge(c, -u, w + u, base, 3 * u, 0.2);
    field(c, base + u, "grass", 0.5);
    for (let i = 0; i < 9; i++)
      figure(c, w * ((i + rnd.range(0.2, 0.8)) / 9), base + 9 * u, 19 * u, {
        pose: rnd.pick(["stand", "cheer", "raise", "hold"] as const),
        depth: 0.18,
      });
  }
  if (!indoors || rnd.chance(0.35)) {
    for (let i = 0; i < rnd.int(5, 9); i++) {
      c.group(
        `translate(${n(w * rnd.range(0.06, 0.94))} ${n(h * rnd.range(0.05, 0.24))}) rotate(${rnd.int(-50, 50)})`,
        () => cap(c, (x, y) => [x * 0.45 * u, y * 0.45 * u], 0.45 * u, gown, trim),
      );
    }
  }
  const line = (y: number, size: number, count: number, depth: number) => {
    for (let i = 0; i < count; i++) {
      const x = w * ((i + 0.5) / count) + rnd.range(-0.08, 0.08) * size;
      const who = person(c, depth, { cap: false });
      bust(c, x, y + rnd.range(-0.12, 0.12) * size, size, {
        who: { ...who, top: gown },
        turn: rnd.pick([-0.6, 0, 0, 0.6]),
        mouth: rnd.pick(["smile", "laugh", "smile"] as const),
        over: (p, s) => {
          c.fill(smooth([p(-11, 15), p(-6, 14), p(0, 36), p(6, 14), p(11, 15), p(3, 46), p(-3, 46)], true, 12), trim, {
            line: 0.6,
            soft: 0.1,
          });
          c.flat(oval(p(0, 42)[0], p(0, 42)[1], 3.4 * s), c.tone("gold", 0.75));
        },
        hat: (p, s) => cap(c, (px, py) => p(px, py - 10), s, gown, trim),
      });
    }
  };
  const front = Math.max(2, Math.round(w / (38 * u)));
  line(h * 0.52, 13 * u, front + 2, 0.1);
  line(h * 0.7, 19 * u, front, 0);
  const rolls = rnd.int(1, front - 1);
  for (let i = 0; i < rolls; i++) {
    const x = w * ((i + 0.86) / front);
    c.group(`translate(${n(x)} ${n(h * 0.97)}) rotate(${rnd.int(-30, 30)})`, () => {
      c.fill(box(-1.8 * u, -11 * u, 3.6 * u, 16 * u, 1.2 * u), c.tone("paper", 0.95));
      c.fill(box(-2 * u, -3 * u, 4 * u, 1.8 * u), c.tone("red", 0.5), { line: 0.5 });
    });
  }
}

/** A graduate's cap with five corners, worn on a head whose crown is at (0, 0). */
function cap(c: Canvas, p: (x: number, y: number) => Point, s: number, cloth: string, trim: string): void {
  c.fill(smooth([p(-9.4, 3), p(-9, -3), p(9, -3), p(9.4, 3), p(0, 0.6)], true, 12), darker(cloth, 0.2), { line: 0.7 });
  c.fill(poly([p(-15, -4), p(-6, -8.4), p(8, -8), p(15, -3.4), p(0.6, 0.4)]), cloth, { soft: 0.26 });
  c.stroke(smooth([p(0, -4.4), p(9, -2.6), p(11.4, 3), p(11.2, 8)], false), trim, 0.7 * s);
  c.flat(
    oval(p(11.2, 9.4)[0], p(11.2, 9.4)[1], 1.1 * s, 2.4 * s) + oval(p(0, -4.4)[0], p(0, -4.4)[1], 1.2 * s, 0.8 * s),
    trim,
  );
}

export const scenes: Partial<Record<Scene, Painter>> = {
  graduation: { lights: ["room", "noon", "dawn", "noon"], paint: graduation },
};

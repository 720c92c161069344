import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { figure, headBehind, person } from "../figures.ts";
import type { Material } from "../palette.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";
import { dance } from "./dance.ts";
import { food } from "./food.ts";
import { traditionalHouse } from "./house.ts";
import { market } from "./market.ts";
import { beam, cinema, theatre } from "./theatre.ts";

const hues: readonly Material[] = ["red", "gold", "teal", "blue", "violet", "pink"];

function guitar(c: Canvas, x: number, y: number, s: number, dir: number, color: string): void {
  c.group(`translate(${n(x)} ${n(y)}) scale(${n(dir)} 1) rotate(-24)`, () => {
    c.limb(`M${n(-4 * s)} 0L${n(34 * s)} 0`, c.tone("wood", 0.4), 2.4 * s, 0.5);
    c.fill(
      `M${n(-14 * s)} ${n(-9 * s)}Q${n(-2 * s)} ${n(-10 * s)} ${n(2 * s)} ${n(-6 * s)}Q${n(8 * s)} ${n(-9 * s)} ${n(11 * s)} ${n(-4 * s)}L${n(9 * s)} ${n(5 * s)}Q${n(3 * s)} ${n(5 * s)} ${n(0)} ${n(8 * s)}Q${n(-14 * s)} ${n(12 * s)} ${n(-16 * s)} 0Z`,
      color,
      { soft: 0.3 },
    );
    c.flat(oval(-2 * s, 0, 3 * s), darker(color, 0.6));
    c.fill(box(33 * s, -2.6 * s, 7 * s, 5.2 * s), c.tone("wood", 0.3), { line: 0.5 });
  });
}

function drums(c: Canvas, x: number, y: number, s: number): void {
  const color = c.tone(c.rnd.pick(hues), 0.46);
  figure(c, x, y - 4 * s, 84 * s, { pose: "raise", noShadow: true });
  for (const k of [-1, 1]) {
    c.limb(`M${n(x + k * 34 * s)} ${n(y)}L${n(x + k * 32 * s)} ${n(y - 62 * s)}`, c.tone("metal", 0.5), 1.6 * s, 0.4);
    c.fill(oval(x + k * 32 * s, y - 62 * s, 16 * s, 3.4 * s), c.tone("gold", 0.62), { line: 0.6 });
    c.fill(box(x + k * 22 * s - 10 * s, y - 46 * s, 20 * s, 16 * s, 2 * s), color, { soft: 0.3 });
    c.fill(oval(x + k * 22 * s, y - 46 * s, 10 * s, 2.6 * s), c.tone("white", 0.8), { line: 0.6 });
  }
  c.fill(oval(x, y - 18 * s, 21 * s), color, { soft: 0.3 });
  c.fill(oval(x, y - 18 * s, 17 * s), c.tone("white", 0.72), { line: 0.6 });
  c.flat(oval(x, y - 18 * s, 7 * s), color);
}

/** Speakers piled beside a stage. */
function speakers(c: Canvas, x: number, y: number, size: number): void {
  for (let i = 0; i < 3; i++) {
    const top = y - size * (i + 1);
    c.fill(box(x - size * 0.45, top, size * 0.9, size * 0.96, size * 0.05), c.tone("black", 0.4), { soft: 0.2 });
    c.fill(oval(x, top + size * 0.56, size * 0.3), c.tone("black", 0.15), { line: 0.5 });
    c.flat(oval(x, top + size * 0.56, size * 0.12) + oval(x, top + size * 0.16, size * 0.09), c.tone("metal", 0.35));
  }
}

/** A band under beams, a crowd with raised hands and phones. */
function music(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const stage = h * rnd.range(0.58, 0.64);
  const [a, b] = [rnd.pick(hues), rnd.pick(hues)];
  const [one, two] = [lighter(c.tone(a, 0.7), 0.12), lighter(c.tone(b, 0.8), 0.2)];
  const back = mix(c.tone(a, 0.14), c.tones.sky[0], 0.5);
  c.ground(
    c.photo
      ? c.linear([
          [c.tones.sky[0], 0],
          [mix(back, one, 0.25), 0.6],
          [c.tones.sky[0], 1],
        ])
      : back,
  );
  const kind = rnd.int(0, 2);
  const mid = w * rnd.range(0.44, 0.56);
  if (kind === 0) {
    for (let i = 4; i > 0; i--)
      c.flat(oval(mid, stage - 22 * u, i * 9 * u), mix(mix(back, two, 0.7), one, i / 4), c.photo ? 0.32 : 0.8);
  } else if (kind === 1) {
    for (let row = 0; row < 5; row++)
      for (let col = 0; col < 11; col++) {
        const t = Math.abs(col - 5 + Math.sin(row * 2 + mid)) / 6;
        c.flat(
          box(w * 0.12 + (col * w * 0.76) / 11, h * 0.12 + row * 8.6 * u, (w * 0.76) / 12, 7.6 * u),
          mix(two, back, Math.min(0.94, t + rnd.range(-0.1, 0.2))),
          c.photo ? 0.7 : 1,
        );
      }
  } else {
    for (let i = -5; i <= 5; i++) {
      const x = mid + i * w * 0.085;
      const tall = u * (20 + 26 * Math.abs(Math.sin(i * 1.7 + mid)));
      c.flat(box(x - 2.4 * u, stage - tall, 4.8 * u, tall), mix(back, i % 2 ? one : two, 0.7), c.photo ? 0.55 : 1);
    }
  }
  c.glow(mid, stage - 12 * u, w * 0.56, one, 0.85, 50 * u);
  truss(c, h * 0.09, w * 0.06, w * 0.94);
  const lamps = 7;
  for (let i = 0; i < lamps; i++) {
    const x = w * (0.12 + (0.76 * i) / (lamps - 1));
    const aim = mid + (x - mid) * rnd.range(-0.7, 0.5);
    beam(c, x, h * 0.11, [aim, stage + 4 * u], rnd.range(6, 11) * u, i % 2 ? one : two, rnd.range(0.55, 0.8));
  }
  const floor = c.tone("black", 0.55);
  c.fill(
    poly([
      [w * 0.02, stage + 8 * u],
      [w * 0.1, stage - 4 * u],
      [w * 0.9, stage - 4 * u],
      [w * 0.98, stage + 8 * u],
    ]),
    mix(floor, one, 0.3),
  );
  c.flat(oval(mid, stage + 2 * u, 34 * u, 4.4 * u), two, 0.55);
  c.fill(box(w * 0.02, stage + 8 * u, w * 0.96, h), c.tone("black", 0.22));
  const s = u * 0.36;
  for (const k of [0.07, 0.93]) speakers(c, w * k, stage + 6 * u, 11 * u);
  drums(c, mid + 4 * u, stage, s * 0.86);
  const spread = Math.min(w * 0.29, 44 * u);
  const singer = person(c, 0, { woman: rnd.chance(0.65) });
  for (const k of [-1, 1]) {
    const x = mid + k * spread * rnd.range(0.72, 1);
    figure(c, x, stage + 3 * u, 34 * u, { pose: "hold", dir: k > 0 ? -1 : 1 });
    guitar(c, x, stage - 15 * u, s * 0.86, k > 0 ? -1 : 1, c.tone(rnd.pick(hues), 0.5));
  }
  const sx = mid - 9 * u;
  figure(c, sx, stage + 6 * u, 39 * u, {
    pose: rnd.pick(["raise", "point", "cheer"] as const),
    who: singer,
    dir: rnd.sign(),
  });
  const mic = stage - 25 * u;
  c.limb(`M${n(sx - 6 * u)} ${n(stage + 7 * u)}L${n(sx - 2.4 * u)} ${n(mic)}`, c.tone("metal", 0.6), u * 0.5, 0.3);
  c.fill(oval(sx - 1.9 * u, mic - 0.6 * u, 1.1 * u), c.tone("black", 0.5), { line: 0.5 });
  if (c.photo) c.glow(mid, stage - 4 * u, 60 * u, two, 0.5, 18 * u);
  crowd(c, stage + 13 * u, one, two);
}

function truss(c: Canvas, y: number, x0: number, x1: number): void {
  const { u } = c;
  const steel = c.tone("metal", 0.3);
  let d = `M${n(x0)} ${n(y)}L${n(x1)} ${n(y)}M${n(x0)} ${n(y - 4 * u)}L${n(x1)} ${n(y - 4 * u)}`;
  for (let x = x0; x < x1 - u; x += 4 * u)
    d += `M${n(x)} ${n(y)}L${n(x + 2 * u)} ${n(y - 4 * u)}L${n(x + 4 * u)} ${n(y)}`;
  c.stroke(d, steel, u * 0.45);
  for (const x of [x0, x1]) c.stroke(`M${n(x)} ${n(y - 4 * u)}L${n(x)} ${n(c.h * 0.62)}`, steel, u * 1.1);
  for (let i = 0; i < 7; i++) {
    const x = c.w * (0.12 + (0.76 * i) / 6);
    c.fill(box(x - 1.4 * u, y, 2.8 * u, 2.6 * u, u * 0.5), c.tone("black", 0.4), { line: 0.5 });
    c.flat(oval(x, y + 2.8 * u, 1.1 * u, 0.6 * u), "#fff6dc");
  }
}

/** Heads against the light, arms and phones above them. */
function crowd(c: Canvas, y: number, one: string, two: string): void {
  const { w, h, u, rnd } = c;
  for (let rowAt = 0; rowAt < 3; rowAt++) {
    const t = rowAt / 2;
    const base = y + (h - y) * (0.06 + t * 0.66);
    const size = u * (5 + 5.4 * t);
    const color = mix(c.tones.sky[0], one, (c.photo ? 0.4 : 0.3) - t * 0.26);
    for (let x = rnd.range(-1, 0) * size; x < w + size; x += size * rnd.range(1.25, 1.7)) {
      const py = base + rnd.range(-0.3, 0.3) * size;
      if (rnd.chance(0.42)) {
        const lean = rnd.range(-0.5, 0.5) * size;
        const hand: Point = [x + lean + size * 0.5, py - size * rnd.range(1.3, 1.9)];
        c.limb(
          smooth([[x + size * 0.6, py + size * 0.6], [x + size * 0.75 + lean * 0.3, py - size * 0.5], hand], false),
          color,
          size * 0.34,
          0.4,
        );
        if (rnd.chance(0.35)) {
          c.glow(hand[0], hand[1] - size * 0.3, size * 0.9, two, 0.5);
          c.fill(
            box(hand[0] - size * 0.24, hand[1] - size * 0.7, size * 0.48, size * 0.8, size * 0.08),
            mix("#fdf6e4", two, 0.3),
            { line: 0.6, soft: 0 },
          );
        } else c.flat(oval(hand[0], hand[1], size * 0.22, size * 0.28), color);
      }
      const veil = rnd.chance(0.45);
      const head = veil
        ? oval(x, py, size * 0.46, size * 0.54) +
          poly([
            [x - size * 0.44, py],
            [x + size * 0.44, py],
            [x + size * 0.62, py + size * 0.9],
            [x - size * 0.62, py + size * 0.9],
          ])
        : oval(x, py, size * 0.4, size * 0.5) + box(x - size * 0.16, py, size * 0.32, size * 0.8);
      const body = smooth(
        [
          [x - size * 0.86, py + size * 3],
          [x - size * 0.84, py + size * 0.95],
          [x, py + size * 0.52],
          [x + size * 0.84, py + size * 0.95],
          [x + size * 0.86, py + size * 3],
        ],
        true,
        8,
      );
      c.fill(body, color, { line: 0.5, soft: 0 });
      c.flat(head, color);
      c.stroke(
        `M${n(x - size * 0.34)} ${n(py - size * 0.34)}Q${n(x)} ${n(py - size * 0.66)} ${n(x + size * 0.34)} ${n(py - size * 0.34)}`,
        two,
        size * 0.07,
        0.7 - t * 0.3,
      );
    }
  }
  if (c.photo && rnd.chance(0.5)) headBehind(c, w * rnd.range(0.15, 0.85), h - 6 * u, 15 * u);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  "music-stage": { lights: ["stage"], paint: music },
  dance: { lights: ["stage", "room", "noon", "dusk"], paint: dance },
  theatre: { lights: ["stage"], paint: theatre },
  cinema: { lights: ["stage"], paint: cinema },
  "traditional-house": { lights: ["noon", "dawn", "dusk", "overcast"], paint: traditionalHouse },
  market: { lights: ["noon", "dawn", "overcast"], paint: market },
  food: { lights: ["room", "noon"], paint: food },
};

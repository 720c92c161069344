import { bigHouse } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { audience, figure, type Person, type Pose, person } from "../figures.ts";
import { field, ridge, sky } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { palm } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";
import { beam, curtain } from "./theatre.ts";

/** The horned headcloth, or the bride's golden crown, on a head at (x, y); `s` is a hundredth of the figure. */
function headdress(c: Canvas, x: number, y: number, s: number, crown: boolean, color: string): void {
  const gold = c.tone("gold", 0.62);
  const p = (a: number, b: number): Point => [x + a * s, y + b * s];
  if (crown) {
    for (let ring = 2; ring >= 0; ring--) {
      let d = "";
      for (let i = 0; i <= 10; i++) {
        const a = Math.PI * (1 + i / 10);
        const [rx, ry] = [8 + ring * 3, 7 + ring * 4];
        d += oval(x + Math.cos(a) * rx * s, y - 3 * s + Math.sin(a) * ry * s, 1.9 * s);
      }
      c.fill(d, ring === 1 ? c.tone("red", 0.5) : lighter(gold, ring * 0.14), { line: 0.35 });
    }
    return;
  }
  const cloth = smooth(
    [
      p(-16, -13),
      p(-9, -8.5),
      p(0, -7),
      p(9, -8.5),
      p(16, -13),
      p(12, -5),
      p(6.8, -2.6),
      p(0, -4.2),
      p(-6.8, -2.6),
      p(-12, -5),
    ],
    true,
    8,
  );
  c.fill(cloth, color, { line: 0.6, soft: 0.2 });
  c.stroke(smooth([p(-15, -12), p(-8, -7), p(0, -5.6), p(8, -7), p(15, -12)], false), gold, 1.1 * s);
  c.flat(oval(x - 15.6 * s, y - 12 * s, 1.3 * s) + oval(x + 15.6 * s, y - 12 * s, 1.3 * s), gold);
}

/** A woman who dances in velvet and songket, with plates, a scarf or an umbrella. */
function dancer(
  c: Canvas,
  x: number,
  y: number,
  height: number,
  pose: Pose,
  dir: 1 | -1,
  prop: number,
  velvet: string,
  crown: boolean,
): void {
  const s = height / 100;
  const gold = c.tone("gold", 0.6);
  const songket = c.tone("gold", 0.46);
  const who: Person = person(c, 0, {
    woman: true,
    hijab: true,
    top: velvet,
    bottom: songket,
    scarf: mix(velvet, "#ffffff", c.photo ? 0.1 : 0.2),
    skirt: true,
    glasses: false,
  });
  if (prop === 2) umbrella(c, x - dir * 20 * s, y - 108 * s, s, dir);
  figure(c, x, y, height, {
    pose,
    dir,
    who,
    hand: (hx, hy) => {
      if (prop === 0) plate(c, hx, hy, s);
      if (prop === 1) scarf(c, hx, hy, s, dir);
    },
  });
  if (prop === 0) {
    const left: Point = pose === "dance" ? [x - dir * 28.5 * s, y - 78 * s] : [x - dir * 10 * s, y - 90 * s];
    plate(c, left[0], left[1], s);
  }
  let weave = "";
  for (let row = 0; row < 3; row++)
    for (let k = -3; k <= 3; k++)
      weave += poly([
        [x + k * 3.4 * s, y - (30 - row * 9) * s],
        [x + (k * 3.4 + 1.3) * s, y - (28 - row * 9) * s],
        [x + k * 3.4 * s, y - (26 - row * 9) * s],
        [x + (k * 3.4 - 1.3) * s, y - (28 - row * 9) * s],
      ]);
  c.flat(weave, c.tone("red", 0.36));
  c.stroke(
    `M${n(x - 11 * s)} ${n(y - 39 * s)}Q${n(x)} ${n(y - 35.6 * s)} ${n(x + 11 * s)} ${n(y - 39 * s)}`,
    gold,
    2 * s,
  );
  let dots = "";
  for (let i = 0; i < 7; i++) dots += oval(x + (((i * 5) % 7) - 3) * 2 * s, y - (46 + ((i * 3) % 5) * 4) * s, 0.9 * s);
  c.flat(dots, gold);
  c.stroke(
    `M${n(x - 6 * s)} ${n(y - 76 * s)}Q${n(x)} ${n(y - 66 * s)} ${n(x + 6 * s)} ${n(y - 76 * s)}`,
    gold,
    1.6 * s,
  );
  headdress(c, x + headShift(pose, dir) * s, y - headRise(pose) * s, s, crown, velvet);
}

function headShift(pose: Pose, dir: number): number {
  return dir * (pose === "dance" ? -2.4 : pose === "dance2" ? 4.4 : 0.6);
}

function headRise(pose: Pose): number {
  return pose === "dance" ? 87.4 : pose === "dance2" ? 86.4 : 90.5;
}

function plate(c: Canvas, x: number, y: number, s: number): void {
  c.fill(oval(x, y - 2 * s, 7.4 * s, 3 * s), c.tone("white", 0.86), { line: 0.5 });
  c.flat(oval(x, y - 2.3 * s, 4.6 * s, 1.6 * s), c.tone("blue", 0.7));
  if (!c.dim && c.tones.lightName !== "stage") return;
  c.glow(x, y - 5 * s, 9 * s, "#ffd98c", 0.9);
  c.flat(oval(x, y - 5.4 * s, 1.1 * s, 2.4 * s), "#fff3c4");
}

function scarf(c: Canvas, x: number, y: number, s: number, dir: number): void {
  const d = `M${n(x)} ${n(y)}C${n(x + dir * 16 * s)} ${n(y - 6 * s)} ${n(x + dir * 12 * s)} ${n(y + 18 * s)} ${n(x + dir * 22 * s)} ${n(y + 26 * s)}L${n(x + dir * 14 * s)} ${n(y + 30 * s)}C${n(x + dir * 4 * s)} ${n(y + 20 * s)} ${n(x + dir * 8 * s)} ${n(y + 4 * s)} ${n(x)} ${n(y)}Z`;
  c.fill(d, c.tone("gold", 0.62), { line: 0.6, soft: 0.25 });
}

function umbrella(c: Canvas, x: number, y: number, s: number, dir: number): void {
  c.group(`rotate(${-dir * 18} ${n(x)} ${n(y)})`, () => {
    c.limb(`M${n(x)} ${n(y)}L${n(x)} ${n(y + 36 * s)}`, c.tone("wood", 0.4), 1.8 * s, 0.4);
    const r = 26 * s;
    const slices = 6;
    for (let i = 0; i < slices; i++) {
      const [a, b] = [x + r * ((i / slices) * 2 - 1), x + r * (((i + 1) / slices) * 2 - 1)];
      c.fill(
        `M${n(x)} ${n(y - r * 0.62)}Q${n(x + (a - x) * 0.86)} ${n(y - r * 0.5)} ${n(a)} ${n(y)}Q${n((a + b) / 2)} ${n(y + r * 0.1)} ${n(b)} ${n(y)}Q${n(x + (b - x) * 0.86)} ${n(y - r * 0.5)} ${n(x)} ${n(y - r * 0.62)}Z`,
        i % 2 ? c.tone("red", 0.5) : c.tone("gold", 0.66),
        { line: 0.5 },
      );
    }
  });
}

/** Where they dance: a yard before a rumah gadang, or a stage with its curtain. */
function place(c: Canvas, floor: number): void {
  const { w, h, u, rnd } = c;
  if (c.tones.lightName !== "stage" && c.tones.lightName !== "room") {
    sky(c, floor);
    ridge(c, floor - 8 * u, 5 * u, { depth: 0.66 });
    for (const k of [0.06, 0.16, 0.86, 0.96]) palm(c, w * k, floor + u, rnd.range(30, 40) * u, 0.3);
    bigHouse(c, w / 2, floor + 2 * u, Math.min(w * 0.74, 96 * u), 0.24);
    field(c, floor + 2 * u, "earth", 0.66);
    return;
  }
  const cloth = c.tone(rnd.pick<Material>(["red", "violet", "teal", "black"]), 0.3);
  c.ground(darker(cloth, 0.3));
  curtain(c, -u, w + u, 0, floor + 2 * u, 1, cloth);
  const shape = Math.min(w * 0.7, 92 * u);
  c.group("translate(0 0)", () => bigHouse(c, w / 2, floor, shape, 0.45), c.photo ? 0.4 : 0.55);
  for (let i = 0; i < 13; i++) {
    const x = (w * i) / 12;
    const d = poly([
      [x - w / 26, 0],
      [x + w / 26, 0],
      [x + w / 26, 7 * u],
      [x, 11 * u],
      [x - w / 26, 7 * u],
    ]);
    c.fill(d, c.tone((["red", "gold", "black"] as const)[i % 3] ?? "red", 0.46), { line: 0.6 });
  }
  const boards = c.tone("wood", 0.58);
  c.add(
    `<rect y="${n(floor)}" width="${w}" height="${n(h - floor)}" fill="${
      c.photo
        ? c.linear([
            [darker(boards, 0.4), 0],
            [boards, 0.5],
            [darker(boards, 0.4), 1],
          ])
        : boards
    }"/>`,
  );
  let seams = "";
  for (let i = 1; i < 9; i++) seams += box(0, floor + ((h - floor) * i * i) / 81, w, u * 0.2);
  c.flat(seams, darker(boards, 0.5), 0.6);
}

/** Dancers in Minang costume, in a wedge. */
export function dance(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const floor = h * rnd.range(0.6, 0.65);
  place(c, floor);
  const staged = c.tones.lightName === "stage";
  const velvet = c.tone(rnd.pick<Material>(["red", "red", "violet", "teal", "black", "blue"]), 0.42);
  const prop = rnd.int(0, 2);
  const crown = rnd.chance(0.4);
  const poses: Pose[] = [rnd.pick(["dance", "dance2"] as const), rnd.pick(["dance2", "dance"] as const)];
  const wide = Math.min(w * 0.36, 56 * u);
  const backRow = [-0.86, -0.42, 0.42, 0.86];
  const spots: [number, number, number][] = [
    ...backRow.map(
      (k) => [w / 2 + k * wide, floor + (8 + (1 - Math.abs(k)) * 8) * u, 35 * u] as [number, number, number],
    ),
    [w / 2, floor + 27 * u, 50 * u],
  ];
  if (staged)
    for (const [x, y] of spots)
      beam(c, x + (x - w / 2) * 0.4, -u, [x, y], 10 * u, c.photo ? "#ffe9bd" : c.tones.inks.sun, 0.36);
  if (staged)
    for (const [x, y, tall] of spots)
      c.flat(oval(x, y + u, tall * 0.3, tall * 0.07), c.photo ? "#ffe9bd" : c.tones.inks.paper, 0.35);
  spots.forEach(([x, y, tall], i) => {
    dancer(
      c,
      x,
      y,
      tall,
      (i === 4 ? poses[0] : poses[1]) ?? "dance",
      i === 4 ? c.sunSide : i % 2 ? 1 : -1,
      prop,
      i === 4 && crown ? c.tone("red", 0.46) : velvet,
      crown && i === 4,
    );
  });
  if (rnd.chance(0.5)) {
    const yard = h - 4 * u;
    audience(c, yard, yard, 1, 10 * u, 10 * u, 0);
    if (c.photo)
      c.add(
        `<rect y="${n(h * 0.86)}" width="${w}" height="${n(h * 0.14)}" fill="${c.linear([
          ["#0a0810", 0, 0],
          ["#0a0810", 1, 0.6],
        ])}"/>`,
      );
  }
}

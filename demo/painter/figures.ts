import type { Canvas } from "./canvas.ts";
import { darker, lighter } from "./color.ts";
import type { Material } from "./palette.ts";
import { n, oval, type Point, smooth } from "./shapes.ts";

export interface Person {
  woman: boolean;
  hijab: boolean;
  skin: string;
  hair: string;
  top: string;
  bottom: string;
  scarf: string;
  shoe: string;
  skirt: boolean;
  glasses: boolean;
  /** A man's black cap. */
  cap: boolean;
  beard: boolean;
  /** Which of a man's two haircuts; by chance if not given. */
  fringe?: 0 | 1;
}

const clothes: readonly Material[] = [
  "red",
  "blue",
  "teal",
  "gold",
  "violet",
  "white",
  "pink",
  "stone",
  "leaf",
  "white",
];
const veils: readonly Material[] = [
  "wall",
  "pink",
  "teal",
  "blue",
  "violet",
  "black",
  "white",
  "earth",
  "gold",
  "leaf",
];

/** Someone seen at random: skin, clothes, hijab or hair. */
export function person(c: Canvas, depth = 0, fixed: Partial<Person> = {}): Person {
  const { rnd } = c;
  const woman = fixed.woman ?? rnd.chance(0.55);
  const made: Person = {
    woman,
    hijab: woman && rnd.chance(0.8),
    skin: c.tones.skin(rnd.range(0.05, 0.85), depth),
    hair: c.tone("black", rnd.range(0.2, 0.5), depth),
    top: c.tone(rnd.pick(clothes), rnd.range(0.42, 0.72), depth),
    bottom: c.tone(rnd.pick<Material>(["black", "blue", "earth", "stone", "black"]), rnd.range(0.22, 0.5), depth),
    scarf: c.tone(rnd.pick(veils), rnd.range(0.42, 0.8), depth),
    shoe: c.tone(rnd.pick<Material>(["black", "white", "wood"]), 0.4, depth),
    skirt: woman && rnd.chance(0.6),
    glasses: rnd.chance(0.25),
    cap: !woman && rnd.chance(0.08),
    beard: !woman && rnd.chance(0.15),
  };
  return { ...made, ...fixed };
}

export type Pose =
  | "stand"
  | "walk"
  | "raise"
  | "cheer"
  | "hold"
  | "sit"
  | "point"
  | "run"
  | "kick"
  | "dance"
  | "dance2"
  | "bend"
  | "reach"
  | "carry";

interface Joints {
  armL: [Point, Point];
  armR: [Point, Point];
  legL: [Point, Point];
  legR: [Point, Point];
  /** How far the body above the hips turns, in degrees. */
  lean?: number;
  /** How far the hips sink. */
  drop?: number;
}

const standing: Pick<Joints, "legL" | "legR"> = {
  legL: [
    [-4.6, -25],
    [-5, -1],
  ],
  legR: [
    [4.6, -25],
    [5.4, -1],
  ],
};
const down: [Point, Point] = [
  [-12.4, -63],
  [-11.2, -48],
];
const downR: [Point, Point] = [
  [12.4, -63],
  [11.2, -48],
];

const poses: Record<Pose, Joints> = {
  stand: { armL: down, armR: downR, ...standing },
  walk: {
    armL: [
      [-11, -63],
      [-5, -50],
    ],
    armR: [
      [10, -63],
      [15, -51],
    ],
    legL: [
      [-3, -25],
      [-12, -2],
    ],
    legR: [
      [6, -27],
      [9, -1],
    ],
    lean: 2,
  },
  raise: {
    armL: down,
    armR: [
      [16, -88],
      [14, -106],
    ],
    ...standing,
  },
  cheer: {
    armL: [
      [-16, -88],
      [-15, -107],
    ],
    armR: [
      [16, -88],
      [14, -106],
    ],
    ...standing,
  },
  hold: {
    armL: [
      [-12, -63],
      [-2, -60],
    ],
    armR: [
      [12.4, -63],
      [4, -62],
    ],
    ...standing,
  },
  sit: {
    armL: [
      [-11, -63],
      [-1, -54],
    ],
    armR: [
      [11, -62],
      [8, -52],
    ],
    legL: [
      [9, -47],
      [9, -24],
    ],
    legR: [
      [14, -46],
      [15, -24],
    ],
    drop: 23,
  },
  point: {
    armL: down,
    armR: [
      [18, -74],
      [28, -80],
    ],
    ...standing,
  },
  run: {
    armL: [
      [-13, -66],
      [-4, -58],
    ],
    armR: [
      [10, -62],
      [19, -68],
    ],
    legL: [
      [-4, -26],
      [-18, -16],
    ],
    legR: [
      [10, -31],
      [9, -4],
    ],
    lean: 12,
  },
  kick: {
    armL: [
      [-16, -70],
      [-26, -64],
    ],
    armR: [
      [15, -70],
      [24, -78],
    ],
    legL: [
      [-4, -24],
      [-5, -1],
    ],
    legR: [
      [10, -33],
      [24, -18],
    ],
    lean: -10,
  },
  dance: {
    armL: [
      [-17, -72],
      [-27, -83],
    ],
    armR: [
      [18, -72],
      [29, -66],
    ],
    legL: [
      [-8, -24],
      [-6, -1],
    ],
    legR: [
      [9, -26],
      [13, -1],
    ],
    lean: -4,
    drop: 3,
  },
  dance2: {
    armL: [
      [-18, -76],
      [-14, -95],
    ],
    armR: [
      [16, -66],
      [25, -76],
    ],
    legL: [
      [-9, -25],
      [-14, -1],
    ],
    legR: [
      [7, -25],
      [5, -1],
    ],
    lean: 5,
    drop: 4,
  },
  bend: {
    armL: [
      [-4, -58],
      [0, -42],
    ],
    armR: [
      [8, -56],
      [8, -40],
    ],
    legL: [
      [-4, -24],
      [-6, -1],
    ],
    legR: [
      [4, -25],
      [5, -1],
    ],
    lean: 62,
  },
  reach: {
    armL: [
      [-4, -66],
      [11, -66],
    ],
    armR: [
      [13, -68],
      [24, -66],
    ],
    ...standing,
    lean: 6,
  },
  carry: {
    armL: [
      [-13, -64],
      [-7, -52],
    ],
    armR: [
      [13, -64],
      [7, -52],
    ],
    ...standing,
  },
};

export interface FigureOptions {
  pose?: Pose;
  /** Which way the figure looks. */
  dir?: 1 | -1;
  back?: boolean;
  who?: Person;
  depth?: number;
  /** Drawn last, at the right hand. */
  hand?: (x: number, y: number, scale: number) => void;
  bag?: boolean;
  noShadow?: boolean;
}

/** A whole person with the feet at (x, y), `height` tall. */
export function figure(c: Canvas, x: number, y: number, height: number, o: FigureOptions = {}): void {
  const { pose = "stand", dir = 1, back = false, depth = 0 } = o;
  const who = o.who ?? person(c, depth);
  const s = height / 100;
  const j = poses[pose];
  const drop = j.drop ?? 0;
  const turn = ((j.lean ?? 0) * Math.PI) / 180;
  const hip: Point = [0, -47];
  const place = (p: Point): Point => [x + dir * p[0] * s, y + (p[1] + drop) * s];
  const foot = (p: Point): Point => [x + dir * p[0] * s, y + (pose === "sit" ? p[1] + drop : p[1]) * s];
  const upper = (p: Point): Point => {
    const [dx, dy] = [p[0] - hip[0], p[1] - hip[1]];
    return place([
      hip[0] + dx * Math.cos(turn) - dy * Math.sin(turn),
      hip[1] + dx * Math.sin(turn) + dy * Math.cos(turn),
    ]);
  };
  const line = Math.min(0.8, height / c.u / 30);
  const stroke = (points: readonly Point[], color: string, width: number) =>
    c.limb(smooth(points, false, 8), color, width * s, line);
  if (!o.noShadow) c.shadow(x, y + s, 15 * s, 3.4 * s, 0.38);

  arm(j.armL, -1);
  legs();
  torso();
  if (o.bag && back) {
    const [bx, by] = upper([0, -65]);
    c.fill(oval(bx, by, 6.6 * s, 9 * s), c.tone("blue", 0.36, depth), { line });
    c.stroke(smooth([upper([-5, -61]), upper([0, -59.5]), upper([5, -61])], false), c.tone("blue", 0.2, depth), s);
  } else if (o.bag) {
    const strap = [upper([-7, -77]), upper([8, -54])];
    c.stroke(smooth(strap, false), c.tone("wood", 0.3, depth), 1.6 * s);
    const [bx, by] = upper([9, -47]);
    c.fill(oval(bx, by, 5.5 * s, 5 * s), c.tone("wood", 0.42, depth), { line });
  }
  head(c, upper([0.6, -90.5]), s, who, {
    dir,
    back,
    line,
    turn: dir * turn,
    neck: upper([0, -79]),
    chest: (p) => upper(p),
  });
  arm(j.armR, 1);
  const [hx, hy] = upper(j.armR[1]);
  o.hand?.(hx, hy, s);

  function legs(): void {
    const hips: [Point, Point] = [place([-4, -46]), place([4, -46])];
    if (who.skirt && pose !== "sit" && pose !== "kick" && pose !== "run") {
      const wide = pose === "walk" ? 12.5 : pose.startsWith("dance") ? 15 : 11;
      for (const leg of [j.legL, j.legR]) shoe(leg[1]);
      const points = [
        place([-8, -52]),
        place([8, -52]),
        foot([wide * 0.85, -24]),
        foot([wide, -5]),
        foot([0, -3.4]),
        foot([-wide, -5]),
        foot([-wide * 0.85, -24]),
      ];
      c.fill(smooth(points, true, 9), who.bottom, { line, soft: 0.2 });
      return;
    }
    [j.legL, j.legR].forEach((leg, i) => {
      shoe(leg[1]);
      stroke([hips[i] as Point, foot(leg[0]), foot([leg[1][0], leg[1][1] - 2])], who.bottom, 8.2);
    });
  }
  function shoe(p: Point): void {
    const [fx, fy] = foot(p);
    c.fill(oval(fx + dir * 1.6 * s, fy - 0.6 * s, 4.6 * s, 2.3 * s), who.shoe, { line });
  }
  function torso(): void {
    const half = who.woman ? 9 : 10.4;
    const hem = who.hijab ? -36 : -44;
    const hemWide = who.hijab ? 11 : 8.6;
    const low = (p: Point) => (Math.abs(turn) > 0.3 || pose === "sit" ? upper([p[0], Math.min(p[1], -44)]) : place(p));
    const points = [
      upper([-half * 0.4, -80.5]),
      upper([half * 0.4, -80.5]),
      upper([half, -77]),
      upper([half * 0.86, -62]),
      low([hemWide * 0.9, -48]),
      low([hemWide, hem]),
      low([-hemWide, hem]),
      low([-hemWide * 0.9, -48]),
      upper([-half * 0.86, -62]),
      upper([-half, -77]),
    ];
    c.fill(smooth(points, true, 9), who.top, { line, soft: 0.18 });
    if (c.photo && height > c.u * 16) {
      const side = c.sunSide * dir;
      const fold = [
        upper([-half * 0.7 * side, -72]),
        upper([-half * 0.5 * side, -58]),
        low([-hemWide * 0.7 * side, hem + 2]),
      ];
      c.stroke(smooth(fold, false), darker(who.top, 0.5), 3 * s, 0.22);
    }
    if (!back && !who.hijab && height > c.u * 14) {
      c.stroke(
        smooth([upper([-3, -80]), upper([0, -76]), upper([3, -80])], false),
        lighter(who.top, 0.5),
        1.1 * s,
        0.8,
      );
    }
  }
  function arm(joints: [Point, Point], side: 1 | -1): void {
    const shoulder = upper([side * (who.woman ? 8 : 9.2), -75.5]);
    const [elbow, hand] = [upper(joints[0]), upper(joints[1])];
    const color = side < 0 ? darker(who.top, 0.1) : who.top;
    c.fill(oval(hand[0], hand[1], 2.9 * s), who.skin, { line, soft: 0 });
    if (who.hijab) stroke([shoulder, elbow, hand], color, 6);
    else {
      stroke([shoulder, elbow, hand], who.skin, 4.6);
      const half: Point = [(shoulder[0] + elbow[0] * 3) / 4, (shoulder[1] + elbow[1] * 3) / 4];
      stroke([shoulder, half], color, 6.4);
    }
    c.flat(oval(hand[0], hand[1], 2.7 * s), who.skin);
  }
}

interface HeadOptions {
  dir: 1 | -1;
  back: boolean;
  line: number;
  turn: number;
  neck: Point;
  chest: (p: Point) => Point;
}

function head(c: Canvas, at: Point, s: number, who: Person, o: HeadOptions): void {
  const [x, y] = at;
  const { dir, back, line } = o;
  if (!who.hijab) c.limb(smooth([o.neck, at], false), darker(who.skin, 0.12), 4.6 * s, line);
  if (who.hijab) {
    const cloth = [
      o.chest([0, -99.6]),
      o.chest([5.6, -97]),
      o.chest([7.6, -90]),
      o.chest([6.6, -82]),
      o.chest([9.4, -76]),
      o.chest([4, -69]),
      o.chest([-1.5, back ? -66 : -67.5]),
      o.chest([-6, -70]),
      o.chest([-9.4, -76]),
      o.chest([-6.4, -82]),
      o.chest([-7.2, -90]),
      o.chest([-5.2, -97]),
    ];
    c.fill(smooth(cloth, true, 7), who.scarf, { line, soft: 0.2 });
    if (!back) {
      c.flat(oval(x + dir * 0.9 * s, y + 0.3 * s, 4.7 * s, 6 * s), who.skin);
      c.stroke(
        smooth([o.chest([-5, -80]), o.chest([1, -77]), o.chest([6, -74])], false),
        darker(who.scarf, 0.35),
        0.9 * s,
        0.5,
      );
    } else
      c.stroke(
        smooth([o.chest([0, -97]), o.chest([0.6, -84]), o.chest([2, -70])], false),
        darker(who.scarf, 0.35),
        1.2 * s,
        0.3,
      );
  } else {
    if (who.woman) c.fill(oval(x - dir * 1.4 * s, y + 3.4 * s, 7 * s, 10 * s), who.hair, { line, soft: 0.1 });
    c.fill(oval(x, y, 5.7 * s, 7.2 * s), back ? who.hair : who.skin, { line, soft: 0.12 });
    if (!back) {
      const h = (px: number, py: number): Point => [x + dir * px * s, y + py * s];
      const hair = [
        h(-6.2, 1),
        h(-6.6, -4),
        h(-3.6, -8.6),
        h(2, -9),
        h(6.2, -5.4),
        h(5.8, -2),
        h(3.6, -4.6),
        h(-2, -4.4),
        h(-4.4, -2.4),
      ];
      c.fill(smooth(hair, true, 7), who.hair, { line: line * 0.7, soft: 0.06 });
    }
    if (who.cap)
      c.fill(
        smooth(
          [
            [x - 6.4 * s, y - 3 * s],
            [x - 5.6 * s, y - 9.6 * s],
            [x + 5.6 * s, y - 9.6 * s],
            [x + 6.4 * s, y - 3 * s],
          ],
          true,
          14,
        ),
        c.tone("black", 0.35),
        { line },
      );
  }
  if (back || s * 7 < 11) return;
  const fx = x + dir * 1.6 * s;
  const ink = darker(who.skin, 0.85);
  c.flat(oval(fx - 2 * s, y - 0.6 * s, 0.62 * s, 0.78 * s) + oval(fx + 2.2 * s, y - 0.6 * s, 0.62 * s, 0.78 * s), ink);
  c.stroke(
    `M${n(fx - 1.5 * s)} ${n(y + 3 * s)}Q${n(fx + 0.2 * s)} ${n(y + 4.2 * s)} ${n(fx + 1.8 * s)} ${n(y + 2.9 * s)}`,
    darker(who.skin, 0.6),
    0.6 * s,
  );
  if (who.glasses && s * 7 > 16)
    c.stroke(oval(fx - 2 * s, y - 0.5 * s, 1.6 * s) + oval(fx + 2.2 * s, y - 0.5 * s, 1.6 * s), ink, 0.4 * s);
}

/** Seated people's heads and shoulders from behind, in rows that grow towards the front. */
export function audience(
  c: Canvas,
  y0: number,
  y1: number,
  rows: number,
  size0: number,
  size1: number,
  depth0 = 0.3,
): void {
  for (let row = 0; row < rows; row++) {
    const t = rows === 1 ? 1 : row / (rows - 1);
    const size = size0 + (size1 - size0) * t;
    const y = y0 + (y1 - y0) * t;
    const step = size * 1.5;
    const shift = (row % 2) * step * 0.5;
    for (let x = -step * 0.3 + shift; x < c.w + step; x += step) {
      if (c.rnd.chance(0.1)) continue;
      headBehind(c, x + c.rnd.range(-0.14, 0.14) * step, y + c.rnd.range(-0.1, 0.1) * size, size, depth0 * (1 - t));
    }
  }
}

/** One head and shoulders from behind; `size` is the head's height. */
export function headBehind(c: Canvas, x: number, y: number, size: number, depth = 0): void {
  const who = person(c, depth);
  const s = size / 15;
  const p = (px: number, py: number): Point => [x + px * s, y + py * s];
  const line = Math.min(0.8, size / c.u / 6);
  const shoulders = [p(-12, 26), p(-11.5, 14), p(-7, 9.4), p(0, 8), p(7, 9.4), p(11.5, 14), p(12, 26)];
  c.fill(smooth(shoulders, true, 7), who.top, { line, soft: 0.2 });
  if (who.hijab) {
    const cloth = [
      p(0, -8.6),
      p(6, -5.6),
      p(7.4, 1),
      p(7, 7),
      p(9.6, 12),
      p(3, 18),
      p(-4, 17),
      p(-9.6, 12),
      p(-7, 7),
      p(-7.4, 1),
      p(-6, -5.6),
    ];
    c.fill(smooth(cloth, true, 7), who.scarf, { line, soft: 0.22 });
    c.stroke(smooth([p(0, -6), p(1, 4), p(3, 14)], false), darker(who.scarf, 0.4), s, 0.3);
    return;
  }
  c.limb(smooth([p(0, 2), p(0, 10)], false), darker(who.skin, 0.1), 5 * s, line);
  c.fill(oval(x - 6 * s, y + s, 1.2 * s, 2 * s) + oval(x + 6 * s, y + s, 1.2 * s, 2 * s), who.skin, { line });
  c.fill(oval(x, y - s * 0.4, 6 * s, 7.4 * s), who.hair, { line, soft: 0.16 });
  if (who.woman)
    c.fill(smooth([p(-6, -2), p(6, -2), p(7, 12), p(0, 15), p(-7, 12)], true, 8), who.hair, { line, soft: 0.16 });
}

/** People standing side by side along a line, in random dress; `pose` per index. */
export function row(
  c: Canvas,
  xs: readonly number[],
  y: number,
  height: number,
  pose: (i: number) => FigureOptions,
): void {
  xs.forEach((x, i) => {
    figure(c, x, y + c.rnd.range(-0.02, 0.02) * height, height * c.rnd.range(0.93, 1.05), pose(i));
  });
}

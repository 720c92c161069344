import type { Canvas } from "./canvas.ts";
import { darker, lighter } from "./color.ts";
import { type Point, poly, smooth } from "./shapes.ts";

export type Grip = "open" | "flat" | "fist" | "point" | "pinch";

export interface HandOptions {
  /** 0 has the fingers up, 90 to the right. */
  angle?: number;
  /** The thumb on the right instead of the left. */
  flip?: boolean;
  skin: string;
  sleeve?: string;
  /** How far the arm reaches back from the wrist; the hand is 20 long. */
  arm?: number;
  /** A bare forearm up to the sleeve, in the same measure. */
  bare?: number;
}

type Finger = readonly [number, ...Point[]];

const palm: Point[] = [
  [-3.3, 2],
  [-4.3, -3],
  [-4.9, -9.6],
  [-2.4, -11.2],
  [2.4, -11.2],
  [4.8, -9.6],
  [4.4, -3],
  [3.1, 2],
];

/** Each finger's width and joints; the last is the thumb. */
const grips: Record<Grip, readonly Finger[]> = {
  open: [
    [2.2, [3.7, -8], [4.8, -11.6], [5.7, -14.8]],
    [2.5, [1.6, -8], [2, -13.6], [2.4, -18]],
    [2.6, [-1, -8], [-1.1, -14], [-1.3, -19.2]],
    [2.5, [-3.5, -8], [-4.3, -13], [-5, -17.4]],
    [2.8, [-2.6, -2.6], [-6.4, -6], [-8.6, -10.4]],
  ],
  flat: [
    [2.2, [3.7, -8], [3.9, -12], [3.8, -15]],
    [2.5, [1.5, -8], [1.5, -14], [1.4, -17.8]],
    [2.6, [-1, -8], [-1.1, -14], [-1.1, -19]],
    [2.5, [-3.5, -8], [-3.6, -13], [-3.5, -17.4]],
    [2.7, [-2.6, -2.4], [-5.8, -6], [-6.2, -11]],
  ],
  fist: [
    [2.6, [3.6, -10.2], [3.7, -6.4]],
    [2.8, [1.2, -11.2], [1.2, -6.4]],
    [2.9, [-1.4, -11.4], [-1.4, -6.6]],
    [2.8, [-4, -10.4], [-4, -6.6]],
    [2.9, [-4.6, -2.6], [-3, -5.4], [1.4, -5]],
  ],
  point: [
    [2.6, [3.6, -10], [3.7, -6.2]],
    [2.8, [1.2, -10.8], [1.2, -6.4]],
    [2.9, [-1.4, -11], [-1.4, -6.6]],
    [2.7, [-3.9, -8], [-4.1, -14], [-4.3, -19.4]],
    [2.9, [-4.4, -2.6], [-2.6, -5.4], [1, -5.2]],
  ],
  pinch: [
    [2.3, [3.6, -8], [6.4, -11.4], [5, -14.4]],
    [2.5, [1.8, -8.4], [4, -13], [1.8, -16]],
    [2.6, [-0.4, -9], [1.6, -14.6], [-1, -17.4]],
    [2.6, [-2.6, -9], [-1.4, -15], [-4, -18.6]],
    [2.8, [-2.6, -3], [-6.2, -8.6], [-5.6, -16.6]],
  ],
};

/** A hand with the wrist at (x, y), `size` long to the middle finger's tip. */
export function hand(c: Canvas, x: number, y: number, size: number, grip: Grip, o: HandOptions): void {
  const s = size / 20;
  const a = ((o.angle ?? 0) * Math.PI) / 180;
  const f = o.flip ? -1 : 1;
  const place = (p: Point): Point => {
    const [lx, ly] = [p[0] * f * s, p[1] * s];
    return [x + lx * Math.cos(a) - ly * Math.sin(a), y + lx * Math.sin(a) + ly * Math.cos(a)];
  };
  const edge = c.photo ? darker(o.skin, 0.34) : c.tones.inks.ink;
  const rim = c.photo ? s * 0.36 : Math.max(c.u * 0.6, s * 0.5);
  const shape = smooth(palm.map(place), true, 7);
  const finger = (one: Finger): void => {
    const d = smooth((one.slice(1) as Point[]).map(place), false);
    c.stroke(d, edge, one[0] * s + rim);
    c.stroke(d, o.skin, one[0] * s);
    if (c.photo) c.stroke(d, lighter(o.skin, 0.3), one[0] * s * 0.34, 0.3);
  };
  const [fingers, thumb] = [grips[grip].slice(0, -1), grips[grip].at(-1) as Finger];
  const curled = grip === "fist" || grip === "point";
  const arm = o.arm ?? 0;
  const bare = o.bare ?? 3;
  if (arm > 0) {
    c.fill(
      poly([place([-3.2, 0]), place([3.2, 0]), place([4.2, bare + 4]), place([-4.2, bare + 4])]),
      darker(o.skin, 0.08),
    );
  }
  c.stroke(shape, edge, rim);
  if (!curled) for (const one of [...fingers, thumb]) finger(one);
  c.flat(shape, o.skin);
  if (c.photo) c.clip(shape, () => c.glow(...place([c.sunSide * f * 2, -7]), 6 * s, lighter(o.skin, 0.5), 0.4));
  if (curled) for (const one of [...fingers, thumb]) finger(one);
  else c.stroke(smooth([place([-2.6, -1]), place([-1.4, -4]), place([-2.8, -7])], false), edge, s * 0.3, 0.35);
  if (grip === "open" || grip === "flat") {
    c.stroke(smooth([place([-3.6, -7]), place([0, -6.4]), place([3.6, -8.2])], false), edge, s * 0.3, 0.3);
  }
  if (arm > 0 && o.sleeve) {
    const cloth: Point[] = [
      [-4.6, bare],
      [4.6, bare],
      [5.6, bare + arm * 0.4],
      [6.6, arm],
      [-6.6, arm],
      [-5.6, bare + arm * 0.4],
    ];
    c.fill(poly(cloth.map(place)), o.sleeve, { soft: 0.2 });
    c.stroke(poly([place([-4.4, bare + 1.6]), place([4.4, bare + 1.6])], false), darker(o.sleeve, 0.3), s * 0.5, 0.6);
    const fold = [place([2.6, bare + 3]), place([1.4, bare + arm * 0.3]), place([2.4, arm * 0.7])];
    c.stroke(smooth(fold, false), darker(o.sleeve, 0.4), s * 0.8, 0.22);
  }
}

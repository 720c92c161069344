import type { Canvas } from "./canvas.ts";
import { darker, lighter, mix } from "./color.ts";
import { type Person, person } from "./figures.ts";
import { n, oval, type Point, smooth } from "./shapes.ts";

export interface BustOptions {
  who?: Person;
  /** -1 looks left, 1 looks right, 0 ahead. */
  turn?: number;
  mouth?: "smile" | "speak" | "calm" | "laugh";
  /** What stands over the clothes: drawn in the bust's own measure. */
  over?: (place: (x: number, y: number) => Point, s: number) => void;
  mask?: boolean;
  /** Covers the head instead of hair: a graduate's cap, a helmet. */
  hat?: (place: (x: number, y: number) => Point, s: number) => void;
  jacket?: string;
}

/** A person to the chest; (x, y) is the middle of the face, `size` the head's height. */
export function bust(c: Canvas, x: number, y: number, size: number, o: BustOptions = {}): void {
  const who = o.who ?? person(c);
  const s = size / 22;
  const turn = o.turn ?? 0;
  const p = (px: number, py: number): Point => [x + px * s, y + py * s];
  const at = (px: number, py: number) => `${n(x + px * s)} ${n(y + py * s)}`;
  if (who.woman && !who.hijab) longHair(c, at, who, turn);
  body(c, at, p, s, who, o);
  if (!who.hijab) {
    c.fill(`M${at(-4, 5)}L${at(-4.2, 14)}Q${at(0, 19)} ${at(4.2, 14)}L${at(4, 5)}Z`, darker(who.skin, 0.14), {
      line: 0.7,
      soft: 0.1,
    });
  }
  o.over?.(p, s);
  if (who.hijab) hijab(c, at, who, turn);
  else {
    for (const k of [-1, 1]) {
      if (k * turn > 0.6) continue;
      c.fill(oval(x + k * 8.1 * s - turn * s * 0.5, y + 0.8 * s, 1.6 * s, 2.6 * s), darker(who.skin, 0.06), {
        line: 0.6,
        soft: 0,
      });
    }
  }
  const f = turn * 1.5;
  const face = who.hijab
    ? `M${at(f - 6.6, -1)}C${at(f - 6.8, -6.8)} ${at(f - 3.6, -9.4)} ${at(f, -9.4)}C${at(f + 3.6, -9.4)} ${at(f + 6.8, -6.8)} ${at(f + 6.6, -1)}C${at(f + 6.6, 5)} ${at(f + 3.6, 10.2)} ${at(f, 10.4)}C${at(f - 3.6, 10.2)} ${at(f - 6.6, 5)} ${at(f - 6.6, -1)}Z`
    : `M${at(-8, -2)}C${at(-8.2, -12)} ${at(8.2, -12)} ${at(8, -2)}C${at(8, 5)} ${at(4.8 + f * 0.4, 11)} ${at(f * 0.5, 11)}C${at(f * 0.4 - 4.8, 11)} ${at(-8, 5)} ${at(-8, -2)}Z`;
  c.fill(face, who.skin, { line: 0.8, soft: 0.16 });
  c.clip(face, () => {
    const shade = -c.sunSide;
    c.flat(oval(x + shade * 10 * s, y + 2 * s, 6.4 * s, 15 * s), darker(who.skin, 0.4), c.photo ? 0.22 : 0.3);
    if (c.photo) {
      c.glow(x + c.sunSide * 3.6 * s, y - 4 * s, 7 * s, "#fff3dc", 0.32);
      c.glow(x + (f - 4) * s, y + 4 * s, 3 * s, "#c4504a", 0.22);
      c.glow(x + (f + 4) * s, y + 4 * s, 3 * s, "#c4504a", 0.22);
    } else
      c.flat(
        oval(x + (f - 4.3) * s, y + 4 * s, 1.6 * s) + oval(x + (f + 4.3) * s, y + 4 * s, 1.6 * s),
        c.tones.inks.hot,
        0.28,
      );
  });
  features(c, at, x, y, s, who, turn, o);
  if (!who.hijab && !o.hat) hair(c, at, who, turn);
  o.hat?.(p, s);
}

type Place = (px: number, py: number) => string;

function features(
  c: Canvas,
  at: Place,
  x: number,
  y: number,
  s: number,
  who: Person,
  turn: number,
  o: BustOptions,
): void {
  const f = turn * 2.4;
  const ink = mix(darker(who.skin, 0.9), "#1a0f10", 0.6);
  const soft = darker(who.skin, 0.42);
  const gap = 3.4;
  for (const k of [-1, 1]) {
    const ex = f + k * gap * (k * turn > 0 ? 0.88 : 1);
    c.flat(oval(x + ex * s, y - 0.6 * s, 1.7 * s, 1.15 * s), "#fbf6ee", 0.95);
    c.flat(oval(x + (ex + turn * 0.5) * s, y - 0.6 * s, 1.05 * s, 1.12 * s), ink);
    c.flat(oval(x + (ex + turn * 0.5 + 0.35) * s, y - 1 * s, 0.32 * s), "#ffffff");
    c.stroke(`M${at(ex - 2, -0.7)}Q${at(ex, -2.5)} ${at(ex + 2, -0.8)}`, ink, 0.5 * s);
    c.stroke(
      `M${at(ex - 2.1, -3.4 + (k < 0 ? 0.3 : -0.1))}Q${at(ex, -4.6)} ${at(ex + 2.1, -3.4 + (k > 0 ? 0.3 : -0.1))}`,
      who.hijab || who.woman ? darker(who.skin, 0.75) : who.hair,
      (who.woman ? 0.6 : 0.9) * s,
      0.9,
    );
  }
  if (who.glasses) {
    const rims =
      oval(x + (f - gap) * s, y - 0.5 * s, 2.7 * s, 2.4 * s) + oval(x + (f + gap) * s, y - 0.5 * s, 2.7 * s, 2.4 * s);
    c.flat(rims, "#ffffff", 0.14);
    c.stroke(`${rims}M${at(f - 0.7, -0.8)}L${at(f + 0.7, -0.8)}`, ink, 0.45 * s);
  }
  if (o.mask) {
    const d = `M${at(f - 6, 1.6)}Q${at(f, 0)} ${at(f + 6, 1.6)}L${at(f + 5.2, 7.4)}Q${at(f * 0.8, 12.4)} ${at(f - 5.2, 7.4)}Z`;
    c.fill(d, c.tone("teal", 0.82), { line: 0.6, soft: 0.1 });
    for (const v of [3.6, 5.6, 7.6])
      c.stroke(`M${at(f - 4.4, v)}Q${at(f, v + 1)} ${at(f + 4.4, v)}`, c.tone("teal", 0.5), 0.3 * s, 0.5);
    c.stroke(`M${at(f - 6, 1.8)}L${at(-7.6, 0.4)}M${at(f + 6, 1.8)}L${at(7.6, 0.4)}`, c.tone("white", 0.9), 0.4 * s);
    return;
  }
  c.stroke(
    `M${at(f + turn * 0.6 + 0.3, 0)}Q${at(f + turn + 1.3, 3)} ${at(f + turn * 0.8, 3.5)}L${at(f - 0.8, 3.3)}`,
    soft,
    0.55 * s,
    0.75,
  );
  const lips = mix(darker(who.skin, 0.35), "#b4413f", who.woman ? 0.6 : 0.3);
  if (o.mouth === "speak" || o.mouth === "laugh") {
    const wide = o.mouth === "laugh" ? 3.1 : 2.2;
    c.fill(
      `M${at(f - wide, 5.8)}Q${at(f, 5.3)} ${at(f + wide, 5.8)}Q${at(f, o.mouth === "laugh" ? 10.2 : 9.2)} ${at(f - wide, 5.8)}Z`,
      "#5a1f22",
      { line: 0.4, soft: 0 },
    );
    c.flat(
      `M${at(f - wide * 0.75, 5.8)}Q${at(f, 5.5)} ${at(f + wide * 0.75, 5.8)}Q${at(f, 6.9)} ${at(f - wide * 0.75, 5.8)}Z`,
      "#fdf8f0",
    );
  } else if (o.mouth === "calm") {
    c.stroke(`M${at(f - 2.1, 6.4)}Q${at(f, 6.7)} ${at(f + 2.1, 6.3)}`, lips, 0.8 * s);
  } else {
    c.flat(`M${at(f - 2.8, 5.7)}Q${at(f, 6.7)} ${at(f + 2.8, 5.7)}Q${at(f, 8.6)} ${at(f - 2.8, 5.7)}Z`, lips);
    c.flat(`M${at(f - 2.2, 6)}Q${at(f, 6.8)} ${at(f + 2.2, 6)}Q${at(f, 7.4)} ${at(f - 2.2, 6)}Z`, "#fdf8f0", 0.9);
  }
  if (who.beard)
    c.stroke(
      `M${at(f - 2.6, 4.8)}Q${at(f, 4.2)} ${at(f + 2.6, 4.8)}M${at(f - 1, 9.8)}Q${at(f, 10.4)} ${at(f + 1, 9.8)}`,
      who.hair,
      0.9 * s,
      0.7,
    );
}

function longHair(c: Canvas, at: Place, who: Person, turn: number): void {
  const t = turn * 0.6;
  c.fill(
    `M${at(0, -13.4)}C${at(-12, -13)} ${at(-11, 0)} ${at(-11.4, 8)}C${at(-12, 15)} ${at(-14, 20)} ${at(-12, 24)}L${at(12, 24)}C${at(14, 20)} ${at(12 - t, 15)} ${at(11.4, 8)}C${at(11, 0)} ${at(12, -13)} ${at(0, -13.4)}Z`,
    who.hair,
    { soft: 0.16 },
  );
}

function hair(c: Canvas, at: Place, who: Person, turn: number): void {
  const t = turn * 1.2;
  const style = who.woman ? 2 : (who.fringe ?? c.rnd.int(0, 1));
  const fringe =
    style === 0
      ? `C${at(8.2, -3)} ${at(7, -5)} ${at(6, -6)}C${at(2 + t, -8)} ${at(-2, -5.4)} ${at(-4.4, -6.8)}C${at(-6.6, -6)} ${at(-7.6, -3)} ${at(-8.3, 0.6)}`
      : style === 1
        ? `C${at(8, -3)} ${at(7.6, -6)} ${at(5.4, -7)}C${at(1, -4.4)} ${at(-4, -4.6)} ${at(-6.4, -7)}C${at(-7.4, -5)} ${at(-7.8, -3)} ${at(-8.3, 0.6)}`
        : `C${at(8.2, -1)} ${at(7, -6)} ${at(2 + t, -9)}C${at(-1, -5.4)} ${at(-5, -4)} ${at(-7, -1)}C${at(-8, 2)} ${at(-8, 4)} ${at(-8.8, 6)}`;
  const end = style === 2 ? at(8.8, 6) : at(8.3, 0.6);
  const start = style === 2 ? at(-8.8, 6) : at(-8.3, 0.6);
  c.fill(
    `M${start}C${at(-10.4, -8)} ${at(-8, -13.8)} ${at(0, -13.8)}C${at(8, -13.8)} ${at(10.4, -8)} ${end}${fringe}Z`,
    who.hair,
    { line: 0.7, soft: 0.18 },
  );
  c.stroke(`M${at(-5, -10.4)}Q${at(-1, -12.6)} ${at(4, -11)}`, lighter(who.hair, 0.5), 0.14 * 12, 0.22);
  if (who.cap) {
    c.fill(
      `M${at(-9, -5)}L${at(-8.2, -14.6)}Q${at(0, -17)} ${at(8.2, -14.6)}L${at(9, -5)}Q${at(0, -8.4)} ${at(-9, -5)}Z`,
      c.tone("black", 0.3),
      { soft: 0.3 },
    );
  }
}

function hijab(c: Canvas, at: Place, who: Person, turn: number): void {
  const t = turn;
  const d =
    `M${at(0, -13.4)}C${at(-8.4, -13.6)} ${at(-11, -7)} ${at(-10.2, 1)}C${at(-9.8, 7)} ${at(-11, 12)} ${at(-17, 19)}` +
    `C${at(-13, 26)} ${at(-6, 29)} ${at(t * 3, 31)}C${at(7, 29)} ${at(13, 26)} ${at(17, 19)}C${at(11, 12)} ${at(9.8, 7)} ${at(10.2, 1)}C${at(11, -7)} ${at(8.4, -13.6)} ${at(0, -13.4)}Z`;
  c.fill(d, who.scarf, { soft: 0.22 });
  const fold = darker(who.scarf, 0.45);
  const s = (d.length % 3) * 0.1 + 1;
  c.stroke(`M${at(-7.4 + t, 6)}C${at(-4, 14)} ${at(4, 17)} ${at(13, 17)}`, fold, c.u * 0.5 * s, 0.45);
  c.stroke(`M${at(-8.4 + t, 9)}C${at(-6, 17)} ${at(0, 22)} ${at(8, 24)}`, fold, c.u * 0.4 * s, 0.35);
  c.stroke(`M${at(7.6 + t, 5)}C${at(7, 10)} ${at(4, 13)} ${at(0, 14.6)}`, fold, c.u * 0.4, 0.35);
  c.stroke(`M${at(-6, -11)}Q${at(-9.6, -6)} ${at(-8.6, 1)}`, lighter(who.scarf, 0.6), c.u * 0.5, 0.4);
}

function body(c: Canvas, at: Place, p: (x: number, y: number) => Point, s: number, who: Person, o: BustOptions): void {
  const half = who.woman ? 20 : 23.5;
  const cloth = o.jacket ?? who.top;
  const d =
    `M${at(-4.4, 12.6)}C${at(-7, 17)} ${at(-half * 0.8, 16)} ${at(-half, 24)}C${at(-half - 2.4, 32)} ${at(-half - 3, 48)} ${at(-half - 3.4, 70)}` +
    `L${at(half + 3.4, 70)}C${at(half + 3, 48)} ${at(half + 2.4, 32)} ${at(half, 24)}C${at(half * 0.8, 16)} ${at(7, 17)} ${at(4.4, 12.6)}Q${at(0, 18)} ${at(-4.4, 12.6)}Z`;
  c.fill(d, cloth, { soft: 0.2 });
  c.clip(d, () => {
    c.stroke(
      `M${at(-half * 0.72, 34)}Q${at(-half * 0.78, 50)} ${at(-half * 0.7, 72)}M${at(half * 0.72, 34)}Q${at(half * 0.78, 50)} ${at(half * 0.7, 72)}`,
      darker(cloth, 0.5),
      0.8 * s,
      0.45,
    );
    if (c.photo)
      c.flat(oval(p(-c.sunSide * half, 46)[0], p(0, 46)[1], half * 0.6 * s, 30 * s), darker(cloth, 0.6), 0.16);
    if (o.jacket) {
      c.fill(`M${at(-4.4, 12.6)}L${at(0, 40)}L${at(4.4, 12.6)}Q${at(0, 18)} ${at(-4.4, 12.6)}Z`, who.top, {
        line: 0.6,
      });
      c.fill(`M${at(-4.8, 13)}L${at(-9, 22)}L${at(-6, 24)}L${at(0, 42)}Z`, darker(cloth, 0.16), { line: 0.6 });
      c.fill(`M${at(4.8, 13)}L${at(9, 22)}L${at(6, 24)}L${at(0, 42)}Z`, darker(cloth, 0.08), { line: 0.6 });
    } else if (!who.hijab && !who.woman) {
      c.fill(
        `M${at(-4.6, 12.4)}L${at(-7.6, 17)}L${at(-3.4, 22.4)}L${at(0, 17.4)}L${at(3.4, 22.4)}L${at(7.6, 17)}L${at(4.6, 12.4)}Q${at(0, 18)} ${at(-4.6, 12.4)}Z`,
        lighter(cloth, 0.22),
        { line: 0.6 },
      );
      c.stroke(`M${at(0, 18)}L${at(0, 70)}`, darker(cloth, 0.4), 0.4 * s, 0.6);
    }
  });
}

/** A sleeve and a hand: from a shoulder over an elbow to the hand. */
export function bustArm(
  c: Canvas,
  shoulder: Point,
  elbow: Point,
  hand: Point,
  width: number,
  who: Person,
  sleeve = who.top,
): void {
  c.limb(smooth([shoulder, elbow], false), sleeve, width, 1);
  const cuff: Point = [elbow[0] + (hand[0] - elbow[0]) * 0.78, elbow[1] + (hand[1] - elbow[1]) * 0.78];
  c.limb(smooth([cuff, hand], false), who.skin, width * 0.5, 1);
  c.limb(smooth([elbow, cuff], false), sleeve, width * 0.84, 1);
  c.stroke(smooth([shoulder, elbow], false), sleeve, width * 0.84);
  const r = width * 0.42;
  c.fill(oval(hand[0], hand[1], r, r * 0.86), who.skin, { line: 0.8, soft: 0.14 });
}

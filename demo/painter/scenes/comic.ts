import type { Scene } from "../../contract.ts";
import { bust, bustArm } from "../busts.ts";
import type { Canvas, Painter, Speech } from "../canvas.ts";
import { darker } from "../color.ts";
import { type Person, person } from "../figures.ts";
import { letters } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { Random } from "../random.ts";
import { box, n, oval, type Point, poly } from "../shapes.ts";
import { openBook } from "./campus-rooms.ts";
import { bubbles } from "./comic-bubbles.ts";
import { rooms } from "./comic-rooms.ts";

type Mood = "calm" | "happy" | "puzzled" | "cross" | "startled" | "tired";
type Gesture = "rest" | "point" | "raise" | "shrug" | "paper" | "think" | "cup" | "facepalm";

/** The canvas is the same for a whole comic, and so are the two friends; `seed` chooses the panel. */
function comicPanel(c: Canvas, speech: Speech = {}, seed = 1): void {
  const { w, h, u } = c;
  const friends = pair(c);
  const rnd = new Random(seed * 7 + 3);
  // Neighbouring panels walk through the rooms two by two, so that the place changes but not in every panel.
  const group = Math.floor(seed / 10);
  const room = rooms[(group + Math.floor((seed % 10) / 2)) % rooms.length];
  const margin = 2.4 * u;
  c.ground(c.tone("paper", 1));
  const frame = wobbly(rnd, margin, margin, w - margin * 2, h - margin * 2, 0.4 * u);
  c.clip(frame, () => {
    room?.(c, new Random(group * 31 + Math.floor((seed % 10) / 2)));
    const closer = rnd.range(0, 1);
    const size = (25 + closer * 4.5) * u;
    const y = h * (0.6 + closer * 0.02);
    const seated = rnd.chance(0.6);
    const table = h * 0.92;
    const moods: Mood[] = ["calm", "happy", "puzzled", "cross", "startled", "tired"];
    const gestures: Gesture[] = ["rest", "point", "raise", "shrug", "paper", "think", "cup", "facepalm"];
    friends.forEach((who, i) => {
      const k = i ? -1 : 1;
      const words = i ? speech.right : speech.left;
      const mood = words?.includes("!")
        ? rnd.pick<Mood>(["cross", "startled"])
        : words?.includes("?")
          ? "puzzled"
          : rnd.pick(moods);
      const gesture =
        mood === "puzzled"
          ? rnd.pick<Gesture>(["shrug", "raise", "think"])
          : mood === "cross"
            ? rnd.pick<Gesture>(["point", "facepalm"])
            : rnd.pick(gestures);
      const x = w * (i ? 0.76 : 0.24) + k * rnd.range(0, 5) * u;
      const tilt = rnd.range(-5, 5);
      c.group(`rotate(${n(tilt)} ${n(x)} ${n(h)})`, () =>
        actor(c, x, y + rnd.range(-2, 2) * u, size, who, k, mood, gesture, words !== undefined),
      );
    });
    if (seated) {
      c.fill(box(-u, table, w + 2 * u, h - table + u), c.tone("wood", 0.62));
      c.flat(box(-u, table, w + 2 * u, 1.4 * u), c.tone("wood", 0.85));
      for (const k of [0.4, 0.6]) glass(c, w * k, table + 3 * u, rnd);
      if (rnd.chance(0.6)) openBook(c, w * (rnd.chance(0.5) ? 0.24 : 0.76), table + 4 * u, 10 * u);
    }
  });
  c.stroke(frame, c.tones.inks.ink, 0.9 * u);
  bubbles(c, speech, seed);
}

/** The comic's two friends, unlike each other in dress, drawn from the canvas's seed. */
function pair(c: Canvas): [Person, Person] {
  const { rnd } = c;
  const materials: Material[] = ["red", "gold", "teal", "blue", "violet", "pink", "leaf"];
  const from = rnd.int(0, 6);
  const color = (i: number, l: number) => c.tone(materials[(from + i) % 7] as Material, l);
  const first = person(c, 0, {
    woman: true,
    hijab: rnd.chance(0.85),
    cap: false,
    beard: false,
    top: color(0, 0.5),
    scarf: color(2, 0.7),
  });
  const woman = rnd.chance(0.4);
  const second = person(c, 0, {
    woman,
    hijab: woman && !first.hijab,
    cap: false,
    top: color(4, 0.6),
    scarf: color(5, 0.5),
    glasses: !first.glasses,
    fringe: rnd.chance(0.5) ? 0 : 1,
  });
  return rnd.chance(0.5) ? [first, second] : [second, first];
}

function actor(
  c: Canvas,
  x: number,
  y: number,
  size: number,
  who: Person,
  k: number,
  mood: Mood,
  gesture: Gesture,
  talks: boolean,
): void {
  const s = size / 22;
  const p = (px: number, py: number): Point => [x + k * px * s, y + py * s];
  const mouth =
    mood === "startled" || (talks && mood !== "calm" && mood !== "tired")
      ? mood === "happy"
        ? "laugh"
        : "speak"
      : mood === "happy"
        ? "smile"
        : "calm";
  bust(c, x, y, size, { who, turn: k * 0.8, mouth });
  expression(c, p, s, who, mood);
  const arm = (shoulder: Point, elbow: Point, hand: Point) =>
    bustArm(c, shoulder, elbow, hand, 8.4 * s, who, darker(who.top, 0.07));
  const near: [number, number] = [16, 23];
  const far: [number, number] = [-16, 23];
  if (gesture === "rest") arm(p(...far), p(-17, 34), p(4, 30));
  if (gesture === "point") arm(p(...near), p(27, 27), p(37, 15));
  if (gesture === "raise") arm(p(...near), p(28, 23), p(27, 3));
  if (gesture === "shrug") {
    arm(p(...near), p(25, 28), p(34, 18));
    arm(p(...far), p(-25, 28), p(-33, 18));
  }
  if (gesture === "think") arm(p(...near), p(23, 31), p(7, 13));
  if (gesture === "facepalm") arm(p(...near), p(27, 23), p(8, -5));
  if (gesture === "paper") {
    const [px, py] = p(24, 14);
    c.fill(
      poly([
        [px - 7 * s, py - 9 * s],
        [px + 6 * s, py - 11 * s],
        [px + 8 * s, py + 8 * s],
        [px - 5 * s, py + 10 * s],
      ]),
      c.tone("paper", 1),
    );
    for (let i = 0; i < 4; i++)
      c.stroke(
        `M${n(px - 4 * s)} ${n(py + (i * 3.6 - 5) * s)}l${n(8 * s)} ${n(-1.2 * s)}`,
        c.tone("stone", 0.4),
        0.7 * s,
      );
    arm(p(...near), p(20, 32), p(20, 20));
  }
  if (gesture === "cup") {
    const [px, py] = p(24, 13);
    c.fill(
      poly([
        [px - 4 * s, py - 6 * s],
        [px + 4 * s, py - 6 * s],
        [px + 3 * s, py + 5 * s],
        [px - 3 * s, py + 5 * s],
      ]),
      c.tone("gold", 0.6),
    );
    arm(p(...near), p(22, 31), p(23, 16));
  }
}

/** Brows and the small signs that comics draw about a head. */
function expression(c: Canvas, p: (x: number, y: number) => Point, s: number, who: Person, mood: Mood): void {
  const { ink, hot, coolPale } = c.tones.inks;
  const at = (x: number, y: number) => p(x, y).map(n).join(" ");
  const skin = who.skin;
  const brows = (inner: number, outer: number) => {
    for (const k of [-1, 1]) {
      const ex = 1.9 + k * 3.2;
      c.flat(oval(...p(ex, -3.9), 2.6 * s, 1.15 * s), skin);
      c.stroke(`M${at(ex - k * 1.7, -3.6 + inner)}L${at(ex + k * 2, -3.6 + outer)}`, ink, s);
    }
  };
  if (mood === "cross") {
    brows(1, -1.2);
    c.stroke(
      `M${at(-12, -13)}l${n(3 * s)} ${n(-1 * s)}M${at(-12, -10)}l${n(3 * s)} ${n(s)}M${at(-11, -17)}l${n(1 * s)} ${n(3 * s)}`,
      hot,
      1.1 * s,
    );
  } else if (mood === "puzzled") {
    brows(-1.2, 0.4);
    letters(c, "?", ...p(-15, -18), { color: hot, size: 8 * s, weight: 0.2 });
  } else if (mood === "startled") {
    brows(-1.4, -1);
    for (let i = 0; i < 5; i++) {
      const a = -Math.PI * (0.25 + i * 0.125);
      c.stroke(
        `M${at(Math.cos(a) * 17, Math.sin(a) * 17 + 1)}L${at(Math.cos(a) * 21, Math.sin(a) * 21 + 1)}`,
        ink,
        0.9 * s,
      );
    }
  } else if (mood === "tired") {
    for (const k of [-1, 1]) {
      const ex = 1.9 + k * 3.2;
      c.flat(oval(...p(ex, -1.3), 2.3 * s, 1.3 * s), skin);
      c.stroke(`M${at(ex - 2, -0.5)}L${at(ex + 2, -0.5)}`, ink, 0.7 * s);
    }
    const [x, y] = p(-12, -6);
    c.fill(
      `M${n(x)} ${n(y - 5 * s)}Q${n(x + 3.4 * s)} ${n(y)} ${n(x)} ${n(y + 1.6 * s)}Q${n(x - 3.4 * s)} ${n(y)} ${n(x)} ${n(y - 5 * s)}Z`,
      coolPale,
      { line: 0.7 },
    );
  } else if (mood === "happy") {
    c.stroke(
      `M${at(13, -13)}l${n(2 * s)} ${n(-2.4 * s)}M${at(-13, -13)}l${n(-2 * s)} ${n(-2.4 * s)}`,
      c.tones.inks.sun,
      1.2 * s,
    );
  }
}

function glass(c: Canvas, x: number, y: number, rnd: Random): void {
  const { u } = c;
  c.fill(
    poly([
      [x - 2.6 * u, y - 9 * u],
      [x + 2.6 * u, y - 9 * u],
      [x + 2 * u, y],
      [x - 2 * u, y],
    ]),
    c.tone("white", 1),
    { opacity: 0.9 },
  );
  c.fill(
    poly([
      [x - 2.3 * u, y - 6 * u],
      [x + 2.3 * u, y - 6 * u],
      [x + 1.9 * u, y - 0.4 * u],
      [x - 1.9 * u, y - 0.4 * u],
    ]),
    c.tone(rnd.pick(["gold", "red", "wood"]), 0.5),
    { line: 0 },
  );
}

/** A box whose sides waver as a hand's. */
function wobbly(rnd: Random, x: number, y: number, w: number, h: number, by: number): string {
  const j = () => rnd.range(-by, by);
  return `M${n(x + j())} ${n(y + j())}Q${n(x + w / 2)} ${n(y + j() * 2)} ${n(x + w + j())} ${n(y + j())}Q${n(x + w + j() * 2)} ${n(y + h / 2)} ${n(x + w + j())} ${n(y + h + j())}Q${n(x + w / 2)} ${n(y + h + j() * 2)} ${n(x + j())} ${n(y + h + j())}Q${n(x + j() * 2)} ${n(y + h / 2)} ${n(x + j())} ${n(y + j())}Z`;
}

export const scenes: Partial<Record<Scene, Painter>> = {
  "comic-panel": { lights: ["room", "noon"], paint: comicPanel },
};

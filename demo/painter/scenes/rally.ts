import type { Scene } from "../../contract.ts";
import { block, hornRoof } from "../buildings.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker } from "../color.ts";
import { audience, type FigureOptions, figure, type Pose, person } from "../figures.ts";
import { hand } from "../hands.ts";
import { field, mist, ridge, sky } from "../landscape.ts";
import { letters, lettersFit, lettersWidth } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { tree } from "../plants.ts";
import { box, n, oval } from "../shapes.ts";

const calls = ["SUARA KAMI", "TURUNKAN UKT", "JANGAN DIAM", "DENGAR KAMI", "KAMPUS MILIK KITA", "HIDUP MAHASISWA"];

const words = ["ADIL!", "LAWAN", "BERANI", "UKT?", "JUJUR", "CUKUP!", "BUKA", "KAMI"];

/** A board on a stick, with a word. */
function placard(c: Canvas, x: number, y: number, size: number): void {
  const { rnd } = c;
  const [w, h] = [size * 1.5, size];
  const color = c.tone(rnd.pick<Material>(["white", "gold", "red", "white", "teal"]), 0.65);
  c.group(`translate(${n(x)} ${n(y)}) rotate(${n(rnd.range(-9, 9))})`, () => {
    c.limb(`M0 ${n(size * 0.5)}V${n(-size * 0.6)}`, c.tone("wood", 0.6), size * 0.06);
    c.fill(box(-w / 2, -size * 1.5, w, h, size * 0.04), color, { soft: 0.08 });
    const ink = rnd.chance(0.4) ? c.tone("red", 0.3) : c.tone("black", 0.1);
    lettersFit(c, rnd.pick(words), 0, -size * 1.25, w * 0.8, {
      color: ink,
      size: size * 0.46,
      weight: 0.2,
      align: "center",
    });
  });
}

/** A cloth with a call, held between two places. */
function banner(c: Canvas, x: number, y: number, w: number, h: number, text: string): void {
  const sag = h * 0.14;
  const cloth = c.tone(c.rnd.pick<Material>(["white", "red", "gold", "black", "teal"]), c.rnd.pick([0.4, 0.75]));
  const edge = (v: number) => `${n(x + w / 4)} ${n(v + sag)} ${n(x + w / 2)} ${n(v + sag * 0.6)}T${n(x + w)} ${n(v)}`;
  const back = `${n(x + (w * 3) / 4)} ${n(y + h + sag)} ${n(x + w / 2)} ${n(y + h + sag * 0.6)}T${n(x)} ${n(y + h)}`;
  c.fill(`M${n(x)} ${n(y)}Q${edge(y)}L${n(x + w)} ${n(y + h)}Q${back}Z`, cloth, { soft: 0.14 });
  const pale = parseInt(cloth.slice(3, 5), 16) > 130;
  const color = pale ? c.tone("black", 0.1) : c.tone("white", 0.95);
  const o = { color, size: h * 0.52, weight: 0.2, face: "bold" as const, align: "center" as const, tracking: 0.06 };
  const size = Math.min(o.size, (o.size * w * 0.88) / lettersWidth(text, o));
  letters(c, text, x + w / 2, y + h / 2 - size / 2 + sag * 0.5, { ...o, size });
  for (const k of [0.1, 0.33, 0.68, 0.9]) {
    c.stroke(
      `M${n(x + w * k)} ${n(y + sag * 0.5)}q${n(h * 0.05)} ${n(h * 0.5)} ${n(-h * 0.03)} ${n(h)}`,
      darker(cloth, 0.5),
      h * 0.05,
      0.16,
    );
  }
}

function flag(c: Canvas, x: number, y: number, height: number): void {
  c.limb(`M${n(x)} ${n(y)}V${n(y - height)}`, c.tone("metal", 0.6), c.u * 0.5, 0.5);
  const [w, h] = [height * 0.46, height * 0.15];
  const wave = (top: number, bottom: number) =>
    `M${n(x)} ${n(top)}q${n(w * 0.25)} ${n(-h * 0.5)} ${n(w * 0.5)} 0t${n(w * 0.5)} 0V${n(bottom)}q${n(-w * 0.25)} ${n(h * 0.5)} ${n(-w * 0.5)} 0t${n(-w * 0.5)} 0Z`;
  c.fill(wave(y - height, y - height + h), c.tone("red", 0.5));
  c.fill(wave(y - height + h, y - height + 2 * h), c.tone("white", 0.95));
}

function rally(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.42, 0.5);
  sky(c, horizon, { clouds: 3 });
  ridge(c, horizon - 2 * u, 5 * u, { depth: 0.65 });
  if (rnd.chance(0.6)) {
    const bw = rnd.range(60, 84) * u;
    const bx = w / 2 - bw / 2 + rnd.range(-14, 14) * u;
    block(c, bx, horizon + 4 * u, bw, 21 * u, { storeys: 3, columns: 9, depth: 0.4 });
    hornRoof(c, bx + bw / 2, horizon - 17 * u, bw * 0.94, 15 * u, { depth: 0.4 });
  } else {
    for (let i = 0; i < 7; i++) tree(c, (i / 6) * w, horizon + 5 * u, rnd.range(26, 36) * u, 0.45, 0.6);
  }
  tree(c, -2 * u, horizon + 8 * u, 46 * u, 0.25, 0.5);
  tree(c, w + 2 * u, horizon + 8 * u, 42 * u, 0.25, 0.5);
  field(c, horizon + 3 * u, "stone", 0.5);
  const behind = rnd.chance(0.45);
  // The far crowd: many heads, a haze of colours.
  const far = ["black", "white", "red", "teal", "earth", "gold"] as const;
  const heads = new Map<Material, string>();
  for (let i = 0; i < 190; i++) {
    const t = rnd.next();
    const m = rnd.pick(far);
    heads.set(
      m,
      (heads.get(m) ?? "") +
        oval(rnd.range(0, w), horizon + (4.5 + t * 4.5) * u, u * (0.75 + t * 0.4), u * (0.95 + t * 0.5)),
    );
  }
  for (const [m, d] of heads) c.flat(d, c.tone(m, 0.45, 0.42));
  mist(c, horizon - 2 * u, 14 * u, 0.4);
  for (let i = 0; i < 3; i++)
    flag(c, w * (0.15 + 0.33 * i) + rnd.range(-6, 6) * u, horizon + 14 * u, rnd.range(28, 38) * u);
  if (behind) fromBehind(c, horizon);
  else advancing(c, horizon);
}

function advancing(c: Canvas, horizon: number): void {
  const { w, h, u, rnd } = c;
  const rows = 3;
  for (let i = 0; i < rows; i++) {
    const t = i / (rows - 1);
    const height = (21 + t * 31 * (h / w > 1 ? 0.8 : 1)) * u;
    const feet = horizon + (20 + t * 20) * u + (t * (h - horizon - 50 * u)) / 2.2 + 8 * u * t;
    const step = height * 0.35;
    const depth = 0.34 * (1 - t);
    for (let x = -step * rnd.range(0, 0.5); x < w + step * 0.5; x += step * rnd.range(0.86, 1.14)) {
      const pose = rnd.pick<Pose>(["raise", "cheer", "stand", "raise", "walk", "hold"]);
      const o: FigureOptions = { pose, depth, dir: rnd.sign(), noShadow: i > 0 };
      if ((pose === "raise" || pose === "cheer") && rnd.chance(0.34))
        o.hand = (hx, hy) => placard(c, hx, hy, height * 0.24);
      figure(c, x, feet + rnd.range(-1, 1) * u, height * rnd.range(0.94, 1.06), o);
    }
    if (i === 1) banner(c, w * rnd.range(0.06, 0.2), horizon + 7 * u, w * 0.5, 9 * u, rnd.pick(calls));
  }
  const high = 17 * u;
  banner(c, w * 0.06, h - high - rnd.range(3, 8) * u, w * 0.88, high, rnd.pick(calls));
}

function fromBehind(c: Canvas, horizon: number): void {
  const { w, h, u, rnd } = c;
  const x = w * rnd.range(0.35, 0.65);
  const top = horizon + 9 * u;
  for (const k of [-1, 1]) {
    c.limb(`M${n(x + k * 37 * u)} ${n(top + 10 * u)}V${n(horizon - 37 * u)}`, c.tone("wood", 0.4), u, 0.6);
  }
  banner(c, x - 38 * u, horizon - 36 * u, 76 * u, 11 * u, rnd.pick(calls));
  c.fill(box(x - 26 * u, top, 52 * u, 22 * u), c.tone("wood", 0.4));
  c.fill(box(x - 27 * u, top - u, 54 * u, 2.4 * u), c.tone("wood", 0.65));
  for (const k of [-1, 1]) figure(c, x + k * rnd.range(13, 19) * u, top, 28 * u, { pose: k < 0 ? "hold" : "cheer" });
  figure(c, x, top, 33 * u, {
    pose: "raise",
    dir: rnd.sign(),
    hand: (hx, hy) => c.limb(`M${n(hx)} ${n(hy)}v${n(-2 * u)}`, c.tone("red", 0.5), 2 * u),
  });
  const gap = (h - top - 8 * u) / 3;
  audience(c, top + 14 * u, top + 14 * u + gap, 2, 9 * u, 13 * u, 0.2);
  for (let i = 0; i < Math.round(w / u / 17); i++) {
    const who = person(c);
    const hx = rnd.range(0.02, 0.98) * w;
    if (rnd.chance(0.3)) placard(c, hx, top + gap * 1.5, 13 * u);
    else
      hand(c, hx, top + gap + rnd.range(4, 14) * u, 10 * u, "fist", {
        skin: who.skin,
        sleeve: who.top,
        arm: 40,
        bare: 6,
        angle: rnd.range(-14, 14),
        flip: rnd.chance(0.5),
      });
  }
  audience(c, h - gap * 1.05, h - gap * 0.35, 2, 17 * u, 24 * u, 0);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  rally: { lights: ["noon", "overcast", "dusk", "dawn"], paint: rally },
};

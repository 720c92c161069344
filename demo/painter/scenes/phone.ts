import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { person } from "../figures.ts";
import { hand } from "../hands.ts";
import { bokeh, cup, table, wall, windowView } from "../interior.ts";
import { field, ridge, sky } from "../landscape.ts";
import { letters } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { crown } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";

/** A telephone from (0, 0) with a conversation on it. */
function telephone(c: Canvas, w: number, h: number): void {
  const { rnd } = c;
  c.fill(box(0, 0, w, h, w * 0.13), c.tone("black", 0.25));
  const inner = box(w * 0.05, w * 0.05, w * 0.9, h - w * 0.1, w * 0.09);
  const accent = rnd.pick<Material>(["teal", "blue", "red", "violet"]);
  c.clip(inner, () => {
    c.flat(box(0, 0, w, h), c.tone("paper", 0.75));
    c.flat(box(0, 0, w, h * 0.13), c.tone(accent, 0.45));
    c.flat(oval(w * 0.2, h * 0.085, w * 0.075), c.tone("gold", 0.7));
    c.flat(box(w * 0.33, h * 0.065, w * 0.4, h * 0.016) + box(w * 0.33, h * 0.093, w * 0.24, h * 0.01), "#ffffff", 0.9);
    let y = h * 0.165;
    for (let _i = 0; y < h * 0.84; _i++) {
      const own = rnd.chance(0.45);
      const lines = rnd.int(1, 3);
      const bw = w * rnd.range(0.42, 0.66);
      const bh = h * (0.03 + lines * 0.025);
      const x = own ? w * 0.9 - bw : w * 0.1;
      c.flat(box(x, y, bw, bh, w * 0.05), own ? c.tone(accent, 0.78) : c.tone("white", 0.98));
      for (let k = 0; k < lines; k++)
        c.flat(
          box(x + w * 0.04, y + h * (0.02 + k * 0.025), (bw - w * 0.08) * (k === lines - 1 ? 0.6 : 1), h * 0.009),
          c.tone("black", 0.3),
          0.6,
        );
      y += bh + h * 0.018;
    }
    c.flat(box(0, h * 0.9, w, h * 0.1), c.tone("white", 0.95));
    c.flat(box(w * 0.1, h * 0.918, w * 0.62, h * 0.042, w * 0.05), c.tone("stone", 0.75));
    c.flat(oval(w * 0.84, h * 0.939, w * 0.06), c.tone(accent, 0.45));
    c.flat(
      poly([
        [w * 0.7, 0],
        [w, 0],
        [w * 0.5, h],
        [w * 0.1, h],
      ]),
      "#ffffff",
      0.1,
    );
  });
}

function bubble(c: Canvas, x: number, y: number, w: number, side: 1 | -1): void {
  const { rnd } = c;
  const h = w * 0.5;
  const color = c.tone(rnd.pick<Material>(["white", "gold", "teal", "pink", "red"]), 0.72);
  const tail = `M${n(x - side * w * 0.28)} ${n(y + h * 0.4)}L${n(x - side * w * 0.42)} ${n(y + h * 0.78)}L${n(x - side * w * 0.08)} ${n(y + h * 0.45)}Z`;
  c.fill(tail, color);
  c.fill(box(x - w / 2, y - h / 2, w, h, h * 0.32), color, { soft: 0.06 });
  c.flat(tail, color);
  const ink = c.tone("black", 0.2);
  const kind = rnd.int(0, 3);
  if (kind === 0) c.flat([-0.2, 0, 0.2].map((k) => oval(x + k * w, y, w * 0.055)).join(""), ink, 0.8);
  else if (kind === 1) {
    const r = w * 0.13;
    c.flat(
      `M${n(x)} ${n(y + r * 1.2)}C${n(x - r * 2.4)} ${n(y - r * 0.4)} ${n(x - r)} ${n(y - r * 1.8)} ${n(x)} ${n(y - r * 0.6)}C${n(x + r)} ${n(y - r * 1.8)} ${n(x + r * 2.4)} ${n(y - r * 0.4)} ${n(x)} ${n(y + r * 1.2)}Z`,
      c.photo ? "#d0413c" : c.tones.inks.hot,
    );
  } else if (kind === 2)
    letters(c, rnd.pick(["?", "!", "?!"]), x, y - h * 0.3, {
      color: ink,
      size: h * 0.6,
      weight: 0.2,
      face: "hand",
      align: "center",
    });
  else
    for (let i = 0; i < 3; i++)
      c.flat(box(x - w * 0.36, y - h * 0.24 + i * h * 0.2, w * (i === 2 ? 0.44 : 0.72), h * 0.09), ink, 0.6);
}

function phone(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const kind = rnd.int(0, 2);
  if (kind === 0) {
    sky(c, h * 0.55, { clouds: 3 });
    ridge(c, h * 0.5, 8 * u, { depth: 0.7 });
    for (let i = 0; i < 6; i++) crown(c, (i / 5) * w, h * rnd.range(0.58, 0.68), 22 * u, 13 * u, 0.5);
    field(c, h * 0.68, "grass", 0.5);
    if (c.photo) bokeh(c, 28);
  } else if (kind === 1) {
    wall(c, rnd.pick<Material>(["teal", "violet", "blue", "gold", "pink"]), 0.46);
    if (c.photo) bokeh(c, 30, ["gold", "pink", "blue"]);
    else
      for (let i = 4; i > 0; i--) c.flat(oval(w / 2, h * 0.5, i * 15 * u), c.tone(i % 2 ? "gold" : "white", 0.6), 0.8);
  } else {
    wall(c, "wall", 0.55);
    windowView(c, w * 0.12, h * 0.06, w * 0.76, h * 0.5, 3);
    table(c, h * 0.74, "wood", 0.5);
    cup(c, w * rnd.pick([0.14, 0.86]), h * 0.93, 18 * u);
  }
  const who = person(c);
  const ph = 70 * u;
  const pw = 36 * u;
  const tilt = rnd.range(-9, 9);
  const both = rnd.chance(0.55);
  const side = rnd.sign();
  const cx = w / 2;
  const cy = h * 0.48;
  const skin = who.skin;
  for (let i = 0; i < (w > h ? 4 : 2); i++) {
    const s = i % 2 ? 1 : -1;
    bubble(
      c,
      cx + s * Math.min(w * 0.34, 50 * u) + rnd.range(-3, 3) * u,
      cy + (i < 2 ? -24 : 6) * u + rnd.range(-4, 4) * u - (w > h ? 0 : 24 * u),
      rnd.range(22, 29) * u * (w > h ? 1 : 0.8),
      s,
    );
  }
  // The hand behind, the telephone, then thumb and fingertips over its edges.
  const edge = c.photo ? darker(skin, 0.34) : c.tones.inks.ink;
  const finger = (points: readonly Point[], wide: number) => {
    const d = smooth(points, false);
    c.stroke(d, edge, wide + (c.photo ? 0.8 : 1.4) * u);
    c.stroke(d, skin, wide);
    if (c.photo) c.stroke(d, lighter(skin, 0.3), wide * 0.34, 0.3);
  };
  c.group(`rotate(${n(tilt)} ${n(cx)} ${n(cy)})`, () => {
    const holding: (1 | -1)[] = both ? [1, -1] : [side];
    for (const k of holding) {
      const [ax, ay] = [cx + k * 15 * u, cy + 30 * u];
      const [ex, ey] = [cx + k * (both ? 32 : 24) * u, h + 30 * u];
      c.limb(`M${n(ax + k * 3 * u)} ${n(ay + 14 * u)}L${n(ex)} ${n(ey)}`, who.top, 23 * u);
      c.limb(`M${n(ax)} ${n(ay)}L${n(ax + k * 4 * u)} ${n(ay + 14 * u)}`, skin, 14 * u);
      c.fill(
        smooth([
          [ax - k * 10 * u, ay - 16 * u],
          [ax + k * 6.4 * u, ay - 17 * u],
          [ax + k * 8.4 * u, ay],
          [ax + k * 6 * u, ay + 10 * u],
          [ax - k * 8 * u, ay + 11 * u],
        ]),
        skin,
      );
      c.limb(
        `M${n(ax + k * 4 * u)} ${n(ay + 15 * u)}L${n(ax + k * 7 * u)} ${n(ay + 24 * u)}`,
        darker(who.top, 0.1),
        19 * u,
      );
    }
    c.group(`translate(${n(cx - pw / 2)} ${n(cy - ph / 2)})`, () => telephone(c, pw, ph));
    for (const k of holding) {
      const ex = cx + (k * pw) / 2;
      finger(
        [
          [ex + k * 4 * u, cy + 27 * u],
          [ex + k * 3 * u, cy + 14 * u],
          [ex - k * (both ? 10 : 5) * u, cy + (both ? 11 : 5) * u],
        ],
        6 * u,
      );
      c.fill(
        smooth([
          [ex + k * 6 * u, cy + 18 * u],
          [ex + k * 1 * u, cy + 22 * u],
          [ex - k * 1 * u, cy + 34 * u],
          [ex + k * 7 * u, cy + 36 * u],
        ]),
        skin,
        { line: 0, soft: 0 },
      );
      if (both) continue;
      for (let i = 0; i < 4; i++) {
        const y = cy + (2 + i * 7) * u;
        finger(
          [
            [cx - (k * pw) / 2 - k * 2.4 * u, y + u],
            [cx - (k * pw) / 2 + k * 2.6 * u, y],
          ],
          5 * u,
        );
      }
    }
  });
  if (!both)
    hand(c, cx - side * 26 * u, cy + 34 * u, 30 * u, "point", {
      skin,
      sleeve: who.top,
      arm: 60,
      bare: 4,
      angle: side * 38,
      flip: side > 0,
    });
}

export const scenes: Partial<Record<Scene, Painter>> = {
  phone: { lights: ["noon", "dusk", "room", "dawn"], paint: phone },
};

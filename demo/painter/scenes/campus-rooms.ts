import type { Scene } from "../../contract.ts";
import { shine } from "../buildings.ts";
import { bust } from "../busts.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { figure, person } from "../figures.ts";
import { field } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { box, n, oval, poly, smooth } from "../shapes.ts";

const spines: readonly Material[] = ["red", "blue", "gold", "teal", "violet", "wood", "paper", "leaf", "black", "pink"];

/** A window on greenery. */
export function view(c: Canvas, x: number, y: number, w: number, h: number): void {
  const d = box(x, y, w, h);
  c.clip(d, () => {
    const fill = c.photo
      ? c.linear([
          [c.tones.sky[0], 0],
          [c.tones.sky[2], 1],
        ])
      : c.tones.sky[0];
    c.add(`<path d="${d}" fill="${fill}"/>`);
    c.flat(oval(x + w * 0.2, y + h, w * 0.7, h * 0.4), c.tone("leaf", 0.5, 0.5));
    c.flat(oval(x + w * 0.9, y + h, w * 0.6, h * 0.55), c.tone("leaf", 0.4, 0.35));
  });
  c.stroke(
    `${d}M${n(x + w / 2)} ${n(y)}v${n(h)}M${n(x)} ${n(y + h * 0.4)}h${n(w)}`,
    c.tone("white", 0.85),
    c.u * 0.8,
    1,
    "square",
  );
}

/** A case of books seen from the front. */
export function bookcase(c: Canvas, x: number, y: number, w: number, h: number, shelves: number, depth = 0): void {
  const { rnd } = c;
  c.fill(box(x, y, w, h), c.tone("wood", 0.24, depth), { line: 0.8, soft: 0.08 });
  const sh = h / shelves;
  for (let i = 0; i < shelves; i++) {
    const foot = y + (i + 1) * sh - sh * 0.08;
    const groups = new Map<string, string>();
    let px = x + w * 0.03;
    while (px < x + w * 0.95) {
      const wide = Math.min(sh * rnd.range(0.1, 0.2), x + w * 0.97 - px);
      const high = sh * rnd.range(0.58, 0.82);
      const color = c.tone(rnd.pick(spines), rnd.pick([0.4, 0.6]), depth);
      if (!rnd.chance(0.06)) groups.set(color, (groups.get(color) ?? "") + box(px, foot - high, wide, high));
      px += wide;
    }
    for (const [color, d] of groups) c.fill(d, color, { line: 0.25, soft: 0.06 });
    c.fill(box(x, foot, w, sh * 0.08), c.tone("wood", 0.5, depth), { line: 0.4, soft: 0 });
  }
}

function library(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const floor = h * 0.6;
  c.ground(c.tone("wall", c.dim ? 0.4 : 0.66));
  const count = Math.max(2, Math.round(w / (44 * u)));
  const shift = rnd.range(-0.5, 0) * (w / count);
  for (let i = 0; i <= count; i++) {
    const x = shift + (i * w) / count;
    const cw = (w / count) * 0.66;
    bookcase(c, x, h * 0.06, cw, floor - h * 0.06, 5, 0.3);
    view(c, x + cw + 1.5 * u, h * 0.08, (w / count) * 0.34 - 3 * u, floor * 0.62);
    if (!c.dim && c.photo) c.glow(x + cw * 1.25, h * 0.3, 20 * u, c.tones.light.glow, 0.55);
  }
  field(c, floor, "wood", 0.46);
  figure(c, w * rnd.range(0.25, 0.75), floor + 6 * u, 36 * u, {
    pose: "reach",
    dir: rnd.sign(),
    depth: 0.12,
    back: rnd.chance(0.4),
  });
  // A nearer case at each side closes the aisle.
  const deep = rnd.range(0.14, 0.2);
  bookcase(c, -w * 0.02, -h * 0.02, w * deep, h * 0.86, 5);
  if (rnd.chance(0.6)) bookcase(c, w * (1.02 - deep), -h * 0.02, w * deep, h * 0.86, 5);
  const lamps = w > h ? 3 : 2;
  for (let i = 0; i < lamps; i++) {
    const x = w * ((i + 0.5) / lamps);
    const y = h * rnd.range(0.12, 0.15);
    c.stroke(`M${n(x)} 0V${n(y)}`, c.tone("black", 0.3), 0.4 * u);
    c.glow(x, y + 4 * u, 22 * u, shine(c), 0.7);
    c.fill(
      smooth(
        [
          [x - 6 * u, y + 4 * u],
          [x - 3 * u, y],
          [x + 3 * u, y],
          [x + 6 * u, y + 4 * u],
        ],
        true,
        12,
      ),
      c.tone("teal", 0.3),
      { line: 0.8 },
    );
    c.flat(oval(x, y + 4.2 * u, 4.6 * u, 0.9 * u), "#fff2c8");
  }
  const top = h * 0.83;
  const size = 17 * u;
  const readers = w > h ? 3 : 2;
  const man = rnd.int(0, readers);
  for (let i = 0; i < readers; i++) {
    const x = w * ((i + 0.5) / readers) + rnd.range(-4, 4) * u;
    const who = person(c, 0, { woman: i !== man });
    bust(c, x, top - 21 * u + rnd.range(-2, 2) * u, size, {
      who,
      turn: rnd.pick([-0.7, 0, 0.7]),
      mouth: rnd.pick(["calm", "smile"] as const),
    });
  }
  c.fill(box(-u, top, w + 2 * u, h - top + u), c.tone("wood", 0.62), { soft: 0.1 });
  c.flat(box(-u, top, w + 2 * u, 1.6 * u), c.tone("wood", 0.85));
  for (let i = 0; i < readers; i++) {
    const x = w * ((i + 0.5) / readers);
    openBook(c, x, top + 6 * u, 13 * u);
    if (i) {
      const lx = x - w / readers / 2;
      c.glow(lx, top - 6 * u, 22 * u, shine(c), 0.7);
      c.limb(`M${n(lx)} ${n(top + 5 * u)}V${n(top - 11 * u)}`, c.tone("gold", 0.45), 1.1 * u);
      c.fill(oval(lx, top + 5 * u, 4.6 * u, 1.4 * u), c.tone("gold", 0.4));
      c.fill(
        smooth(
          [
            [lx - 8 * u, top - 8 * u],
            [lx - 5 * u, top - 13 * u],
            [lx + 5 * u, top - 13 * u],
            [lx + 8 * u, top - 8 * u],
          ],
          true,
          11,
        ),
        c.tone("leaf", 0.4),
      );
    }
    for (let k = 0; k < rnd.int(1, 4); k++)
      c.fill(
        box(x + 15 * u - rnd.range(0, 2) * u, top + (5 - k * 2) * u, 13 * u, 2 * u, 0.3 * u),
        c.tone(rnd.pick(spines), 0.5),
        { line: 0.6 },
      );
  }
}

/** An open book lying on a table. */
export function openBook(c: Canvas, x: number, y: number, w: number): void {
  c.fill(
    poly([
      [x - w * 1.04, y + w * 0.36],
      [x - w * 0.86, y - w * 0.22],
      [x + w * 0.86, y - w * 0.22],
      [x + w * 1.04, y + w * 0.36],
    ]),
    c.tone("red", 0.35),
    { line: 0.7 },
  );
  for (const k of [-1, 1]) {
    const p = (px: number, py: number) => `${n(x + k * px * w)} ${n(y + py * w)}`;
    c.fill(
      `M${p(0, -0.2)}Q${p(0.4, -0.36)} ${p(0.82, -0.24)}L${p(0.98, 0.3)}Q${p(0.5, 0.16)} ${p(0, 0.34)}Z`,
      c.tone("paper", 0.9),
      { line: 0.6 },
    );
    for (let i = 0; i < 4; i++)
      c.stroke(
        `M${p(0.14, -0.12 + i * 0.1)}Q${p(0.5, -0.22 + i * 0.1)} ${p(0.78, -0.14 + i * 0.1)}`,
        c.tone("stone", 0.4),
        w * 0.018,
        0.7,
      );
  }
}

export const scenes: Partial<Record<Scene, Painter>> = {
  library: { lights: ["room", "dawn", "noon", "dusk"], paint: library },
};

import { shine } from "../buildings.ts";
import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { audience, figure, person } from "../figures.ts";
import { boulder } from "../landscape.ts";
import type { Material } from "../palette.ts";
import { palm, tree } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";

/** A cone of light from a lamp. */
export function beam(c: Canvas, x: number, y: number, to: Point, wide: number, color: string, opacity: number): void {
  const d = poly([
    [x - c.u * 0.6, y],
    [x + c.u * 0.6, y],
    [to[0] + wide, to[1]],
    [to[0] - wide, to[1]],
  ]);
  if (c.photo)
    c.add(
      `<path d="${d}" fill="${c.linear([
        [color, 0, opacity],
        [color, 1, opacity * 0.08],
      ])}"/>`,
    );
  else c.flat(d, color, opacity * 0.55);
}

/** A curtain of folds between two places, drawn aside towards `to` at its foot. */
export function curtain(
  c: Canvas,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  gather: number,
  color: string,
): void {
  const folds = Math.max(4, Math.round(Math.abs(x1 - x0) / (3.4 * c.u)));
  for (let i = 0; i < folds; i++) {
    const at = (k: number, low: boolean) => {
      const x = x0 + ((x1 - x0) * k) / folds;
      return low ? x0 + (x - x0) * gather : x;
    };
    const waist = y0 + (y1 - y0) * 0.62;
    const edge = (k: number, sign: string) =>
      `${sign}${n(at(k, false))} ${n(y0)}C${n(at(k, false))} ${n(y0 + (waist - y0) * 0.5)} ${n(at(k, true))} ${n(waist - (y1 - y0) * 0.1)} ${n(at(k, true))} ${n(waist)}L${n(at(k, true))} ${n(y1)}`;
    const back = `L${n(at(i + 1, true))} ${n(y1)}L${n(at(i + 1, true))} ${n(waist)}C${n(at(i + 1, true))} ${n(waist - (y1 - y0) * 0.1)} ${n(at(i + 1, false))} ${n(y0 + (waist - y0) * 0.5)} ${n(at(i + 1, false))} ${n(y0)}Z`;
    const d = edge(i, "M") + back;
    if (c.photo)
      c.add(
        `<path d="${d}" fill="${c.linear(
          [
            [darker(color, 0.45), 0],
            [lighter(color, 0.14), 0.45],
            [darker(color, 0.6), 1],
          ],
          [0, 0, 1, 0],
        )}"/>`,
      );
    else c.fill(d, i % 2 ? color : darker(color, 0.28), { line: 0.5 });
  }
}

/** A scalloped band above a stage. */
function valance(c: Canvas, y: number, color: string): void {
  const { w, u } = c;
  const count = 7;
  const step = w / count;
  for (let i = 0; i < count; i++) {
    const x = i * step;
    c.fill(
      `M${n(x)} ${n(-u)}L${n(x + step)} ${n(-u)}L${n(x + step)} ${n(y * 0.55)}Q${n(x + step / 2)} ${n(y * 1.3)} ${n(x)} ${n(y * 0.55)}Z`,
      color,
      { soft: 0.3 },
    );
    c.stroke(
      `M${n(x)} ${n(y * 0.5)}Q${n(x + step / 2)} ${n(y * 1.22)} ${n(x + step)} ${n(y * 0.5)}`,
      c.tone("gold", 0.6),
      u * 0.7,
    );
  }
}

/** Two actors in a spotlight before painted scenery. */
export function theatre(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const floor = h * 0.62;
  const set = rnd.int(0, 2);
  const wash = c.tone(rnd.pick<Material>(["blue", "violet", "teal", "gold"]), 0.42);
  c.ground(
    c.photo
      ? c.linear([
          [darker(wash, 0.72), 0],
          [darker(wash, 0.2), 0.6],
          [darker(wash, 0.6), 1],
        ])
      : mix(wash, c.tones.inks.ink, 0.2),
  );
  const mid = w / 2;
  const moonX = mid + rnd.range(-0.16, 0.16) * w;
  if (set === 0) {
    c.glow(moonX, h * 0.3, 34 * u, lighter(wash, 0.6), 0.6);
    c.fill(oval(moonX, h * 0.3, 12 * u), c.tone("gold", 0.9), { soft: 0.08 });
    for (let i = 0; i < 3; i++) {
      const pts: Point[] = [
        [0, floor],
        [0, floor - (20 - i * 6) * u],
      ];
      for (let k = 0; k <= 5; k++) pts.push([(w * k) / 5, floor - (9 + ((k * 7 + i * 5) % 11) - i * 4) * u]);
      pts.push([w, floor]);
      c.fill(smooth(pts, true, 8), darker(lighter(wash, 0.3 - i * 0.16), 0.1 + i * 0.2), { line: 0.8 });
    }
    tree(c, mid + (moonX > mid ? -1 : 1) * 27 * u, floor, 46 * u);
  } else if (set === 1) {
    c.fill(box(w * 0.16, h * 0.14, w * 0.68, floor - h * 0.14), c.tone("wall", 0.42));
    for (const k of [0.3, 0.7]) {
      c.fill(box(w * k - 8 * u, h * 0.24, 16 * u, 20 * u), c.tone("wood", 0.4));
      c.fill(box(w * k - 6.6 * u, h * 0.24 + 1.4 * u, 13.2 * u, 17.2 * u), shine(c), { line: 0.6 });
      c.stroke(
        `M${n(w * k)} ${n(h * 0.24)}v${n(20 * u)}M${n(w * k - 8 * u)} ${n(h * 0.24 + 9 * u)}h${n(16 * u)}`,
        c.tone("wood", 0.4),
        u * 0.9,
      );
    }
    c.fill(box(mid - 6 * u, floor - 30 * u, 12 * u, 30 * u), c.tone("wood", 0.32));
  } else {
    for (let i = -2; i <= 2; i++) {
      const x = mid + i * 14 * u;
      c.fill(
        box(x - 5 * u, floor - (30 + ((i + 4) % 3) * 9) * u, 10 * u, 50 * u),
        c.tone(i % 2 ? "red" : "gold", 0.36),
        { soft: 0.2 },
      );
      c.fill(oval(x, floor - (30 + ((i + 4) % 3) * 9) * u, 5 * u, 5 * u), c.tone(i % 2 ? "gold" : "red", 0.5));
    }
    palm(c, mid - 26 * u, floor, 44 * u);
    boulder(c, mid + 26 * u, floor + 3 * u, 9 * u);
  }
  const boards = c.tone("wood", 0.56);
  c.add(
    `<rect y="${n(floor)}" width="${w}" height="${n(h)}" fill="${
      c.photo
        ? c.linear([
            [darker(boards, 0.5), 0],
            [boards, 0.4],
            [darker(boards, 0.5), 1],
          ])
        : boards
    }"/>`,
  );
  let seams = "";
  for (let i = -9; i <= 9; i++) seams += `M${n(mid + i * 7 * u)} ${n(floor)}L${n(mid + i * 15 * u)} ${n(h)}`;
  c.stroke(seams, darker(boards, 0.5), u * 0.25, 0.7);
  const actY = floor + 13 * u;
  const spots: Point[] = [
    [mid - 13 * u, actY],
    [mid + 14 * u, actY - u],
  ];
  for (const [x, y] of spots) {
    beam(c, x + (x - mid) * 0.9, -4 * u, [x, y + u], 13 * u, c.photo ? "#fff0cc" : c.tones.inks.sun, 0.5);
    c.flat(oval(x, y + u, 13.5 * u, 3.6 * u), c.photo ? "#fff0cc" : c.tones.inks.paper, 0.42);
  }
  if (rnd.chance(0.6)) prop(c, mid, floor + 10 * u);
  const tall = 39 * u;
  const first = person(c, 0, { top: c.tone("white", 0.72) });
  const second = person(c, 0, { top: c.tone("red", 0.5), woman: true });
  const cape = (x: number, y: number, dir: number) =>
    c.fill(
      smooth(
        [
          [x - dir * 1.5 * u, y - tall * 0.78],
          [x - dir * 6 * u, y - tall * 0.5],
          [x - dir * 11 * u, y - u],
          [x + dir * u, y - 2 * u],
          [x + dir * 2 * u, y - tall * 0.78],
        ],
        true,
        8,
      ),
      c.tone("violet", 0.4),
      { soft: 0.3 },
    );
  if (rnd.chance(0.6)) cape(spots[0]?.[0] ?? mid, actY, 1);
  figure(c, mid - 13 * u, actY, tall, {
    pose: rnd.pick(["point", "raise", "reach", "cheer"] as const),
    dir: 1,
    who: first,
  });
  figure(c, mid + 14 * u, actY - u, tall * 0.96, {
    pose: rnd.pick(["hold", "dance", "raise", "reach"] as const),
    dir: -1,
    who: second,
  });
  const cloth = c.tone(rnd.pick<Material>(["red", "red", "teal", "violet"]), 0.4);
  curtain(c, -u, w * 0.27, 0, h * 0.86, 0.62, cloth);
  curtain(c, w + u, w * 0.73, 0, h * 0.86, 0.62, cloth);
  valance(c, h * 0.15, cloth);
  c.fill(box(-u, h * 0.855, w + 2 * u, h * 0.2), c.tone("black", 0.2));
  c.flat(box(-u, h * 0.855, w + 2 * u, u), c.tone("gold", 0.45));
  audience(c, h * 0.88, h * 0.97, 2, 8 * u, 11.5 * u, 0.2);
  if (c.photo)
    c.add(
      `<rect y="${n(h * 0.8)}" width="${w}" height="${n(h * 0.2)}" fill="${c.linear([
        ["#07060c", 0, 0],
        ["#07060c", 1, 0.75],
      ])}"/>`,
    );
}

/** A chair or a table on the stage. */
function prop(c: Canvas, x: number, y: number): void {
  const { u } = c;
  const wood = c.tone("wood", 0.5);
  for (const k of [-3.4, 3.4]) c.limb(`M${n(x + k * u)} ${n(y)}L${n(x + k * u)} ${n(y - 8 * u)}`, wood, u * 0.8);
  c.fill(box(x - 5 * u, y - 9 * u, 10 * u, 1.6 * u), wood);
  c.fill(box(x - 1.4 * u, y - 13 * u, 2.8 * u, 4 * u, u), c.tone("teal", 0.5));
  c.glow(x, y - 14 * u, 7 * u, shine(c), 0.8);
}

/** A film on a screen, the projector's beam over seats and heads. */
export function cinema(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const wallTone = c.tone(rnd.pick<Material>(["red", "blue", "violet", "teal"]), 0.2);
  c.ground(
    c.photo
      ? c.linear([
          [darker(wallTone, 0.6), 0],
          [wallTone, 0.5],
          [darker(wallTone, 0.75), 1],
        ])
      : mix(wallTone, c.tones.inks.ink, 0.3),
  );
  const sw = Math.min(w * 0.66, h * 0.95);
  const sh = sw * 0.5;
  const [sx, sy] = [w / 2 - sw / 2, h * 0.1];
  for (const k of [-1, 1]) {
    const x = w / 2 + k * (sw / 2 + 2 * u);
    curtain(c, k < 0 ? -u : w + u, x, 0, sy + sh + 8 * u, 0.92, c.tone("red", 0.28));
  }
  c.glow(w / 2, sy + sh / 2, sw * 0.75, c.tone("white", 0.9), 0.5, sh * 1.1);
  const screen = box(sx, sy, sw, sh);
  c.fill(box(sx - u, sy - u, sw + 2 * u, sh + 2 * u), c.tone("black", 0.1));
  film(c, screen, sx, sy, sw, sh);
  const [px, py] = [rnd.chance(0.5) ? w * 0.97 : w * 0.03, -3 * u];
  const ray = c.photo ? "#fff4d8" : c.tones.inks.sun;
  const shaft = poly([
    [px, py],
    [sx, sy + sh * 0.05],
    [sx, sy + sh],
    [sx + sw, sy + sh],
    [sx + sw, sy],
  ]);
  c.add(
    `<path d="${shaft}" fill="${c.linear(
      [
        [ray, 0, 0.8],
        [ray, 0.6, 0.26],
        [ray, 1, 0.03],
      ],
      px > w / 2 ? [1, 0, 0, 0.7] : [0, 0, 1, 0.7],
    )}"/>`,
  );
  let dust = "";
  for (let i = 0; i < 60; i++) {
    const t = rnd.next();
    dust += oval(px + (sx + sw * rnd.next() - px) * t, py + (sy + sh * rnd.next() - py) * t, u * rnd.range(0.08, 0.24));
  }
  c.flat(dust, ray, 0.5);
  c.glow(px, 0, 14 * u, ray, 0.9);
  c.flat(
    poly([
      [w * 0.1, sy + sh + 8 * u],
      [w * 0.9, sy + sh + 8 * u],
      [w * 1.1, h],
      [-w * 0.1, h],
    ]),
    c.tone("black", 0.3),
  );
  c.glow(w / 2, sy + sh + 10 * u, sw * 0.6, c.tone("white", 0.9), 0.3, 10 * u);
  const seat = c.tone(rnd.pick<Material>(["red", "blue", "teal", "violet"]), 0.42);
  const rows = 5;
  const top = sy + sh + 12 * u;
  for (let i = 0; i < rows; i++) {
    const t = i / (rows - 1);
    const y = top + (h - top - 6 * u) * t;
    const size = u * (5.2 + 8 * t);
    const shade = darker(seat, 0.3 * (1 - t) + (c.photo ? 0.15 : 0));
    audience(c, y - size * 0.5, y - size * 0.5, 1, size * 0.82, size * 0.82, 0.1);
    for (let x = w / 2 - Math.ceil(w / size / 2.9) * size * 1.45; x < w + size; x += size * 1.45) {
      const d = `M${n(x - size * 0.62)} ${n(y + size * 2.4)}L${n(x - size * 0.66)} ${n(y + size * 0.5)}Q${n(x)} ${n(y - size * 0.02)} ${n(x + size * 0.66)} ${n(y + size * 0.5)}L${n(x + size * 0.62)} ${n(y + size * 2.4)}Z`;
      c.fill(d, shade, { soft: 0.3 });
      c.stroke(
        `M${n(x - size * 0.5)} ${n(y + size * 0.42)}Q${n(x)} ${n(y + size * 0.1)} ${n(x + size * 0.5)} ${n(y + size * 0.42)}`,
        lighter(seat, 0.6),
        size * 0.05,
        0.5,
      );
    }
  }
  if (c.photo)
    c.add(
      `<rect y="${n(h * 0.7)}" width="${w}" height="${n(h * 0.3)}" fill="${c.linear([
        ["#07060c", 0, 0],
        ["#07060c", 1, 0.6],
      ])}"/>`,
    );
}

/** What runs on the screen. */
function film(c: Canvas, screen: string, x: number, y: number, w: number, h: number): void {
  const { rnd, u } = c;
  const a = lighter(c.tone(rnd.pick<Material>(["gold", "pink", "blue", "teal"]), 0.86), c.photo ? 0.4 : 0.1);
  const b = c.tone(rnd.pick<Material>(["red", "violet", "blue"]), 0.5);
  c.add(
    `<path d="${screen}" fill="${c.linear([
      [mix(a, b, 0.5), 0],
      [a, 1],
    ])}"/>`,
  );
  c.clip(screen, () => {
    const kind = rnd.int(0, 2);
    const sun = x + w * rnd.range(0.3, 0.7);
    c.flat(oval(sun, y + h * 0.5, h * 0.24), c.tone("white", 0.95), 0.9);
    const hill = (k: number) =>
      smooth(
        [
          [x - u, y + h * 1.2],
          [x - u, y + h * (0.6 + k * 0.1)],
          [x + w * 0.25, y + h * (0.5 + k * 0.16)],
          [x + w * 0.6, y + h * (0.7 + k * 0.06)],
          [x + w + u, y + h * (0.52 + k * 0.2)],
          [x + w + u, y + h * 1.2],
        ],
        true,
        8,
      );
    c.flat(hill(0), mix(a, b, 0.75));
    c.flat(hill(1.2), darker(b, 0.45));
    if (kind === 0)
      for (const k of [-1, 1])
        figure(c, sun + k * h * 0.1, y + h * 0.93, h * 0.5, {
          pose: k > 0 ? "stand" : "hold",
          back: true,
          noShadow: true,
        });
    else if (kind === 1) palm(c, x + w * 0.2, y + h, h * 0.8);
    else figure(c, sun, y + h * 0.95, h * 0.62, { pose: "run", noShadow: true });
    c.flat(box(x, y, w, h * 0.07) + box(x, y + h * 0.93, w, h * 0.07), "#08080c");
  });
}

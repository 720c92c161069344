import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { box, leafShape, n, oval, type Point, poly, smooth, wander } from "../shapes.ts";

function colors(c: Canvas): string[] {
  const p = c.tones.inks;
  const list = [p.hot, p.cool, p.sun, p.green, p.hotPale, p.coolPale];
  return c.photo ? list.map((color) => mix(color, c.tones.light.haze, 0.22)) : list;
}

/** A piece of cut paper: it throws a soft shadow in a photo. */
function paper(c: Canvas, d: string, color: string): void {
  const off = c.u * 0.7;
  if (c.photo) {
    for (const k of [1.8, 1.2, 0.6])
      c.group(`translate(${n(-c.sunSide * off * k)} ${n(off * k)})`, () => c.flat(d, "#14101c", 0.1));
    c.add(`<path d="${d}" fill="${c.modelled(color, 0.14)}"/>`);
  } else c.flat(d, color);
}

/** Shapes for opinion and verse: waves, discs, a tiled grid, a face in profile, birds. */
export function abstract(c: Canvas): void {
  const p = c.tones.inks;
  const ground = c.dim ? mix(p.ink, p.cool, 0.14) : mix(p.paper, p.hotPale, 0.16);
  c.ground(
    c.photo
      ? c.linear([
          [lighter(ground, 0.1), 0],
          [darker(ground, 0.16), 1],
        ])
      : ground,
  );
  const kinds = [waves, discs, tiles, profile, birds];
  (kinds[c.rnd.int(0, kinds.length - 1)] as (c: Canvas) => void)(c);
}

function waves(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const list = colors(c);
  const p = c.tones.inks;
  const sunX = w * (0.5 + c.sunSide * 0.2);
  for (let i = 4; i > 0; i--)
    paper(c, oval(sunX, h * 0.36, i * 8.5 * u), mix(p.sun, i === 1 ? p.hot : p.paper, i === 1 ? 0.7 : i * 0.17));
  const count = 8;
  for (let i = 0; i < count; i++) {
    const t = i / (count - 1);
    const wave = wander(rnd, 3);
    const y = h * (0.34 + 0.62 * t);
    const edge: Point[] = Array.from({ length: 15 }, (_, k) => [
      (k / 14) * w * 1.06 - w * 0.03,
      y + wave((k / 14) * 0.8) * u * 11,
    ]);
    const color = mix(i % 3 === 1 ? (list[4] as string) : (list[1] as string), p.ink, t * 0.6);
    paper(
      c,
      `${smooth(edge, false)}L${n(w * 1.03)} ${n(h + u)}L${n(-w * 0.03)} ${n(h + u)}Z`,
      i === 3 ? (list[0] as string) : color,
    );
  }
  const x = w * (0.5 - c.sunSide * 0.12);
  const y = h * 0.6;
  paper(
    c,
    poly([
      [x - 10 * u, y],
      [x + 10 * u, y],
      [x + 6 * u, y + 5 * u],
      [x - 6 * u, y + 5 * u],
    ]),
    p.paper,
  );
  paper(
    c,
    poly([
      [x, y - 16 * u],
      [x + 8 * u, y - u],
      [x, y - u],
    ]),
    p.paper,
  );
  paper(
    c,
    poly([
      [x - u, y - 12 * u],
      [x - 7 * u, y - u],
      [x - u, y - u],
    ]),
    list[0] as string,
  );
}

function discs(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const list = colors(c);
  const p = c.tones.inks;
  const turn = rnd.range(-30, 30);
  c.group(`rotate(${n(turn)} ${n(w / 2)} ${n(h / 2)})`, () => {
    for (let i = -3; i < 4; i++)
      paper(
        c,
        box(-w, h / 2 + i * 22 * u, w * 3, rnd.range(3, 11) * u),
        mix(list[(i + 6) % 6] as string, c.dim ? p.ink : p.paper, 0.35),
      );
    const [x, y] = [w * rnd.range(0.38, 0.62), h * rnd.range(0.42, 0.58)];
    paper(c, oval(x, y, 33 * u), list[0] as string);
    paper(c, `M${n(x - 33 * u)} ${n(y)}A${n(33 * u)} ${n(33 * u)} 0 0 0 ${n(x + 33 * u)} ${n(y)}Z`, list[1] as string);
    paper(c, oval(x + 12 * u, y - 8 * u, 15 * u), list[2] as string);
    paper(c, oval(x + 12 * u, y - 8 * u, 6 * u), p.ink);
    for (let i = 0; i < 5; i++) {
      const r = rnd.range(3, 9) * u;
      const a = i * 1.35 + rnd.range(0, 0.5);
      const [dx, dy] = [x + Math.cos(a) * w * 0.36, y + Math.sin(a) * h * 0.4];
      if (i % 2) paper(c, oval(dx, dy, r), list[(i + 2) % 6] as string);
      else
        paper(
          c,
          poly([
            [dx - r, dy + r],
            [dx + r, dy + r],
            [dx, dy - r],
          ]),
          list[(i + 3) % 6] as string,
        );
    }
    let lines = "";
    for (let i = 0; i < 9; i++) lines += `M${n(x - 52 * u)} ${n(y + (14 + i * 2.4) * u)}h${n(34 * u)}`;
    c.stroke(lines, c.dim ? p.paper : p.ink, u * 0.5);
  });
}

/** Squares cut as in a weaving. */
function tiles(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const list = colors(c);
  const p = c.tones.inks;
  const size = (Math.min(w, h) / rnd.int(4, 5)) * 1.0001;
  for (let y = 0; y < h; y += size) {
    for (let x = 0; x < w; x += size) {
      const a = rnd.int(0, 5);
      const b = (a + rnd.int(1, 4)) % 6;
      const [one, two] = [list[a] as string, list[b] as string];
      const turn = rnd.int(0, 3) * 90;
      const half = size / 2;
      c.group(`translate(${n(x + half)} ${n(y + half)}) rotate(${turn})`, () => {
        c.flat(box(-half, -half, size + 1, size + 1), mix(one, c.dim ? p.ink : p.paper, 0.12));
        const kind = rnd.int(0, 4);
        if (kind === 0)
          paper(c, `M${n(-half)} ${n(-half)}h${n(size)}A${n(size)} ${n(size)} 0 0 1 ${n(-half)} ${n(half)}Z`, two);
        else if (kind === 1)
          paper(
            c,
            poly([
              [0, -half],
              [half, 0],
              [0, half],
              [-half, 0],
            ]),
            two,
          );
        else if (kind === 2)
          paper(
            c,
            `M${n(-half)} ${n(-half)}A${n(half)} ${n(half)} 0 0 0 ${n(half)} ${n(-half)}ZM${n(-half)} ${n(half)}A${n(half)} ${n(half)} 0 0 1 ${n(half)} ${n(half)}Z`,
            two,
          );
        else if (kind === 3)
          for (let i = 0; i < 3; i++)
            c.flat(
              poly([
                [-half, -half + i * size * 0.36],
                [half, -half + i * size * 0.36],
                [half, -half + i * size * 0.36 + size * 0.16],
                [-half, -half + i * size * 0.36 + size * 0.16],
              ]),
              two,
            );
        else {
          paper(c, oval(0, 0, half * 0.8), two);
          paper(c, oval(0, 0, half * 0.36), c.dim ? p.paper : p.ink);
        }
      });
    }
  }
  if (!c.photo) return;
  c.glow(w / 2 + c.sunSide * w * 0.3, h * 0.2, 80 * u, c.tones.light.glow, 0.3);
}

/** A veiled head in profile, its thoughts as leaves and rounds. */
function profile(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const list = colors(c);
  const p = c.tones.inks;
  const s = rnd.sign();
  const x = w * (0.5 - s * 0.14);
  const y = h * 0.52;
  const k = u * 1.02;
  const at = (a: number, b: number) => `${n(x + s * a * k)} ${n(y + b * k)}`;
  paper(c, oval(x + s * 8 * u, y - 6 * u, 44 * u), mix(list[2] as string, c.dim ? p.ink : p.paper, 0.25));
  for (let i = 0; i < 16; i++) {
    const a = -Math.PI * (0.05 + (i / 15) * 0.9);
    const long = u * rnd.range(17, 34);
    const [ox, oy] = [x - s * 3 * k, y - 26 * k];
    const from: Point = [ox + Math.cos(a) * 10 * u, oy + Math.sin(a) * 8 * u];
    const to: Point = [ox + Math.cos(a) * (10 * u + long), oy + Math.sin(a) * (8 * u + long * 0.7)];
    paper(c, leafShape(from, to, long * 0.16, rnd.range(-1, 1) * long * 0.12), list[i % 6] as string);
    if (i % 3 === 0) paper(c, oval(to[0], to[1] - 2 * u, u * rnd.range(1.2, 2.6)), list[(i + 2) % 6] as string);
  }
  const face = `M${at(4, -29)}C${at(16, -30)} ${at(21, -20)} ${at(20, -12)}C${at(20, -9)} ${at(25, -3)} ${at(26, 0)}C${at(26, 2)} ${at(22, 2.4)} ${at(22, 3)}C${at(23, 5)} ${at(24, 6)} ${at(23, 7.6)}L${at(21.6, 8.6)}C${at(23, 10)} ${at(23.4, 12)} ${at(21, 13)}C${at(22, 19)} ${at(18, 22)} ${at(10, 20)}L${at(4, 30)}L${at(-14, 20)}Z`;
  paper(c, face, c.photo ? mix("#d29d70", p.hotPale, 0.3) : p.hotPale);
  const veil = `M${at(8, -31)}C${at(-18, -38)} ${at(-32, -14)} ${at(-25, 8)}C${at(-22, 24)} ${at(-34, 36)} ${at(-42, 60)}L${at(34, 60)}C${at(32, 44)} ${at(22, 34)} ${at(12, 23)}C${at(4, 18)} ${at(-2, 4)} ${at(6, -10)}C${at(9, -18)} ${at(14, -24)} ${at(8, -31)}Z`;
  paper(c, veil, list[0] as string);
  c.stroke(
    `M${at(-2, -28)}C${at(-18, -24)} ${at(-20, -4)} ${at(-10, 14)}C${at(-2, 26)} ${at(16, 34)} ${at(26, 50)}M${at(-20, 22)}C${at(-8, 32)} ${at(2, 42)} ${at(6, 58)}`,
    darker(list[0] as string, 0.4),
    u * 0.8,
    0.6,
  );
  c.stroke(`M${at(13, -5)}Q${at(16, -3)} ${at(19, -5)}M${at(12, -10)}Q${at(16, -13)} ${at(19, -11)}`, p.ink, u * 0.7);
}

/** Birds that leave an open book. */
function birds(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const list = colors(c);
  const p = c.tones.inks;
  const y = h * 0.82;
  paper(c, oval(w * (0.5 + c.sunSide * 0.16), h * 0.4, 27 * u), list[2] as string);
  for (let i = 0; i < 4; i++)
    paper(c, box(0, h * (0.86 + i * 0.04), w, h * 0.05), mix(list[1] as string, p.ink, i * 0.22));
  for (let i = 0; i < 13; i++) {
    const t = i / 12;
    const bx = w * 0.5 + Math.sin(t * 5 + c.sunSide) * w * (0.08 + t * 0.26) + rnd.range(-4, 4) * u;
    const by = y - (8 + t * (y / u - 18)) * u;
    const r = u * (3.4 + rnd.range(0, 5) * (0.4 + Math.sin(t * 3.1)));
    const lift = rnd.range(0.2, 0.9);
    const color =
      i % 4 === 1 ? (list[0] as string) : i % 4 === 3 ? (list[4] as string) : c.dim ? p.paper : mix(p.ink, p.cool, 0.2);
    const at = (a: number, b: number) => `${n(bx + a * r)} ${n(by + b * r)}`;
    paper(
      c,
      `M${at(-1.7, -lift)}Q${at(-0.7, -lift)} ${at(-0.1, 0)}Q${at(0.6, -lift * 1.2)} ${at(1.7, -lift * 0.8)}Q${at(0.8, -0.2)} ${at(0.34, 0.32)}L${at(0.9, 0.62)}Q${at(0.1, 0.7)} ${at(-0.3, 0.3)}Q${at(-0.8, -0.2)} ${at(-1.7, -lift)}Z`,
      color,
    );
  }
  const page = (k: number, up: number) =>
    `M${n(w / 2)} ${n(y + 8 * u)}C${n(w / 2 + k * 8 * u)} ${n(y - up * u)} ${n(w / 2 + k * 26 * u)} ${n(y - up * u)} ${n(w / 2 + k * 36 * u)} ${n(y + (4 - up * 0.4) * u)}L${n(w / 2 + k * 36 * u)} ${n(y + 7 * u)}C${n(w / 2 + k * 26 * u)} ${n(y + 2 * u)} ${n(w / 2 + k * 8 * u)} ${n(y + 4 * u)} ${n(w / 2)} ${n(y + 12 * u)}Z`;
  for (const k of [-1, 1]) {
    paper(c, page(k, 1), list[0] as string);
    paper(c, page(k, 5), mix(p.paper, p.hotPale, 0.3));
    paper(c, page(k, 10), p.paper);
  }
}

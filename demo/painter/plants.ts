import type { Canvas } from "./canvas.ts";
import { blob, leafShape, n, oval, type Point, poly, smooth } from "./shapes.ts";

/** A coconut palm standing at (x, y). */
export function palm(c: Canvas, x: number, y: number, height: number, depth = 0): void {
  const { rnd } = c;
  const lean = rnd.range(-0.22, 0.22) * height;
  const [tx, ty] = [x + lean, y - height];
  const thick = height * 0.026;
  const side = (k: number) =>
    `${n(x + k * thick * 1.6)} ${n(y)}Q${n(x + lean * 0.15 + k * thick)} ${n(y - height * 0.55)} ${n(tx + k * thick * 0.7)} ${n(ty)}`;
  const back = `L${n(tx + thick * 0.7)} ${n(ty)}Q${n(x + lean * 0.15 + thick)} ${n(y - height * 0.55)} ${n(x + thick * 1.6)} ${n(y)}Z`;
  c.fill(`M${side(-1)}${back}`, c.tone("wood", 0.5, depth), { line: 0.7 });
  const fronds = 11;
  for (let i = 0; i < fronds; i++) {
    const order = i < 5 ? i / 4 : (i - 5) / 5;
    const angle = Math.PI * (i < 5 ? -0.02 + order * 1.04 : 0.12 + order * 0.76) + rnd.range(-0.08, 0.08);
    const long = height * rnd.range(0.36, 0.44);
    const l = i < 5 ? 0.3 : 0.42 + order * 0.1;
    frond(c, tx, ty, Math.cos(angle) * long, -Math.sin(angle) * long * 0.62, long, c.tone("leaf", l, depth));
  }
  const nuts = [-1, 0, 1].map((k) => oval(tx + k * thick * 1.3, ty + thick * (1.2 - Math.abs(k) * 0.4), thick * 0.85));
  c.flat(nuts.join(""), c.tone("gold", 0.35, depth));
}

/** One feathered leaf drooping from a crown. */
function frond(c: Canvas, x: number, y: number, dx: number, dy: number, long: number, color: string): void {
  const droop = long * 0.42;
  const at = (t: number): Point => [x + dx * t, y + dy * Math.sin(t * 2) + droop * t * t];
  const upper: Point[] = [];
  const lower: Point[] = [];
  const steps = 9;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const p = at(t);
    const wide = long * 0.15 * Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.14)) ** 0.8;
    upper.push([p[0], p[1] - wide * 0.18]);
    const out = Math.sign(dx || 1) * wide * 0.5;
    lower.push([p[0] + out, p[1] + wide], [p[0] + Math.sign(dx || 1) * long * 0.03, p[1] + wide * 0.25]);
  }
  c.fill(poly([...upper, ...lower.reverse()]), color, { line: 0.35, soft: 0.1 });
}

/** A banana plant. */
export function banana(c: Canvas, x: number, y: number, height: number, depth = 0): void {
  const { rnd } = c;
  c.fill(
    poly([
      [x - height * 0.05, y],
      [x + height * 0.05, y],
      [x + height * 0.025, y - height * 0.5],
      [x - height * 0.025, y - height * 0.5],
    ]),
    c.tone("grass", 0.6, depth),
  );
  for (const k of [-1, 1, -0.62, 0.66, -0.28, 0.3, 0.02]) {
    const from: Point = [x, y - height * 0.45];
    const to: Point = [x + k * height * rnd.range(0.5, 0.62), y - height * (1.02 - Math.abs(k) * rnd.range(0.35, 0.6))];
    const l = 0.5 + k * 0.14 * c.sunSide;
    const bend = -k * height * 0.16;
    c.fill(leafShape(from, to, height * 0.1, bend), c.tone("leaf", l, depth), { line: 0.6 });
    const vein = `M${n(from[0])} ${n(from[1])}Q${n((from[0] + to[0]) / 2 + k * 3)} ${n((from[1] + to[1]) / 2 - Math.abs(bend) * 0.7)} ${n(to[0])} ${n(to[1])}`;
    c.stroke(vein, c.tone("leaf", 0.9, depth), height * 0.01, 0.6);
  }
}

/** A broad tree with a crown in three tones. */
export function tree(c: Canvas, x: number, y: number, height: number, depth = 0, wide = 0.5): void {
  const { rnd } = c;
  const bark = c.tone("wood", 0.32, depth);
  const lean = rnd.range(-0.05, 0.05) * height;
  const trunk = height * 0.045;
  c.fill(
    `M${n(x - trunk * 1.3)} ${n(y)}Q${n(x - trunk * 0.4)} ${n(y - height * 0.2)} ${n(x + lean - trunk * 0.6)} ${n(y - height * 0.6)}L${n(x + lean + trunk * 0.6)} ${n(y - height * 0.6)}Q${n(x + trunk * 0.6)} ${n(y - height * 0.2)} ${n(x + trunk * 1.5)} ${n(y)}Z`,
    bark,
  );
  for (const k of [-1, 1]) {
    const branch = `M${n(x + lean * 0.6)} ${n(y - height * 0.38)}Q${n(x + k * height * 0.1)} ${n(y - height * 0.5)} ${n(x + k * height * wide * 0.5)} ${n(y - height * 0.64)}`;
    c.stroke(branch, bark, trunk * 0.8);
  }
  crown(c, x + lean, y - height * 0.7, height * wide * 0.95, height * 0.32, depth);
}

/** Leaves heaped in an oval, lit from the sun's side. */
export function crown(c: Canvas, x: number, y: number, rx: number, ry: number, depth = 0): void {
  const { rnd } = c;
  const warm = rnd.chance(0.3) ? "grass" : "leaf";
  const base = rnd.range(0.22, 0.34);
  const layers = [
    { l: base, count: 7, spread: 0.72, size: 0.46, dx: 0, dy: 0.1 },
    { l: base + 0.16, count: 7, spread: 0.6, size: 0.34, dx: 0.12, dy: -0.1 },
    { l: base + 0.32, count: 6, spread: 0.5, size: 0.2, dx: 0.24, dy: -0.32 },
  ];
  layers.forEach((layer, index) => {
    let d = index === 0 ? blob(rnd, x, y, rx * 0.86, ry * 0.82, 11, 0.12) : "";
    for (let i = 0; i < layer.count; i++) {
      const a = (i / layer.count) * 6.28 + rnd.range(0, 0.8);
      const px = x + Math.cos(a) * rx * layer.spread + c.sunSide * layer.dx * rx;
      const py = y + Math.sin(a) * ry * layer.spread + layer.dy * ry;
      d += blob(rnd, px, py, rx * layer.size, ry * layer.size, 8, 0.2);
    }
    const color = c.tone(warm, layer.l, depth);
    if (index === 0 && !c.photo) c.stroke(d, c.tones.inks.ink, c.u * 0.55);
    c.flat(d, color, index === 0 ? 1 : c.photo ? 0.75 : 0.95);
  });
  if (!c.photo) return;
  let dabs = "";
  let darks = "";
  for (let i = 0; i < 44; i++) {
    const a = rnd.range(0, 6.28);
    const r = Math.sqrt(rnd.next()) * 0.95;
    const px = x + Math.cos(a) * rx * r;
    const py = y + Math.sin(a) * ry * r;
    const size = ry * rnd.range(0.03, 0.07);
    if (Math.cos(a) * c.sunSide - Math.sin(a) > 0.1) dabs += oval(px, py, size * 1.4, size);
    else darks += oval(px, py, size * 1.4, size);
  }
  c.flat(dabs, c.tone(warm, base + 0.5, depth), 0.45);
  c.flat(darks, c.tone(warm, base - 0.16, depth), 0.4);
}

/** A row of bushes between two places. */
export function hedge(c: Canvas, x0: number, x1: number, y: number, size: number, depth = 0, l = 0.3): void {
  const { rnd } = c;
  for (const [shift, tone] of [
    [0, l],
    [-0.3, l + 0.16],
  ] as const) {
    let d = "";
    for (let x = x0; x < x1; x += size * rnd.range(0.5, 0.9)) {
      d += blob(rnd, x, y + shift * size, size * rnd.range(0.55, 0.8), size * rnd.range(0.45, 0.7) * (1 + shift), 8);
    }
    if (shift === 0 && !c.photo) c.stroke(d, c.tones.inks.ink, c.u * 0.5);
    c.flat(d, c.tone("leaf", tone, depth), shift === 0 ? 1 : 0.8);
  }
}

/** Tufts of grass along a line. */
export function tufts(c: Canvas, y: number, size: number, l = 0.3, count = 60, spread = 0): void {
  const { rnd, w } = c;
  let d = "";
  for (let i = 0; i < count; i++) {
    const x = rnd.range(-0.02, 1.02) * w;
    const base = y + rnd.range(0, spread);
    for (let k = 0; k < 3; k++) {
      const tip = x + rnd.range(-0.5, 0.5) * size;
      const high = size * rnd.range(0.5, 1.1);
      d += `M${n(x - size * 0.06)} ${n(base)}Q${n(x)} ${n(base - high * 0.6)} ${n(tip)} ${n(base - high)}Q${n(x + size * 0.1)} ${n(base - high * 0.5)} ${n(x + size * 0.1)} ${n(base)}Z`;
    }
  }
  c.flat(d, c.tone("grass", l));
}

/** Large leaves that reach in from a corner and frame a view. */
export function framing(c: Canvas, corner: "left" | "right" | "bottom-left" | "bottom-right", size: number): void {
  const { rnd, w, h } = c;
  const right = corner.endsWith("right");
  const bottom = corner.startsWith("bottom");
  const origin: Point = [right ? w + size * 0.1 : -size * 0.1, bottom ? h + size * 0.1 : -size * 0.06];
  const s = right ? -1 : 1;
  for (let i = 0; i < 6; i++) {
    const a = (0.08 + (i / 6) * 1.35) * (bottom ? -1 : 1);
    const long = size * rnd.range(0.7, 1.1);
    const to: Point = [origin[0] + s * Math.cos(a) * long, origin[1] + Math.sin(a) * long];
    const color = c.tone("leaf", 0.14 + (i % 3) * 0.09);
    c.fill(leafShape(origin, to, size * rnd.range(0.07, 0.12), size * rnd.range(-0.08, 0.08)), color, { line: 0.6 });
    c.stroke(`M${n(origin[0])} ${n(origin[1])}L${n(to[0])} ${n(to[1])}`, c.tone("leaf", 0.45), size * 0.008, 0.5);
  }
}

/** A pot with a leafy plant, for rooms. */
export function pottedPlant(c: Canvas, x: number, y: number, height: number): void {
  const { rnd } = c;
  for (let i = 0; i < 9; i++) {
    const a = -Math.PI * (0.1 + (i / 8) * 0.8);
    const long = height * rnd.range(0.5, 0.75);
    const to: Point = [x + Math.cos(a) * long * 0.7, y - height * 0.3 + Math.sin(a) * long];
    c.fill(
      leafShape([x, y - height * 0.28], to, height * 0.07, rnd.range(-0.04, 0.04) * height),
      c.tone("leaf", rnd.range(0.3, 0.6)),
      { line: 0.5 },
    );
  }
  const pot: Point[] = [
    [x - height * 0.17, y - height * 0.32],
    [x + height * 0.17, y - height * 0.32],
    [x + height * 0.12, y],
    [x - height * 0.12, y],
  ];
  c.fill(poly(pot), c.tone("red", 0.55), { soft: 0.25 });
}

/** A slender stem curve, useful for reeds and bamboo. */
export function stem(c: Canvas, points: readonly Point[], width: number, l: number, depth = 0): void {
  c.stroke(smooth(points, false), c.tone("grass", l, depth), width);
}

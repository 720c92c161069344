import type { Canvas } from "./canvas.ts";
import { darker, mix } from "./color.ts";
import type { Material } from "./palette.ts";
import { box, n, oval, type Point, poly } from "./shapes.ts";

/** A Minang roof: eave from x-w/2 to x+w/2 at y, a sagging ridge and two horns `rise` above. */
export function hornRoof(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  rise: number,
  o: { depth?: number; material?: Material; l?: number; sag?: number } = {},
): void {
  const { depth = 0, material = "roof", l = 0.45, sag = 0.42 } = o;
  const half = w / 2;
  const p = (k: number, v: number) => `${n(x + k * half)} ${n(y - v * rise)}`;
  const d =
    `M${p(-1.13, 1)}C${p(-1, 0.66)} ${p(-0.62, sag)} ${p(0, sag)}C${p(0.62, sag)} ${p(1, 0.66)} ${p(1.13, 1)}` +
    `C${p(1.06, 0.62)} ${p(0.94, 0.28)} ${p(1, 0)}Q${p(0, -0.09)} ${p(-1, 0)}C${p(-0.94, 0.28)} ${p(-1.06, 0.62)} ${p(-1.13, 1)}Z`;
  const color = c.tone(material, l, depth);
  c.fill(d, color, { soft: 0.22 });
  c.clip(d, () => {
    for (const t of [0.25, 0.5, 0.75]) {
      const v = sag * t;
      c.stroke(
        `M${p(-1.1, v * 1.7)}Q${p(0, v * 0.5)} ${p(1.1, v * 1.7)}`,
        c.tone(material, l - 0.22, depth),
        Math.max(1, rise * 0.012),
        0.55,
      );
    }
    c.flat(`M${p(-1, 0.12)}Q${p(0, 0.02)} ${p(1, 0.12)}L${p(1, -0.2)}L${p(-1, -0.2)}Z`, darker(color, 0.45), 0.5);
  });
  c.stroke(
    `M${p(-1.13, 1)}C${p(-1, 0.66)} ${p(-0.62, sag)} ${p(0, sag)}C${p(0.62, sag)} ${p(1, 0.66)} ${p(1.13, 1)}`,
    c.tone(material, l + 0.28, depth),
    Math.max(1, rise * 0.022),
  );
}

/** A front gable with a horn, over an entrance. */
export function hornGable(c: Canvas, x: number, y: number, w: number, rise: number, depth = 0): void {
  const half = w / 2;
  const p = (k: number, v: number) => `${n(x + k * half)} ${n(y - v * rise)}`;
  c.fill(
    `M${p(0, 1.12)}C${p(0.12, 0.6)} ${p(0.5, 0.2)} ${p(1.2, 0)}L${p(-1.2, 0)}C${p(-0.5, 0.2)} ${p(-0.12, 0.6)} ${p(0, 1.12)}Z`,
    c.tone("roof", 0.36, depth),
    { soft: 0.2 },
  );
  c.fill(
    `M${p(0, 0.62)}C${p(0.1, 0.42)} ${p(0.42, 0.16)} ${p(0.82, 0.02)}L${p(-0.82, 0.02)}C${p(-0.42, 0.16)} ${p(-0.1, 0.42)} ${p(0, 0.62)}Z`,
    c.tone("gold", 0.5, depth),
    { line: 0.5 },
  );
  c.flat(oval(x, y - rise * 0.15, half * 0.14), c.tone("red", 0.4, depth));
}

/** A grid of windows on a wall; some shine after dark. */
export function windows(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  columns: number,
  rows: number,
  o: { depth?: number; gap?: number; lit?: number; frame?: boolean } = {},
): void {
  const { depth = 0, gap = 0.32 } = o;
  const share = o.lit ?? (c.dim ? 0.5 : 0);
  const [cw, ch] = [w / columns, h / rows];
  const glass = { dark: "", mid: "", shine: "" };
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < columns; col++) {
      const d = box(x + cw * (col + gap / 2), y + ch * (row + gap / 2), cw * (1 - gap), ch * (1 - gap));
      if (c.rnd.chance(share)) glass.shine += d;
      else if (c.rnd.chance(0.4)) glass.mid += d;
      else glass.dark += d;
    }
  }
  const line = Math.min(0.6, cw / c.u / 6);
  if (glass.dark) c.fill(glass.dark, c.tone("water", 0.22, depth), { line, soft: 0 });
  if (glass.mid) c.fill(glass.mid, c.tone("water", 0.42, depth), { line, soft: 0 });
  if (glass.shine) c.fill(glass.shine, shine(c, depth), { line, soft: 0 });
}

/** The colour of a lit window or lamp. */
export function shine(c: Canvas, depth = 0): string {
  return mix(c.photo ? "#ffd98c" : c.tones.inks.sun, c.tones.light.haze, depth * 0.5);
}

/** A plain block: walls with a shaded side, windows in storeys, slab edges. */
export function block(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  o: { storeys: number; columns: number; depth?: number; material?: Material; l?: number; ribbon?: boolean },
): void {
  const { depth = 0, material = "wall", l = 0.62 } = o;
  c.fill(box(x, y - h, w, h), c.tone(material, l, depth), { line: depth > 0.5 ? 0 : 0.8 });
  const side = w * 0.2;
  const sx = c.sunSide > 0 ? x : x + w - side;
  c.flat(box(sx, y - h, side, h), c.tone(material, l - 0.3, depth), 0.35);
  const storey = h / o.storeys;
  for (let i = 0; i < o.storeys; i++) {
    const top = y - h + i * storey;
    c.flat(box(x - w * 0.012, top, w * 1.024, storey * 0.1), c.tone(material, l + 0.2, depth));
    c.flat(box(x, top + storey * 0.1, w, storey * 0.08), c.tone(material, l - 0.4, depth), 0.35);
    const gap = o.ribbon ? 0.1 : 0.36;
    windows(c, x + w * 0.03, top + storey * 0.18, w * 0.94, storey * 0.74, o.columns, 1, { depth, gap });
  }
}

/** A rumah gadang standing at (x, y): stilts, carved walls, horned roofs in steps, a stair. */
export function bigHouse(c: Canvas, x: number, y: number, w: number, depth = 0, horns = 2): void {
  const h = w * 0.44;
  const floor = y - h * 0.2;
  const wall = h * 0.36;
  const eave = floor - wall;
  c.shadow(x, y, w * 0.56, w * 0.05, 0.45);
  c.flat(box(x - w * 0.46, floor, w * 0.92, y - floor), c.tone("wood", 0.08, depth), 0.85);
  for (let i = 0; i <= 8; i++)
    c.fill(
      box(x - w * 0.46 + (i * w * 0.92) / 8 - w * 0.008, floor, w * 0.016, y - floor),
      c.tone("wood", 0.4, depth),
      { line: 0.4 },
    );
  for (let i = horns; i >= 0; i--) {
    if (i === horns) continue;
  }
  const trapeze: Point[] = [
    [x - w * 0.46, floor],
    [x + w * 0.46, floor],
    [x + w * 0.5, eave],
    [x - w * 0.5, eave],
  ];
  c.fill(poly(trapeze), c.tone("wood", 0.46, depth), { soft: 0.16 });
  carving(c, x - w * 0.47, floor - wall * 0.2, w * 0.94, wall * 0.18, depth);
  carving(c, x - w * 0.485, eave + wall * 0.06, w * 0.97, wall * 0.16, depth);
  const bays = 7;
  for (let i = 0; i < bays; i++) {
    if (i === 3) continue;
    const bx = x - w * 0.44 + (i + 0.5) * ((w * 0.88) / bays) - w * 0.036;
    c.fill(box(bx, eave + wall * 0.28, w * 0.072, wall * 0.46), c.tone("red", 0.36, depth), { line: 0.5 });
    c.fill(
      box(bx + w * 0.013, eave + wall * 0.33, w * 0.046, wall * 0.36),
      c.dim ? shine(c, depth) : c.tone("black", 0.3, depth),
      { line: 0.3 },
    );
    c.stroke(`M${n(bx + w * 0.036)} ${n(eave + wall * 0.33)}v${n(wall * 0.36)}`, c.tone("gold", 0.5, depth), w * 0.005);
  }
  const base = h * 0.62;
  hornRoof(c, x, eave + h * 0.015, w * 1.04, base, { depth });
  for (let i = 1; i <= horns; i++) {
    hornRoof(c, x, eave - base * (0.06 + 0.13 * i), w * (1.04 - 0.3 * i), base * (0.98 - i * 0.06), {
      depth,
      l: 0.45 + i * 0.05,
    });
  }
  const porch = w * 0.15;
  c.fill(box(x - porch / 2, floor - wall * 0.95, porch, wall * 0.95), c.tone("wood", 0.3, depth));
  c.fill(
    box(x - porch * 0.22, floor - wall * 0.66, porch * 0.44, wall * 0.66),
    c.dim ? shine(c, depth) : c.tone("black", 0.2, depth),
    { line: 0.5 },
  );
  carving(c, x - porch / 2, floor - wall * 0.92, porch, wall * 0.16, depth);
  hornGable(c, x, floor - wall * 0.9, porch * 1.35, h * 0.42, depth);
  for (let i = 0; i < 5; i++) {
    const k = i / 5;
    const sw = porch * (0.62 + k * 0.5);
    c.fill(box(x - sw / 2, floor + (y - floor) * k, sw, (y - floor) / 5 + 1), c.tone("stone", 0.75 - k * 0.2, depth), {
      line: 0.4,
    });
  }
}

/** A band of carved and painted ornament. */
export function carving(c: Canvas, x: number, y: number, w: number, h: number, depth = 0): void {
  c.fill(box(x, y, w, h), c.tone("red", 0.3, depth), { line: 0.4 });
  const step = h * 1.1;
  let gold = "";
  let green = "";
  for (let px = x + step / 2; px < x + w - step * 0.3; px += step) {
    gold += poly([
      [px, y + h * 0.14],
      [px + step * 0.36, y + h / 2],
      [px, y + h * 0.86],
      [px - step * 0.36, y + h / 2],
    ]);
    green += oval(px, y + h / 2, h * 0.13);
  }
  c.flat(gold, c.tone("gold", 0.55, depth));
  c.flat(green, c.tone("teal", 0.3, depth));
}

/** A village house with a tin roof. */
export function cottage(c: Canvas, x: number, y: number, w: number, depth = 0): void {
  const { rnd } = c;
  const wall = w * 0.42;
  const roofMaterial = rnd.pick<Material>(["roof", "red", "metal"]);
  const material = rnd.pick<Material>(["wall", "teal", "white", "gold", "pink", "blue"]);
  c.shadow(x, y, w * 0.62, w * 0.06);
  c.fill(box(x - w / 2, y - wall, w, wall), c.tone(material, 0.7, depth));
  c.flat(box(x - w / 2, y - wall * 0.14, w, wall * 0.14), c.tone("stone", 0.3, depth), 0.5);
  const roof: Point[] = [
    [x - w * 0.6, y - wall * 0.95],
    [x - w * 0.36, y - wall * 1.75],
    [x + w * 0.36, y - wall * 1.75],
    [x + w * 0.6, y - wall * 0.95],
  ];
  c.fill(poly(roof), c.tone(roofMaterial, 0.42, depth), { soft: 0.2 });
  for (let i = 1; i < 9; i++) {
    const k = i / 9 - 0.5;
    c.stroke(
      `M${n(x + k * w * 0.72)} ${n(y - wall * 1.75)}L${n(x + k * w * 1.2)} ${n(y - wall * 0.95)}`,
      c.tone(roofMaterial, 0.25, depth),
      w * 0.006,
      0.6,
    );
  }
  const door = rnd.sign() * w * 0.02;
  c.fill(box(x + door - w * 0.07, y - wall * 0.66, w * 0.14, wall * 0.66), c.tone("wood", 0.42, depth), { line: 0.5 });
  for (const k of [-0.3, 0.3]) {
    const pane = c.dim ? shine(c, depth) : c.tone("water", 0.3, depth);
    c.fill(box(x + k * w - w * 0.08, y - wall * 0.68, w * 0.16, wall * 0.34), c.tone("white", 0.8, depth), {
      line: 0.4,
    });
    c.fill(box(x + k * w - w * 0.065, y - wall * 0.65, w * 0.13, wall * 0.28), pane, { line: 0.3 });
  }
}

/** A street lamp, shining after dark. */
export function lamp(c: Canvas, x: number, y: number, height: number, side: 1 | -1 = 1, depth = 0): void {
  const arm = height * 0.2 * side;
  const d = `M${n(x)} ${n(y)}L${n(x)} ${n(y - height * 0.9)}Q${n(x)} ${n(y - height)} ${n(x + arm)} ${n(y - height)}`;
  c.stroke(d, c.tone("metal", c.dim ? 0.15 : 0.35, depth), height * 0.018);
  const [lx, ly] = [x + arm, y - height];
  c.fill(
    box(lx - height * 0.045, ly - height * 0.012, height * 0.09, height * 0.024, height * 0.01),
    c.tone("metal", 0.4, depth),
    { line: 0.4 },
  );
  if (!c.dim) return;
  c.glow(lx, ly + height * 0.02, height * 0.34, shine(c), 0.85);
  c.flat(oval(lx, ly + height * 0.015, height * 0.03, height * 0.014), "#fff6d8");
}

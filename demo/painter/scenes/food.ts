import type { Canvas } from "../canvas.ts";
import { darker, lighter, mix } from "../color.ts";
import { person } from "../figures.ts";
import type { Material } from "../palette.ts";
import { blob, box, leafShape, n, oval, type Point, smooth } from "../shapes.ts";

type Dish = (c: Canvas, x: number, y: number, r: number) => void;

/** A shadow as of lamps from the sun's side, seen from above. */
function cast(c: Canvas, x: number, y: number, r: number): void {
  const [dx, dy] = [-c.sunSide * r * 0.14, r * 0.14];
  if (c.photo) c.glow(x + dx, y + dy, r * 1.3, "#0c0805", 0.95);
  else c.flat(oval(x + dx, y + dy, r * 1.02), c.tones.inks.ink, 0.3);
}

function plate(c: Canvas, x: number, y: number, r: number, material: Material = "white", l = 0.84): void {
  cast(c, x, y, r);
  const color = c.tone(material, l);
  c.fill(oval(x, y, r), color, { soft: 0.1 });
  c.stroke(oval(x, y, r * 0.93), c.tone(c.rnd.pick<Material>(["blue", "teal", "red", "gold"]), 0.55), r * 0.025, 0.8);
  c.fill(oval(x, y, r * 0.76), lighter(color, 0.3), { line: 0.4, soft: 0.12 });
  if (c.photo)
    c.stroke(
      `M${n(x - c.sunSide * r * -0.3)} ${n(y - r * 0.84)}A${n(r * 0.88)} ${n(r * 0.88)} 0 0 ${c.sunSide > 0 ? 1 : 0} ${n(x + c.sunSide * r * 0.82)} ${n(y - r * 0.34)}`,
      "#ffffff",
      r * 0.05,
      0.6,
    );
}

/** Chunks of something within a round. */
function chunks(c: Canvas, x: number, y: number, r: number, count: number, size: number, color: string): void {
  const { rnd } = c;
  for (let i = 0; i < count; i++) {
    const a = i * 2.4 + rnd.range(-0.2, 0.2);
    const far = r * Math.sqrt((i + 0.4) / count) * 0.86;
    const [px, py] = [x + Math.cos(a) * far, y + Math.sin(a) * far];
    const s = size * rnd.range(0.8, 1.2);
    c.flat(blob(rnd, px - c.sunSide * s * 0.12, py + s * 0.16, s, s * 0.8, 7), darker(color, 0.7), 0.6);
    c.fill(blob(rnd, px, py, s, s * 0.78, 7, 0.16), mix(color, darker(color, 0.4), rnd.next() * 0.6), {
      line: 0.4,
      soft: 0.3,
    });
    c.flat(blob(rnd, px + c.sunSide * s * 0.26, py - s * 0.3, s * 0.34, s * 0.16, 6), lighter(color, 0.6), 0.45);
  }
}

function rice(c: Canvas, x: number, y: number, r: number): void {
  const { rnd } = c;
  c.fill(blob(rnd, x, y, r, r * 0.94, 11, 0.07), c.tone("white", 0.92), { line: 0.5, soft: 0.16 });
  let dark = "";
  let light = "";
  for (let i = 0; i < 90; i++) {
    const a = rnd.range(0, 6.28);
    const far = r * 0.9 * Math.sqrt(rnd.next());
    const [px, py] = [x + Math.cos(a) * far, y + Math.sin(a) * far];
    const t = rnd.range(0, 3.14);
    const grain = leafShape([px, py], [px + Math.cos(t) * r * 0.11, py + Math.sin(t) * r * 0.11], r * 0.026);
    if (i % 2) dark += grain;
    else light += grain;
  }
  c.flat(dark, c.tone("stone", 0.72), 0.55);
  c.flat(light, "#ffffff", 0.9);
}

const rendang: Dish = (c, x, y, r) => {
  plate(c, x, y, r);
  c.fill(blob(c.rnd, x, y, r * 0.72, r * 0.68, 11, 0.07), c.tone("wood", 0.3), { line: 0.5 });
  chunks(c, x, y, r * 0.62, 11, r * 0.2, c.tone("wood", 0.36));
  for (let i = 0; i < 3; i++) {
    const a = c.rnd.range(0, 6.28);
    c.fill(
      leafShape(
        [x + Math.cos(a) * r * 0.1, y + Math.sin(a) * r * 0.1],
        [x + Math.cos(a) * r * 0.62, y + Math.sin(a) * r * 0.62],
        r * 0.09,
      ),
      c.tone("leaf", 0.5),
      { line: 0.5 },
    );
  }
  chilies(c, x, y, r * 0.5, 3);
};

function chilies(c: Canvas, x: number, y: number, r: number, count: number): void {
  const { rnd } = c;
  for (let i = 0; i < count; i++) {
    const a = rnd.range(0, 6.28);
    const [px, py] = [x + Math.cos(a * 3) * r * 0.5, y + Math.sin(a * 3) * r * 0.5];
    const tip: Point = [px + Math.cos(a) * r, py + Math.sin(a) * r];
    c.fill(leafShape([px, py], tip, r * 0.12, r * 0.2), c.tone("red", 0.5), { line: 0.4 });
    c.stroke(
      `M${n(px)} ${n(py)}L${n(px - Math.cos(a) * r * 0.22)} ${n(py - Math.sin(a) * r * 0.22)}`,
      c.tone("leaf", 0.6),
      r * 0.08,
    );
  }
}

const greens: Dish = (c, x, y, r) => {
  plate(c, x, y, r);
  for (let i = 0; i < 24; i++) {
    const a = i * 2.4;
    const far = r * 0.5 * Math.sqrt(i / 24);
    const from: Point = [x + Math.cos(a) * far, y + Math.sin(a) * far];
    const t = a + c.rnd.range(-1, 1);
    c.fill(
      leafShape(from, [from[0] + Math.cos(t) * r * 0.34, from[1] + Math.sin(t) * r * 0.34], r * 0.08, r * 0.04),
      c.tone("leaf", c.rnd.range(0.34, 0.72)),
      { line: 0.4 },
    );
  }
  chilies(c, x, y, r * 0.34, 2);
};

const curry: Dish = (c, x, y, r) => {
  plate(c, x, y, r, "teal", 0.7);
  c.fill(oval(x, y, r * 0.74), c.tone("gold", 0.5), { soft: 0.22 });
  c.flat(blob(c.rnd, x + r * 0.2, y - r * 0.2, r * 0.4, r * 0.3), c.tone("gold", 0.7), 0.6);
  chunks(c, x, y, r * 0.56, 5, r * 0.22, c.tone("gold", 0.66));
  for (let i = 0; i < 9; i++)
    c.flat(oval(x + c.rnd.range(-0.5, 0.5) * r, y + c.rnd.range(-0.5, 0.5) * r, r * 0.04), c.tone("red", 0.5), 0.8);
};

const sambal: Dish = (c, x, y, r) => {
  plate(c, x, y, r, "earth", 0.6);
  c.fill(blob(c.rnd, x, y, r * 0.7, r * 0.66, 10, 0.09), c.tone(c.rnd.pick<Material>(["red", "leaf"]), 0.46), {
    line: 0.5,
  });
  chunks(c, x, y, r * 0.55, 14, r * 0.1, c.tone("red", 0.55));
};

const eggs: Dish = (c, x, y, r) => {
  plate(c, x, y, r, "white", 0.8);
  c.fill(oval(x, y, r * 0.7), c.tone("red", 0.44), { line: 0.5 });
  for (let i = 0; i < 4; i++) {
    const a = i * 1.57 + 0.5;
    const [px, py] = [x + Math.cos(a) * r * 0.36, y + Math.sin(a) * r * 0.36];
    c.fill(oval(px, py, r * 0.28, r * 0.23), c.tone("white", 0.94), { line: 0.5, soft: 0.14 });
    c.fill(oval(px, py, r * 0.14, r * 0.12), c.tone("gold", 0.6), { line: 0.4 });
  }
};

const fish: Dish = (c, x, y, r) => {
  plate(c, x, y, r);
  c.group(`rotate(${c.rnd.int(-35, 35)} ${n(x)} ${n(y)})`, () => {
    const skin = c.tone("gold", 0.42);
    c.fill(
      `M${n(x - r * 0.62)} ${n(y)}Q${n(x - r * 0.2)} ${n(y - r * 0.42)} ${n(x + r * 0.4)} ${n(y - r * 0.06)}L${n(x + r * 0.68)} ${n(y - r * 0.26)}L${n(x + r * 0.6)} ${n(y)}L${n(x + r * 0.68)} ${n(y + r * 0.26)}L${n(x + r * 0.4)} ${n(y + r * 0.06)}Q${n(x - r * 0.2)} ${n(y + r * 0.42)} ${n(x - r * 0.62)} ${n(y)}Z`,
      skin,
      { soft: 0.3 },
    );
    for (let i = 0; i < 4; i++)
      c.stroke(
        `M${n(x - r * (0.26 - i * 0.15))} ${n(y - r * 0.2)}q${n(r * 0.08)} ${n(r * 0.2)} 0 ${n(r * 0.4)}`,
        darker(skin, 0.5),
        r * 0.025,
      );
    c.flat(oval(x - r * 0.46, y - r * 0.05, r * 0.04), c.tone("black", 0.2));
  });
  chilies(c, x, y + r * 0.3, r * 0.3, 3);
};

/** A glass of tea seen from above. */
const drink: Dish = (c, x, y, r) => {
  cast(c, x, y, r);
  c.fill(oval(x, y, r), c.tone("white", 0.92), { soft: 0.2, opacity: 0.9 });
  const tea = c.tone(c.rnd.pick<Material>(["gold", "red", "grass"]), 0.5);
  c.fill(oval(x, y, r * 0.84), tea, { line: 0.5, soft: 0.26 });
  for (let i = 0; i < 3; i++)
    c.fill(
      box(x + (i - 1.4) * r * 0.4, y - r * 0.3 + (i % 2) * r * 0.3, r * 0.36, r * 0.36, r * 0.08),
      lighter(tea, 0.55),
      { line: 0.4, soft: 0.1 },
    );
};

/** A hand that reaches in with its sleeve. */
function hand(c: Canvas, x: number, y: number, side: number, size: number): void {
  const who = person(c);
  const from: Point = [x + side * size * 3.4, y + size * 2.8];
  const wrist: Point = [x + side * size * 0.9, y + size * 0.6];
  c.limb(smooth([from, [x + side * size * 2, y + size * 1.3], wrist], false), who.skin, size * 0.52);
  c.limb(smooth([from, [x + side * size * 2.3, y + size * 1.6]], false), who.top, size * 0.92);
  c.fill(blob(c.rnd, x + side * size * 0.6, y + size * 0.36, size * 0.44, size * 0.36, 8, 0.06), who.skin, {
    soft: 0.14,
  });
  for (let i = 0; i < 4; i++)
    c.limb(
      `M${n(x + side * size * 0.5)} ${n(y + size * (0.14 + i * 0.14))}L${n(x - side * size * (0.14 - Math.abs(i - 1.5) * 0.06))} ${n(y - size * (0.06 - i * 0.13))}`,
      who.skin,
      size * 0.17,
      0.6,
    );
  c.flat(oval(x + side * size * 0.6, y + size * 0.36, size * 0.36, size * 0.3), who.skin);
}

function table(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const kind = rnd.int(0, 2);
  const base =
    kind === 0
      ? c.tone("wood", 0.46)
      : kind === 1
        ? c.tone(rnd.pick<Material>(["teal", "blue", "gold"]), 0.5)
        : c.tone("wood", 0.7);
  c.ground(c.photo ? c.modelled(base, 0.2) : base);
  const planks = kind === 1 ? 0 : 6;
  for (let i = 0; i < planks; i++) {
    const y = (h * i) / planks;
    c.flat(box(0, y, w, h / planks), darker(base, rnd.range(0, 0.18)), 0.7);
    let veins = "";
    for (let k = 0; k < 5; k++)
      veins += `M${n(-u)} ${n(y + rnd.next() * (h / planks))}Q${n(w * rnd.next())} ${n(y + rnd.next() * (h / planks))} ${n(w + u)} ${n(y + rnd.next() * (h / planks))}`;
    c.stroke(veins, darker(base, 0.4), u * 0.16, 0.4);
    c.flat(box(0, y, w, u * 0.35), darker(base, 0.65), 0.7);
  }
  if (kind !== 1) return;
  let checks = "";
  for (let i = 0; i < w / (12 * u); i++) checks += box(i * 12 * u, 0, 6 * u, h);
  for (let i = 0; i < h / (12 * u); i++) checks += box(0, i * 12 * u, w, 6 * u);
  for (const d of checks.split("Z").filter(Boolean)) c.flat(`${d}Z`, c.tone("white", 0.9), 0.3);
}

/** A Padang table from above: rice in the middle, small dishes around it. */
export function food(c: Canvas): void {
  const { w, h, u, rnd } = c;
  table(c);
  const [x, y] = [w * rnd.range(0.45, 0.55), h * rnd.range(0.47, 0.54)];
  const turn = rnd.range(-24, 24);
  c.group(`rotate(${n(turn)} ${n(x)} ${n(y)})`, () => {
    const d = leafShape([x - w * 0.56, y + 4 * u], [x + w * 0.56, y - 4 * u], 38 * u, 2 * u);
    c.group(`translate(${n(-c.sunSide * u)} ${n(1.4 * u)})`, () => c.flat(d, "#0c0805", 0.3));
    c.fill(d, c.tone("leaf", 0.56), { soft: 0.22 });
    let veins = "";
    for (let i = -10; i <= 10; i++)
      veins += `M${n(x + i * w * 0.05)} ${n(y)}q${n(w * 0.03)} ${n(-14 * u)} ${n(w * 0.06)} ${n(-27 * u)}M${n(x + i * w * 0.05)} ${n(y)}q${n(w * 0.03)} ${n(14 * u)} ${n(w * 0.06)} ${n(27 * u)}`;
    c.clip(d, () => c.stroke(veins, c.tone("leaf", 0.36), u * 0.25, 0.6));
    c.stroke(`M${n(x - w * 0.56)} ${n(y + 4 * u)}L${n(x + w * 0.56)} ${n(y - 4 * u)}`, c.tone("grass", 0.8), u * 0.9);
  });
  const dishes: Dish[] = [greens, curry, sambal, eggs, fish, drink, rendang, curry, sambal];
  for (let i = dishes.length - 1; i > 0; i--) {
    const j = rnd.int(0, i);
    [dishes[i], dishes[j]] = [dishes[j] as Dish, dishes[i] as Dish];
  }
  const start = rnd.range(0, 6.28);
  const count = w === h ? 7 : 8;
  for (let i = 0; i < count; i++) {
    const a = start + (i / count) * 6.283;
    const k = 1 / Math.max(Math.abs(Math.cos(a)) * 1.02, Math.abs(Math.sin(a)) * 1.02);
    const [px, py] = [x + Math.cos(a) * k * w * 0.385, y + Math.sin(a) * k * h * 0.375];
    (dishes[i % dishes.length] as Dish)(c, px, py, u * rnd.range(13, 16) * (dishes[i] === drink ? 0.62 : 1));
  }
  const r = 27 * u;
  plate(c, x, y, r, rnd.pick<Material>(["teal", "blue", "earth"]), 0.62);
  rice(c, x - c.sunSide * r * 0.22, y - r * 0.18, r * 0.42);
  c.flat(blob(rnd, x + r * 0.24, y + r * 0.24, r * 0.38, r * 0.3), c.tone("wood", 0.34), 0.7);
  chunks(c, x + r * 0.26, y + r * 0.24, r * 0.38, 7, r * 0.145, c.tone("wood", 0.38));
  chunks(c, x - r * 0.34, y + r * 0.42, r * 0.2, 9, r * 0.05, c.tone("red", 0.52));
  for (let i = 0; i < 6; i++)
    c.fill(
      leafShape(
        [x + r * 0.3, y - r * 0.3],
        [x + r * (0.3 + Math.cos(i) * 0.3), y - r * (0.34 + Math.sin(i) * 0.26)],
        r * 0.07,
        r * 0.03,
      ),
      c.tone("leaf", 0.4 + (i % 3) * 0.14),
      { line: 0.4 },
    );
  chilies(c, x + r * 0.46, y - r * 0.12, r * 0.24, 2);
  if (rnd.chance(0.3)) hand(c, x + c.sunSide * r * 0.5, y + r * 0.5, c.sunSide, 11 * u);
}

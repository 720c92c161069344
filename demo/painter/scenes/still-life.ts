import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { person } from "../figures.ts";
import { hand } from "../hands.ts";
import { cup, pendant, table, wall, windowView } from "../interior.ts";
import type { Material } from "../palette.ts";
import { pottedPlant } from "../plants.ts";
import { glasses, lyingBook, page } from "../printed.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";
import { scenes as bookScenes } from "./books.ts";
import { scenes as chart } from "./chart.ts";
import { scenes as print } from "./print.ts";

/** What a laptop shows, on a screen from (0, 0). */
function screen(c: Canvas, w: number, h: number): void {
  const { rnd } = c;
  c.flat(box(0, 0, w, h), c.tone("white", 0.92));
  const accent = c.tone(rnd.pick<Material>(["red", "blue", "teal", "gold"]), 0.5);
  c.flat(box(0, 0, w, h * 0.11), accent);
  c.flat(oval(w * 0.04, h * 0.055, h * 0.022) + oval(w * 0.075, h * 0.055, h * 0.022), c.tone("white", 0.95));
  const kind = rnd.int(0, 2);
  const soft = c.tone("stone", 0.55);
  if (kind === 0) {
    c.flat(box(w * 0.08, h * 0.2, w * 0.5, h * 0.07), c.tone("black", 0.2));
    for (let i = 0; i < 8; i++)
      c.flat(box(w * 0.08, h * (0.34 + i * 0.07), w * rnd.range(0.4, 0.54), h * 0.025), soft, 0.8);
    c.flat(box(w * 0.68, h * 0.2, w * 0.25, h * 0.32), lighter(accent, 0.4));
    c.flat(
      poly([
        [w * 0.68, h * 0.52],
        [w * 0.77, h * 0.33],
        [w * 0.83, h * 0.44],
        [w * 0.88, h * 0.38],
        [w * 0.93, h * 0.52],
      ]),
      accent,
    );
    for (let i = 0; i < 4; i++)
      c.flat(box(w * 0.68, h * (0.6 + i * 0.07), w * rnd.range(0.16, 0.25), h * 0.025), soft, 0.8);
  } else if (kind === 1) {
    for (let i = 0; i < 7; i++) {
      const v = h * rnd.range(0.2, 0.62);
      c.flat(box(w * (0.1 + i * 0.115), h * 0.88 - v, w * 0.075, v), i % 2 ? accent : lighter(accent, 0.4));
    }
    c.stroke(`M${n(w * 0.07)} ${n(h * 0.88)}H${n(w * 0.93)}`, soft, h * 0.012);
  } else {
    for (let i = 0; i < 6; i++) {
      const [x, y] = [w * (0.07 + (i % 3) * 0.3), h * (0.2 + Math.floor(i / 3) * 0.38)];
      c.flat(box(x, y, w * 0.26, h * 0.24), c.tone(rnd.pick<Material>(["blue", "gold", "pink", "teal", "leaf"]), 0.65));
      c.flat(box(x, y + h * 0.26, w * 0.2, h * 0.028) + box(x, y + h * 0.305, w * 0.13, h * 0.02), soft, 0.8);
    }
  }
}

function laptop(c: Canvas, x: number, y: number, w: number): void {
  const { u } = c;
  const h = w * 0.6;
  const metal = c.tone("metal", 0.72);
  c.shadow(x, y + w * 0.1, w * 0.66, w * 0.07, 0.55);
  c.fill(box(x - w / 2, y - h, w, h, w * 0.025), c.tone("black", 0.3));
  c.group(`translate(${n(x - w * 0.47)} ${n(y - h * 0.95)})`, () => screen(c, w * 0.94, h * 0.88));
  c.flat(
    poly([
      [x + w * 0.1, y - h * 0.95],
      [x + w * 0.3, y - h * 0.95],
      [x + w * 0.05, y - h * 0.07],
      [x - w * 0.15, y - h * 0.07],
    ]),
    "#ffffff",
    0.14,
  );
  const deck: Point[] = [
    [x - w * 0.5, y],
    [x + w * 0.5, y],
    [x + w * 0.6, y + w * 0.15],
    [x - w * 0.6, y + w * 0.15],
  ];
  c.fill(poly(deck), metal, { soft: 0.1 });
  let keys = "";
  for (let row = 0; row < 4; row++) {
    const ky = y + w * (0.014 + row * 0.021);
    const half = w * (0.46 + row * 0.014);
    for (let i = 0; i < 13; i++)
      keys += box(x - half + (i * 2 * half) / 13 + u * 0.1, ky, (2 * half) / 13 - u * 0.3, w * 0.016, u * 0.2);
  }
  c.flat(keys, c.tone("black", 0.35));
  c.flat(
    poly([
      [x - w * 0.12, y + w * 0.105],
      [x + w * 0.12, y + w * 0.105],
      [x + w * 0.13, y + w * 0.143],
      [x - w * 0.13, y + w * 0.143],
    ]),
    darker(metal, 0.14),
  );
  c.fill(box(x - w * 0.6, y + w * 0.15, w * 1.2, w * 0.018, w * 0.008), darker(metal, 0.2), { line: 0.6 });
  if (c.photo) c.glow(x, y - h / 2, w * 0.75, "#dcecff", 0.2);
}

/** Ruled or printed sheets thrown down loosely. */
function sheets(c: Canvas, x: number, y: number, size: number, count: number, flatten: number): void {
  for (let i = 0; i < count; i++) {
    c.group(
      `translate(${n(x)} ${n(y)}) scale(1 ${flatten}) rotate(${n(c.rnd.range(-24, 24))}) translate(${n(-size / 2)} ${n(-size * 0.68)})`,
      () => {
        if (c.photo) c.flat(box(size * 0.02, size * 0.03, size, size * 1.38), "#0a0a10", 0.22);
        page(c, size, size * 1.36, { columns: 1 });
      },
    );
  }
}

function pen(c: Canvas, x: number, y: number, long: number, turn: number): void {
  c.group(`translate(${n(x)} ${n(y)}) rotate(${n(turn)})`, () => {
    const t = long * 0.05;
    c.fill(
      box(0, -t, long * 0.8, 2 * t, t * 0.6),
      c.tone(c.rnd.pick<Material>(["red", "blue", "gold", "black"]), 0.45),
      { line: 0.6 },
    );
    c.fill(
      poly([
        [long * 0.8, -t],
        [long, 0],
        [long * 0.8, t],
      ]),
      c.tone("wood", 0.8),
      { line: 0.6 },
    );
    c.flat(box(long * 0.1, -t, long * 0.06, 2 * t), c.tone("metal", 0.8));
  });
}

function deskFront(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const top = h * 0.62;
  wall(c, rnd.pick<Material>(["wall", "teal", "blue", "pink", "gold"]), 0.55);
  const side = rnd.sign();
  windowView(c, side > 0 ? w * 0.06 : w * 0.46, h * 0.06, w * 0.48, h * 0.42, 2);
  const sx = side > 0 ? w * 0.62 : w * 0.06;
  c.fill(box(sx, h * 0.26, w * 0.32, 2 * u), c.tone("wood", 0.45));
  for (let px = sx + u; px < sx + w * 0.3 - 4 * u; ) {
    const thick = rnd.range(2, 4) * u;
    const tall = rnd.range(11, 17) * u;
    c.fill(
      box(px, h * 0.26 - tall, thick, tall),
      c.tone(rnd.pick<Material>(["red", "blue", "gold", "teal", "white"]), rnd.range(0.4, 0.65), 0.15),
      { line: 0.6 },
    );
    px += thick;
  }
  table(c, top, "wood", rnd.range(0.42, 0.66));
  if (rnd.chance(0.5)) pottedPlant(c, w / 2 - side * w * 0.38, top + 6 * u, 32 * u);
  else pendant(c, w / 2 - side * w * 0.3, 16 * u, 8 * u, top);
  let base = top + 9 * u;
  for (let i = 0; i < rnd.int(3, 5); i++)
    base -= lyingBook(
      c,
      w / 2 + side * w * 0.33 - 12 * u + rnd.range(-2, 2) * u,
      base,
      rnd.range(22, 27) * u,
      rnd.range(3, 5) * u,
    );
  laptop(c, w / 2 - side * 3 * u, top + 8 * u, Math.min(62 * u, w * 0.56));
  const low = h - 9 * u;
  sheets(c, w / 2 + side * w * 0.27, low, 26 * u, 3, 0.42);
  pen(c, w / 2 + side * w * 0.2, low - u, 17 * u, rnd.range(-30, 10));
  cup(c, w / 2 - side * w * 0.36, low, 19 * u, rnd.pick<Material>(["white", "red", "teal", "gold"]));
  if (rnd.chance(0.6)) glasses(c, w / 2 - side * w * 0.12, low + 2 * u, 5 * u);
}

function deskAbove(c: Canvas): void {
  const { w, h, u, rnd } = c;
  table(c, 0, rnd.pick<Material>(["wood", "wood", "teal", "stone", "gold", "wall"]), rnd.range(0.45, 0.68));
  const side = rnd.sign();
  const cast = (x: number, y: number, r: number) => c.photo && c.glow(x + 2 * u, y + 3 * u, r, "#0a0a10", 0.5);
  sheets(c, w / 2 + side * w * 0.3, h * 0.34, 34 * u, 3, 1);
  c.group(`translate(${n(w / 2 - side * w * 0.1)} ${n(h * 0.4)}) rotate(${n(rnd.range(-11, 11))})`, () => {
    const k = Math.min(30 * u, w * 0.26);
    if (c.photo) c.flat(box(-k + u, -k * 0.7 + 2 * u, 2 * k, k * 1.9, 2 * u), "#0a0a10", 0.3);
    c.fill(box(-k, -k * 0.78, 2 * k, k * 1.1, 2 * u), c.tone("black", 0.3));
    c.group(`translate(${n(-k * 0.94)} ${n(-k * 0.72)})`, () => screen(c, k * 1.88, k * 0.98));
    c.fill(box(-k, k * 0.34, 2 * k, k * 0.86, 2 * u), c.tone("metal", 0.72), { soft: 0.1 });
    let keys = "";
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 12; i++)
        keys += box(-k * 0.92 + i * k * 0.154, k * (0.4 + row * 0.12), k * 0.13, k * 0.095, u * 0.3);
    c.flat(keys, c.tone("black", 0.35));
    c.flat(box(-k * 0.28, k * 0.9, k * 0.56, k * 0.26, u), c.tone("metal", 0.55));
  });
  const [cx, cy] = [w / 2 - side * w * 0.4, h * rnd.range(0.66, 0.8)];
  cast(cx, cy, 17 * u);
  const china = c.tone(rnd.pick<Material>(["white", "red", "teal"]), 0.75);
  c.limb(`M${n(cx)} ${n(cy)}l${n(9 * u)} ${n(-8 * u)}`, china, 2.6 * u);
  c.fill(oval(cx, cy, 12 * u), lighter(china, 0.3));
  c.fill(oval(cx, cy, 8 * u), china);
  c.fill(oval(cx, cy, 6.6 * u), c.tone("wood", 0.22), { line: 0.6 });
  c.flat(
    smooth(
      [
        [cx - 3 * u, cy],
        [cx, cy - 3 * u],
        [cx + 3 * u, cy],
        [cx, cy + 4 * u],
      ],
      true,
      5,
    ),
    c.tone("earth", 0.75),
    0.7,
  );
  c.group(`translate(${n(w / 2 + side * w * 0.22)} ${n(h * 0.84)}) rotate(${n(rnd.range(-16, 16))})`, () => {
    c.fill(box(-15 * u, -12 * u, 30 * u, 26 * u, u), c.tone(rnd.pick<Material>(["red", "blue", "teal", "gold"]), 0.45));
    c.fill(box(-13.6 * u, -12 * u, 27 * u, 25 * u, u), c.tone("paper", 0.85), { line: 0.5 });
    let lines = "";
    for (let i = 0; i < 8; i++) lines += `M${n(-11 * u)} ${n(-7 * u + i * 2.4 * u)}h${n(rnd.range(12, 22) * u)}`;
    c.stroke(lines, c.tone("blue", 0.4), u * 0.4, 0.7);
    for (let i = 0; i < 9; i++)
      c.limb(`M${n(-12 * u + i * 3 * u)} ${n(-13.6 * u)}v${n(3 * u)}`, c.tone("metal", 0.5), u * 0.6, 0.3);
  });
  pen(c, w / 2 + side * w * 0.2, h * 0.9, 21 * u, -40 * side);
  glasses(c, w / 2 - side * w * 0.12, h * 0.92, 5.6 * u);
  if (rnd.chance(0.6)) {
    const who = person(c);
    hand(c, w / 2 + side * w * 0.36, h * 0.99, 26 * u, "pinch", {
      skin: who.skin,
      sleeve: who.top,
      arm: 50,
      angle: -side * 38,
      flip: side < 0,
    });
  }
}

function desk(c: Canvas): void {
  if (c.rnd.chance(0.6)) deskFront(c);
  else deskAbove(c);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  desk: { lights: ["room", "dusk", "dawn", "overcast"], paint: desk },
  ...chart,
  ...print,
  ...bookScenes,
};

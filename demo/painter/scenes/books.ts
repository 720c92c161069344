import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { lighter } from "../color.ts";
import { bokeh, cup, pendant, shelf, table, wall, windowView } from "../interior.ts";
import type { Material } from "../palette.ts";
import { pottedPlant } from "../plants.ts";
import { glasses, lyingBook } from "../printed.ts";
import { box, n, oval, poly, smooth } from "../shapes.ts";

const hang = (c: Canvas, x: number, y: number, w: number, count: number) => {
  let top = y;
  for (let i = 0; i < count; i++)
    top -= lyingBook(
      c,
      x - w / 2 + c.rnd.range(-0.09, 0.09) * w,
      top,
      w * c.rnd.range(0.82, 1),
      w * c.rnd.range(0.11, 0.2),
    );
  return top;
};

/** An open book seen from the front, its spine at (x, y). */
function openBook(c: Canvas, x: number, y: number, w: number): void {
  const { u } = c;
  c.shadow(x, y + w * 0.06, w * 0.62, w * 0.09, 0.55);
  const high = w * 0.3;
  c.fill(
    poly([
      [x - w * 0.53, y + w * 0.035],
      [x - w * 0.44, y - high - w * 0.01],
      [x + w * 0.44, y - high - w * 0.01],
      [x + w * 0.53, y + w * 0.035],
    ]),
    c.tone(c.rnd.pick<Material>(["red", "blue", "teal", "gold"]), 0.42),
  );
  for (const k of [-1, 1]) {
    const p = (a: number, b: number) => `${n(x + k * a * w)} ${n(y - b * high)}`;
    for (let leaf = 2; leaf >= 0; leaf--) {
      const out = 0.5 - leaf * -0.008;
      const d = `M${p(0, 0)}Q${p(0.2, 0.3 - leaf * 0.05)} ${p(out, -leaf * 0.03)}L${p(out - 0.08, 1 - leaf * 0.03)}Q${p(0.18, 1.26 - leaf * 0.04)} ${p(0, 0.98)}Z`;
      c.fill(d, c.tone("paper", 0.86 - leaf * 0.14), { line: 0.6, soft: 0.08 });
    }
    let lines = "";
    for (let i = 1; i < 9; i++) {
      const v = 0.08 + i * 0.095;
      lines += `M${p(0.05 - v * 0.006, v + 0.08)}Q${p(0.2, v + 0.27)} ${p(0.45 - v * 0.075, v - 0.01)}`;
    }
    c.stroke(lines, c.photo ? "#4a4440" : c.tones.inks.ink, u * 0.35, 0.5);
  }
  c.stroke(`M${n(x)} ${n(y)}V${n(y - high)}`, c.tone("paper", 0.1), u * 0.7, 0.5);
  const ribbon = smooth(
    [
      [x, y - high * 0.98],
      [x + w * 0.03, y - high * 0.4],
      [x + w * 0.02, y],
      [x + w * 0.06, y + w * 0.1],
    ],
    false,
  );
  c.stroke(ribbon, c.tone("red", 0.5), u * 0.9);
}

function books(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const top = h * 0.72;
  const kind = rnd.int(0, 2);
  if (kind === 0) {
    wall(c, "wood", 0.35);
    shelf(c, -2 * u, -6 * u, w + 4 * u, top + 8 * u, 4, 0.5);
    if (c.photo) c.glow(w / 2, h * 0.35, 60 * u, c.tones.light.haze, 0.4);
  } else if (kind === 1) {
    wall(c, rnd.pick<Material>(["teal", "wall", "blue"]), 0.5);
    windowView(c, w * 0.16, h * 0.06, w * 0.68, h * 0.56, 4);
  } else {
    wall(c, rnd.pick<Material>(["teal", "red", "blue", "gold", "violet"]), 0.48);
    if (c.photo) bokeh(c, 18, ["gold", "white"]);
    else c.flat(oval(w / 2, h * 0.42, 36 * u), c.tone("gold", 0.6));
  }
  table(c, top, "wood", rnd.range(0.42, 0.6));
  const side = rnd.sign();
  const [bw, base] = [Math.min(40 * u, w * 0.34), top + 9 * u];
  const left = w / 2 - side * w * 0.29;
  const right = w / 2 + side * w * 0.27;
  c.shadow(left, base, bw * 0.6);
  c.shadow(right, base, bw * 0.6);
  const high = hang(c, left, base, bw, h > w ? rnd.int(8, 11) : rnd.int(7, 9));
  const low = hang(c, right, base - u, bw * 0.96, rnd.int(3, 5));
  for (let i = 0, px = w / 2 - 8 * u; i < 4; i++) {
    const [thick, tall] = [rnd.range(3.4, 5.4) * u, rnd.range(28, 38) * u];
    const cover = c.tone(rnd.pick<Material>(["red", "blue", "gold", "teal", "violet", "leaf"]), rnd.range(0.35, 0.6));
    c.group(`translate(${n(px)} ${n(base - 3 * u)}) rotate(${i === 3 ? -9 * 1 : 0})`, () => {
      c.fill(box(0, -tall, thick, tall), cover);
      c.flat(box(0, -tall * 0.86, thick, tall * 0.04) + box(0, -tall * 0.2, thick, tall * 0.04), c.tone("gold", 0.7));
      c.flat(box(thick * 0.3, -tall * 0.7, thick * 0.4, tall * 0.34), lighter(cover, 0.6), 0.8);
    });
    px += thick + (i === 2 ? 3.4 * u : 0);
  }
  const prop = rnd.int(0, 2);
  if (prop === 0) pottedPlant(c, right, low, 25 * u);
  else if (prop === 1) cup(c, right, low, 14 * u, rnd.pick<Material>(["white", "red"]));
  else {
    c.fill(oval(right, low - 10 * u, 8.4 * u), c.tone("blue", 0.6), { soft: 0.25 });
    c.clip(oval(right, low - 10 * u, 8 * u), () =>
      c.flat(
        oval(right - 3 * u, low - 12 * u, 4 * u, 3 * u) + oval(right + 4 * u, low - 7 * u, 4 * u, 5 * u),
        c.tone("leaf", 0.55),
      ),
    );
    c.limb(`M${n(right - 5 * u)} ${n(low)}h${n(10 * u)}M${n(right)} ${n(low)}v${n(-2 * u)}`, c.tone("gold", 0.45), u);
  }
  if (rnd.chance(0.5)) glasses(c, left, high - 2 * u, 4 * u);
  openBook(c, w / 2 + side * 3 * u, h - 7 * u, Math.min(70 * u, w * 0.62));
  if (c.dim || rnd.chance(0.4)) pendant(c, w / 2, 12 * u, 8 * u, h * 0.7);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  books: { lights: ["room", "dusk", "room", "dawn"], paint: books },
};

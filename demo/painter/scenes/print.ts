import type { Scene } from "../../contract.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { figure, person } from "../figures.ts";
import { hand } from "../hands.ts";
import { bokeh, cup, floor, pendant, table, wall, windowView } from "../interior.ts";
import type { Material } from "../palette.ts";
import { pottedPlant } from "../plants.ts";
import { page } from "../printed.ts";
import { box, n, oval } from "../shapes.ts";
import { scenes as phoneScenes } from "./phone.ts";

/** Folded papers in a pile, the topmost page seen slantwise. */
function pile(c: Canvas, x: number, y: number, w: number, high: number): void {
  const { rnd, u } = c;
  const slope = w * 0.42;
  c.shadow(x, y, w * 0.66, w * 0.08, 0.5);
  const layer = 1.7 * u;
  for (let v = 0; v < high; v += layer) {
    const dx = rnd.range(-0.8, 0.8) * u;
    const t = c.tone("paper", rnd.range(0.5, 0.82));
    c.fill(box(x - w / 2 + dx, y - v - layer, w, layer, layer * 0.5), t, { line: 0.45, soft: 0.12 });
    c.flat(
      box(x - w / 2 + dx + w * rnd.range(0.05, 0.7), y - v - layer * 0.75, w * 0.14, layer * 0.4),
      c.tone(rnd.pick<Material>(["black", "black", "red", "blue"]), 0.35),
      0.6,
    );
  }
  const top = y - Math.ceil(high / layer) * layer;
  c.group(`matrix(1 0 -0.3 0.46 ${n(x - w / 2 + slope * 0.3)} ${n(top - slope)})`, () =>
    page(c, w, slope / 0.46, { masthead: "GENTA" }),
  );
  if (rnd.chance(0.5)) {
    const cord = c.tone(rnd.pick<Material>(["red", "gold", "white"]), 0.5);
    c.stroke(`M${n(x)} ${n(y)}V${n(top)}L${n(x + slope * 0.3)} ${n(top - slope)}`, cord, u * 0.8);
  }
}

function press(c: Canvas, floorY: number): void {
  const { w, h, u, rnd } = c;
  const side = rnd.sign();
  const color = c.tone(rnd.pick<Material>(["teal", "blue", "leaf", "red"]), 0.38, 0.25);
  const steel = c.tone("metal", 0.62, 0.25);
  const units = w > h ? 3 : 2;
  const step = w / (units + 0.1);
  let web = "";
  for (let i = 0; i < units; i++) {
    const x = step * (i + 0.55);
    const top = floorY - 46 * u;
    c.fill(box(x - step * 0.36, top, step * 0.72, 46 * u, 2 * u), color, { soft: 0.2 });
    c.flat(box(x - step * 0.36, top + 6 * u, step * 0.72, 2 * u), lighter(color, 0.3), 0.7);
    c.flat(box(x - step * 0.28, top + 11 * u, step * 0.56, 28 * u), darker(color, 0.5));
    for (const [dx, dy, r] of [
      [-0.12, 17, 6],
      [0.12, 17, 6],
      [-0.04, 29, 7.4],
      [0.16, 31, 4.4],
    ] as const) {
      c.fill(oval(x + dx * step, top + dy * u, r * u), steel, { soft: 0.3 });
      c.fill(oval(x + dx * step, top + dy * u, r * 0.28 * u), c.tone("black", 0.3, 0.2), { line: 0.6 });
    }
    web += `${i ? "L" : "M"}${n(x - step * 0.34)} ${n(top - 3 * u)}L${n(x - step * 0.12)} ${n(top + 11 * u)}L${n(x - step * 0.02)} ${n(top + 37 * u)}L${n(x + step * 0.12)} ${n(top + 11 * u)}L${n(x + step * 0.34)} ${n(top - 3 * u)}`;
  }
  c.limb(web, c.tone("paper", 0.85, 0.15), 2.4 * u, 0.6);
  const roll = w / 2 + side * w * 0.4;
  c.fill(oval(roll, floorY - 4 * u, 15 * u), c.tone("paper", 0.78, 0.1), { soft: 0.2 });
  for (const r of [12, 9, 6]) c.stroke(oval(roll, floorY - 4 * u, r * u), c.tone("paper", 0.3, 0.1), u * 0.25, 0.6);
  c.fill(oval(roll, floorY - 4 * u, 3 * u), c.tone("wood", 0.4), { line: 0.7 });
  for (let i = 0; i < 2; i++)
    figure(c, w / 2 - side * (w * (0.36 - i * 0.42)), floorY + 9 * u, 42 * u, {
      pose: i ? "reach" : "hold",
      dir: side,
      depth: 0.12,
    });
}

function newspaper(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const kind = rnd.int(0, 2);
  const side = rnd.sign();
  if (kind === 0) {
    wall(c, rnd.pick<Material>(["stone", "teal", "wall"]), 0.42);
    for (let i = 0; i < 3; i++) windowView(c, w * (0.05 + i * 0.33), h * 0.03, w * 0.24, h * 0.13, 4);
    floor(c, h * 0.62, "stone", 0.45);
    press(c, h * 0.64);
    for (const k of [0.3, 0.7]) pendant(c, w * k, 8 * u, 5 * u, h * 0.5);
    table(c, h * 0.84, "wood", 0.45);
    pile(c, w / 2 + side * w * 0.24, h - 3 * u, Math.min(46 * u, w * 0.42), 17 * u);
    pile(c, w / 2 - side * w * 0.27, h - 4 * u, Math.min(44 * u, w * 0.4), 8 * u);
  } else if (kind === 1) {
    wall(c, rnd.pick<Material>(["wall", "teal", "pink", "blue"]), 0.55);
    windowView(c, side > 0 ? w * 0.08 : w * 0.42, h * 0.05, w * 0.5, h * 0.42);
    table(c, h * 0.6, "wood", 0.5);
    pottedPlant(c, w / 2 + side * w * 0.4, h * 0.66, 34 * u);
    pile(c, w / 2 - side * w * 0.2, h * 0.82, Math.min(54 * u, w * 0.46), 27 * u);
    pile(c, w / 2 + side * w * 0.22, h * 0.95, Math.min(54 * u, w * 0.46), 12 * u);
    cup(c, w / 2 - side * w * 0.36, h * 0.95, 15 * u, rnd.pick<Material>(["red", "white", "gold"]));
  } else {
    // Somebody reads: the sheet is held up by two hands.
    wall(c, rnd.pick<Material>(["teal", "gold", "red", "blue", "stone"]), 0.48);
    if (c.photo) bokeh(c, 20, ["gold", "leaf", "white"]);
    else c.flat(oval(w / 2, h * 0.4, 46 * u), c.tone("gold", 0.6));
    const pw = Math.min(52 * u, w * 0.42);
    const ph = pw * 1.42;
    const y = h * 0.5 - ph * 0.52;
    const who = person(c);
    const lean = rnd.range(0.04, 0.12);
    for (const k of [-1, 1] as const) {
      c.group(`matrix(1 ${k * lean} 0 1 ${n(k < 0 ? w / 2 - pw : w / 2)} ${n(k < 0 ? y + lean * pw : y)})`, () => {
        page(c, pw, ph, k > 0 ? { masthead: "GENTA" } : { columns: 2 });
        c.flat(box(k < 0 ? pw * 0.8 : 0, 0, pw * 0.2, ph), "#0a0a10", 0.1);
      });
    }
    for (const k of [-1, 1] as const) {
      hand(c, w / 2 + k * (pw + 4 * u), y + ph * 0.86, 24 * u, "fist", {
        skin: who.skin,
        sleeve: who.top,
        arm: 70,
        bare: 4,
        angle: -k * 24,
        flip: k < 0,
      });
    }
  }
}

export const scenes: Partial<Record<Scene, Painter>> = {
  newspaper: { lights: ["room", "overcast", "room", "dusk"], paint: newspaper },
  ...phoneScenes,
};

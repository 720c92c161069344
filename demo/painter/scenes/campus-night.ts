import type { Scene } from "../../contract.ts";
import { block, hornRoof, lamp, shine } from "../buildings.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { mix } from "../color.ts";
import { field, ridge, road, sky } from "../landscape.ts";
import { tree, tufts } from "../plants.ts";
import { oval, type Point } from "../shapes.ts";
import { walkers } from "./campus.ts";

function nightCampus(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const horizon = h * rnd.range(0.5, 0.56);
  const to = w * rnd.range(0.4, 0.6);
  sky(c, horizon);
  ridge(c, horizon - 6 * u, 8 * u, { depth: 0.7, l: 0.3 });
  ridge(c, horizon, 4 * u, { depth: 0.45, l: 0.2, trees: 2.4 * u });
  for (const k of [-1, 1]) {
    const bw = rnd.range(30, 44) * u;
    const storeys = rnd.int(3, 5);
    const bh = storeys * 5.4 * u;
    const x = k < 0 ? to - 12 * u - bw : to + 12 * u;
    block(c, x, horizon + 3 * u, bw, bh, { storeys, columns: rnd.int(7, 10), depth: 0.15, l: 0.5 });
    hornRoof(c, x + bw / 2, horizon + 3 * u - bh, bw * 1.05, rnd.range(10, 14) * u, { depth: 0.12, l: 0.35 });
  }
  field(c, horizon + 2.6 * u, "grass", 0.34);
  const end = { x: to, y: horizon + 2.6 * u, width: 9 * u };
  road(c, { x: w / 2, width: Math.min(w * 1.1, 130 * u) }, end, { l: 0.28, material: "blue", lines: rnd.chance(0.5) });
  for (let i = 6; i >= 0; i--) {
    const t = 0.7 ** i;
    const y = horizon + 3 * u + (h * 0.9 - horizon) * t;
    for (const k of [-1, 1]) {
      const x = to + (w / 2 - to) * t + k * (5.4 * u + 62 * u * t);
      if (i > 0) tree(c, x + k * 13 * u * t, y, 52 * u * t + 5 * u, 0.1 + i * 0.05);
      if ((i + (k > 0 ? 1 : 0)) % 2) continue;
      lamp(c, x, y, 52 * u * t + 4 * u, -k as 1 | -1);
      const lx = x - k * (10.4 * t + 0.8) * u;
      wetLight(c, lx, y + 4 * u * t, (2.4 + 7 * t) * u, (6 + 34 * t) * u, shine(c));
    }
  }
  for (let i = 0; i < 5; i++)
    wetLight(c, to + rnd.range(-30, 30) * u, horizon + rnd.range(6, 14) * u, 2.4 * u, 15 * u, shine(c));
  const spots: Point[] = Array.from({ length: rnd.int(2, 5) }, () => [
    w / 2 + rnd.range(-32, 32) * u,
    horizon + rnd.range(12, 30) * u,
  ]);
  for (const [x, y] of spots) wetLight(c, x, y + 4 * u, 2 * u, 8 * u, mix(c.tones.sky[0], "#000000", 0.5), false);
  walkers(c, horizon, spots, 1, 0.7);
  if (rnd.chance(0.6)) {
    const [x, y] = [to + rnd.range(-5, 5) * u, horizon + 8 * u];
    c.glow(x, y, 13 * u, "#fff3cf", 0.9);
    c.flat(oval(x - 1.4 * u, y, 0.7 * u) + oval(x + 1.4 * u, y, 0.7 * u), "#fffbe8");
    wetLight(c, x, y + 3 * u, 3 * u, 22 * u, "#fff1c4");
  }
  tufts(c, h + u, 6 * u, 0.12, 40);
}

/** A light's broken image on a wet road. */
function wetLight(c: Canvas, x: number, y: number, w: number, long: number, color: string, bright = true): void {
  if (c.photo) c.glow(x, y + long * 0.5, w * 1.3, color, bright ? 0.42 : 0.5, long * 0.75);
  let d = "";
  for (let i = 0; i < 11; i++) {
    const t = (i + 0.5) / 11;
    const wide = w * (1 - t * 0.6) * c.rnd.range(0.3, 1);
    d += oval(x + c.rnd.range(-0.3, 0.3) * w, y + t * long, wide, Math.max(1, long * 0.014));
  }
  c.flat(d, color, bright ? 0.55 : 0.4);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  "night-campus": { lights: ["night", "night", "dusk"], paint: nightCampus },
};

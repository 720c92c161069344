import type { Scene } from "../../contract.ts";
import { hornRoof } from "../buildings.ts";
import { bust, bustArm } from "../busts.ts";
import type { Canvas, Painter } from "../canvas.ts";
import { darker, lighter } from "../color.ts";
import { audience, figure, type Pose, person } from "../figures.ts";
import { hand } from "../hands.ts";
import { bokeh, cup, floor, pendant, shelf, table, wall, windowView } from "../interior.ts";
import { field, ridge, sky } from "../landscape.ts";
import { lettersFit } from "../lettering.ts";
import type { Material } from "../palette.ts";
import { crown, framing, palm, pottedPlant } from "../plants.ts";
import { box, n, oval, type Point, poly, smooth } from "../shapes.ts";
import { scenes as action } from "./action.ts";
import { scenes as rallyScenes } from "./rally.ts";
import { scenes as service } from "./service.ts";

const talks = ["SEMINAR NASIONAL", "DISKUSI PUBLIK", "BEDAH BUKU", "KULIAH UMUM", "TEMU WARGA", "RUANG BICARA"];

function seminar(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const ground = h * 0.62;
  const stage = c.tones.lightName === "stage";
  wall(c, stage ? "violet" : rnd.pick<Material>(["wall", "teal", "blue"]), stage ? 0.22 : 0.5);
  for (let i = 0; i <= 14; i++) {
    const x = (i / 14) * w;
    c.flat(box(x, 0, w / 32, ground), c.tone(stage ? "red" : "wood", stage ? 0.2 : 0.4, 0.25), 0.4);
  }
  const [bw, bh] = [Math.min(86 * u, w * 0.72), 41 * u];
  const [bx, by] = [w / 2 - bw / 2, ground - 53 * u - (h - 100 * u) * 0.1];
  const board = c.tone(rnd.pick<Material>(["blue", "red", "teal", "violet", "gold"]), 0.42);
  c.fill(box(bx, by, bw, bh + 10 * u), board, { soft: 0.1 });
  c.clip(box(bx, by, bw, bh + 10 * u), () => {
    const side = rnd.sign();
    for (let i = 3; i > 0; i--)
      c.flat(oval(w / 2 + side * bw * 0.5, by + bh, i * 11 * u), lighter(board, 0.12 * (4 - i)), 0.7);
    if (rnd.chance(0.5))
      hornRoof(c, w / 2 - side * bw * 0.3, by + bh + 10 * u, bw * 0.4, 13 * u, { material: "gold", l: 0.6 });
  });
  const talk = rnd.pick(talks);
  const white = c.tone("white", 0.98);
  const size = lettersFit(c, talk, w / 2, by + 4 * u, bw * 0.86, {
    color: white,
    size: 9 * u,
    weight: 0.2,
    face: "bold",
    align: "center",
    tracking: 0.05,
  });
  c.flat(
    box(w / 2 - bw * 0.3, by + 6.4 * u + size, bw * 0.6, 1.3 * u) +
      box(w / 2 - bw * 0.2, by + 9 * u + size, bw * 0.4, 1.3 * u),
    white,
    0.75,
  );
  floor(c, ground, "wood", 0.42);
  const podiumSide = rnd.sign();
  const tableX = w / 2 - podiumSide * Math.min(15 * u, w * 0.1);
  const chairs = 3;
  for (let i = 0; i < chairs; i++) {
    const x = tableX + (i - 1) * 17 * u + rnd.range(-1, 1) * u;
    c.fill(box(x - 6 * u, ground - 21 * u, 12 * u, 20 * u, 2 * u), c.tone("black", 0.35));
    figure(c, x, ground + 6 * u, 33 * u, {
      pose: rnd.pick<Pose>(["stand", "hold", "hold", "point"]),
      dir: podiumSide,
      noShadow: true,
    });
  }
  const cloth = c.tone(rnd.pick<Material>(["white", "gold", "red", "teal"]), 0.62);
  c.fill(box(tableX - 27 * u, ground - 9 * u, 54 * u, 17 * u), cloth, { soft: 0.12 });
  c.fill(box(tableX - 28 * u, ground - 10.4 * u, 56 * u, 2.4 * u), lighter(cloth, 0.35), { soft: 0 });
  for (let i = 0; i < 8; i++)
    c.stroke(`M${n(tableX + (i - 3.5) * 6.6 * u)} ${n(ground - 7 * u)}v${n(14 * u)}`, darker(cloth, 0.4), u * 0.7, 0.2);
  for (let i = 0; i < chairs; i++) {
    const x = tableX + (i - 1) * 17 * u;
    c.fill(box(x - 5.4 * u, ground - 12.4 * u, 7 * u, 2.4 * u), c.tone("white", 0.9), { line: 0.6 });
    c.limb(`M${n(x + 4 * u)} ${n(ground - 10 * u)}l${n(-2 * u)} ${n(-5 * u)}`, c.tone("black", 0.3), u * 0.5, 0.3);
    c.fill(box(x + 5.4 * u, ground - 14 * u, 1.7 * u, 4 * u, 0.6 * u), c.tone("water", 0.7), { line: 0.5 });
  }
  const px = w / 2 + podiumSide * Math.min(36 * u, w * 0.33);
  const speaker: Pose = rnd.pick<Pose>(["point", "hold", "raise"]);
  figure(c, px, ground + 8 * u, 40 * u, { pose: speaker, dir: podiumSide === 1 ? -1 : 1, noShadow: true });
  c.shadow(px, ground + 9 * u, 10 * u);
  c.fill(
    poly([
      [px - 8 * u, ground - 14 * u],
      [px + 8 * u, ground - 14 * u],
      [px + 6.4 * u, ground + 9 * u],
      [px - 6.4 * u, ground + 9 * u],
    ]),
    c.tone("wood", 0.5),
    { soft: 0.2 },
  );
  c.fill(box(px - 9 * u, ground - 15.6 * u, 18 * u, 2.4 * u), c.tone("wood", 0.7));
  c.fill(oval(px, ground - 4 * u, 3.6 * u), c.tone("gold", 0.6));
  c.limb(
    `M${n(px - 3 * u)} ${n(ground - 15 * u)}q0 ${n(-5 * u)} ${n(2 * u)} ${n(-7 * u)}`,
    c.tone("black", 0.25),
    u * 0.6,
    0.3,
  );
  pottedPlant(c, w * (podiumSide > 0 ? 0.06 : 0.94), ground + 8 * u, 24 * u);
  if (stage || rnd.chance(0.4)) {
    for (const k of [0.25, 0.5, 0.75]) pendant(c, w * k, 7 * u, 4 * u, ground - 8 * u);
  }
  const rows = h > w ? 4 : 3;
  audience(c, ground + 18 * u, h - 4 * u, rows, 9 * u, 18 * u, 0.2);
}

function interview(c: Canvas): void {
  const { w, h, u, rnd } = c;
  wall(c, rnd.pick<Material>(["wall", "teal", "gold", "stone", "pink"]), 0.58);
  const top = h * 0.8;
  const setting = rnd.int(0, 2);
  if (setting === 0) windowView(c, w * 0.22, h * 0.07, w * 0.56, h * 0.46);
  else if (setting === 1) shelf(c, w * 0.16, -u, w * 0.68, h * 0.66, 4, 0.45);
  else {
    windowView(c, w * (c.sunSide > 0 ? 0.6 : 0.1), h * 0.08, w * 0.3, h * 0.4, 2);
    c.fill(box(w * (c.sunSide > 0 ? 0.2 : 0.6), h * 0.12, 20 * u, 26 * u), c.tone("wood", 0.3));
    const art = w * (c.sunSide > 0 ? 0.2 : 0.6) + 1.6 * u;
    c.flat(box(art, h * 0.12 + 1.6 * u, 16.8 * u, 22.8 * u), c.tone("paper", 0.7));
    c.flat(oval(art + 8 * u, h * 0.12 + 10 * u, 5 * u), c.tone("red", 0.5));
    c.flat(box(art, h * 0.12 + 17 * u, 16.8 * u, 7.4 * u), c.tone("leaf", 0.45));
  }
  pottedPlant(c, w / 2, top, 34 * u);
  pendant(c, w / 2, 11 * u, 7 * u, top);
  const size = Math.min(24 * u, w * 0.2);
  const y = h * 0.4 + (h > w ? 6 * u : 0);
  const guest = rnd.sign();
  const resting: (() => void)[] = [];
  for (const side of [-1, 1] as const) {
    const who = person(c);
    const x = w / 2 + side * Math.min(w * 0.265, 42 * u);
    const asks = side !== guest;
    c.fill(box(x - size * 0.95 + side * size * 0.15, y + size * 0.7, size * 1.9, h, size * 0.3), c.tone("wood", 0.3));
    const jacket = rnd.chance(0.35) ? c.tone(rnd.pick<Material>(["black", "blue", "earth"]), 0.4) : undefined;
    bust(c, x, y, size, { who, turn: -side * 0.9, mouth: asks ? "smile" : "speak", ...(jacket ? { jacket } : {}) });
    const sleeve = jacket ?? who.top;
    if (!asks)
      bustArm(
        c,
        [x - side * size * 0.86, y + size * 1.2],
        [x - side * size * 1.02, y + size * 1.9],
        [x - side * size * 1.3, y + size * rnd.range(1.1, 1.4)],
        size * 0.36,
        who,
        darker(sleeve, 0.06),
      );
    // The forearm that rests on the table comes after it.
    resting.push(() => {
      const from: Point = [x + side * size * 0.7, top + 2 * u];
      const to: Point = [x - side * size * 0.34, top + 5 * u];
      c.limb(smooth([from, to], false), darker(sleeve, 0.08), size * 0.34);
      hand(c, to[0], to[1], size * 0.5, "flat", { skin: who.skin, angle: -side * 80, flip: side < 0 });
    });
  }
  table(c, top, "wood", rnd.range(0.45, 0.65));
  for (const paint of resting) paint();
  const asker = w / 2 - guest * Math.min(w * 0.2, 30 * u);
  c.group(`translate(${n(asker)} ${n(top + 10 * u)}) skewX(${-guest * 18})`, () => {
    c.fill(box(-11 * u, -4 * u, 22 * u, 9 * u), c.tone("paper", 0.85));
    c.stroke(`M0 ${n(-4 * u)}v${n(9 * u)}`, c.tone("paper", 0.2), u * 0.4, 0.6);
    let lines = "";
    for (let i = 0; i < 5; i++) lines += `M${n(-9.6 * u)} ${n(-2.4 * u + i * 1.5 * u)}h${n(8 * u)}`;
    c.stroke(lines, c.tone("blue", 0.4), u * 0.3, 0.7);
  });
  c.limb(`M${n(asker + 4 * u)} ${n(top + 11 * u)}l${n(9 * u)} ${n(-6 * u)}`, c.tone("red", 0.5), u * 0.8, 0.5);
  const rx = w / 2 + guest * 4 * u;
  c.shadow(rx, top + 11 * u, 5 * u);
  c.group(`translate(${n(rx)} ${n(top + 9 * u)}) rotate(${n(rnd.range(-14, 14))})`, () => {
    c.fill(box(-6 * u, -2.6 * u, 12 * u, 5.2 * u, u), c.tone("black", 0.35));
    c.fill(box(-1.5 * u, -1.5 * u, 5 * u, 3 * u, 0.3 * u), c.tone("teal", 0.85), { line: 0.4 });
    c.flat(oval(-3.8 * u, 0, 0.9 * u), c.photo ? "#e5312b" : c.tones.inks.hot);
  });
  cup(
    c,
    w / 2 + guest * Math.min(w * 0.22, 34 * u),
    top + 12 * u,
    10 * u,
    rnd.pick<Material>(["white", "teal", "red"]),
  );
}

function portrait(c: Canvas): void {
  const { w, h, u, rnd } = c;
  const setting = rnd.pick([0, 1, 1, 2, 2, 3, 3]);
  const off = w > h ? c.w * rnd.pick([-0.14, 0, 0.14]) : 0;
  const x = w / 2 + off;
  if (setting === 0) {
    wall(c, rnd.pick<Material>(["teal", "gold", "blue", "pink", "stone", "wall"]), 0.52);
    if (!c.photo) c.flat(oval(x, h * 0.46, 44 * u), c.tone(rnd.pick<Material>(["gold", "red", "white"]), 0.6));
  } else if (setting === 1) {
    wall(c, "wood", 0.35);
    shelf(c, -2 * u, -2 * u, w + 4 * u, h * 1.02, 5, 0.62);
    if (c.photo) c.glow(x, h * 0.4, 70 * u, c.tones.light.haze, 0.45);
  } else if (setting === 2) {
    sky(c, h * 0.6, { clouds: 2 });
    ridge(c, h * 0.56, 9 * u, { depth: 0.7 });
    for (let i = 0; i < 6; i++) crown(c, (i / 5) * w, h * rnd.range(0.6, 0.72), 22 * u, 14 * u, 0.5);
    field(c, h * 0.74, "grass", 0.5);
    if (rnd.chance(0.5)) palm(c, w * (off > 0 ? 0.14 : 0.86), h * 0.8, 62 * u, 0.35);
    if (c.photo) bokeh(c, 22);
  } else {
    wall(c, "wall", 0.62);
    windowView(c, x - off * 2.2 - 30 * u, h * 0.06, 60 * u, h * 0.6, 2);
    pottedPlant(c, w * (off > 0 ? 0.1 : 0.9), h, 60 * u);
  }
  const who = person(c, 0, { glasses: rnd.chance(0.4) });
  const jacket = rnd.chance(0.35) ? c.tone(rnd.pick<Material>(["black", "blue", "leaf", "earth"]), 0.38) : undefined;
  const size = Math.min(w * 0.42, (h > w ? 40 : 35) * u) * rnd.range(0.92, 1.08);
  const turn = rnd.pick([-0.7, -0.3, 0, 0.4, 0.7]);
  const y = h > w ? h * 0.4 : h * 0.42;
  if (c.photo) c.glow(x - c.sunSide * 4 * u, y + size * 1.2, size * 1.8, "#0d0f16", 0.35);
  const card = rnd.chance(0.45);
  bust(c, x, y, size, {
    who,
    turn,
    mouth: rnd.pick(["smile", "smile", "calm", "laugh"] as const),
    ...(jacket ? { jacket } : {}),
    // A press card on its ribbon.
    over: (p, s) => {
      if (!card) return;
      c.stroke(smooth([p(-8, 15), p(-3, 27), p(0, 33), p(3, 27), p(8, 15)], false), c.tone("red", 0.5), s * 1.3);
      const [left, top] = p(-5.5, 33);
      c.fill(box(left, top, 11 * s, 13 * s, s), c.tone("white", 0.95));
      c.flat(box(left, top, 11 * s, 4 * s), c.tone("blue", 0.5));
      c.flat(box(left + 2 * s, top + 6 * s, 7 * s, s) + box(left + 2 * s, top + 8 * s, 5 * s, s), c.tone("black", 0.3));
    },
  });
  if (setting === 2 || rnd.chance(0.25)) framing(c, rnd.chance(0.5) ? "bottom-left" : "bottom-right", 34 * u);
  if (c.photo) headRim(c, x, y, size);
}

/** Light along the head's edge on the sun's side. */
function headRim(c: Canvas, x: number, y: number, size: number): void {
  c.glow(x + c.sunSide * size * 0.62, y - size * 0.3, size * 0.7, c.tones.light.glow, 0.28);
}

export const scenes: Partial<Record<Scene, Painter>> = {
  seminar: { lights: ["room", "stage", "room"], paint: seminar },
  interview: { lights: ["room", "dusk", "room", "dawn"], paint: interview },
  portrait: { lights: ["room", "noon", "dusk", "overcast", "dawn"], paint: portrait },
  ...action,
  ...service,
  ...rallyScenes,
};

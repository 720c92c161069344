import { darker, lighter, mix } from "./color.ts";
import { type LightName, type Material, photoTones, posters, posterTones, type Tones } from "./palette.ts";
import { Random } from "./random.ts";
import { box, n } from "./shapes.ts";

export interface FillOptions {
  /** The outline's weight in an illustration, 0 for none. */
  line?: number;
  /** How much the form is modelled by light in a photo, 0 for flat. */
  soft?: number;
  opacity?: number;
}

/** What a comic's panel says. */
export interface Speech {
  left?: string;
  right?: string;
}

/**
 * One scene: the lights it may be seen in (the seed chooses one), and how it is
 * painted on an empty canvas of any shape. `paintPicture` makes the canvas, calls `paint`, then `finish()`.
 */
export interface Painter {
  lights: readonly LightName[];
  paint(c: Canvas, speech?: Speech, seed?: number): void;
}

/** Collects a picture's shapes, and knows how its style fills and outlines them. */
export class Canvas {
  readonly w: number;
  readonly h: number;
  /** A hundredth of the shorter side. */
  readonly u: number;
  readonly photo: boolean;
  readonly rnd: Random;
  readonly tones: Tones;
  /** The side the light comes from. */
  readonly sunSide: 1 | -1;
  #body: string[] = [];
  #defs = new Map<string, string>();

  constructor(w: number, h: number, seed: number, style: "photo" | "illustration", lights: readonly LightName[]) {
    this.w = w;
    this.h = h;
    this.u = Math.min(w, h) / 100;
    this.photo = style === "photo";
    this.rnd = new Random(seed);
    const light = this.rnd.pick(lights);
    const poster = this.rnd.pick(posters);
    this.tones = this.photo ? photoTones(light, poster) : posterTones(light, poster);
    this.sunSide = this.rnd.sign();
  }

  get night(): boolean {
    return this.tones.lightName === "night";
  }

  /** Whether lamps and windows shine. */
  get dim(): boolean {
    return this.night || this.tones.lightName === "dusk";
  }

  tone(material: Material, l: number, depth = 0): string {
    return this.tones.tone(material, l, depth);
  }

  add(markup: string): void {
    this.#body.push(markup);
  }

  /** A filled shape: modelled by light in a photo, flat and outlined in an illustration. */
  fill(d: string, color: string, options: FillOptions = {}): void {
    const { line = 1, soft = 0.13, opacity = 1 } = options;
    const alpha =
      opacity < 1
        ? ` ${this.photo || line <= 0 ? "fill-opacity" : "opacity"}="${Math.round(opacity * 1000) / 1000}"`
        : "";
    if (this.photo) {
      this.add(`<path d="${d}" fill="${soft > 0 ? this.modelled(color, soft) : color}"${alpha}/>`);
    } else {
      const width = n(line * this.u * 0.36);
      const stroke = line > 0 ? ` stroke="${this.tones.inks.ink}" stroke-width="${width}" stroke-linejoin="round"` : "";
      this.add(`<path d="${d}" fill="${color}"${stroke}${alpha}/>`);
    }
  }

  /** A shape with no outline in either style. */
  flat(d: string, color: string, opacity = 1): void {
    this.fill(d, color, { line: 0, soft: 0, opacity });
  }

  /** A line. */
  stroke(d: string, color: string, width: number, opacity = 1, cap = "round"): void {
    const alpha = opacity < 1 ? ` stroke-opacity="${Math.round(opacity * 1000) / 1000}"` : "";
    this.add(
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="${cap}" stroke-linejoin="${cap === "square" ? "miter" : "round"}"${alpha}/>`,
    );
  }

  /** A thick line with an outline in an illustration: an arm, a leg, a pole. */
  limb(d: string, color: string, width: number, line = 0.8): void {
    if (!this.photo && line > 0) this.stroke(d, this.tones.inks.ink, width + line * this.u * 0.72);
    this.stroke(d, color, width);
    if (this.photo && width > this.u) this.stroke(d, lighter(color, 0.25), width * 0.3, 0.25);
  }

  /** A gradient from the lit side of a form to its shadow. */
  modelled(color: string, strength: number): string {
    const stops: [string, number, number][] = [
      [lighter(color, strength), 0, 1],
      [color, 0.5, 1],
      [darker(color, strength * 1.4), 1, 1],
    ];
    return this.linear(stops, this.sunSide > 0 ? [1, 0, 0, 1] : [0, 0, 1, 1]);
  }

  /** A linear gradient across the shape's box: stops of colour, place and opacity. */
  linear(stops: readonly (readonly [string, number, number?])[], line: readonly number[] = [0, 0, 0, 1]): string {
    const [x1, y1, x2, y2] = line;
    return this.#gradient(`linearGradient`, `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops);
  }

  /** A radial gradient from the middle of the shape's box. */
  radial(stops: readonly (readonly [string, number, number?])[]): string {
    return this.#gradient("radialGradient", `cx=".5" cy=".5" r=".5"`, stops);
  }

  #gradient(tag: string, place: string, stops: readonly (readonly [string, number, number?])[]): string {
    const inner = stops
      .map(([color, offset, alpha = 1]) => {
        const opacity = alpha < 1 ? ` stop-opacity="${alpha}"` : "";
        return `<stop offset="${offset}" stop-color="${color}"${opacity}/>`;
      })
      .join("");
    return this.#def(tag, place, inner);
  }

  #def(tag: string, attributes: string, inner: string): string {
    const key = `${tag}|${attributes}|${inner}`;
    let id = this.#defs.get(key);
    if (!id) {
      id = `d${this.#defs.size}`;
      this.#defs.set(key, id);
    }
    return `url(#${id})`;
  }

  /** A soft round of light, or of shadow. */
  glow(x: number, y: number, rx: number, color: string, opacity = 0.6, ry = rx): void {
    const fill = this.radial([
      [color, 0, opacity],
      [color, 0.4, opacity * 0.45],
      [color, 1, 0],
    ]);
    this.add(`<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`);
  }

  /** What a thing standing at (x, y) darkens on the ground. */
  shadow(x: number, y: number, rx: number, ry = rx * 0.22, opacity = 0.4): void {
    if (this.photo) this.glow(x, y, rx * 1.25, "#0a0d16", opacity * 1.3, ry * 1.4);
    else
      this.add(
        `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${this.tones.inks.ink}" opacity="${opacity * 0.7}"/>`,
      );
  }

  /** Paints inside a transform. */
  group(transform: string, paint: () => void, opacity = 1): void {
    this.add(`<g transform="${transform}"${opacity < 1 ? ` opacity="${opacity}"` : ""}>`);
    paint();
    this.add("</g>");
  }

  /** Paints only inside a shape. */
  clip(d: string, paint: () => void): void {
    const id = this.#def("clipPath", "", `<path d="${d}"/>`);
    this.add(`<g clip-path="${id}">`);
    paint();
    this.add("</g>");
  }

  /** A repeated small tile as a fill. */
  tile(size: number, inner: string): string {
    return this.#def("pattern", `width="${size}" height="${size}" patternUnits="userSpaceOnUse"`, inner);
  }

  /** The whole picture filled. */
  ground(fill: string): void {
    this.add(`<rect width="${this.w}" height="${this.h}" fill="${fill}"/>`);
  }

  /** Light and grain over a photo; a trace of the printing screen over an illustration. */
  finish(): void {
    const { w, h } = this;
    if (!this.photo) {
      const dots = this.tile(9, `<circle cx="4.5" cy="4.5" r="1.5" fill="${this.tones.inks.ink}"/>`);
      this.add(`<rect width="${w}" height="${h}" fill="${dots}" opacity=".045"/>`);
      return;
    }
    const { glow, haze } = this.tones.light;
    const warm = this.linear(
      [
        [glow, 0, 0.2],
        [glow, 0.55, 0],
      ],
      this.sunSide > 0 ? [1, 0, 0.2, 1] : [0, 0, 0.8, 1],
    );
    this.ground(warm);
    const edge = mix(darker(haze, 0.9), "#140a10", 0.4);
    const vignette = this.#def(
      "radialGradient",
      `cx=".5" cy=".48" r=".78"`,
      `<stop offset=".45" stop-color="${edge}" stop-opacity="0"/><stop offset="1" stop-color="${edge}" stop-opacity=".5"/>`,
    );
    this.ground(vignette);
    const grain = new Random(7);
    let light = "";
    let dark = "";
    for (let i = 0; i < 150; i++) {
      const dot = `M${grain.int(0, 118)} ${grain.int(0, 118)}h1.6v1.6h-1.6Z`;
      if (i % 2) light += dot;
      else dark += dot;
    }
    const tile = this.tile(120, `<path d="${light}" fill="#fff"/><path d="${dark}" fill="#000"/>`);
    this.add(`<rect width="${w}" height="${h}" fill="${tile}" opacity=".055"/>`);
  }

  /** The picture as an SVG document. */
  svg(): string {
    const defs = [...this.#defs]
      .map(([key, id]) => {
        const [tag, attributes, inner] = key.split("|") as [string, string, string];
        return `<${tag} id="${id}" ${attributes}>${inner}</${tag}>`;
      })
      .join("");
    const frame = box(0, 0, this.w, this.h);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.w}" height="${this.h}" viewBox="0 0 ${this.w} ${this.h}"><defs>${defs}<clipPath id="frame"><path d="${frame}"/></clipPath></defs><g clip-path="url(#frame)">${this.#body.join("")}</g></svg>`;
  }
}

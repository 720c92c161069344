import { lit, mix, ramp } from "./color.ts";

/** What a thing is made of; each has a ramp from dark to light in either style. */
export type Material =
  | "leaf"
  | "grass"
  | "earth"
  | "stone"
  | "wall"
  | "wood"
  | "roof"
  | "water"
  | "metal"
  | "paper"
  | "red"
  | "gold"
  | "blue"
  | "teal"
  | "violet"
  | "pink"
  | "white"
  | "black";

export type LightName = "dawn" | "noon" | "dusk" | "night" | "overcast" | "room" | "stage";

type Ramp = readonly [string, string, string];

interface Light {
  /** Sky from the top down. */
  sky: Ramp;
  /** What the light leaves of each channel. */
  ambient: readonly [number, number, number];
  haze: string;
  hazeAmount: number;
  glow: string;
}

const lights: Record<LightName, Light> = {
  dawn: {
    sky: ["#6d8db5", "#e3bda4", "#fbe3bd"],
    ambient: [1, 0.92, 0.84],
    haze: "#f0d4b8",
    hazeAmount: 0.85,
    glow: "#fff0cc",
  },
  noon: {
    sky: ["#3f7fb8", "#93c1de", "#dfeef0"],
    ambient: [1, 1, 0.97],
    haze: "#c9dfe8",
    hazeAmount: 0.68,
    glow: "#fffdf0",
  },
  dusk: {
    sky: ["#3b416f", "#c06f7b", "#f8b974"],
    ambient: [0.93, 0.78, 0.76],
    haze: "#d79a88",
    hazeAmount: 0.75,
    glow: "#ffd59a",
  },
  night: {
    sky: ["#081024", "#17284a", "#3c4d70"],
    ambient: [0.36, 0.44, 0.62],
    haze: "#26375a",
    hazeAmount: 0.72,
    glow: "#dfe6f5",
  },
  overcast: {
    sky: ["#8e9ca5", "#bcc6c9", "#dde2df"],
    ambient: [0.87, 0.91, 0.92],
    haze: "#cbd4d5",
    hazeAmount: 0.88,
    glow: "#f3f5f2",
  },
  room: {
    sky: ["#8fb2c8", "#c9dde2", "#eef3ec"],
    ambient: [1, 0.96, 0.9],
    haze: "#d9cdb8",
    hazeAmount: 0.5,
    glow: "#fff1cf",
  },
  stage: {
    sky: ["#0b0a16", "#241a34", "#4a2f4e"],
    ambient: [0.82, 0.74, 0.82],
    haze: "#2a1d38",
    hazeAmount: 0.7,
    glow: "#ffe3b0",
  },
};

const natural: Record<Material, Ramp> = {
  leaf: ["#14241a", "#4a6a3c", "#adc07c"],
  grass: ["#2b3c20", "#788f4a", "#ccd28e"],
  earth: ["#38271b", "#8c6a49", "#dcc49e"],
  stone: ["#2b2d2f", "#8a8781", "#dedad2"],
  wall: ["#544c43", "#c6b9a4", "#f6f0e3"],
  wood: ["#28180f", "#7a4f2f", "#cb9e6b"],
  roof: ["#231b1a", "#64483f", "#ad9182"],
  water: ["#12303b", "#4d7f8c", "#c3dcdc"],
  metal: ["#22272c", "#7d878f", "#e1e6e9"],
  paper: ["#8f8573", "#e6dfcf", "#fffaf0"],
  red: ["#461214", "#a93a32", "#e79d88"],
  gold: ["#58390d", "#ca953d", "#f4dba2"],
  blue: ["#13223d", "#3f6591", "#adc7de"],
  teal: ["#0f3435", "#3d8179", "#abd3c8"],
  violet: ["#291b3b", "#6f5688", "#c6b5d3"],
  pink: ["#5a2533", "#c17a85", "#f1cccb"],
  white: ["#85888c", "#dbdbd7", "#ffffff"],
  black: ["#08090b", "#25282c", "#5a5f65"],
};

/** A poster's few inks. */
export interface Inks {
  ink: string;
  paper: string;
  green: string;
  greenPale: string;
  cool: string;
  coolPale: string;
  hot: string;
  hotPale: string;
  sun: string;
}

function inks(list: string): Inks {
  const [ink, paper, green, greenPale, cool, coolPale, hot, hotPale, sun] = list.split(" ") as [string, ...string[]];
  return { ink, paper, green, greenPale, cool, coolPale, hot, hotPale, sun } as Inks;
}

/** The posters' palettes: harbour, songket, rain, mangosteen, seventies, leaflet, hibiscus. */
export const posters: readonly Inks[] = [
  inks("#1f2544 #fbf1dd #2f7f6f #9fcfae #3b6fb0 #b8d8e8 #ee5b45 #f9b9a0 #f6bb42"),
  inks("#34122b #fff0d6 #5b7a3a #bcc47c #7d4374 #dcb0c4 #d1342f #f29a74 #f3b02c"),
  inks("#10303f #f1f4e6 #2b8a7e #9ad3bf #2b6c8f #a8d3e0 #f0764a #f8c7a8 #f7d25c"),
  inks("#2b1b3d #f9eeee #3d8b6b #a8d8b0 #6a4c9c #c9bbe8 #e5447a #f9b3c2 #ffc94d"),
  inks("#3b2416 #f9ead0 #6b7f3a #c3c582 #37767f #a9cfc6 #d9532c #f0a878 #eeb03a"),
  inks("#191a1f #f6f0e4 #3f6f5b #a3c1a0 #46607a #b7c6cf #d62e26 #ef9b86 #f0b429"),
  inks("#0f2a3d #fff4e2 #1f7a54 #8fcf9a #1b75a6 #9fd8ef #e23d5b #ffb4a2 #ffb627"),
];

const skins = ["#f0c8a0", "#e2b187", "#d29d70", "#bd8558", "#a06c45", "#84553a"];

/** Gives the colour of everything in one picture. */
export interface Tones {
  inks: Inks;
  light: Light;
  lightName: LightName;
  /** The colour of a material: `l` from dark 0 to light 1, `depth` from near 0 to lost in haze 1. */
  tone(material: Material, l: number, depth?: number): string;
  /** A skin's colour, `k` from 0 to 1. */
  skin(k: number, depth?: number): string;
  /** The sky from the top down. */
  sky: Ramp;
}

function posterRamps(p: Inks): Record<Material, Ramp> {
  const deep = (color: string) => mix(color, p.ink, 0.72);
  return {
    leaf: [mix(p.green, p.ink, 0.62), p.green, p.greenPale],
    grass: [mix(p.green, p.ink, 0.3), mix(p.green, p.greenPale, 0.6), mix(p.greenPale, p.paper, 0.55)],
    earth: [deep(p.hot), mix(mix(p.sun, p.hot, 0.4), p.ink, 0.18), mix(p.sun, p.paper, 0.6)],
    stone: [deep(p.cool), mix(p.coolPale, p.cool, 0.45), mix(p.coolPale, p.paper, 0.5)],
    wall: [mix(p.hotPale, p.ink, 0.5), mix(p.hotPale, p.paper, 0.5), p.paper],
    wood: [mix(p.ink, p.hot, 0.18), mix(p.hot, p.ink, 0.45), mix(p.hotPale, p.sun, 0.3)],
    roof: [p.ink, mix(p.hot, p.ink, 0.55), mix(p.hot, p.hotPale, 0.4)],
    water: [mix(p.cool, p.ink, 0.6), p.cool, p.coolPale],
    metal: [p.ink, mix(p.cool, p.coolPale, 0.5), mix(p.coolPale, p.paper, 0.6)],
    paper: [mix(p.paper, p.ink, 0.4), mix(p.paper, p.hotPale, 0.18), p.paper],
    red: [deep(p.hot), p.hot, p.hotPale],
    gold: [mix(p.sun, p.ink, 0.55), p.sun, mix(p.sun, p.paper, 0.6)],
    blue: [deep(p.cool), p.cool, p.coolPale],
    teal: [deep(p.green), mix(p.green, p.cool, 0.4), mix(p.greenPale, p.coolPale, 0.5)],
    violet: [mix(p.ink, p.cool, 0.3), mix(p.cool, p.hot, 0.35), mix(p.coolPale, p.hotPale, 0.5)],
    pink: [mix(p.hot, p.ink, 0.3), mix(p.hot, p.hotPale, 0.6), mix(p.hotPale, p.paper, 0.45)],
    white: [mix(p.coolPale, p.ink, 0.2), mix(p.paper, p.coolPale, 0.3), p.paper],
    black: [p.ink, mix(p.ink, p.cool, 0.22), mix(p.ink, p.coolPale, 0.4)],
  };
}

function posterSky(p: Inks, light: LightName): Ramp {
  if (light === "dawn") return [p.coolPale, mix(p.hotPale, p.paper, 0.4), mix(p.sun, p.paper, 0.55)];
  if (light === "noon") return [mix(p.coolPale, p.cool, 0.35), p.coolPale, mix(p.coolPale, p.paper, 0.7)];
  if (light === "dusk") return [mix(p.cool, p.ink, 0.35), mix(p.hot, p.hotPale, 0.35), p.sun];
  if (light === "night") return [p.ink, mix(p.ink, p.cool, 0.35), mix(p.ink, p.cool, 0.75)];
  if (light === "stage") return [p.ink, mix(p.ink, p.cool, 0.25), mix(p.ink, p.hot, 0.35)];
  if (light === "room") return [p.coolPale, mix(p.coolPale, p.paper, 0.6), p.paper];
  return [mix(p.coolPale, p.ink, 0.12), mix(p.coolPale, p.paper, 0.5), mix(p.paper, p.greenPale, 0.25)];
}

/** The colours of a picture in natural light. */
export function photoTones(lightName: LightName, poster: Inks): Tones {
  const light = lights[lightName];
  const air = (color: string, depth: number) => mix(lit(color, light.ambient), light.haze, depth * light.hazeAmount);
  return {
    inks: poster,
    light,
    lightName,
    sky: light.sky,
    tone: (material, l, depth = 0) => air(ramp(natural[material], l), depth),
    skin: (k, depth = 0) => air(skins[Math.min(5, Math.floor(k * 6))] as string, depth),
  };
}

/** The colours of a poster in a few inks. */
export function posterTones(lightName: LightName, p: Inks): Tones {
  const ramps = posterRamps(p);
  const sky = posterSky(p, lightName);
  const shade = lightName === "night" ? 0.42 : lightName === "stage" ? 0.16 : lightName === "dusk" ? 0.1 : 0;
  const air = (color: string, depth: number) => mix(mix(color, p.ink, shade), sky[2], Math.round(depth * 5) * 0.16);
  return {
    inks: p,
    light: { ...lights[lightName], sky, glow: mix(p.sun, p.paper, 0.6), haze: sky[2] },
    lightName,
    sky,
    tone: (material, l, depth = 0) => air(ramp(ramps[material], Math.round(l * 5) / 5), depth),
    skin: (k, depth = 0) => air(mix(skins[Math.min(5, Math.floor(k * 6))] as string, p.hotPale, 0.18), depth),
  };
}

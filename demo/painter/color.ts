type Rgb = [number, number, number];

function parse(hex: string): Rgb {
  const v = Number.parseInt(hex.slice(1), 16);
  return [v >> 16, (v >> 8) & 255, v & 255];
}

function format(rgb: Rgb): string {
  const part = (v: number) =>
    Math.max(0, Math.min(255, Math.round(v)))
      .toString(16)
      .padStart(2, "0");
  return `#${part(rgb[0])}${part(rgb[1])}${part(rgb[2])}`;
}

/** The colour that lies `t` (0 to 1) of the way from `a` to `b`. */
export function mix(a: string, b: string, t: number): string {
  const [x, y] = [parse(a), parse(b)];
  return format([x[0] + (y[0] - x[0]) * t, x[1] + (y[1] - x[1]) * t, x[2] + (y[2] - x[2]) * t]);
}

/** A colour as seen in a light whose strength per channel is given. */
export function lit(color: string, light: readonly [number, number, number]): string {
  const [r, g, b] = parse(color);
  return format([r * light[0], g * light[1], b * light[2]]);
}

/** Nearer to white. */
export const lighter = (color: string, t: number): string => mix(color, "#fffaf0", t);

/** Nearer to a deep blue-black. */
export const darker = (color: string, t: number): string => mix(color, "#0b0f1c", t);

/** The colour on a ramp of three at `l` from 0 to 1. */
export function ramp(stops: readonly [string, string, string], l: number): string {
  const t = Math.max(0, Math.min(1, l));
  return t < 0.5 ? mix(stops[0], stops[1], t * 2) : mix(stops[1], stops[2], t * 2 - 1);
}

/** How light a colour is, 0 to 1. */
export function lightness(color: string): number {
  const [r, g, b] = parse(color);
  return (r * 0.3 + g * 0.59 + b * 0.11) / 255;
}

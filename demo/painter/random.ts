/** A small seeded generator (mulberry32): the same seed gives the same picture on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.imul(seed | 0, 2654435761) ^ 0x9e3779b9) >>> 0;
    for (let i = 0; i < 4; i++) this.next();
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A number between two bounds. */
  range(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number between two bounds, both included. */
  int(low: number, high: number): number {
    return Math.floor(this.range(low, high + 1));
  }

  /** True as often as `share` says. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** 1 or -1. */
  sign(): 1 | -1 {
    return this.chance(0.5) ? 1 : -1;
  }

  /** One member of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }
}

/** A number made from a word, to seed by name. */
export function hash(word: string): number {
  let h = 2166136261;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h >>> 0;
}

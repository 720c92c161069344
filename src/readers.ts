/** Who counts as a reader, and who was here just now. Nothing in this file leaves the isolate's memory. */
import { isbot } from "isbot";
import { SESSION_COOKIE } from "./session-cookie.ts";

/** Whether a page is asked for to be shown, in a tab of its own: not fetched in advance, nor by a script. */
export function isOpening({ method, headers }: Request): boolean {
  if (method !== "GET" || headers.has("Sec-Purpose") || headers.has("Purpose")) return false;
  return (headers.get("Sec-Fetch-Dest") ?? "document") === "document";
}

/**
 * What tells a reader from others, an address with a browser; undefined for those whom the paper isn't made for, its own
 * editors and robots.
 */
export function visitorOf({ headers }: Request): string | undefined {
  const browser = browserOf(headers.get("User-Agent") ?? "");
  if (browser === undefined || headers.get("Cookie")?.includes(`${SESSION_COOKIE}=`)) return undefined;
  return `${headers.get("CF-Connecting-IP")} ${browser}`;
}

const LONGEST_AGENT = 1_000;
const MOST_AGENTS = 1_000;
/** isbot's patterns cost several times as much as all else here; readers share a few hundred agents. */
const browsers = new Map<string, number | undefined>();

/** A number for the browser of an agent, or undefined where it is a robot. */
function browserOf(agent: string): number | undefined {
  if (browsers.has(agent)) return browsers.get(agent);
  const browser = agent === "" || agent.length > LONGEST_AGENT || isbot(agent) ? undefined : hash(agent, 0, 0);
  if (browsers.size >= MOST_AGENTS) browsers.clear();
  if (agent.length <= LONGEST_AGENT) browsers.set(agent, browser);
  return browser;
}

const HALF_AN_HOUR = 1_800_000;
const A_DAY = 86_400_000;
const MOST_VISITS = 25_000;

/**
 * What visitors did in the last half hour, or less where they are more than this keeps: numbers made of visitor, deed and
 * a salt that is forgotten each day. They need not withstand an attacker, since nobody ever sees them, so the hash is a
 * fast one: crypto.subtle would make each page wait.
 */
export class Visits {
  /** When each visit was counted, in ms: those since the turn, and those of the turn before. */
  #recent = new Map<number, number>();
  #earlier = new Map<number, number>();
  #turnedAt = 0;
  #salt = new Uint32Array(2);
  #saltedAt = Number.NEGATIVE_INFINITY;

  /** Whether a visitor does this (an article's id, or that with a channel) for the first time in half an hour. */
  isNew(visitor: string, what: string, now: number): boolean {
    this.#turn(now);
    const [a = 0, b = 0] = this.#salt;
    const visit = hash(`${visitor} ${what}`, a, b);
    const countedAt = this.#recent.get(visit) ?? this.#earlier.get(visit);
    if (countedAt !== undefined && now - countedAt < HALF_AN_HOUR) return false;
    this.#recent.set(visit, now);
    return true;
  }

  #turn(now: number): void {
    if (now - this.#saltedAt >= A_DAY) {
      crypto.getRandomValues(this.#salt);
      this.#saltedAt = now;
    }
    if (now - this.#turnedAt < HALF_AN_HOUR && this.#recent.size < MOST_VISITS) return;
    this.#earlier = this.#recent;
    this.#recent = new Map();
    this.#turnedAt = now;
  }
}

/** cyrb53 (bryc, in the public domain): two 32-bit hashes side by side, cut to the 53 bits that a number holds. */
function hash(text: string, a: number, b: number): number {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 11) * 0x1_0000_0000 + (a >>> 0);
}

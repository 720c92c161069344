import { buildId } from "../build/assets.ts";
import { openDatabase, readTogether } from "./database.ts";
import type { Env } from "./env.ts";
import { findEditionNow } from "./queries/edition.ts";
import { waitFor } from "./waiting.ts";

/** A page that moves by itself (the most read) is made anew after this long, in seconds; midnight WIB is such a moment. */
export const PAGE_LIFE = 300;

/** A remembered edition answers at once for this many times `EDITION_SECONDS`, and is read anew behind the response. */
const LENIENCE = 10;

/** A reading that has not ended by then, in ms, belonged to a request that is gone. */
const LONGEST_READING = 3_000;

interface Remembered {
  version: number;
  due: string;
  next: string | null;
  readAt: number;
}

/**
 * The stamp of the edition that readers should see now: two pages under one stamp and address are the same page.
 * Undefined where nothing is remembered and the database does not answer.
 */
export type StampNow = (env: Env, ctx: ExecutionContext) => string | Promise<string | undefined>;

/** Remembers the edition in the isolate, so that the database is asked once in some seconds, not for each reader. */
export function rememberEdition(): StampNow {
  let remembered: Remembered | undefined;
  let readingSince = 0;

  const isReading = () => Date.now() - readingSince < LONGEST_READING;
  const age = () => (remembered ? Date.now() - remembered.readAt : Number.POSITIVE_INFINITY);
  const stamp = () => remembered && stampOf(remembered, Date.now());

  async function read(env: Env): Promise<void> {
    const readAt = Date.now();
    readingSince = readAt;
    try {
      const db = openDatabase(env.NEWSROOM);
      const { edition } = await readTogether(env.NEWSROOM, {
        edition: findEditionNow(db, new Date(readAt).toISOString()),
      });
      if (!remembered || remembered.readAt <= readAt) remembered = { ...edition, readAt };
    } catch (error) {
      console.error("The edition can't be read:", error);
    } finally {
      readingSince = 0;
    }
  }

  async function stampRead(env: Env, trusted: number): Promise<string | undefined> {
    if (trusted > 0 && isReading()) await waitFor(() => !isReading(), LONGEST_READING);
    else await read(env);
    return age() <= Math.max(trusted, LONGEST_READING) ? stamp() : undefined;
  }

  return (env, ctx) => {
    const trusted = Number(env.EDITION_SECONDS) * 1_000;
    if (age() >= trusted * LENIENCE) return stampRead(env, trusted);
    if (age() >= trusted && !isReading()) ctx.waitUntil(read(env));
    return stamp() as string;
  };
}

/** A story that comes due makes a new edition at its second, without the database being asked. */
function stampOf({ version, due, next }: Remembered, now: number): string {
  const newest = next !== null && Date.parse(next) <= now ? next : due;
  const life = Math.floor(now / 1_000 / PAGE_LIFE);
  return [buildId, version.toString(36), Date.parse(newest).toString(36), life.toString(36)].join("-");
}

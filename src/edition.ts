import { buildId } from "../build/assets.ts";
import { openDatabase, readTogether } from "./database.ts";
import type { Env } from "./env.ts";
import { findEditionNow } from "./queries/edition.ts";
import { waitFor } from "./waiting.ts";

/** A page that moves by itself (the most read) is made anew after this long, in ms; midnight WIB is such a moment. */
const PAGE_LIFE = 300_000;

/** A remembered edition answers at once for this many times `EDITION_SECONDS`, and is read anew behind the response. */
const LENIENCE = 10;

/** A reading that has not ended by then, in ms, belonged to a request that is gone. */
const LONGEST_READING = 3_000;

interface Remembered {
  version: number;
  /** When the newest story came due, and the next one will; UTC. */
  due: string;
  next: string | null;
  readAt: number;
}

/**
 * The stamp of the edition that readers should see now: two pages under one stamp and address are the same page.
 * Undefined where nothing is remembered and the database does not answer. A promise is the caller's own to wait for.
 */
export type StampNow = (env: Env, ctx: ExecutionContext) => string | Promise<string | undefined>;

/** Remembers the edition in the isolate, so that the database is asked once in some seconds, not for each reader. */
export function rememberEdition(): StampNow {
  let remembered: Remembered | undefined;
  let readingSince = 0;

  let stamp = "";
  /** The stamp holds within these, in ms. */
  let [from, to] = [0, 0];

  const isReading = () => Date.now() - readingSince < LONGEST_READING;
  const age = () => (remembered ? Date.now() - remembered.readAt : Number.POSITIVE_INFINITY);

  function stampNow(): string {
    const now = Date.now();
    if (now < from || now >= to) [stamp, from, to] = stampAt(remembered as Remembered, now);
    return stamp;
  }

  async function read(env: Env): Promise<void> {
    const readAt = Date.now();
    readingSince = readAt;
    try {
      const db = openDatabase(env.NEWSROOM);
      const { edition } = await readTogether(env.NEWSROOM, {
        edition: findEditionNow(db, new Date(readAt).toISOString()),
      });
      if (!remembered || remembered.readAt <= readAt) remembered = { ...edition, readAt };
      to = 0;
    } catch (error) {
      console.error("The edition can't be read:", error);
    } finally {
      readingSince = 0;
    }
  }

  async function stampRead(env: Env, trusted: number): Promise<string | undefined> {
    if (trusted > 0 && isReading()) await waitFor(() => !isReading(), LONGEST_READING);
    else await read(env);
    return age() <= Math.max(trusted, LONGEST_READING) ? stampNow() : undefined;
  }

  return (env, ctx) => {
    const trusted = Number(env.EDITION_SECONDS) * 1_000;
    if (age() >= trusted * LENIENCE) return stampRead(env, trusted);
    if (age() >= trusted && !isReading()) ctx.waitUntil(read(env));
    return stampNow();
  };
}

/** The stamp at a moment, and from when to when it holds. A story that comes due ends it at its second by itself. */
function stampAt({ version, due, next }: Remembered, now: number): [stamp: string, from: number, to: number] {
  const life = Math.floor(now / PAGE_LIFE);
  const nextDue = next === null ? Number.POSITIVE_INFINITY : Date.parse(next);
  const newest = nextDue <= now ? nextDue : Date.parse(due);
  const stamp = [buildId, version.toString(36), newest.toString(36), life.toString(36)].join("-");
  return [stamp, now, Math.min((life + 1) * PAGE_LIFE, nextDue > now ? nextDue : Number.POSITIVE_INFINITY)];
}

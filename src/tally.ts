import { wibDay } from "./dates.ts";
import { ageOf, type Count, SHARD_HOURS, type Shard, sealShards, writeShard } from "./shards.ts";
import type { ShareChannel } from "./share-channels.ts";

/**
 * How long a request may wait to flush, and when it is over in any case: the platform ends whatever a request left
 * behind half a minute after its answer.
 */
const LONGEST_WAIT = 20_000;
const CARRIER_LIFE = 30_000;
const HOUR = 3_600_000;
const LONGEST_BACK_OFF = HOUR;
/** A shard that could not be written for so long is given up: it must be found while it can be found. */
const MOST_HOURS_LATE = SHARD_HOURS / 2;

/**
 * What an isolate counted and has not seen safe in KV. A flush is carried by some request and can end at any await
 * without a word, as that request does; so nothing here waits for one, and any later flush can take over:
 *
 * - a shard stays in `#sealed` until KV has confirmed it, and is written under the same name again;
 * - a carrier that is not heard of is replaced when its time is over.
 */
export class Tally {
  /** By the hour too: WIB days begin with one, and an hour costs each reading less to tell than a day. */
  #counts = new Map<string, Count & { hour: number }>();
  #sealed: Shard[] = [];
  /** When the next flush may be, in milliseconds; undefined where nothing was counted since the last. */
  #due: number | undefined;
  #carriedUntil = 0;
  #failures = 0;

  /** Counts a view of an article, or a share. */
  add(article: number, channel: ShareChannel | undefined, now: number): void {
    const hour = Math.floor(now / HOUR);
    const key = `${hour} ${article} ${channel ?? ""}`;
    const count = this.#counts.get(key);
    if (count) count.number += 1;
    else this.#counts.set(key, { hour, article, number: 1, channel });
  }

  /**
   * Asks the caller to flush: after how many milliseconds, or undefined where that is too far off to wait for, or where
   * another request carries it. `interval`, in milliseconds, is how often an isolate flushes at most.
   */
  carry(interval: number, now: number): number | undefined {
    this.#due ??= now + interval;
    const wait = Math.max(0, this.#due - now);
    if (wait > LONGEST_WAIT || now < this.#carriedUntil) return undefined;
    this.#carriedUntil = now + CARRIER_LIFE;
    return wait;
  }

  /** Writes what was counted to KV; what can't be written is kept for a later flush, ever later ones. */
  async flush(store: KVNamespace, interval: number, now: number): Promise<void> {
    try {
      await this.#writeSealed(store, now);
      this.#seal(now);
      await this.#writeSealed(store, now);
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      this.#due = now + Math.min(interval * 2 ** this.#failures, Math.max(interval, LONGEST_BACK_OFF));
      this.#carriedUntil = 0;
      console.error("Views could not be written to KV; they are kept.", error);
    }
  }

  async #writeSealed(store: KVNamespace, now: number): Promise<void> {
    for (const shard of this.#sealed) {
      if (ageOf(shard, now) < MOST_HOURS_LATE) await writeShard(store, shard, now);
      else console.error("Views are lost: KV refused them for a day and a half.", shard);
      this.#sealed = this.#sealed.filter((other) => other !== shard);
    }
  }

  /** From here on what is counted is the next flush's. */
  #seal(now: number): void {
    const days = Map.groupBy(this.#counts.values(), ({ hour }) => wibDay(new Date(hour * HOUR).toISOString()));
    for (const [day, counts] of days) this.#sealed.push(...sealShards(day, counts, now));
    this.#counts = new Map();
    this.#due = undefined;
    this.#carriedUntil = 0;
  }
}

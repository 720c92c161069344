/**
 * A shard is what one isolate counted since its last, on its way to the newsroom: a KV key of its own with the counts
 * as metadata, so that a list of keys brings them along. A shard never changes, and expires by itself.
 */
import * as v from "valibot";
import { SHARE_CHANNELS, type ShareChannel } from "./share-channels.ts";

/** So many views of an article, or shares where there is a channel. */
export interface Count {
  article: number;
  number: number;
  channel?: ShareChannel | undefined;
}

export interface Shard {
  /** "shard/2026-11-23T08:15:30.000Z/…": when it was sealed, and what makes it the only one of this name. */
  name: string;
  /** The WIB day of its counts. */
  day: string;
  counts: Count[];
}

const HOUR = 3_600_000;
/** How many hours a shard can be found; longer than KV is ever refused, or the clock stands still. */
export const SHARD_HOURS = 72;
/** Bytes of metadata that KV keeps with a key. */
const MOST_METADATA = 1_024;

/** Seals counts of one day: as many shards as their size asks for. */
export function sealShards(day: string, counts: Count[], now: number): Shard[] {
  const shards: Shard[] = [];
  let room = 0;
  for (const count of counts) {
    const size = encode(count).length + 1;
    if (size > room) {
      shards.push({ name: `${nameAt(now)}/${crypto.randomUUID()}`, day, counts: [] });
      room = MOST_METADATA - JSON.stringify(metadataOf({ name: "", day, counts: [] })).length;
    }
    shards.at(-1)?.counts.push(count);
    room -= size;
  }
  return shards;
}

/** Writes a shard; twice is as good as once, since the end of its life is counted from when it was sealed. */
export async function writeShard(store: KVNamespace, shard: Shard, now: number): Promise<void> {
  const expirationTtl = Math.ceil((SHARD_HOURS - ageOf(shard, now)) * 3_600);
  await store.put(shard.name, "", { metadata: metadataOf(shard), expirationTtl });
}

/** How old a shard is, in hours. */
export function ageOf(shard: { name: string }, now: number): number {
  return (now - sealedAt(shard)) / HOUR;
}

/** What the names of all shards begin with that were sealed in an hour: so many hours before now. */
export function hourPrefix(hoursAgo: number, now: number): string {
  return nameAt(now - hoursAgo * HOUR).slice(0, "shard/2026-11-23T08".length);
}

/** Shards that were sealed so many hours ago, or before, have smaller names than this. */
export function nameBound(hoursAgo: number, now: number): string {
  return nameAt(now - hoursAgo * HOUR);
}

const nameAt = (time: number) => `shard/${new Date(time).toISOString()}`;
const sealedAt = ({ name }: { name: string }) => Date.parse(name.split("/")[1] ?? "");

/** "3k2" (one view of an article), "3k2.4" (four), "3k2.1.whatsapp" (a share); numbers in base 36, to save room. */
function encode({ article, number, channel }: Count): string {
  const id = article.toString(36);
  if (channel) return `${id}.${number.toString(36)}.${channel}`;
  return number === 1 ? id : `${id}.${number.toString(36)}`;
}

function decode(text: string): Count {
  const [id = "", number = "1", channel] = text.split(".");
  const count = { article: Number.parseInt(id, 36), number: Number.parseInt(number, 36) };
  return channel ? { ...count, channel: channel as ShareChannel } : count;
}

const metadataOf = ({ day, counts }: Shard) => ({ day, counts: counts.map(encode).join(" ") });

const COUNT = `[0-9a-z]{1,8}(\\.[1-9a-z][0-9a-z]{0,7}(\\.(${SHARE_CHANNELS.join("|")}))?)?`;
const metadata = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  counts: v.pipe(
    v.string(),
    v.regex(new RegExp(`^${COUNT}( ${COUNT})*$`)),
    v.transform((text) => text.split(" ").map(decode)),
  ),
});

/** The shard that a listed key is, or undefined where it is none. */
export function readShard(key: { name: string; metadata?: unknown }): Shard | undefined {
  const parsed = v.safeParse(metadata, key.metadata);
  return parsed.success ? { name: key.name, ...parsed.output } : undefined;
}

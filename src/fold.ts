import { type Newsroom, readAtLeisure, writeTogether } from "./database.ts";
import { addShards, forgetShards, listUnfolded } from "./queries/views.ts";
import { hourPrefix, nameBound, readShard, SHARD_HOURS, type Shard } from "./shards.ts";

/**
 * Shards that one batch takes in, and batches that one fold makes: the free plan allows an invocation fifty queries,
 * and what is left is the next fold's.
 */
const BATCH = 250;
const MOST_BATCHES = 4;

/** The ledger remembers a shard a day longer than folds look for it, and far longer than a fold can take. */
const LEDGER_HOURS = SHARD_HOURS + 24;

/**
 * Adds what the isolates counted to the newsroom: once, however often, late or at the same time with another this runs,
 * and wherever it breaks off. A batch is all or nothing, and takes in only shards that the ledger doesn't know.
 */
export async function foldShards(binding: D1Database, db: Newsroom, store: KVNamespace, now: number): Promise<void> {
  const keys: Key[] = [];
  for (const hour of hoursToSearch(now)) keys.push(...(await listKeys(store, hourPrefix(hour, now))));
  const { unfolded } = await readAtLeisure(binding, {
    unfolded: listUnfolded(
      db,
      keys.map(({ name }) => name),
    ),
  });
  const fresh = keys.filter(({ name }) => unfolded.has(name));
  for (let i = 0; i < MOST_BATCHES && i * BATCH < fresh.length; i += 1) {
    await writeTogether(binding, addShards(db, readShards(fresh.slice(i * BATCH, (i + 1) * BATCH))));
  }
  await writeTogether(binding, [forgetShards(db, nameBound(LEDGER_HOURS, now))]);
}

const TEN_MINUTES = 600_000;
const LATE_HOURS = SHARD_HOURS - 1;

/**
 * Which hours a fold looks at, by how long ago they were: this one and the last, and in turn one of those before, for
 * shards that KV refused or listed late, or that were written while no fold ran. The number of these, 71, is prime, so
 * that the turn comes round to each at whatever pace folds run; at one in ten minutes, six times in a shard's life.
 */
export function hoursToSearch(now: number): number[] {
  return [0, 1, 2 + (Math.floor(now / TEN_MINUTES) % LATE_HOURS)];
}

type Key = KVNamespaceListKey<unknown>;

/** The keys that begin so. */
async function listKeys(store: KVNamespace, prefix: string): Promise<Key[]> {
  const keys: Key[] = [];
  for (let cursor: string | undefined, done = false; !done; ) {
    const page: KVNamespaceListResult<unknown> = await store.list({ prefix, cursor: cursor ?? null });
    keys.push(...page.keys);
    done = page.list_complete;
    cursor = page.list_complete ? undefined : page.cursor;
  }
  return keys;
}

/** The shards that keys are; one that is none must not keep the others out. */
function readShards(keys: Key[]): Shard[] {
  return keys.flatMap((key) => {
    const shard = readShard(key);
    if (!shard) console.error("This key is no shard of views.", key);
    return shard ?? [];
  });
}

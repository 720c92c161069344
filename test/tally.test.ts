import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { hourPrefix, readShard } from "../src/shards.ts";
import { Tally } from "../src/tally.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A moment of its own for each test, so that no one finds another's shards; half an hour before midnight in WIB. */
let start = Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 16.5 * 3_600_000;
const begin = () => {
  start += 86_400_000;
  return start;
};

/** What KV holds of the hour and the one before, by day and article. */
async function written(now: number): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const hour of [0, 1]) {
    const { keys } = await env.VIEWS.list({ prefix: hourPrefix(hour, now) });
    for (const shard of keys.map(readShard)) {
      for (const { article, number, channel } of shard?.counts ?? []) {
        const name = [shard?.day.slice(8), article, channel].filter(Boolean).join(" ");
        sums[name] = (sums[name] ?? 0) + number;
      }
    }
  }
  return sums;
}

/** A store that refuses its first so many puts, after having written or without. */
function refusing(times: number, { written = false } = {}): KVNamespace & { names: string[] } {
  const names: string[] = [];
  const put = async (name: string, value: string, options: KVNamespacePutOptions) => {
    names.push(name);
    const refused = names.length <= times;
    if (!refused || written) await env.VIEWS.put(name, value, options);
    if (refused) throw new Error("KV PUT failed: 429 Too Many Requests");
  };
  return { put, names } as unknown as KVNamespace & { names: string[] };
}

const quiet = () => vi.spyOn(console, "error").mockImplementation(() => {});

describe("when a flush is due", () => {
  test("the first view waits out the interval, and those after it wait for nothing", () => {
    const now = begin();
    const tally = new Tally();
    tally.add(1, undefined, now);
    expect(tally.carry(20 * SECOND, now)).toBe(20 * SECOND);
    tally.add(2, undefined, now + SECOND);
    expect(tally.carry(20 * SECOND, now + SECOND)).toBeUndefined();
  });

  test("after a flush the next view begins a new interval", async () => {
    const now = begin();
    const tally = new Tally();
    tally.add(1, undefined, now);
    tally.carry(20 * SECOND, now);
    await tally.flush(env.VIEWS, 20 * SECOND, now + 20 * SECOND);
    expect(tally.carry(20 * SECOND, now + 21 * SECOND)).toBe(20 * SECOND);
  });

  test("a carrier that is not heard of is replaced after half a minute, at once if the flush is due", () => {
    const now = begin();
    const tally = new Tally();
    tally.carry(20 * SECOND, now);
    expect(tally.carry(20 * SECOND, now + 29 * SECOND)).toBeUndefined();
    expect(tally.carry(20 * SECOND, now + 30 * SECOND)).toBe(0);
  });

  test("with an interval longer than a request lasts, a view shortly before its end carries the flush, or any later one", () => {
    const now = begin();
    const tally = new Tally();
    const half = 30 * MINUTE;
    expect(tally.carry(half, now)).toBeUndefined();
    expect(tally.carry(half, now + 29 * MINUTE)).toBeUndefined();
    expect(tally.carry(half, now + half - 15 * SECOND)).toBe(15 * SECOND);
    const other = new Tally();
    other.carry(half, now);
    expect(other.carry(half, now + 2 * half)).toBe(0);
  });
});

test("a flush writes each WIB day, article and channel", async () => {
  const now = begin();
  const tally = new Tally();
  for (let i = 0; i < 3; i += 1) tally.add(7, undefined, now);
  tally.add(7, "whatsapp", now);
  tally.add(7, undefined, now + 31 * MINUTE);
  await tally.flush(env.VIEWS, SECOND, now + 31 * MINUTE);
  const [today, tomorrow] = [now, now + 86_400_000].map((time) => new Date(time).toISOString().slice(8, 10));
  expect(await written(now + 31 * MINUTE)).toEqual({
    [`${today} 7`]: 3,
    [`${today} 7 whatsapp`]: 1,
    [`${tomorrow} 7`]: 1,
  });
});

test("nothing counted writes nothing", async () => {
  const store = refusing(0);
  await new Tally().flush(store, SECOND, begin());
  expect(store.names).toEqual([]);
});

describe("when KV refuses", () => {
  test.each([false, true])("counts are kept and written once (KV had written them: %s)", async (already) => {
    quiet();
    const now = begin();
    const tally = new Tally();
    const store = refusing(2, { written: already });
    tally.add(7, undefined, now);
    await tally.flush(store, SECOND, now);
    tally.add(7, undefined, now + SECOND);
    await tally.flush(store, SECOND, now + SECOND);
    await tally.flush(store, SECOND, now + 2 * SECOND);
    await tally.flush(store, SECOND, now + 3 * SECOND);
    expect(Object.values(await written(now))).toEqual([2]);
    const [first, second, third, fourth] = store.names;
    expect([first, first]).toEqual([second, third]);
    expect(fourth).not.toBe(first);
    expect(store.names).toHaveLength(4);
  });

  test("each further try comes later, an hour at most, until one succeeds", async () => {
    quiet();
    const now = begin();
    const tally = new Tally();
    const store = refusing(10);
    let time = now;
    tally.add(7, undefined, time);
    for (const wait of [40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600, 3_600]) {
      await tally.flush(store, 20 * SECOND, time);
      expect(tally.carry(20 * SECOND, time + (wait - 21) * SECOND), `${wait} s`).toBeUndefined();
      expect(tally.carry(20 * SECOND, time + (wait - 20) * SECOND), `${wait} s`).toBe(20 * SECOND);
      time += wait * SECOND;
    }
    await tally.flush(store, 20 * SECOND, time);
    expect(tally.carry(20 * SECOND, time)).toBe(20 * SECOND);
    expect(Object.values(await written(now))).toEqual([1]);
  });

  test("a shard is given up, and said so, only when folds might no longer find it", async () => {
    const told = quiet();
    const now = begin();
    const tally = new Tally();
    tally.add(7, undefined, now);
    await tally.flush(refusing(1), SECOND, now);
    await tally.flush(refusing(1), SECOND, now + 35 * 60 * MINUTE);
    tally.add(8, undefined, now + 36 * 60 * MINUTE);
    await tally.flush(env.VIEWS, SECOND, now + 36 * 60 * MINUTE);
    expect(Object.keys(await written(now + 36 * 60 * MINUTE)).map((name) => name.slice(3))).toEqual(["8"]);
    expect(told).toHaveBeenLastCalledWith(expect.stringContaining("lost"), expect.anything());
  });
});

test("a flush that KV never answers holds up no other, and its counts come with the next", async () => {
  const now = begin();
  const tally = new Tally();
  tally.add(7, undefined, now);
  tally.carry(SECOND, now);
  void tally.flush({ put: () => new Promise(() => {}) } as unknown as KVNamespace, SECOND, now + SECOND);
  await scheduler.wait(1);
  tally.add(7, undefined, now + 2 * SECOND);
  expect(tally.carry(SECOND, now + 2 * SECOND)).toBe(SECOND);
  await tally.flush(env.VIEWS, SECOND, now + 3 * SECOND);
  expect(Object.values(await written(now))).toEqual([2]);
});

import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { ageOf, type Count, hourPrefix, nameBound, readShard, sealShards, writeShard } from "../src/shards.ts";

const NOW = Date.now();
const views = (many: number, number: number): Count[] =>
  Array.from({ length: many }, (_, i) => ({ article: 40_000 + i, number }));

test("counts come back from KV as they were sealed", async () => {
  const counts: Count[] = [
    { article: 1, number: 1 },
    { article: 46_655, number: 1_000_000 },
    { article: 35, number: 36 },
    { article: 35, number: 1, channel: "whatsapp" },
    { article: 35, number: 2, channel: "sheet" },
  ];
  const [shard, ...rest] = sealShards("2026-11-23", counts, NOW);
  if (!shard) throw new Error("nothing was sealed");
  await writeShard(env.VIEWS, shard, NOW);
  const { keys } = await env.VIEWS.list({ prefix: hourPrefix(0, NOW) });
  expect(keys.map(readShard)).toEqual([{ ...shard, counts }]);
  expect(rest).toEqual([]);
  expect((keys[0]?.expiration ?? 0) - NOW / 1_000).toBeCloseTo(72 * 3_600, -1);
});

test("a shard that is written late ends when it would have ended", async () => {
  const [shard] = sealShards("2026-11-23", views(1, 1), NOW - 30 * 3_600_000);
  if (!shard) throw new Error("nothing was sealed");
  await writeShard(env.VIEWS, shard, NOW);
  const { keys } = await env.VIEWS.list({ prefix: shard.name });
  expect((keys[0]?.expiration ?? 0) - NOW / 1_000).toBeCloseTo(42 * 3_600, -1);
});

describe("a shard's metadata", () => {
  test("takes 240 single views of an archive of 46,655 stories, and what is more goes into others", async () => {
    const full = sealShards("2026-11-23", views(240, 1), NOW);
    expect(full).toHaveLength(1);
    for (const shard of full) await writeShard(env.VIEWS, shard, NOW);
    for (const counts of [views(1_000, 1), views(1_000, 7), views(1_000, 123_456_789)]) {
      const shards = sealShards("2026-11-23", counts, NOW);
      for (const shard of shards) await writeShard(env.VIEWS, shard, NOW);
      expect(shards.flatMap((shard) => shard.counts)).toEqual(counts);
      expect(new Set(shards.map(({ name }) => name)).size).toBe(shards.length);
    }
  });

  test("never holds more than KV keeps with a key, which refuses what is one byte longer", async () => {
    const put = (bytes: number) => env.VIEWS.put("x", "", { metadata: "x".repeat(bytes - 2) });
    await put(1_024);
    await expect(put(1_025)).rejects.toThrow();
  });
});

test("nothing counted makes no shard", () => {
  expect(sealShards("2026-11-23", [], NOW)).toEqual([]);
});

test("a name tells its hour and its age", () => {
  const at = Date.parse("2026-11-23T08:15:30.000Z");
  const [shard = { name: "" }] = sealShards("2026-11-23", views(1, 1), at);
  expect(hourPrefix(0, at)).toBe("shard/2026-11-23T08");
  expect(hourPrefix(9, at)).toBe("shard/2026-11-22T23");
  expect(shard.name.startsWith(hourPrefix(0, at))).toBe(true);
  expect(ageOf(shard, at + 5_400_000)).toBe(1.5);
  expect(shard.name > nameBound(0, at)).toBe(true);
  expect(shard.name < nameBound(0, at + 1)).toBe(true);
});

test.each([
  ["no metadata", undefined],
  ["another's", { counts: 3 }],
  ["no day", { day: "kemarin", counts: "1" }],
  ["a count of nothing", { day: "2026-11-23", counts: "1.0" }],
  ["an unknown channel", { day: "2026-11-23", counts: "1.1.surat" }],
  ["a negative count", { day: "2026-11-23", counts: "1.-1" }],
  ["no counts", { day: "2026-11-23", counts: "" }],
])("a key with %s is no shard", (_, metadata) => {
  expect(readShard({ name: "shard/2026-11-23T08:15:30.000Z/x", metadata })).toBeUndefined();
});

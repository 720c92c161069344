/**
 * Random schedules of everything that can go wrong between a reader and D1: isolates flush and folds run at the same
 * time, step by step in any order; KV and D1 refuse, or do what they were asked and say that they failed, or never
 * answer (which is also how a killed request or fold looks from inside); lists hide the newest shards.
 */
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { writeTogether } from "../src/database.ts";
import { foldShards } from "../src/fold.ts";
import { Tally } from "../src/tally.ts";
import { binding, db, makeWorld } from "./world.ts";

const MINUTE = 60_000;
const ISOLATES = 3;
const ARTICLES = [1, 2, 3];

/** What becomes of an operation on KV or D1. */
const FATES = ["done", "refused", "done, but said to be refused", "done, but never answered", "never done"] as const;
type Fate = (typeof FATES)[number];

type Step =
  | { does: "read"; isolate: number; article: number; times: number; shared: boolean }
  | { does: "flush"; isolate: number }
  | { does: "fold" }
  | { does: "go on"; with: number; fate: Fate; hidden: number }
  | { does: "wait"; minutes: number };

const isolate = fc.nat(ISOLATES - 1);
const fate = fc.oneof(
  { weight: 8, arbitrary: fc.constant("done" as const) },
  { weight: 4, arbitrary: fc.constantFrom(...FATES) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("read" as const),
      isolate,
      article: fc.constantFrom(...ARTICLES),
      times: fc.integer({ min: 1, max: 5 }),
      shared: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("flush" as const), isolate }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("fold" as const) }) },
  {
    weight: 12,
    arbitrary: fc.record({ does: fc.constant("go on" as const), with: fc.nat(20), fate, hidden: fc.nat(3) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 10 }) }),
  },
);
const schedule = fc.array(step, { minLength: 20, maxLength: 60 });

/** Operations that were begun wait here until the schedule lets them go on. */
class Gate {
  readonly #waiting: ((fate: Fate, hidden: number) => Promise<void>)[] = [];

  pass<T>(operation: (hidden: number) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(async (fate, hidden) => {
        if (fate === "never done") return;
        const refusal = new Error("An error that this test made up");
        if (fate === "refused") return reject(refusal);
        const answer = await operation(hidden);
        if (fate === "done") resolve(answer);
        if (fate === "done, but said to be refused") reject(refusal);
      });
    });
  }

  async goOn(index: number, fate: Fate, hidden: number): Promise<boolean> {
    // Whoever was let go on before comes to its next operation.
    await scheduler.wait(0);
    const [operation] = this.#waiting.splice(index % Math.max(1, this.#waiting.length), 1);
    await operation?.(fate, hidden);
    return operation !== undefined;
  }
}

const TABLES = [
  "daily_views",
  "list_views",
  "article_totals",
  "article_shares",
  "daily_shares",
  "folded_shards",
] as const;
let start = Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 16.7 * 60 * MINUTE;

beforeAll(makeWorld);
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

/** Everything that D1 counted: views by article and day, shares by article. */
async function counted() {
  const views = await db.selectFrom("daily_views").selectAll().execute();
  const totals = await db.selectFrom("article_totals").selectAll().execute();
  const days = await db.selectFrom("list_views").selectAll().where("list", "=", "all").execute();
  const sum = (rows: { views: number }[]) => rows.reduce((all, row) => all + row.views, 0);
  expect([sum(totals), sum(days)], "views by article, and of the whole paper").toEqual([sum(views), sum(views)]);
  return {
    ...Object.fromEntries(views.map((row) => [`${row.article_id} on ${row.day}`, row.views])),
    ...Object.fromEntries(
      totals.filter(({ shares }) => shares > 0).map((row) => [`${row.article_id} shared`, row.shares]),
    ),
  };
}

/** Runs a schedule, and then all that is left without faults; `after` follows each batch of a fold. */
async function run(steps: Step[], after: () => Promise<unknown> = async () => {}): Promise<void> {
  // Two WIB days, and so far from the last schedule that no shard of that is found.
  start += 4 * 86_400_000;
  let now = start;
  await writeTogether(
    binding,
    TABLES.map((table) => db.deleteFrom(table)),
  );
  const gate = new Gate();
  const store = {
    put: (...args: Parameters<KVNamespace["put"]>) => gate.pass(() => env.VIEWS.put(...args)),
    list: (options: KVNamespaceListOptions) =>
      gate.pass(async (hidden) => {
        const page = await env.VIEWS.list(options);
        return { ...page, keys: page.keys.slice(0, Math.max(0, page.keys.length - hidden)) };
      }),
  } as unknown as KVNamespace;
  const database = new Proxy(binding, {
    get(target, name) {
      if (name === "prepare") return target.prepare.bind(target);
      if (name !== "batch") throw new Error(`A fold reads and writes together; it does not use ${String(name)}.`);
      return (statements: D1PreparedStatement[]) =>
        gate.pass(async () => {
          const results = await target.batch(statements);
          await after();
          return results;
        });
    },
  });

  const isolates = Array.from({ length: ISOLATES }, () => new Tally());
  const expected: Record<string, number> = {};
  const fold = () => foldShards(database, db, store, now).catch(() => {});
  for (const step of steps) {
    if (step.does === "read") {
      const day = new Date(now + 7 * 60 * MINUTE).toISOString().slice(0, 10);
      const name = step.shared ? `${step.article} shared` : `${step.article} on ${day}`;
      expected[name] = (expected[name] ?? 0) + step.times;
      for (let i = 0; i < step.times; i += 1)
        isolates[step.isolate]?.add(step.article, step.shared ? "whatsapp" : undefined, now);
    }
    if (step.does === "flush") void isolates[step.isolate]?.flush(store, 1_000, now);
    if (step.does === "fold") void fold();
    if (step.does === "go on") await gate.goOn(step.with, step.fate, step.hidden);
    if (step.does === "wait") now += step.minutes * MINUTE;
  }
  for (const [name, number] of Object.entries(await counted())) {
    expect(number, `${name}, in the midst of it`).toBeLessThanOrEqual(expected[name] ?? 0);
  }
  while (await gate.goOn(0, "done", 0));
  for (const isolate of isolates) void isolate.flush(store, 1_000, now);
  while (await gate.goOn(0, "done", 0));
  void fold();
  while (await gate.goOn(0, "done", 0));
  expect(await counted(), "in the end").toEqual(expected);
}

test("whatever goes wrong, every reading is counted once", async () => {
  await fc.assert(
    fc.asyncProperty(schedule, (steps) => run(steps)),
    { numRuns: 150 },
  );
}, 120_000);

test("without the ledger the same schedules count readings twice", async () => {
  const withoutLedger = (steps: Step[]) => run(steps, () => db.deleteFrom("folded_shards").execute());
  const result = await fc.check(fc.asyncProperty(schedule, withoutLedger), { numRuns: 150, endOnFailure: true });
  expect(String(result.errorInstance)).toMatch(/^AssertionError: .*(in the midst of it|in the end)/);
}, 120_000);

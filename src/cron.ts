import { openDatabase } from "./database.ts";
import type { Env } from "./env.ts";
import { foldShards } from "./fold.ts";
import { makePopular } from "./popular.ts";

/** What runs on the clock, as often as wrangler.toml says. */
export async function runOnTheClock(env: Env, now: number): Promise<void> {
  const db = openDatabase(env.NEWSROOM);
  await foldShards(env.NEWSROOM, db, env.VIEWS, now);
  await makePopular(env.NEWSROOM, db, env.VIEWS, now);
}

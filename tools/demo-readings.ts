/** Has the demo newspaper read for a month: shards as isolates write them, added up by the product's own fold. */
import { openDatabase } from "../src/database.ts";
import { wibDay } from "../src/dates.ts";
import type { Env } from "../src/env.ts";
import { foldShards } from "../src/fold.ts";
import { makePopular } from "../src/popular.ts";
import { type Count, sealShards, writeShard } from "../src/shards.ts";
import type { ShareChannel } from "../src/share-channels.ts";
import { visibleArticles } from "../src/visibility.ts";

const DAYS = 30;
const DAY = 86_400_000;
/** Of a hundred shares. */
const CHANNELS: [ShareChannel, number][] = [
  ["whatsapp", 60],
  ["copy", 15],
  ["sheet", 10],
  ["telegram", 7],
  ["x", 5],
  ["facebook", 3],
];

export async function fillReadings({ NEWSROOM, VIEWS }: Pick<Env, "NEWSROOM" | "VIEWS">, now: number): Promise<void> {
  const db = openDatabase(NEWSROOM);
  const newestFirst = await visibleArticles(db, new Date(now).toISOString())
    .select("articles.id")
    .orderBy("articles.published_at", "desc")
    .execute();
  for (let ago = DAYS - 1; ago >= 0; ago -= 1) {
    const counts = newestFirst.flatMap(({ id }, age) => countsOf(id, age, ago));
    const day = wibDay(new Date(now - ago * DAY).toISOString());
    for (const shard of sealShards(day, counts, now)) await writeShard(VIEWS, shard, now);
  }
  await foldShards(NEWSROOM, db, VIEWS, now);
  await makePopular(NEWSROOM, db, VIEWS, now);
}

/** A day's counts of an article: the newer it is the more, and each has its own luck, and each day. */
function countsOf(article: number, age: number, ago: number): Count[] {
  const luck = 0.25 + chance(article) ** 3 * 4;
  const views = Math.round((60 / (1 + age / 6)) * luck * (0.5 + chance(article * 31 + ago)));
  if (views === 0) return [];
  const shares = CHANNELS.map(([channel, percent]) => ({
    article,
    channel,
    number: Math.floor((views * percent) / 1_500 + chance(article * 17 + ago + percent)),
  }));
  return [{ article, number: views }, ...shares.filter(({ number }) => number > 0)];
}

/** From 0 to 1, the same at each start. */
const chance = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;

/** Terpopuler: made on the clock from what D1 counted, kept in KV as one JSON, read by pages when they are rendered. */
import * as v from "valibot";
import { mapped, type Newsroom, type Read, readAtLeisure } from "./database.ts";
import { wibDay } from "./dates.ts";
import { listMostRead, type MostRead } from "./queries/popular.ts";
import { listTeasersById, type Teaser } from "./queries/teasers.ts";
import { SPANS, type Span } from "./spans.ts";

const KEY = "popular";

/** The lists hold more than any page shows, since some may be withdrawn before they are made anew. */
const LONGEST_LIST = 20;

const list = v.array(v.object({ id: v.number(), shares: v.number() }));
/** A span's lists: of the whole paper (by "") and of each top rubric (by its slug); and when they were made, in milliseconds. */
const lists = v.object({ madeAt: v.number(), lists: v.record(v.string(), list) });
const popular = v.partial(v.object({ today: lists, week: lists, month: lists, ever: lists }));

export type Popular = v.InferOutput<typeof popular>;
/** Articles, the most read first, each with its shares. */
export type PopularList = v.InferOutput<typeof list>;

const DAY = 86_400_000;

/**
 * How old a span's lists may get: a two-hundredth of the span, so that each span costs D1 as much a day as any other
 * (today's are made at each turn, the week's every hour), and a day at most.
 */
const mayBeOld = ({ days }: Span) => Math.min(((days ?? 365) * DAY) / 200, DAY);

/** Makes those lists anew that are old, and leaves the others. */
export async function makePopular(binding: D1Database, db: Newsroom, store: KVNamespace, now: number): Promise<void> {
  const old = parse(await store.get(KEY, "json"));
  const time = new Date(now).toISOString();
  const reads: Record<string, Read<MostRead[]>> = {};
  for (const span of SPANS) {
    if (now - (old[span.name]?.madeAt ?? 0) < mayBeOld(span)) continue;
    const from = span.days && wibDay(new Date(now - (span.days - 1) * DAY).toISOString());
    reads[span.name] = listMostRead(db, from, time, LONGEST_LIST);
  }
  if (Object.keys(reads).length === 0) return;
  const found = await readAtLeisure(binding, reads);
  const made = Object.entries(found).map(([name, rows]) => [name, { madeAt: now, lists: listsOf(rows) }]);
  await store.put(KEY, JSON.stringify({ ...old, ...Object.fromEntries(made) }));
}

function listsOf(rows: MostRead[]): Record<string, PopularList> {
  const lists: Record<string, PopularList> = {};
  const add = (name: string, { article_id: id, shares }: MostRead) => {
    lists[name] ??= [];
    lists[name].push({ id, shares });
  };
  for (const row of rows) {
    if (row.place <= LONGEST_LIST) add("", row);
    if (row.place_in_rubric <= LONGEST_LIST) add(row.rubric, row);
  }
  return lists;
}

/** Lists of another form, from before a deployment, are as good as none. */
function parse(value: unknown): Popular {
  const parsed = v.safeParse(popular, value);
  return parsed.success ? parsed.output : {};
}

const SECONDS_REMEMBERED = 60;
let remembered: { popular: Popular; until: number } = { popular: {}, until: 0 };

/** The lists as KV has them, asked at most once a minute by an isolate. Where KV fails, pages show the last ones. */
export async function readPopular(store: KVNamespace): Promise<Popular> {
  if (Date.now() >= remembered.until) {
    let { popular } = remembered;
    try {
      popular = parse(await store.get(KEY, { type: "json", cacheTtl: SECONDS_REMEMBERED }));
    } catch (error) {
      console.error("KV does not give the lists of Terpopuler; the last ones stay.", error);
    }
    remembered = { popular, until: Date.now() + SECONDS_REMEMBERED * 1_000 };
  }
  return remembered.popular;
}

/** A span's list of the whole paper or of a top rubric, by its slug; where it is empty, the next longer span's. */
export function pickList(popular: Popular, span: Span, rubric = ""): { span: Span; list: PopularList } {
  for (const longer of SPANS.slice(SPANS.indexOf(span))) {
    const list = popular[longer.name]?.lists[rubric];
    if (list && list.length > 0) return { span: longer, list };
  }
  return { span, list: [] };
}

export interface PopularTeaser extends Teaser {
  shares: number;
}

/** The first few of a list, without what was withdrawn or paid for since the list was made. */
export function listPopular(db: Newsroom, list: PopularList, now: string, size: number): Read<PopularTeaser[]> {
  const shares = new Map(list.map((each) => [each.id, each.shares]));
  return mapped(listTeasersById(db, [...shares.keys()], now, size), (teasers) =>
    teasers.map((teaser) => ({ ...teaser, shares: shares.get(teaser.id) ?? 0 })),
  );
}

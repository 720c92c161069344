import { type Compilable, type Generated, Kysely, SqliteAdapter } from "kysely";
import { D1Dialect } from "kysely-d1";
import { askPatiently } from "./outage.ts";
import type { ShareChannel } from "./share-channels.ts";

/** The newsroom's tables, as the migrations make them. */
export interface Tables {
  rubrics: {
    id: Generated<number>;
    parent_id: number | null;
    position: number;
    slug: string;
    path: string;
    name: string;
    description: Generated<string>;
    look: Generated<"stories" | "pictures" | "covers">;
    in_menu: Generated<0 | 1>;
  };
  people: { id: Generated<number>; slug: string; name: string; bio: Generated<string> };
  masthead: { position: number; desk: string; person_id: number };
  pictures: {
    id: Generated<number>;
    key: string;
    width: number;
    height: number;
    widths: string;
    colour: Generated<string>;
    focal_x: Generated<number>;
    focal_y: Generated<number>;
    alt: Generated<string>;
    credit: Generated<string>;
    credit_person_id: number | null;
    credit_role: Generated<"photographer" | "illustrator" | "agency">;
    taken_at: string | null;
  };
  articles: {
    id: Generated<number>;
    slug: string;
    format: Generated<Format>;
    status: Generated<Status>;
    published_at: string | null;
    rubric_id: number;
    kicker: Generated<string>;
    headline: string;
    dek: Generated<string>;
    main_picture_id: number | null;
    main_caption: Generated<string>;
    video_url: string | null;
    paid: Paid | null;
    unverified: Generated<0 | 1>;
    follow_up_id: number | null;
    words: Generated<number>;
    created_at: string;
    updated_at: string;
    withdrawn_at: string | null;
    withdrawal_reason: WithdrawalReason | null;
    withdrawal_note: Generated<string>;
    body: Generated<string>;
  };
  bylines: { article_id: number; position: number; person_id: number; role: Role };
  picture_uses: { article_id: number; position: number; picture_id: number; caption: Generated<string> };
  tags: { id: Generated<number>; slug: string; name: string };
  article_tags: { article_id: number; position: number; tag_id: number };
  listings: { list: string; published_at: string; article_id: number };
  listing_counts: { list: string; level: number; period: string; articles: number };
  headline_words: { word: string; article_id: number };
  corrections: {
    id: Generated<number>;
    article_id: number;
    kind: CorrectionKind;
    posted_at: string;
    sender: Generated<string>;
    body: string;
    told_in_id: number | null;
  };
  pages: {
    id: Generated<number>;
    parent_id: number | null;
    position: number;
    path: string;
    title: string;
    dek: Generated<string>;
    updated_at: string;
    body: Generated<string>;
  };
  series: { id: Generated<number>; rubric_id: number; name: string };
  issues: {
    id: Generated<number>;
    series_id: number;
    number: number;
    slug: string;
    title: string;
    published_at: string;
    cover_id: number | null;
    description: Generated<string>;
  };
  issue_articles: { issue_id: number; position: number; article_id: number };
  redirects: { source: string; article_id: number | null; target: string | null };
  daily_views: { day: string; article_id: number; views: number };
  list_views: { list: string; day: string; views: number };
  article_totals: {
    article_id: number;
    views: Generated<number>;
    shares: Generated<number>;
    imported_views: Generated<number>;
  };
  article_shares: { article_id: number; channel: ShareChannel; shares: number };
  daily_shares: { channel: ShareChannel; day: string; shares: number };
  folded_shards: { name: string };
  edition: { id: 1; version: number; rubrics: string };
}

export type Format = "text" | "photo" | "comic" | "video";
export type Status = "draft" | "submitted" | "published" | "withdrawn";
export type Paid = "advertorial" | "sponsored";
export type Role = "writer" | "editor" | "photographer" | "illustrator" | "videographer" | "researcher";
export type WithdrawalReason = "sara" | "decency" | "child" | "trauma" | "council";
export type CorrectionKind = "correction" | "clarification" | "reply";

export type Newsroom = Kysely<Tables>;

/** Kysely runs the queries of an adapter with a single connection one after the other; D1 has no such limit. */
class D1Adapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** A Kysely over D1, made anew for each request: a shared one would queue requests behind one another. */
export function openDatabase(binding: D1Database): Newsroom {
  const dialect = new D1Dialect({ database: binding });
  dialect.createAdapter = () => new D1Adapter();
  return new Kysely<Tables>({ dialect });
}

/** A question that is not asked yet, and what its rows mean. */
export interface Read<T> {
  query: Statement;
  take(rows: unknown[]): T;
}

export interface Statement {
  compile(): { sql: string; parameters: readonly unknown[] };
}

type RowOf<Q> = Q extends Compilable<infer Row> ? Row : never;

/** The question's first row, or undefined. */
export function first<Q extends Compilable>(query: Q): Read<RowOf<Q> | undefined> {
  return { query, take: (rows) => rows[0] as RowOf<Q> | undefined };
}

/** All rows of the question. */
export function many<Q extends Compilable>(query: Q): Read<RowOf<Q>[]> {
  return { query, take: (rows) => rows as RowOf<Q>[] };
}

/** The same question with its answer turned into something else. */
export function mapped<T, U>(read: Read<T>, change: (answer: T) => U): Read<U> {
  return { query: read.query, take: (rows) => change(read.take(rows)) };
}

type Answers<R> = { [K in keyof R]: R[K] extends Read<infer T> ? T : never };

/**
 * Asks several questions in one round trip (one D1 batch): what a page needs is asked together.
 * Answers come under the questions' names.
 * @throws Outage where the database does not answer
 */
export function readTogether<R extends Record<string, Read<unknown>>>(
  binding: D1Database,
  reads: R,
): Promise<Answers<R>> {
  return askPatiently(() => readAtLeisure(binding, reads));
}

/** The same for what runs on the clock: it may take as long as it takes, and fail without readers being told to wait. */
export async function readAtLeisure<R extends Record<string, Read<unknown>>>(
  binding: D1Database,
  reads: R,
): Promise<Answers<R>> {
  const names = Object.keys(reads);
  const statements = names.map((name) => prepare(binding, (reads[name] as Read<unknown>).query));
  const results = await binding.batch(statements);
  return Object.fromEntries(
    names.map((name, i) => [name, (reads[name] as Read<unknown>).take(results[i]?.results ?? [])]),
  ) as Answers<R>;
}

/** Writes all or nothing: D1's batch is its only transaction. */
export async function writeTogether(binding: D1Database, writes: Compilable[]): Promise<void> {
  await binding.batch(writes.map((write) => prepare(binding, write)));
}

function prepare(binding: D1Database, query: Statement): D1PreparedStatement {
  const { sql, parameters } = query.compile();
  return binding.prepare(sql).bind(...parameters);
}

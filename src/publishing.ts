/**
 * All that changes what readers see. Each function writes in one batch: the change, the lists that follow from it,
 * and a new edition; so it is done whole or not at all, and doing it twice changes nothing more.
 */
import { type Compilable, sql } from "kysely";
import { countWords } from "./article-body.ts";
import {
  type CorrectionKind,
  type Format,
  type Newsroom,
  type Paid,
  type Role,
  type WithdrawalReason,
  writeTogether,
} from "./database.ts";
import { articleLink } from "./links.ts";
import { properAddress } from "./old-addresses.ts";
import { bumpEdition } from "./queries/edition.ts";
import { indexHeadline, relist } from "./queries/listings.ts";
import { RESERVED_SLUGS } from "./slugs.ts";

/** What an article says; people, tags, rubric and pictures by their ids. */
export interface ArticleContent {
  slug: string;
  format: Format;
  rubricId: number;
  kicker: string;
  headline: string;
  dek: string;
  body: string;
  bylines: { personId: number; role: Role }[];
  tagIds: number[];
  mainPicture: { id: number; caption: string } | null;
  pictures: { id: number; caption: string }[];
  videoUrl: string | null;
  paid: Paid | null;
  unverified: boolean;
}

/** Whether readers would reach an article of this slug: an address in its proper form that the site doesn't need itself. */
function canStandAtRoot(slug: string): boolean {
  if (slug === "" || slug.includes("/") || RESERVED_SLUGS.has(slug)) return false;
  const address = articleLink({ slug });
  return decodeURI(properAddress(new URL(address, "http://newsroom"))) === decodeURI(address);
}

/** Writes an article's content, new or changed; whether readers see it stays as it is. */
export async function saveArticle(
  binding: D1Database,
  db: Newsroom,
  content: ArticleContent,
  now: string,
): Promise<void> {
  const page = await db.selectFrom("pages").select("id").where("path", "=", content.slug).executeTakeFirst();
  if (page || !canStandAtRoot(content.slug)) {
    throw new Error(`An article can't stand at "/${content.slug}/": choose a slug that is no page's and no route's.`);
  }
  const row = {
    slug: content.slug,
    format: content.format,
    rubric_id: content.rubricId,
    kicker: content.kicker,
    headline: content.headline,
    dek: content.dek,
    body: content.body,
    words: countWords(content.body),
    main_picture_id: content.mainPicture?.id ?? null,
    main_caption: content.mainPicture?.caption ?? "",
    video_url: content.videoUrl,
    paid: content.paid,
    unverified: content.unverified ? (1 as const) : (0 as const),
    updated_at: now,
  };
  const id = idOf(content.slug);
  // As one JSON parameter each: D1 binds at most 100 values to a statement.
  const [bylines, tagIds, pictures] = [content.bylines, content.tagIds, content.pictures].map((rows) =>
    JSON.stringify(rows),
  );
  await writeTogether(binding, [
    db
      .insertInto("articles")
      .values({ ...row, created_at: now })
      .onConflict((conflict) => conflict.column("slug").doUpdateSet(row)),
    ...(["bylines", "article_tags", "picture_uses"] as const).map((table) =>
      db.deleteFrom(table).where("article_id", "=", id),
    ),
    ...[
      sql`insert into bylines (article_id, position, person_id, role)
          select ${id}, key, value ->> 'personId', value ->> 'role' from json_each(${bylines})`,
      sql`insert into article_tags (article_id, position, tag_id) select ${id}, key, value from json_each(${tagIds})`,
      sql`insert into picture_uses (article_id, position, picture_id, caption)
          select ${id}, key, value ->> 'id', value ->> 'caption' from json_each(${pictures})`,
    ].map((write) => ({ compile: () => write.compile(db) })),
    ...indexHeadline(db, content.slug, content.headline),
    ...inLists(db, content.slug),
  ]);
}

/** Publishes an article at a moment: now, in the past (an archive) or in the future (an embargo). */
export async function publishArticle(
  binding: D1Database,
  db: Newsroom,
  slug: string,
  publishedAt: string,
): Promise<void> {
  const set = { status: "published" as const, published_at: publishedAt, withdrawn_at: null, withdrawal_reason: null };
  await writeTogether(binding, [db.updateTable("articles").set(set).where("slug", "=", slug), ...inLists(db, slug)]);
}

/** Takes a published story back; its address goes on to say when and why (Dewan Pers, Pedoman Media Siber, 5). */
export async function withdrawArticle(
  binding: D1Database,
  db: Newsroom,
  slug: string,
  withdrawal: { at: string; reason: WithdrawalReason; note: string },
): Promise<void> {
  const { at, reason, note } = withdrawal;
  const set = { status: "withdrawn" as const, withdrawn_at: at, withdrawal_reason: reason, withdrawal_note: note };
  await writeTogether(binding, [
    db.updateTable("articles").set(set).where("slug", "=", slug).where("status", "=", "published"),
    ...inLists(db, slug),
  ]);
}

/** Posts a correction, clarification or reply with the story that it is about (Dewan Pers, Pedoman Media Siber, 4). */
export async function postCorrection(
  binding: D1Database,
  db: Newsroom,
  slug: string,
  correction: { kind: CorrectionKind; at: string; body: string; sender?: string; toldIn?: string },
): Promise<void> {
  const { kind, at, body, sender = "", toldIn } = correction;
  await writeTogether(binding, [
    db.insertInto("corrections").values({
      article_id: idOf(slug),
      kind,
      posted_at: at,
      sender,
      body,
      told_in_id: toldIn === undefined ? null : idOf(toldIn),
    }),
    db.updateTable("articles").set({ updated_at: at }).where("slug", "=", slug),
    bumpEdition(db),
  ]);
}

/** Says which later story tells how an unverified one turned out (Dewan Pers, Pedoman Media Siber, 2). */
export async function followUp(binding: D1Database, db: Newsroom, slug: string, later: string): Promise<void> {
  await writeTogether(binding, [
    db
      .updateTable("articles")
      .set({ follow_up_id: idOf(later) })
      .where("slug", "=", slug),
    bumpEdition(db),
  ]);
}

/** Ends every change of an article: its lists as they should be now, and a new edition. */
function inLists(db: Newsroom, slug: string): Compilable[] {
  return [...relist(db, slug), bumpEdition(db)];
}

const idOf = (slug: string) => sql<number>`(select id from articles where slug = ${slug})`;

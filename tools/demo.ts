/** Writes the demo newspaper of demo/ into a Genta: rows by publishing.ts as an editor would, pictures painted here. */
import { articles as y2011 } from "../demo/articles/2011-2016.ts";
import { articles as y2017 } from "../demo/articles/2017-2021.ts";
import { articles as y2022 } from "../demo/articles/2022-2024.ts";
import { articles as y2025 } from "../demo/articles/2025-2026.ts";
import type { DemoArticle, DemoPicture } from "../demo/contract.ts";
import { issues } from "../demo/issues.ts";
import { masthead } from "../demo/masthead.ts";
import { pages } from "../demo/pages.ts";
import { people } from "../demo/people.ts";
import { rubrics } from "../demo/rubrics.ts";
import { tags } from "../demo/tags.ts";
import { type Newsroom, openDatabase, writeTogether } from "../src/database.ts";
import { fromWib, wibDay } from "../src/dates.ts";
import type { Env } from "../src/env.ts";
import { followUp, postCorrection, publishArticle, saveArticle, withdrawArticle } from "../src/publishing.ts";
import { bumpEdition, rememberRubrics } from "../src/queries/edition.ts";
import { slugify } from "../src/slugs.ts";
import { type Painted, paintAll } from "./demo-pictures.ts";
import { fillReadings } from "./demo-readings.ts";

type Bindings = Pick<Env, "NEWSROOM" | "MEDIA" | "VIEWS">;

export const articles: DemoArticle[] = [...y2011, ...y2017, ...y2022, ...y2025];

/** Whether nothing was ever written here. */
export async function isEmpty({ NEWSROOM }: Pick<Bindings, "NEWSROOM">): Promise<boolean> {
  return (await NEWSROOM.prepare("SELECT 1 FROM rubrics UNION ALL SELECT 1 FROM articles LIMIT 1").first()) === null;
}

/** Fills an empty Genta; `log` gets a line a step. */
export async function fillDemo(bindings: Bindings, log: (line: string) => void): Promise<void> {
  const { NEWSROOM, MEDIA } = bindings;
  const db = openDatabase(NEWSROOM);
  log(`Painting the demo newspaper's pictures (once; about half a minute) …`);
  const painted = await paintAll(MEDIA, articles);
  log(`Writing its ${articles.length} stories …`);
  await writeTogether(NEWSROOM, [...frameRows(db), ...pictureRows(db, painted)]);
  const ids = await idsOf(db, painted);
  for (const article of articles) await writeArticle(NEWSROOM, db, ids, article);
  for (const { slug, followUp: later } of articles) if (later) await followUp(NEWSROOM, db, slug, later);
  await writeTogether(NEWSROOM, [...issueRows(db, ids), ...pageRows(db), ...oldAddressRows(db), bumpEdition(db)]);
  await fillReadings(bindings, Date.now());
}

/** Rubrics, people, masthead, tags, series. */
function frameRows(db: Newsroom) {
  const slugOf = (path: string) => path.split("/").at(-1) as string;
  const parentOf = (path: string) => path.split("/").slice(0, -1).join("/");
  const rubricId = (path: string) => rubrics.findIndex((rubric) => rubric.path === path) + 1;
  return [
    ...rubrics.map(({ path, name, description, look = "stories", footerOnly }, i) =>
      db.insertInto("rubrics").values({
        id: i + 1,
        parent_id: rubricId(parentOf(path)) || null,
        position: i,
        slug: slugOf(path),
        path,
        name,
        description,
        look,
        in_menu: footerOnly ? (0 as const) : (1 as const),
      }),
    ),
    rememberRubrics(db),
    ...people.map(({ slug, name, bio = "" }) => db.insertInto("people").values({ slug, name, bio })),
    ...masthead.map(({ desk, person }, position) =>
      db.insertInto("masthead").values(({ selectFrom }) => ({
        position,
        desk,
        person_id: selectFrom("people").select("id").where("name", "=", person),
      })),
    ),
    ...tags.map((name) => db.insertInto("tags").values({ name, slug: slugify(name) })),
    ...["tabloid", "genta-antara", "buletin"].map((slug, i) =>
      db.insertInto("series").values({
        id: i + 1,
        rubric_id: rubricId(`digital/${slug}`),
        name: rubrics.find(({ path }) => path === `digital/${slug}`)?.name as string,
      }),
    ),
  ];
}

function pictureRows(db: Newsroom, painted: Painted[]) {
  return painted.map(({ picture, key, width, height, widths, colour }) => {
    const person = people.find(({ name }) => name === picture.credit);
    return db.insertInto("pictures").values(({ selectFrom }) => ({
      key,
      width,
      height,
      widths: widths.join(),
      colour,
      alt: picture.alt,
      credit: person ? "" : picture.credit,
      credit_person_id: person ? selectFrom("people").select("id").where("slug", "=", person.slug) : null,
      credit_role: !person ? "agency" : picture.style === "photo" ? "photographer" : "illustrator",
      taken_at: picture.takenAt ?? null,
    }));
  });
}

type Ids = Awaited<ReturnType<typeof idsOf>>;

/** The ids of what was just written, by the names that the demo uses. */
async function idsOf(db: Newsroom, painted: Painted[]) {
  const [rubricRows, personRows, tagRows, pictureRows] = await Promise.all([
    db.selectFrom("rubrics").select(["id", "path as name"]).execute(),
    db.selectFrom("people").select(["id", "name"]).execute(),
    db.selectFrom("tags").select(["id", "name"]).execute(),
    db.selectFrom("pictures").select(["id", "key as name"]).execute(),
  ]);
  const lookup = (rows: { id: number; name: string }[]) => {
    const ids = new Map(rows.map(({ id, name }) => [name, id]));
    return (name: string): number => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`The demo names "${name}", which it does not have.`);
      return id;
    };
  };
  const keys = new Map(painted.map(({ picture, key }) => [picture.key, key]));
  const keyOf = (picture: Pick<DemoPicture, "key">) => keys.get(picture.key) ?? picture.key;
  const pictureId = lookup(pictureRows);
  return {
    rubric: lookup(rubricRows),
    person: lookup(personRows),
    tag: lookup(tagRows),
    keyOf,
    picture: (picture: Pick<DemoPicture, "key">) => pictureId(keyOf(picture)),
  };
}

async function writeArticle(binding: D1Database, db: Newsroom, ids: Ids, article: DemoArticle): Promise<void> {
  const { slug, picture, pictures = [], scheduledInDays, draft, withdrawal, corrections = [] } = article;
  const publishedAt = scheduledInDays === undefined ? fromWib(article.publishedAt) : morningIn(scheduledInDays);
  await saveArticle(
    binding,
    db,
    {
      slug,
      format: article.format ?? "text",
      rubricId: ids.rubric(article.rubric),
      kicker: article.kicker ?? "",
      headline: article.headline,
      dek: article.dek ?? "",
      body: article.body
        .trim()
        .replace(/data-picture="([^"]+)"/g, (_, key: string) => `data-picture="${ids.keyOf({ key })}"`),
      bylines: article.bylines.map(({ person, role }) => ({ personId: ids.person(person), role })),
      tagIds: article.tags.map(ids.tag),
      mainPicture: picture ? { id: ids.picture(picture), caption: picture.caption ?? "" } : null,
      pictures: pictures.map((use) => ({ id: ids.picture(use), caption: use.caption ?? "" })),
      videoUrl: article.videoUrl ?? null,
      paid: article.paid ?? null,
      unverified: article.unverified ?? false,
    },
    publishedAt,
  );
  if (draft) return;
  await publishArticle(binding, db, slug, publishedAt);
  for (const { at, kind, body, from } of corrections) {
    await postCorrection(binding, db, slug, { kind, at: fromWib(at), body, ...(from && { sender: from }) });
  }
  if (withdrawal) await withdrawArticle(binding, db, slug, { ...withdrawal, at: fromWib(withdrawal.at) });
}

/** 07:00 WIB some days from today. */
function morningIn(days: number): string {
  return fromWib(`${wibDay(new Date(Date.now() + days * 86_400_000).toISOString())} 07:00`);
}

/** Issues with the stories of the half year before them that are most at home in print. */
function issueRows(db: Newsroom, ids: Ids) {
  return issues.flatMap((issue, i) => {
    const seriesId = ["tabloid", "genta-antara", "buletin"].indexOf(issue.series) + 1;
    const at = fromWib(`${issue.date} 08:00`);
    const from = new Date(Date.parse(at) - 365 * 86_400_000).toISOString();
    const stories = articles
      .filter(
        ({ draft, publishedAt, scheduledInDays }) =>
          !draft && scheduledInDays === undefined && fromWib(publishedAt) <= at && fromWib(publishedAt) > from,
      )
      .slice(-8);
    return [
      db.insertInto("issues").values({
        id: i + 1,
        series_id: seriesId,
        number: issue.number,
        slug: issue.slug,
        title: issue.title,
        published_at: at,
        cover_id: ids.picture({ key: issue.slug }),
        description: issue.description,
      }),
      ...stories.map(({ slug }, position) =>
        db.insertInto("issue_articles").values(({ selectFrom }) => ({
          issue_id: i + 1,
          position,
          article_id: selectFrom("articles").select("id").where("slug", "=", slug),
        })),
      ),
    ];
  });
}

function pageRows(db: Newsroom) {
  return pages.map(({ path, title, dek, body }, position) =>
    db.insertInto("pages").values(({ selectFrom }) => ({
      position,
      path,
      parent_id: path.includes("/")
        ? selectFrom("pages")
            .select("id")
            .where("path", "=", path.split("/")[0] as string)
        : null,
      title,
      dek,
      body: body.trim(),
      updated_at: fromWib("2026-08-17 09:00"),
    })),
  );
}

/** What a WordPress past leaves behind: ids in addresses, a slug that was changed, an attachment's page. */
function oldAddressRows(db: Newsroom) {
  const [story] = articles;
  if (!story) return [];
  return [
    "/?p=123",
    "/judul-lama-sebelum-disunting/",
    `/${story.slug}/foto-lampiran/`,
    "/wp-content/uploads/2011/03/foto.jpg",
  ].map((source) =>
    db.insertInto("redirects").values(({ selectFrom }) => ({
      source,
      article_id: selectFrom("articles").select("id").where("slug", "=", story.slug),
    })),
  );
}

import { raw } from "hono/html";
import type { BodyPart } from "../src/article-body.ts";
import { formatDateTime, yearsBetween } from "../src/dates.ts";
import { articleLink, pictureLink, rubricLink, tagLink } from "../src/links.ts";
import type { PopularTeaser } from "../src/popular.ts";
import type { Article, Byline, Connection, Correction, Picture } from "../src/queries/articles.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { lineage } from "../src/rubric-tree.ts";
import { site } from "../src/site.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { Bylines } from "./parts/bylines.tsx";
import { Notices } from "./parts/notices.tsx";
import { Figure } from "./parts/picture.tsx";
import { Popular } from "./parts/popular.tsx";
import { ShareButtons } from "./parts/share.tsx";
import { Teaser } from "./parts/teaser.tsx";

interface ArticleProps {
  frame: Frame;
  article: Article;
  bylines: Byline[];
  tags: { name: string; slug: string }[];
  pictures: Picture[];
  corrections: Correction[];
  connections: Connection[];
  parts: BodyPart[];
  readAlso: TeaserRow[];
  related: TeaserRow[];
  popular: PopularTeaser[];
}

export function ArticlePage(props: ArticleProps) {
  const { frame, article, bylines, tags, pictures, corrections, connections, parts, readAlso, related, popular } =
    props;
  const line = lineage(frame.rubrics, article.rubric_id);
  const address = articleLink(article);
  const main = mainPicture(article);
  const age = yearsBetween(article.published_at, frame.now);
  const inOrder = article.format === "photo" || article.format === "comic";
  const share = { url: frame.origin + address, headline: article.headline };
  return (
    <Layout
      frame={frame}
      title={article.headline}
      description={article.dek || `${article.headline}. ${site.name}.`}
      address={address}
      picture={main && pictureLink(main, widest(main))}
      current={line[0]?.id}
      article={article}
    >
      <article class={`story ${article.format}`} data-article={article.id}>
        <header>
          <Breadcrumb steps={line.map((rubric) => ({ name: rubric.name, link: rubricLink(rubric) }))} />
          <Notices article={article} connections={connections} />
          {article.kicker && <p class="kicker">{article.kicker}</p>}
          <h1>{article.headline}</h1>
          {article.dek && <p class="dek">{article.dek}</p>}
          <div class="byline">
            <Bylines bylines={bylines} />
            <time datetime={article.published_at}>{formatDateTime(article.published_at)}</time>
          </div>
          {age >= site.oldAfterYears && <p class="old">Artikel ini terbit {age} tahun lalu.</p>}
        </header>
        <Corrections corrections={corrections} />
        {main && <Figure picture={main} sizes={inOrder ? "full" : "story"} first />}
        <ShareButtons {...share} shares={article.shares} label="Bagikan" />
        {article.video_url && (
          <p class="watch">
            <a href={article.video_url} rel="noopener">
              ▶ Tonton videonya di YouTube
            </a>
          </p>
        )}
        <div class="body">
          {parts.map((part) => {
            if (typeof part === "string") return raw(part);
            if ("picture" in part) return <Figure picture={part.picture} sizes="story" />;
            return <ReadAlso teaser={readAlso[part.readAlso]} />;
          })}
        </div>
        {inOrder && (
          <div class="strip">
            {pictures.map((picture, i) => (
              <Figure picture={picture} sizes="full" number={i + 1} />
            ))}
          </div>
        )}
        <footer>
          {tags.length > 0 && (
            <ul class="tags" aria-label="Topik">
              {tags.map((tag) => (
                <li>
                  <a href={tagLink(tag)} rel="tag">
                    {tag.name}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <ShareButtons {...share} label="Bagikan tulisan ini" />
        </footer>
      </article>
      {related.length > 0 && (
        <section class="related" aria-labelledby="baca-juga">
          <h2 class="section" id="baca-juga">
            Baca Juga
          </h2>
          <div class="grid">
            {related.map((teaser) => (
              <Teaser teaser={teaser} picture="card" rubrics={frame.rubrics} />
            ))}
          </div>
        </section>
      )}
      <Popular teasers={popular} />
    </Layout>
  );
}

function ReadAlso({ teaser }: { teaser: TeaserRow | undefined }) {
  if (!teaser) return null;
  return (
    <aside class="read-also">
      <span>Baca Juga</span> <a href={articleLink(teaser)}>{teaser.headline}</a>
    </aside>
  );
}

const CORRECTION_HEADINGS = { correction: "Ralat", clarification: "Klarifikasi", reply: "Hak Jawab" };

/** On top and with their time, as the press council's guideline asks (Pedoman Pemberitaan Media Siber, 4). */
function Corrections({ corrections }: { corrections: Correction[] }) {
  return corrections.map((correction) => (
    <section class="correction" aria-label={CORRECTION_HEADINGS[correction.kind]}>
      <h2>
        {CORRECTION_HEADINGS[correction.kind]}
        {correction.sender && <span> dari {correction.sender}</span>}
      </h2>
      <time datetime={correction.posted_at}>{formatDateTime(correction.posted_at)}</time>
      {raw(correction.body)}
      {correction.told_in_slug && (
        <p>
          Selengkapnya: <a href={articleLink({ slug: correction.told_in_slug })}>{correction.told_in_headline}</a>
        </p>
      )}
    </section>
  ));
}

/** The main picture that came with the article's row. */
function mainPicture(article: Article): Picture | undefined {
  return article.key === null ? undefined : ({ ...article, caption: article.main_caption } as Article & Picture);
}

const widest = (picture: Picture) => Number(picture.widths.split(",").at(-1));

import type { Child } from "hono/jsx";
import { formatClock, formatShortDate, wibDay } from "../src/dates.ts";
import { articleLink, formatLink, homeLink, rubricLink } from "../src/links.ts";
import type { PopularTeaser } from "../src/popular.ts";
import type { Cover } from "../src/queries/issues.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { childrenOf, type Rubric } from "../src/rubric-tree.ts";
import { site } from "../src/site.ts";
import { type Frame, Layout } from "./layout.tsx";
import { CoverLink } from "./parts/cover.tsx";
import { Image, type SIZES } from "./parts/picture.tsx";
import { Popular } from "./parts/popular.tsx";
import { Teaser } from "./parts/teaser.tsx";

interface HomeProps {
  frame: Frame;
  newest: TeaserRow[];
  blocks: (TeaserRow & { block_id: number })[];
  photos: TeaserRow[];
  popular: PopularTeaser[];
  covers: Cover[];
}

/**
 * The front page: a lead, the newest, then each top rubric in a rhythm of its own. No picture stands on it twice,
 * but for the most read's, which may lead too; a block takes up a story that "Terbaru" names only where it has no other.
 */
export function HomePage({ frame, newest, blocks, photos, popular, covers }: HomeProps) {
  const lead = newest.find(({ picture }) => picture) ?? newest[0];
  const snaps = photos.filter(({ id }) => id !== lead?.id).slice(0, 5);
  const shown = new Set([lead?.id, ...snaps.map(({ id }) => id)]);
  const latest = newest.filter(({ id }) => !shown.has(id));
  const [beside, below] = [latest.slice(0, 5), latest.slice(5, 8)];
  for (const { id } of below) shown.add(id);
  if (popular[0]) shown.add(popular[0].id);
  const named = new Set(beside.map(({ id }) => id));
  const top = childrenOf(frame.rubrics, null).filter(({ look }) => look !== "covers");
  return (
    <Layout frame={frame} description={site.description} address={homeLink()}>
      <h1 class="hidden">{site.name}</h1>
      {lead ? (
        <section class="front" aria-label="Berita utama">
          <div class="lead">
            <Teaser teaser={lead} rubrics={frame.rubrics} picture="lead" first dek level={2} />
          </div>
          <div class="beside">
            <h2 class="section">Terbaru</h2>
            <ol class="briefs">
              {beside.map((teaser) => (
                <li>
                  <Brief teaser={teaser} now={frame.now} />
                </li>
              ))}
            </ol>
          </div>
          <div class="below">
            {below.map((teaser) => (
              <Teaser teaser={teaser} rubrics={frame.rubrics} picture="card" />
            ))}
          </div>
        </section>
      ) : (
        <p class="empty">Belum ada tulisan yang terbit.</p>
      )}
      {top.map((rubric, i) => {
        const free = blocks.filter((teaser) => teaser.block_id === rubric.id && !shown.has(teaser.id));
        const teasers = [...free.filter(({ id }) => !named.has(id)), ...free.filter(({ id }) => named.has(id))];
        return (
          <>
            <RubricBlock rubric={rubric} rubrics={frame.rubrics} teasers={teasers} rhythm={i} />
            {i === 0 && snaps.length > 0 && <Photos photos={snaps} />}
            {i === 1 && <Popular teasers={popular} />}
          </>
        );
      })}
      {covers.length > 0 && <Covers covers={covers} frame={frame} />}
    </Layout>
  );
}

/** A story in one line or two, with the clock on the day itself. */
function Brief({ teaser, now }: { teaser: TeaserRow; now: string }) {
  const today = wibDay(teaser.published_at) === wibDay(now);
  return (
    <article class="brief">
      <time datetime={teaser.published_at}>
        {today ? formatClock(teaser.published_at) : formatShortDate(teaser.published_at)}
      </time>
      <h3>
        <a href={articleLink(teaser)}>{teaser.headline}</a>
      </h3>
      {teaser.unverified === 1 && <span class="label">Belum terverifikasi</span>}
      {teaser.paid && <span class="label">{teaser.paid === "sponsored" ? "Bersponsor" : "Advertorial"}</span>}
    </article>
  );
}

interface Rhythm {
  name: string;
  size: number;
  picture(place: number): keyof typeof SIZES | undefined;
  dek(place: number): boolean;
}

/** Each rhythm: how a block is set, how many stories it takes, and which show picture and dek. */
const RHYTHMS: Rhythm[] = [
  { name: "split", size: 5, picture: (i: number) => (i === 0 ? "card" : "small"), dek: (i: number) => i === 0 },
  { name: "voices", size: 4, picture: () => undefined, dek: () => true },
  { name: "cards", size: 3, picture: () => "card", dek: () => true },
  { name: "band", size: 1, picture: () => "lead", dek: () => true },
  { name: "row", size: 5, picture: () => "small", dek: () => false },
  { name: "portraits", size: 4, picture: () => "card", dek: () => false },
  { name: "verse", size: 4, picture: (i: number) => (i === 0 ? "card" : undefined), dek: () => true },
  { name: "lines", size: 4, picture: () => "thumb", dek: () => false },
];

interface BlockProps {
  rubric: Rubric;
  rubrics: Rubric[];
  teasers: TeaserRow[];
  rhythm: number;
}

function RubricBlock({ rubric, rubrics, teasers, rhythm }: BlockProps) {
  if (teasers.length === 0) return null;
  const { name, size, picture, dek } = RHYTHMS[rhythm % RHYTHMS.length] as Rhythm;
  const children = childrenOf(rubrics, rubric.id);
  return (
    <Block name={name} title={rubric.name} link={rubricLink(rubric)} more={children}>
      {teasers.slice(0, size).map((teaser, i) => (
        <Teaser
          teaser={teaser}
          rubrics={children.length > 0 && teaser.rubric_id !== rubric.id ? rubrics : undefined}
          picture={picture(i)}
          dek={dek(i)}
        />
      ))}
    </Block>
  );
}

function Block(props: { name: string; title: string; link: string; more?: Rubric[]; children?: Child }) {
  return (
    <section class={`block ${props.name}`} aria-labelledby={`blok-${props.name}`}>
      <header>
        <h2 class="section" id={`blok-${props.name}`}>
          <a href={props.link}>{props.title}</a>
        </h2>
        {props.more && props.more.length > 0 && (
          <ul class="more">
            {props.more.map((rubric) => (
              <li>
                <a href={rubricLink(rubric)}>{rubric.name}</a>
              </li>
            ))}
          </ul>
        )}
      </header>
      <div class="stories">{props.children}</div>
    </section>
  );
}

/** Photo stories as what they are: pictures. */
function Photos({ photos }: { photos: TeaserRow[] }) {
  return (
    <Block name="photos" title="Berita Foto" link={formatLink({ slug: "foto" })}>
      {photos.map((photo, i) => (
        <article class="snap">
          {photo.picture && <Image picture={photo.picture} sizes={i === 0 ? "lead" : "card"} decorative />}
          <h3>
            <a href={articleLink(photo)}>{photo.headline}</a>
          </h3>
        </article>
      ))}
    </Block>
  );
}

function Covers({ covers, frame }: { covers: Cover[]; frame: Frame }) {
  const rubric = childrenOf(frame.rubrics, null).find(({ look }) => look === "covers");
  return (
    <Block
      name="covers"
      title={rubric?.name ?? "Digital"}
      link={rubric ? rubricLink(rubric) : homeLink()}
      more={rubric ? childrenOf(frame.rubrics, rubric.id) : []}
    >
      {covers.map((cover) => (
        <CoverLink cover={cover} />
      ))}
    </Block>
  );
}

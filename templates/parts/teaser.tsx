import { formatDateTime, formatShortDate } from "../../src/dates.ts";
import { articleLink, rubricLink } from "../../src/links.ts";
import type { Teaser as TeaserRow } from "../../src/queries/teasers.ts";
import type { Rubric } from "../../src/rubric-tree.ts";
import { formatWords, paidWords } from "../words.ts";
import { Image, type SIZES } from "./picture.tsx";

interface TeaserProps {
  teaser: TeaserRow;
  /** Where given, the teaser names its rubric. */
  rubrics?: Rubric[] | undefined;
  /** Its picture's size; without one the teaser is words alone. */
  picture?: keyof typeof SIZES | undefined;
  first?: boolean | undefined;
  dek?: boolean | undefined;
  level?: 2 | 3;
}

/** An article in a list: never its body. The headline is the one link; the whole card leads there. */
export function Teaser({ teaser, rubrics, picture, first, dek, level = 3 }: TeaserProps) {
  const Heading = `h${level}` as "h3";
  return (
    <article class={`teaser${picture && teaser.picture ? "" : " bare"}`}>
      {picture && teaser.picture && (
        <div class="frame">
          <Image picture={teaser.picture} sizes={picture} first={first} decorative />
          {teaser.format !== "text" && <span class="badge">{formatWords[teaser.format]}</span>}
        </div>
      )}
      <div class="words">
        <Overline teaser={teaser} rubrics={rubrics} />
        <Heading>
          <a href={articleLink(teaser)}>{teaser.headline}</a>
        </Heading>
        {dek && teaser.dek && <p class="dek">{teaser.dek}</p>}
        <time datetime={teaser.published_at} title={formatDateTime(teaser.published_at)}>
          {formatShortDate(teaser.published_at)}
        </time>
      </div>
    </article>
  );
}

/** Labels that must not be missed, then kicker or rubric. */
function Overline({ teaser, rubrics }: { teaser: TeaserRow; rubrics: Rubric[] | undefined }) {
  const rubric = rubrics?.find(({ id }) => id === teaser.rubric_id);
  const place = rubric ? (
    <a class="rubric" href={rubricLink(rubric)}>
      {rubric.name}
    </a>
  ) : (
    teaser.kicker && <span class="kicker">{teaser.kicker}</span>
  );
  if (!teaser.paid && !teaser.unverified && !place) return null;
  return (
    <p class="overline">
      {teaser.paid && <span class="label">{paidWords[teaser.paid].label}</span>}
      {teaser.unverified === 1 && <span class="label">Belum terverifikasi</span>}
      {place}
    </p>
  );
}

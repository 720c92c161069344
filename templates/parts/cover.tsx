import { formatPeriod, wibDay } from "../../src/dates.ts";
import { issueLink } from "../../src/links.ts";
import type { Cover } from "../../src/queries/issues.ts";
import { Image } from "./picture.tsx";

/** A printed issue by its cover. */
export function CoverLink({ cover, level = 3, first = false }: { cover: Cover; level?: 2 | 3; first?: boolean }) {
  const Heading = `h${level}` as "h3";
  return (
    <article class="cover">
      <CoverImage cover={cover} decorative first={first} />
      <Heading>
        <a href={issueLink(cover)}>
          {cover.series_name} {cover.number}: {cover.title}
        </a>
      </Heading>
      <time datetime={cover.published_at}>{formatPeriod(wibDay(cover.published_at).slice(0, 7))}</time>
    </article>
  );
}

export function CoverImage({ cover, decorative, first }: { cover: Cover; decorative?: boolean; first?: boolean }) {
  const { key, width, height, widths, colour, alt } = cover;
  if (key === null || width === null || height === null || widths === null) return <div class="no-cover" />;
  const picture = { key, width, height, widths, colour: colour ?? "", alt: alt ?? "", focal_x: 0.5, focal_y: 0 };
  return <Image picture={picture} sizes="cover" first={first} decorative={decorative ?? false} />;
}

import { personLink, pictureLink } from "../../src/links.ts";
import type { Picture } from "../../src/queries/articles.ts";
import type { TeaserPicture } from "../../src/queries/teasers.ts";

/** How wide a picture stands on the page, for the browser to choose its file by. */
export const SIZES = {
  full: "(min-width: 76rem) 72rem, 100vw",
  story: "(min-width: 56rem) 52rem, 100vw",
  lead: "(min-width: 76rem) 44rem, (min-width: 48rem) 60vw, 100vw",
  card: "(min-width: 76rem) 23rem, (min-width: 40rem) 33vw, 100vw",
  small: "(min-width: 40rem) 12rem, 34vw",
  thumb: "7rem",
  cover: "(min-width: 76rem) 15rem, (min-width: 40rem) 25vw, 45vw",
};

interface ImageProps {
  picture: TeaserPicture;
  sizes: keyof typeof SIZES;
  /** The first picture that readers see: fetched at once and before others. */
  first?: boolean | undefined;
  /** Where the words beside it already say what it shows. */
  decorative?: boolean;
}

/** A picture's file in the width that the screen needs, its place kept in its average colour until it is there. */
export function Image({ picture, sizes, first, decorative }: ImageProps) {
  const widths = picture.widths.split(",").map(Number);
  const focus = `${Math.round(picture.focal_x * 100)}% ${Math.round(picture.focal_y * 100)}%`;
  return (
    <img
      src={pictureLink(picture, widths[1] ?? (widths[0] as number))}
      srcset={widths.map((width) => `${pictureLink(picture, width)} ${width}w`).join(", ")}
      sizes={SIZES[sizes]}
      width={picture.width}
      height={picture.height}
      alt={decorative ? "" : picture.alt}
      style={`background:${picture.colour}${focus === "50% 50%" ? "" : `;object-position:${focus}`}`}
      {...(first ? { fetchpriority: "high" } : { loading: "lazy", decoding: "async" })}
    />
  );
}

interface FigureProps {
  picture: Picture;
  sizes: keyof typeof SIZES;
  first?: boolean | undefined;
  /** The number of a story's picture, so that each can be linked. */
  number?: number;
}

/** A picture with its caption and credit; it opens large, as a plain link where there is no script. */
export function Figure({ picture, sizes, first, number }: FigureProps) {
  const widest = picture.widths.split(",").map(Number).at(-1) ?? picture.width;
  const credited = creditOf(picture);
  return (
    <figure class="picture" id={number === undefined ? undefined : `foto-${number}`}>
      <a
        href={pictureLink(picture, widest)}
        data-enlarge
        aria-label={`Perbesar gambar: ${picture.alt || picture.caption}`}
      >
        <Image picture={picture} sizes={sizes} first={first} />
      </a>
      {(picture.caption || credited) && (
        <figcaption>
          {withoutCredit(picture)} {credited}
        </figcaption>
      )}
    </figure>
  );
}

/** "(Ilustrator/Nama)", "(Genta Andalas/Nama)" or "(agency)", a person's name leading to the person's page. */
function creditOf(picture: Picture) {
  const name = picture.credit_name ?? picture.credit;
  if (!name) return undefined;
  const before = { illustrator: "Ilustrator/", photographer: "Genta Andalas/", agency: "" }[picture.credit_role];
  return (
    <span class="credit">
      ({before}
      {picture.credit_slug === null ? name : <a href={personLink({ slug: picture.credit_slug })}>{name}</a>})
    </span>
  );
}

/** Old captions end with the credit that the picture has as its own; it is shown once. */
function withoutCredit(picture: Picture): string {
  const name = picture.credit_name ?? picture.credit;
  const end = picture.caption.lastIndexOf("(");
  return name && end >= 0 && picture.caption.slice(end).includes(name) && picture.caption.trimEnd().endsWith(")")
    ? picture.caption.slice(0, end).trimEnd()
    : picture.caption;
}

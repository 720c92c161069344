import type { Picture } from "./queries/articles.ts";

/** The text of a body without its markup, in reading order, on one line. */
export function plainText(body: string): string {
  return body
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ")
    .replace(/\s+/g, " ")
    .trim();
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

export function countWords(body: string): number {
  return plainText(body).match(/\p{L}[\p{L}\p{N}'’-]*|\p{N}+/gu)?.length ?? 0;
}

/** The first words of a body, cut at a word's end and marked with … where it goes on. */
export function excerpt(body: string, length = 160): string {
  const text = plainText(body);
  if (text.length <= length) return text;
  const end = text.lastIndexOf(" ", length);
  return `${text.slice(0, end > 0 ? end : length)} …`;
}

/** A body cut into pieces of HTML and, between them, the things that the page draws itself. */
export type BodyPart = string | { picture: Picture } | { readAlso: number };

/**
 * Cuts a clean body where the page puts things of its own: its pictures (`<figure data-picture="key">`), and up to
 * two places for *Baca Juga*. Such a place lies between two paragraphs of the text itself, never before the second
 * and never in a list, table or quote; a text too short for two of them at a distance gets one, or none.
 */
export function cutBody(body: string, pictures: Picture[], readAlso: number): BodyPart[] {
  const places = readAlsoPlaces(body).slice(0, readAlso);
  const parts: BodyPart[] = [];
  let from = 0;
  const cuts = [
    ...places.map((at, index) => ({ at, to: at, part: { readAlso: index } as BodyPart | undefined })),
    ...[...body.matchAll(/<figure data-picture="([^"]*)">\s*<\/figure>/g)].map((match) => {
      const picture = pictures.find(({ key }) => key === match[1]);
      return { at: match.index, to: match.index + match[0].length, part: picture && { picture } };
    }),
  ].sort((a, b) => a.at - b.at);
  for (const { at, to, part } of cuts) {
    parts.push(body.slice(from, at));
    if (part) parts.push(part);
    from = to;
  }
  parts.push(body.slice(from));
  return parts.filter((part) => part !== "");
}

/** Offsets between top-level paragraphs, about a third and two thirds into the text. */
function readAlsoPlaces(body: string): number[] {
  const gaps = gapsBetweenParagraphs(body).filter((gap) => gap.before >= 2);
  if (gaps.length === 0) return [];
  const nearest = (share: number, candidates: typeof gaps) =>
    candidates.reduce((best, gap) =>
      Math.abs(gap.at - share * body.length) < Math.abs(best.at - share * body.length) ? gap : best,
    );
  const early = nearest(1 / 3, gaps);
  const later = gaps.filter((gap) => gap.before >= early.before + 2);
  return later.length === 0 ? [early.at] : [early.at, nearest(2 / 3, later).at];
}

/** Where one top-level paragraph ends and the next begins at once, and how many paragraphs stand before. */
function gapsBetweenParagraphs(body: string): { at: number; before: number }[] {
  const gaps: { at: number; before: number }[] = [];
  let depth = 0;
  let before = 0;
  for (const tag of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi)) {
    const [whole, closing, name = "", selfClosing] = tag;
    if (selfClosing || VOID_ELEMENTS.has(name.toLowerCase())) continue;
    depth += closing ? -1 : 1;
    if (depth > 0 || !closing || name !== "p") continue;
    before += 1;
    const end = tag.index + whole.length;
    if (/^\s*<p[ >]/.test(body.slice(end, end + 40))) gaps.push({ at: end, before });
  }
  return gaps;
}

const VOID_ELEMENTS = new Set(["br", "hr", "img", "wbr", "col", "source", "track"]);

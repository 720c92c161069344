/**
 * Every URL of the site. Paths begin and (but for files) end with a slash; slugs may hold any script and are
 * percent-encoded here, once. The archive's forms are WordPress's, so that nothing breaks.
 */
import type { Period } from "./dates.ts";
import type { ShareChannel } from "./share-channels.ts";
import { type Span, WEEK } from "./spans.ts";

const segment = (slug: string) => encodeURIComponent(slug);
const segments = (path: string) => path.split("/").map(segment).join("/");

export const homeLink = () => "/";
export const articleLink = (article: { slug: string }) => `/${segment(article.slug)}/`;
export const pageLink = (page: { path: string }) => `/${segments(page.path)}/`;
export const rubricLink = (rubric: { path: string }) => `/category/${segments(rubric.path)}/`;
export const tagLink = (tag: { slug: string }) => `/tag/${segment(tag.slug)}/`;
export const personLink = (person: { slug: string }, role?: string) =>
  `/author/${segment(person.slug)}/${role ? `?peran=${role}` : ""}`;
export const formatLink = (format: { slug: string }) => `/format/${format.slug}/`;
export const issueLink = (issue: { slug: string }) => `/digital/${segment(issue.slug)}/`;
export const searchLink = (words?: string) =>
  words === undefined ? "/cari/" : `/cari/?q=${encodeURIComponent(words)}`;

/** The archive of a WIB year, month or day, of the whole paper or one rubric. */
export function indeksLink(period: Period = "", rubric?: { slug: string }): string {
  const time = period === "" ? "" : `${period.replaceAll("-", "/")}/`;
  return `/indeks/${time}${rubric ? `${segment(rubric.slug)}/` : ""}`;
}

/** The most read of a span, of the whole paper or one top rubric. */
export function popularLink(span: Span = WEEK, rubric?: { slug: string }): string {
  return `/terpopuler/${span === WEEK ? "" : `${span.slug}/`}${rubric ? `${segment(rubric.slug)}/` : ""}`;
}

/** Where a page's script reports what only the browser knows. */
export const reportLink = () => "/hitung/";

/** The feed of a list, under the list's own address. */
export const feedLink = (list: string = homeLink()) => `${list.split("?")[0]}feed/`;

/** A list from a cursor on: the next older stories, or the next newer ones. */
export const olderLink = (list: string, cursor: string) => withQuery(list, "sebelum", cursor);
export const newerLink = (list: string, cursor: string) => withQuery(list, "sesudah", cursor);

function withQuery(path: string, name: string, value: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}

/** A picture's variant of this width in pixels. */
export const pictureLink = (picture: { key: string }, width: number) => `/media/${picture.key}-${width}.webp`;

/** Where readers share a story; each works as a plain link. */
export function shareLinks(url: string, headline: string): { channel: ShareChannel; label: string; url: string }[] {
  const address = encodeURIComponent(url);
  const text = encodeURIComponent(headline);
  return [
    { channel: "whatsapp", label: "WhatsApp", url: `https://wa.me/?text=${text}%0A${address}` },
    { channel: "telegram", label: "Telegram", url: `https://t.me/share/url?url=${address}&text=${text}` },
    { channel: "x", label: "X", url: `https://x.com/intent/post?text=${text}&url=${address}` },
    { channel: "facebook", label: "Facebook", url: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { channel: "line", label: "LINE", url: `https://social-plugins.line.me/lineit/share?url=${address}` },
  ];
}

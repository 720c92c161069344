/** Which queries the pages know, by the first part of their path; all others are noise. */
const KNOWN: Record<string, string[]> = {
  "": ["p", "page_id", "s"],
  cari: ["q"],
  author: ["peran", "sebelum", "sesudah"],
  category: ["sebelum", "sesudah"],
  digital: ["sebelum", "sesudah"],
  format: ["sebelum", "sesudah"],
  indeks: ["sebelum", "sesudah"],
  tag: ["sebelum", "sesudah"],
};

/**
 * An address with only those queries that its page knows, in one order: `utm_source`, `fbclid` and the like never make
 * a second copy of a page, and never reach a link on it.
 */
export function pageAddress(url: URL): string {
  const plain = url.origin + url.pathname;
  if (url.search === "") return plain;
  const family = url.pathname.toLowerCase().match(/[^/]+/)?.[0] ?? "";
  const query = (KNOWN[family] ?? []).flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return query.length === 0 ? plain : `${plain}?${query.join("&")}`;
}

/** Words as they stand in addresses and in the headline index: no accents, no capitals, letters and digits. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Headline → slug: "UKT Naik, Mahasiswa Protes" → "ukt-naik-mahasiswa-protes", 100 characters at most. */
export function slugify(headline: string): string {
  let slug = "";
  for (const word of wordsOf(headline)) {
    const longer = slug === "" ? word.slice(0, 100) : `${slug}-${word}`;
    if (longer.length > 100) break;
    slug = longer;
  }
  return slug;
}

/** The distinct words of a text that are worth looking for: three characters or more. */
export function searchWords(text: string): string[] {
  return [...new Set(wordsOf(text).filter((word) => word.length >= 3))];
}

/**
 * First parts of an address that the site itself needs; no article or page may take one as its slug.
 * A test walks the routes for it.
 */
export const RESERVED_SLUGS = new Set(
  "admin aset author cari category comments digital feed format hitung indeks media page tag terpopuler wp-admin wp-content wp-includes wp-json".split(
    " ",
  ),
);

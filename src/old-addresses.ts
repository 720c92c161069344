/**
 * The one proper form of an address: lower case, single slashes, one at the end, none of the forms that WordPress
 * also answered. Pure text work; whether anything stands there is the routes' matter.
 */
export function properAddress(url: URL): string {
  const { path, query } = properPath(url);
  return `${path}${query}`;
}

function properPath(url: URL): { path: string; query: string } {
  const search = url.searchParams.get("s");
  if (url.pathname === "/" && search !== null) return { path: "/cari/", query: `?q=${encodeURIComponent(search)}` };

  let path = encodeURI(decodeURI(url.pathname).toLowerCase().normalize("NFC")).replace(/\/{2,}/g, "/");
  if (isFile(path)) return { path: url.pathname, query: url.search };
  if (!path.endsWith("/")) path += "/";
  for (let before = ""; before !== path; ) {
    before = path;
    path = withoutOldForm(path);
  }
  return { path, query: url.search };
}

/** Takes one of WordPress's own long forms away. */
function withoutOldForm(path: string): string {
  return path
    .replace(/\/page\/\d+\/$/, "/")
    .replace(/^(\/.+?)(?:\/amp)+\/$/, "$1/")
    .replace(/^\/(\d{4})\/(?:(\d{2})\/)?(?:(\d{2})\/)?$/, (_, ...parts) => `/indeks/${dateParts(parts)}`)
    .replace(/^\/\d{4}\/\d{2}\/(?:\d{2}\/)?([^/]*[^/\d][^/]*)\/$/, "/$1/")
    .replace(/^\/digital\/$/, "/category/digital/");
}

const dateParts = (parts: unknown[]) =>
  parts
    .slice(0, 3)
    .filter((part) => typeof part === "string")
    .map((part) => `${part}/`)
    .join("");

/** Uploads, pictures and files at the root keep their addresses to the letter. */
function isFile(path: string): boolean {
  return (
    path.startsWith("/media/") ||
    path.startsWith("/wp-content/") ||
    /^\/[^/]+\.(txt|xml|ico|png|svg|webmanifest)$/.test(path)
  );
}

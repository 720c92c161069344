/** Within an edition a page stays the same: a browser reuses it for a moment, then asks whether it still holds. */
export const PAGE_POLICY = "public, max-age=5, must-revalidate";
/** Its address holds its content's hash. */
export const FILE_POLICY = "public, max-age=31536000, immutable";
/** For one person, or for this moment only. */
export const PRIVATE_POLICY = "private, no-store";

/** The one place that says how long an answer may be kept, and by whom. */
export function cachePolicy(path: string, response: Response): string {
  const { status, headers } = response;
  const isMissing = status >= 400 && status !== 410;
  if (isMissing || isPrivate(path) || headers.has("Set-Cookie")) return PRIVATE_POLICY;
  return path.startsWith("/media/") ? FILE_POLICY : PAGE_POLICY;
}

/** Whether an address is for some people only, whatever it answers. */
export function isPrivate(path: string): boolean {
  return path === "/admin" || path.startsWith("/admin/");
}

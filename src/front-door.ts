import { createMiddleware } from "hono/factory";
import { leadOn, showMalformed, showMethodNotAllowed } from "./not-found.ts";
import { properAddress } from "./old-addresses.ts";
import type { Site } from "./respond.ts";

const LONGEST_ADDRESS = 2_000;

/** Readers read: whatever else is tried on their pages is refused. */
export const onlyReading = createMiddleware<Site>(async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") return showMethodNotAllowed(c);
  await next();
});

/** Leads from every other form of an address to the proper one by a single 301. */
export const properAddressFirst = createMiddleware<Site>(async (c, next) => {
  const url = new URL(c.req.url);
  let proper: string;
  try {
    if (url.pathname.length + url.search.length > LONGEST_ADDRESS) return showMalformed(c);
    decodeURIComponent(url.pathname);
    proper = properAddress(url);
  } catch {
    return showMalformed(c);
  }
  const isProper = decodeURI(proper.split("?")[0] as string) === decodeURI(url.pathname) && proper.endsWith(url.search);
  return isProper ? next() : leadOn(c, proper);
});

/** Readers' requests through the front door. */
import { exports } from "cloudflare:workers";

export const ORIGIN = "https://genta.test";

/** What the paper answers, redirects not followed. */
export function visit(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(ORIGIN + path, { redirect: "manual", ...init }));
}

/** The page at an address, which must answer so. */
export async function read(path: string, status = 200): Promise<string> {
  const response = await visit(path);
  const text = await response.text();
  if (response.status !== status) throw new Error(`${path} answers ${response.status}, not ${status}`);
  return text;
}

export async function statusOf(path: string): Promise<number> {
  const response = await visit(path);
  await response.arrayBuffer();
  return response.status;
}

/** Where an address leads: "301 /there/", or the bare status. */
export async function leads(path: string): Promise<string> {
  const response = await visit(path);
  await response.arrayBuffer();
  const to = response.headers.get("Location");
  return to === null ? String(response.status) : `${response.status} ${decodeURI(to.replace(ORIGIN, ""))}`;
}

/** What lies between <main> and its end: the page without its frame. */
export function mainOf(page: string): string {
  return page.slice(page.indexOf("<main"), page.indexOf("</main>"));
}

/** The addresses that a piece of a page links, in order. */
export function linksOf(html: string): string[] {
  return Array.from(html.matchAll(/<a [^>]*?href="([^"]*)"/g), ([, href = ""]) => href.replaceAll("&amp;", "&"));
}

/** Its text, without markup. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

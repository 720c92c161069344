import { articleLink } from "../src/links.ts";
import type { Teaser } from "../src/queries/teasers.ts";
import { site } from "../src/site.ts";

/** RSS 2.0 of a list; a story's guid is its address. */
export function feedXml(
  list: { title: string; description: string; address: string; feed: string; teasers: Teaser[] },
  origin: string,
): string {
  const items = list.teasers.map((teaser) => {
    const url = text(origin + articleLink(teaser));
    return `<item><title>${text(teaser.headline)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><pubDate>${new Date(teaser.published_at).toUTCString()}</pubDate><description>${text(teaser.dek)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${text(list.title)}</title><link>${text(origin + list.address)}</link><description>${text(list.description)}</description><language>${site.language}</language><atom:link rel="self" type="application/rss+xml" href="${text(origin + list.feed)}"/>${items.join("")}</channel></rss>
`;
}

/** Text as XML takes it: escaped, without the control characters that XML forbids. */
function text(value: string): string {
  return (
    value
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}

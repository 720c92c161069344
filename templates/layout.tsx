import type { Child } from "hono/jsx";
import { scripts, stylesheet } from "../build/assets.ts";
import { formatDay, wibDay, wibYear } from "../src/dates.ts";
import { feedLink, homeLink, pageLink, rubricLink, searchLink } from "../src/links.ts";
import { childrenOf, type Rubric } from "../src/rubric-tree.ts";
import { site } from "../src/site.ts";

/** What every page shows, whichever it is. */
export interface Frame {
  now: string;
  rubrics: Rubric[];
  origin: string;
}

interface LayoutProps {
  frame: Frame;
  /** The page's own name; the front page has none. */
  title?: string | undefined;
  description: string;
  /** The page's proper address; pages that are none (errors) leave it out and are not indexed. */
  address?: string | undefined;
  picture?: string | undefined;
  /** The top rubric that the page belongs to, marked in the bar. */
  current?: number | undefined;
  /** Lists but their first page: followed, not indexed. */
  unlisted?: boolean | undefined;
  article?: { published_at: string; updated_at: string } | undefined;
  feed?: string | undefined;
  children?: Child;
}

/** The frame around every page: head, nameplate, menu, footer. */
export function Layout({
  frame,
  title,
  description,
  address,
  picture,
  current,
  unlisted,
  article,
  feed,
  children,
}: LayoutProps) {
  const top = childrenOf(frame.rubrics, null);
  const fullTitle = title ? `${title} – ${site.name}` : `${site.name} – ${site.tagline}`;
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        <meta name="description" content={description} />
        {address === undefined || unlisted ? <meta name="robots" content="noindex" /> : null}
        {address !== undefined && <link rel="canonical" href={frame.origin + address} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#161512" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/rss+xml" title={site.name} href={feed ?? feedLink()} />
        <meta property="og:site_name" content={site.name} />
        <meta property="og:locale" content="id_ID" />
        <meta property="og:type" content={article ? "article" : "website"} />
        <meta property="og:title" content={title ?? site.name} />
        <meta property="og:description" content={description} />
        {address !== undefined && <meta property="og:url" content={frame.origin + address} />}
        {picture && <meta property="og:image" content={frame.origin + picture} />}
        {article && <meta property="article:published_time" content={article.published_at} />}
        {article && <meta property="article:modified_time" content={article.updated_at} />}
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
        <script type="module" src={scripts.reader} />
      </head>
      <body>
        <a class="skip" href="#isi">
          Langsung ke isi
        </a>
        <header class="masthead">
          <div class="topbar">
            <time datetime={wibDay(frame.now)}>{formatDay(frame.now)}</time>
            <nav aria-label="Pintasan">
              <ul>
                {site.topMenu.map((item) => (
                  <li>
                    <a href={pageLink(item)}>{item.label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          <div class="nameplate">
            <a class="brand" href={homeLink()}>
              <Bell />
              {site.name}
            </a>
            <p>{site.tagline}</p>
          </div>
          <nav class="bar" aria-label="Rubrik utama">
            <button type="button" class="menu-button" popovertarget="menu">
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M2 5h16M2 10h16M2 15h16" />
              </svg>
              Menu
            </button>
            <ul>
              {top.map((rubric) => (
                <li>
                  <a href={rubricLink(rubric)} aria-current={rubric.id === current ? "true" : undefined}>
                    {rubric.name}
                  </a>
                </li>
              ))}
            </ul>
            <a class="find" href={searchLink()}>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <circle cx="8.5" cy="8.5" r="5.5" />
                <path d="m13 13 5 5" />
              </svg>
              <span>Cari</span>
            </a>
          </nav>
        </header>
        <nav id="menu" class="drawer" popover="auto" aria-label="Semua rubrik">
          <button type="button" class="close" popovertarget="menu" popovertargetaction="hide">
            Tutup
          </button>
          <RubricTree rubrics={frame.rubrics.filter(({ inMenu }) => inMenu)} parent={null} />
          <ul class="pages">
            {site.topMenu.map((item) => (
              <li>
                <a href={pageLink(item)}>{item.label}</a>
              </li>
            ))}
            <li>
              <a href={searchLink()}>Cari</a>
            </li>
          </ul>
        </nav>
        <main id="isi">{children}</main>
        <footer class="footer">
          <div class="colophon">
            <p class="brand">
              <Bell />
              {site.name}
            </p>
            <p>
              © {wibYear(frame.now)} {site.publisher}
            </p>
          </div>
          <nav aria-label="Laman">
            <h2>Laman</h2>
            <ul>
              {site.pagesMenu.map((item) => (
                <li>
                  <a href={pageLink(item)}>{item.label}</a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label="Ikuti kami">
            <h2>Ikuti Kami</h2>
            <ul>
              {site.follow.map(({ label, url }) => (
                <li>
                  <a href={url} rel="me noopener">
                    {label}
                  </a>
                </li>
              ))}
              <li>
                <a href={feedLink()}>RSS</a>
              </li>
            </ul>
          </nav>
          <nav class="rubrics" id="rubrik" aria-label="Rubrik">
            <h2>Rubrik</h2>
            <RubricTree rubrics={frame.rubrics} parent={null} />
          </nav>
        </footer>
      </body>
    </html>
  );
}

/** The rubrics as nested lists. */
function RubricTree({ rubrics, parent }: { rubrics: Rubric[]; parent: number | null }) {
  const children = childrenOf(rubrics, parent);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((rubric) => (
        <li>
          <a href={rubricLink(rubric)}>{rubric.name}</a>
          <RubricTree rubrics={rubrics} parent={rubric.id} />
        </li>
      ))}
    </ul>
  );
}

/** "Genta" is a bell. */
function Bell() {
  return (
    <svg class="bell" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 1.8c.9 0 1.6.7 1.6 1.5 3 .8 4.8 3.5 4.8 7.2 0 3.8 1 5.6 2.5 7.1v1.400H3.100v-1.400c1.500-1.500 2.500-3.300 2.500-7.100 0-3.700 1.800-6.400 4.800-7.200 0-.8.7-1.500 1.600-1.500Zm-2.700 18.500h5.400a2.700 2.700 0 0 1-5.400 0Z" />
    </svg>
  );
}

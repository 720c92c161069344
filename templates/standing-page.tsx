import { raw } from "hono/html";
import { formatDate } from "../src/dates.ts";
import { pageLink, personLink } from "../src/links.ts";
import type { StandingPage as PageRow } from "../src/queries/pages.ts";
import type { MastheadLine } from "../src/queries/people.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";

interface StandingPageProps {
  frame: Frame;
  page: PageRow;
  parent: PageRow | undefined;
  children: { path: string; title: string; dek: string }[];
  masthead: MastheadLine[];
}

export function StandingPage({ frame, page, parent, children, masthead }: StandingPageProps) {
  return (
    <Layout frame={frame} title={page.title} description={page.dek || page.title} address={pageLink(page)}>
      <article class="story standing">
        <header>
          <Breadcrumb
            steps={[...(parent ? [{ name: parent.title, link: pageLink(parent) }] : []), { name: page.title }]}
          />
          <h1>{page.title}</h1>
          {page.dek && <p class="dek">{page.dek}</p>}
        </header>
        <div class="body">
          {raw(page.body)}
          <Masthead lines={masthead} />
          {children.map((child) => (
            <section>
              <h2>
                <a href={pageLink(child)}>{child.title}</a>
              </h2>
              <p>{child.dek}</p>
            </section>
          ))}
        </div>
        <footer>
          <p class="updated">
            Diperbarui <time datetime={page.updated_at}>{formatDate(page.updated_at)}</time>
          </p>
        </footer>
      </article>
    </Layout>
  );
}

/** The masthead by desks, in its order. */
function Masthead({ lines }: { lines: MastheadLine[] }) {
  const desks = [...new Set(lines.map(({ desk }) => desk))];
  if (desks.length === 0) return null;
  return (
    <dl class="masthead-list">
      {desks.map((desk) => (
        <div>
          <dt>{desk}</dt>
          {lines
            .filter((line) => line.desk === desk)
            .map((line) => (
              <dd>
                <a href={personLink(line)}>{line.name}</a>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

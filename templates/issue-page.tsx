import { formatDate } from "../src/dates.ts";
import { issueLink, pictureLink, rubricLink } from "../src/links.ts";
import type { Issue } from "../src/queries/issues.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { lineage } from "../src/rubric-tree.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { CoverImage } from "./parts/cover.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";

/** One number of a printed series: its cover, what it is about, and the stories that stand in it. */
export function IssuePage({ frame, issue, teasers }: { frame: Frame; issue: Issue; teasers: TeaserRow[] }) {
  const line = lineage(frame.rubrics, issue.rubric_id);
  const name = `${issue.series_name} ${issue.number}`;
  return (
    <Layout
      frame={frame}
      title={`${name}: ${issue.title}`}
      description={issue.description}
      address={issueLink(issue)}
      picture={
        issue.key === null ? undefined : pictureLink({ key: issue.key }, Number(issue.widths?.split(",").at(-1)))
      }
      current={line[0]?.id}
    >
      <article class="issue">
        <header class="list-header">
          <Breadcrumb
            steps={[
              ...line.map((rubric) => ({ name: rubric.name, link: rubricLink(rubric) })),
              { name: `Nomor ${issue.number}` },
            ]}
          />
          <p class="kicker">{name}</p>
          <h1>{issue.title}</h1>
          <time datetime={issue.published_at}>{formatDate(issue.published_at)}</time>
          {issue.description && <p class="dek">{issue.description}</p>}
        </header>
        <CoverImage cover={issue} first />
      </article>
      {teasers.length > 0 && (
        <section aria-labelledby="isi-terbitan">
          <h2 class="section" id="isi-terbitan">
            Dalam nomor ini
          </h2>
          <TeaserList teasers={teasers} rubrics={frame.rubrics} />
        </section>
      )}
    </Layout>
  );
}

import type { From } from "../src/cursors.ts";
import { feedLink, indeksLink, rubricLink } from "../src/links.ts";
import type { Paging } from "../src/lists.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { childrenOf, lineage, type Rubric } from "../src/rubric-tree.ts";
import { site } from "../src/site.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { PagingLinks } from "./parts/paging.tsx";
import { Teaser } from "./parts/teaser.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";

interface RubricProps {
  frame: Frame;
  rubric: Rubric;
  teasers: TeaserRow[];
  paging: Paging;
  from: From | undefined;
}

/** A rubric's stories and its children's; the first page opens with its newest, large. */
export function RubricPage({ frame, rubric, teasers, paging, from }: RubricProps) {
  const address = rubricLink(rubric);
  const opening = from === undefined && rubric.look === "stories" && teasers[0]?.picture ? teasers[0] : undefined;
  return (
    <Layout
      frame={frame}
      title={rubric.name}
      description={rubric.description || `${rubric.name} di ${site.name}.`}
      address={address}
      current={lineage(frame.rubrics, rubric.id)[0]?.id}
      unlisted={from !== undefined}
      feed={feedLink(address)}
    >
      <RubricHeader frame={frame} rubric={rubric} />
      {opening && (
        <div class="opening">
          <Teaser teaser={opening} picture="lead" first dek level={2} />
        </div>
      )}
      <TeaserList
        teasers={opening ? teasers.slice(1) : teasers}
        look={rubric.look === "pictures" ? "pictures" : "stories"}
        rubrics={childrenOf(frame.rubrics, rubric.id).length > 0 ? frame.rubrics : undefined}
        eager={!opening}
      />
      <PagingLinks {...paging} />
      <p class="archive">
        <a href={indeksLink("", rubric)}>Indeks {rubric.name} menurut tanggal</a>
      </p>
    </Layout>
  );
}

/** A rubric's name and place, with its sub-rubrics as a menu. */
export function RubricHeader({ frame, rubric }: { frame: Frame; rubric: Rubric }) {
  const line = lineage(frame.rubrics, rubric.id);
  const children = childrenOf(frame.rubrics, rubric.id);
  return (
    <header class="list-header">
      <Breadcrumb
        steps={line.map((step, i) =>
          i === line.length - 1 ? { name: step.name } : { name: step.name, link: rubricLink(step) },
        )}
      />
      <h1>{rubric.name}</h1>
      {rubric.description && <p class="dek">{rubric.description}</p>}
      {children.length > 0 && (
        <nav class="sub-rubrics" aria-label={`Rubrik di bawah ${rubric.name}`}>
          <ul>
            {children.map((child) => (
              <li>
                <a href={rubricLink(child)}>{child.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

import type { From } from "../src/cursors.ts";
import { rubricLink } from "../src/links.ts";
import type { Paging } from "../src/lists.ts";
import type { Cover } from "../src/queries/issues.ts";
import { lineage, type Rubric } from "../src/rubric-tree.ts";
import { type Frame, Layout } from "./layout.tsx";
import { CoverLink } from "./parts/cover.tsx";
import { PagingLinks } from "./parts/paging.tsx";
import { RubricHeader } from "./rubric-page.tsx";

interface CoversProps {
  frame: Frame;
  rubric: Rubric;
  covers: Cover[];
  paging: Paging;
  from: From | undefined;
}

/** Digital, or one of its series: the wall of covers. */
export function CoversPage({ frame, rubric, covers, paging, from }: CoversProps) {
  return (
    <Layout
      frame={frame}
      title={rubric.name}
      description={rubric.description}
      address={rubricLink(rubric)}
      current={lineage(frame.rubrics, rubric.id)[0]?.id}
      unlisted={from !== undefined}
    >
      <RubricHeader frame={frame} rubric={rubric} />
      {covers.length === 0 ? (
        <p class="empty">Belum ada terbitan di sini.</p>
      ) : (
        <div class="wall">
          {covers.map((cover, i) => (
            <CoverLink cover={cover} level={2} first={i === 0} />
          ))}
        </div>
      )}
      <PagingLinks {...paging} />
    </Layout>
  );
}

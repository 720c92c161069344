import type { From } from "../src/cursors.ts";
import { feedLink } from "../src/links.ts";
import type { Paging } from "../src/lists.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { PagingLinks } from "./parts/paging.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";

interface ListProps {
  frame: Frame;
  address: string;
  /** What the list is one of: "Topik", "Format". */
  kind: string;
  title: string;
  description: string;
  look?: "stories" | "pictures";
  teasers: TeaserRow[];
  paging: Paging;
  from: From | undefined;
}

/** The list of a tag or a format. */
export function ListPage({ frame, address, kind, title, description, look, teasers, paging, from }: ListProps) {
  return (
    <Layout
      frame={frame}
      title={title}
      description={description}
      address={address}
      unlisted={from !== undefined}
      feed={kind === "Topik" ? feedLink(address) : undefined}
    >
      <header class="list-header">
        <Breadcrumb steps={[{ name: title }]} />
        <p class="kicker">{kind}</p>
        <h1>{title}</h1>
        <p class="dek">{description}</p>
      </header>
      <TeaserList teasers={teasers} look={look} rubrics={frame.rubrics} eager />
      <PagingLinks {...paging} />
    </Layout>
  );
}

import { indeksLink, searchLink } from "../src/links.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { type Frame, Layout } from "./layout.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";

export function SearchPage({ frame, text, teasers }: { frame: Frame; text: string; teasers: TeaserRow[] }) {
  return (
    <Layout
      frame={frame}
      title={text ? `Cari: ${text}` : "Cari"}
      description="Cari tulisan menurut judulnya."
      address={searchLink()}
      unlisted
    >
      <header class="list-header">
        <h1>Cari</h1>
        <SearchForm text={text} />
      </header>
      {text !== "" && teasers.length === 0 && (
        <p class="empty">
          Tidak ada judul yang memuat “{text}”. Coba kata lain, atau telusuri <a href={indeksLink()}>Indeks</a>.
        </p>
      )}
      {teasers.length > 0 && <TeaserList teasers={teasers} rubrics={frame.rubrics} eager />}
    </Layout>
  );
}

import { homeLink, indeksLink } from "../src/links.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { type Frame, Layout } from "./layout.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";

/** 404: offers the stories whose headlines hold the address's words. */
export function NotFoundPage({ frame, words, suggestions }: { frame: Frame; words: string; suggestions: TeaserRow[] }) {
  return (
    <Layout frame={frame} title="Halaman tidak ditemukan" description="Halaman ini tidak ditemukan.">
      <section class="message">
        <p class="kicker">404</p>
        <h1>Halaman tidak ditemukan</h1>
        <p class="dek">Tidak ada yang terbit di alamat ini. Mungkin tautannya terpotong, atau salah ketik.</p>
        <SearchForm text={words.slice(0, 200)} />
        <Ways />
      </section>
      {suggestions.length > 0 && (
        <section aria-labelledby="mungkin">
          <h2 class="section" id="mungkin">
            Mungkin yang Anda cari
          </h2>
          <TeaserList teasers={suggestions} rubrics={frame.rubrics} eager />
        </section>
      )}
    </Layout>
  );
}

/** What went wrong, in a sentence, and where to go from here. */
export function MessagePage(props: { frame: Frame; status: number; title: string; text: string }) {
  return (
    <Layout frame={props.frame} title={props.title} description={props.text}>
      <section class="message">
        <p class="kicker">{props.status}</p>
        <h1>{props.title}</h1>
        <p class="dek">{props.text}</p>
        <Ways />
      </section>
    </Layout>
  );
}

function Ways() {
  return (
    <p>
      <a href={homeLink()}>Beranda</a> · <a href={indeksLink()}>Indeks</a>
    </p>
  );
}

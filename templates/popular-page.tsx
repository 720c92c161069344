import { popularLink } from "../src/links.ts";
import type { PopularTeaser } from "../src/popular.ts";
import { childrenOf, type Rubric } from "../src/rubric-tree.ts";
import { site } from "../src/site.ts";
import { SPANS, type Span } from "../src/spans.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { Ranking } from "./parts/popular.tsx";
import { spanWords } from "./words.ts";

interface PopularProps {
  frame: Frame;
  /** The span that was asked for, and the one whose list is shown: a longer one where nothing was read in the first. */
  asked: Span;
  shown: Span;
  rubric: Rubric | undefined;
  teasers: PopularTeaser[];
}

/** The most read of a span, of the whole paper or one top rubric. */
export function PopularPage({ frame, asked, shown, rubric, teasers }: PopularProps) {
  const { since } = spanWords[asked.name];
  const place = rubric ? ` di rubrik ${rubric.name}` : "";
  const rubrics = [undefined, ...childrenOf(frame.rubrics, null).filter(({ look }) => look !== "covers")];
  return (
    <Layout
      frame={frame}
      title={`Terpopuler${rubric ? ` ${rubric.name}` : ""} ${since}`}
      description={`Tulisan ${site.name} yang paling banyak dibaca${place} ${since}.`}
      address={popularLink(asked, rubric)}
      unlisted={teasers.length === 0}
    >
      <header class="list-header">
        <Breadcrumb
          steps={
            rubric ? [{ name: "Terpopuler", link: popularLink() }, { name: rubric.name }] : [{ name: "Terpopuler" }]
          }
        />
        <h1>Terpopuler{rubric && ` ${rubric.name}`}</h1>
        <p class="dek">
          Yang paling banyak dibaca{place} {since}.
        </p>
        <nav class="sub-rubrics" aria-label="Rentang waktu">
          <ul>
            {SPANS.map((span) => (
              <li>
                <a href={popularLink(span, rubric)} aria-current={span === asked ? "page" : undefined}>
                  {spanWords[span.name].tab}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav class="sub-rubrics" aria-label="Rubrik terpopuler">
          <ul>
            {rubrics.map((each) => (
              <li>
                <a href={popularLink(asked, each)} aria-current={each === rubric ? "page" : undefined}>
                  {each?.name ?? "Semua rubrik"}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {teasers.length === 0 ? (
        <p class="empty">Belum ada tulisan yang dibaca{place}. Daftar ini terisi begitu pembaca datang.</p>
      ) : (
        <>
          {shown !== asked && (
            <p class="notice">
              Belum ada yang dibaca{place} {since}; ini yang terpopuler {spanWords[shown.name].since}.
            </p>
          )}
          <Ranking teasers={teasers} level={2} />
        </>
      )}
    </Layout>
  );
}

import { articleLink, popularLink } from "../../src/links.ts";
import type { PopularTeaser } from "../../src/popular.ts";
import { sharesWords } from "../words.ts";
import { Image } from "./picture.tsx";

interface RankingProps {
  teasers: PopularTeaser[];
  level: 2 | 3;
}

/** The most read, numbered, the first with its picture, each with how often it was shared. */
export function Ranking({ teasers, level }: RankingProps) {
  const Heading = `h${level}` as "h3";
  return (
    <ol class="ranking">
      {teasers.map((teaser, i) => (
        <li>
          {i === 0 && teaser.picture && <Image picture={teaser.picture} sizes="card" decorative />}
          <div>
            {teaser.unverified === 1 && <span class="label">Belum terverifikasi</span>}
            <Heading>
              <a href={articleLink(teaser)}>{teaser.headline}</a>
            </Heading>
            <p class="quiet">{sharesWords(teaser.shares)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The five most read, below an article or on the front page. */
export function Popular({ teasers }: { teasers: PopularTeaser[] }) {
  if (teasers.length === 0) return null;
  return (
    <section class="popular" aria-labelledby="terpopuler">
      <h2 class="section" id="terpopuler">
        <a href={popularLink()}>Terpopuler</a>
      </h2>
      <Ranking teasers={teasers} level={3} />
    </section>
  );
}

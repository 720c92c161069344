/** What a day's readings use of Cloudflare's plans, computed from the operations that the benchmark counts. */
import type { Row } from "./measure.ts";
import { formatNumber, table } from "./report.ts";

/** What is assumed, not measured; change it to what your paper is like. */
export const ASSUMED = {
  /** Pages asked for by one who reads an article: most come by a link to it, some go on to a list. */
  pagesAView: 1.2,
  /** Of the requests for articles and lists, the share of articles. */
  articleShare: 0.8,
  /** Data centres that serve the paper's readers: Jakarta, Singapore and some more. */
  dataCentres: 3,
  /** Times that the newsroom changes something that readers see. */
  editions: 30,
  /** Most requests go to the newest pages, the others anywhere into the archive. */
  newestPages: 60,
  newestShare: 0.8,
  olderPages: 5_000,
  /** The paper is read in so many hours a day. */
  hours: 18,
  /** Isolates that answer at any time: one in each data centre, and one more for so many views a day. */
  viewsAnIsolate: 200_000,
  /** Picture files that a page makes a browser fetch, those it has already not counted. */
  picturesAPage: 4,
  /** What the newsroom itself writes in a day: twenty saved stories of some forty rows, listings and counts included. */
  rowsWrittenByNewsroom: 800,
};

/** Seconds, as src/edition.ts and wrangler.toml have them. */
const PAGE_LIFE = 300;
const EDITION_SECONDS = 3;
const ROWS_OF_AN_EDITION = 5;

/** Rows that D1 reads for one rendering. */
export interface RowsRead {
  article: number;
  list: number;
}

export interface Usage {
  /** Requests of pages that reach the Worker; files of `public/` cost none. */
  requests: number;
  /** Pages made anew, the others are kept ones. */
  renderings: number;
  rowsRead: number;
  rowsWritten: number;
  /** R2 reads, where pictures come through the Worker; each is a request to it as well. */
  pictures: number;
}

/**
 * A day's operations for so many views. In each data centre a page is made once in its life, and again in a new edition,
 * if anybody asks for it then: requests fall at random, so of n pages with r requests each, n (1 - e^-r) are asked for.
 */
export function usageOf(views: number, rows: RowsRead, assumed = ASSUMED): Usage {
  const requests = views * assumed.pagesAView;
  const lives = (assumed.hours * 3_600) / PAGE_LIFE + assumed.editions;
  const asked = requests / assumed.dataCentres / lives;
  const askedOf = (pages: number, share: number) => pages * (1 - Math.exp((-asked * share) / pages));
  const made = askedOf(assumed.newestPages, assumed.newestShare) + askedOf(assumed.olderPages, 1 - assumed.newestShare);
  const renderings = made * lives * assumed.dataCentres;
  const isolates = assumed.dataCentres + views / assumed.viewsAnIsolate;
  const editionReads = Math.min(requests, (isolates * assumed.hours * 3_600) / EDITION_SECONDS);
  const { articleShare, picturesAPage, rowsWrittenByNewsroom } = assumed;
  return {
    requests,
    renderings,
    rowsRead:
      renderings * (rows.article * articleShare + rows.list * (1 - articleShare)) + editionReads * ROWS_OF_AN_EDITION,
    rowsWritten: rowsWrittenByNewsroom,
    pictures: requests * picturesAPage,
  };
}

/** What the free plan gives a day: https://developers.cloudflare.com/workers/platform/pricing/ and /d1/platform/pricing/ */
const FREE = { requests: 100_000, rowsRead: 5_000_000, rowsWritten: 100_000 };

const DAYS = 30;

/** The paid plan in dollars a month: $5, and what is above the month's included operations, by the million. */
export function paidPrice({ requests, rowsRead, rowsWritten, pictures }: Usage, throughWorker: boolean): number {
  const above = (aDay: number, included: number, dollars: number) =>
    (Math.max(0, aDay * DAYS - included) / 1_000_000) * dollars;
  return (
    5 +
    above(requests + (throughWorker ? pictures : 0), 10_000_000, 0.3) +
    above(rowsRead, 25_000_000_000, 0.001) +
    above(rowsWritten, 50_000_000, 1) +
    above(pictures, 10_000_000, 0.36)
  );
}

/** At how many views a day the free plan's first limit is reached, and which one that is. */
export function firstLimit(rows: RowsRead): { views: number; limit: keyof typeof FREE } {
  for (let views = 1_000; ; views += 1_000) {
    const usage = usageOf(views, rows);
    const limit = (Object.keys(FREE) as (keyof typeof FREE)[]).find((name) => usage[name] > FREE[name]);
    if (limit) return { views: views - 1_000, limit };
  }
}

const LIMIT_NAMES: Record<keyof typeof FREE, string> = {
  requests: "the Worker's 100,000 requests a day",
  rowsRead: "D1's 5 million rows read a day",
  rowsWritten: "D1's 100,000 rows written a day",
};

/** Rows read for an article and, in the middle, for a list, as the benchmark counted them. */
export function rowsReadIn(rows: Row[]): RowsRead | undefined {
  const uncached = (kinds: string[]) =>
    rows.filter(({ kind, way }) => way === "uncached" && kinds.includes(kind)).map((row) => row.operations.rowsRead);
  const article = Math.max(...uncached(["article"]));
  const lists = uncached(["home", "rubric", "tag", "Indeks, a day"]);
  if (!Number.isFinite(article) || lists.length === 0) return undefined;
  return { article, list: lists.reduce((sum, each) => sum + each, 0) / lists.length };
}

/** docs/cost.md. */
export function costDocument(rows: RowsRead): string {
  const views = [1_000, 80_000, 1_000_000, 10_000_000];
  const { views: most, limit } = firstLimit(rows);
  const round = (value: number) => formatNumber(Math.round(value));
  const usage = table(
    ["views a day", "Worker requests", "renderings", "D1 rows read", "D1 rows written", "pictures from R2"],
    views.map((each) => {
      const { requests, renderings, rowsRead, rowsWritten, pictures } = usageOf(each, rows);
      return [each, requests, renderings, rowsRead, rowsWritten, pictures].map(round);
    }),
    0,
  );
  const prices = table(
    ["views a day", "free plan", "paid, pictures at an R2 domain", "paid, pictures through the Worker"],
    views.map((each) => {
      const use = usageOf(each, rows);
      const dollars = (throughWorker: boolean) => `$${paidPrice(use, throughWorker).toFixed(2)} a month`;
      return [round(each), each <= most ? "enough" : "not enough", dollars(false), dollars(true)];
    }),
  );
  return `# What Genta costs

Written by \`npm run bench\` from the operations that it counts (an article reads ${round(rows.article)} rows of D1 when it is rendered, a
list ${round(rows.list)} on average, an edition ${ROWS_OF_AN_EDITION}) and from what is assumed about readers in
\`tools/bench/cost.ts\`: ${ASSUMED.pagesAView} pages a view, ${ASSUMED.dataCentres} data centres, ${ASSUMED.editions} changes a day, ${ASSUMED.newestShare * 100} % of the requests for
the ${ASSUMED.newestPages} newest pages. A page that is kept costs a request and nothing else; it is made anew after ${PAGE_LIFE} seconds,
or when the newsroom changes something, in each data centre where somebody asks for it.

${usage}

The free plan carries some **${round(most)} views a day**; then ${LIMIT_NAMES[limit]} are spent first. Until the next
midnight UTC readers then get the last good copies of pages that are kept, and errors for others, so a newsroom that comes
near it takes the paid plan:

${prices}

Prices are Cloudflare's of November 2026 (developers.cloudflare.com, "Pricing" of Workers, D1 and R2): $5 a month with 10 million
requests, 25 billion rows read, 50 million rows written and 10 million R2 reads; above that $0.30, $0.001, $1.00 and $0.36 a million.
Nothing is charged for traffic. CPU time is not in the table: 30 million ms a month are included, and a kept page takes
a fraction of one.

Pictures cost a Worker request each unless they come from an R2 custom domain; on the free plan that is the difference between
${round(FREE.requests / ASSUMED.pagesAView)} and ${round(FREE.requests / ASSUMED.pagesAView / (1 + ASSUMED.picturesAPage))} views a day.

## How it grows on

- **More readers**: only requests grow with them. Rows read flatten, since a page is made once in its life however many read it.
- **A larger archive**: a page reads the same few rows (see [bench.md](bench.md)). D1 holds 10 GB, some 500,000 articles of this length.
- **Readers far away**: D1 answers from one region; its read replicas would shorten a rendering, not a kept page. They may be
  behind, so a page that they made must not be kept under the present edition (D1 gives replicas only through \`withSession()\`).
- **Several newsrooms**: one Worker, database and bucket each, in one account on one paid plan: the $5 are shared, and so are the limits.
`;
}

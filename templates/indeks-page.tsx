import type { From } from "../src/cursors.ts";
import {
  formatClock,
  formatMonthName,
  formatPeriod,
  formatShortDate,
  neighbour,
  type Period,
  weeksOfMonth,
  wibDay,
} from "../src/dates.ts";
import { articleLink, indeksLink } from "../src/links.ts";
import type { Paging } from "../src/lists.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { lineage, type Rubric } from "../src/rubric-tree.ts";
import { site } from "../src/site.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { PagingLinks } from "./parts/paging.tsx";
import { paidWords } from "./words.ts";

interface IndeksProps {
  frame: Frame;
  period: Period;
  rubric: Rubric | undefined;
  /** Stories in each part of the period's month or year, or in each year. */
  counts: Map<Period, number>;
  teasers: TeaserRow[];
  paging: Paging;
  from: From | undefined;
}

/** The archive: everything that was published, by day, month and rubric. */
export function IndeksPage({ frame, period, rubric, counts, teasers, paging, from }: IndeksProps) {
  const when = period === "" ? "" : ` ${formatPeriod(period)}`;
  const title = `Indeks${rubric ? ` ${rubric.name}` : ""}${when}`;
  return (
    <Layout
      frame={frame}
      title={title}
      description={`Semua tulisan ${site.name}${rubric ? ` di rubrik ${rubric.name}` : ""}${when && ` pada${when}`}, lengkap menurut tanggal.`}
      address={indeksLink(period, rubric)}
      unlisted={from !== undefined || teasers.length === 0}
    >
      <header class="list-header">
        <Breadcrumb steps={breadcrumb(period, rubric)} />
        <h1>{title}</h1>
      </header>
      <div class="indeks">
        <div class="finder">
          <Calendar period={period} rubric={rubric} counts={counts} today={wibDay(frame.now)} />
          <RubricChoice frame={frame} period={period} rubric={rubric} />
        </div>
        <div>
          {teasers.length === 0 ? (
            <p class="empty">Tidak ada tulisan yang terbit pada{when || " waktu ini"}.</p>
          ) : (
            <ol class="entries">
              {teasers.map((teaser) => (
                <Entry teaser={teaser} rubrics={frame.rubrics} day={period.length === 10} />
              ))}
            </ol>
          )}
          <PagingLinks {...paging} />
        </div>
      </div>
    </Layout>
  );
}

function breadcrumb(period: Period, rubric: Rubric | undefined) {
  const steps = [
    { name: "Indeks", link: indeksLink() },
    ...(rubric ? [{ name: rubric.name, link: indeksLink("", rubric) }] : []),
    ...[4, 7, 10]
      .filter((length) => period.length >= length)
      .map((length) => ({
        name:
          length === 4 ? period.slice(0, 4) : length === 7 ? formatMonthName(period) : String(Number(period.slice(8))),
        link: indeksLink(period.slice(0, length), rubric),
      })),
  ];
  return steps.map((step, i) => (i === steps.length - 1 ? { name: step.name } : step));
}

function Entry({ teaser, rubrics, day }: { teaser: TeaserRow; rubrics: Rubric[]; day: boolean }) {
  const rubric = rubrics.find(({ id }) => id === teaser.rubric_id);
  return (
    <li>
      <time datetime={teaser.published_at}>
        {day ? formatClock(teaser.published_at) : formatShortDate(teaser.published_at)}
      </time>
      <div>
        <a href={articleLink(teaser)}>{teaser.headline}</a>
        <p class="overline">
          {teaser.paid && <span class="label">{paidWords[teaser.paid].label}</span>}
          {teaser.unverified === 1 && <span class="label">Belum terverifikasi</span>}
          {rubric && <span class="kicker">{rubric.name}</span>}
        </p>
      </div>
    </li>
  );
}

interface CalendarProps {
  period: Period;
  rubric: Rubric | undefined;
  counts: Map<Period, number>;
  today: string;
}

/** Years, a year's months, or a month's days, each with how many stories stood on it. */
function Calendar({ period, rubric, counts, today }: CalendarProps) {
  if (period.length >= 7)
    return <Month month={period.slice(0, 7)} day={period} rubric={rubric} counts={counts} today={today} />;
  return (
    <section class="periods">
      <h2>{period === "" ? "Tahun" : `Bulan di ${period}`}</h2>
      <ul>
        {[...counts]
          .sort(([a], [b]) => (period === "" ? b.localeCompare(a) : a.localeCompare(b)))
          .map(([part, articles]) => (
            <li>
              <a href={indeksLink(part, rubric)}>
                {period === "" ? part : formatMonthName(part)} <span>{articles} tulisan</span>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}

const WEEKDAYS = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"];

function Month({ month, day, rubric, counts, today }: { month: Period; day: Period } & Omit<CalendarProps, "period">) {
  const [before, after] = [neighbour(month, -1), neighbour(month, 1)];
  return (
    <section class="calendar">
      <h2>
        <a href={indeksLink(month, rubric)}>{formatPeriod(month)}</a>
      </h2>
      <table>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month).map((week) => (
            <tr>
              {week.map((date) => {
                const number = date && Number(date.slice(8));
                const articles = date === undefined ? 0 : (counts.get(date) ?? 0);
                return (
                  <td class={date === today ? "today" : undefined}>
                    {date && articles > 0 ? (
                      <a
                        href={indeksLink(date, rubric)}
                        aria-current={date === day ? "date" : undefined}
                        aria-label={`${number}, ${articles} tulisan: ${formatPeriod(date)}`}
                      >
                        {number} <small>{articles}</small>
                      </a>
                    ) : (
                      number
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="months">
        {before && <a href={indeksLink(before, rubric)}>← {formatPeriod(before)}</a>}
        {after && after <= today.slice(0, 7) && <a href={indeksLink(after, rubric)}>{formatPeriod(after)} →</a>}
      </p>
    </section>
  );
}

/** The same time in another rubric: every rubric, folded away. */
function RubricChoice({ frame, period, rubric }: { frame: Frame; period: Period; rubric: Rubric | undefined }) {
  return (
    <details class="choice">
      <summary>Rubrik: {rubric?.name ?? "semua"}</summary>
      <ul>
        <li>
          <a href={indeksLink(period)}>Semua rubrik</a>
        </li>
        {frame.rubrics.map((choice) => (
          <li class={lineage(frame.rubrics, choice.id).length > 1 ? "child" : undefined}>
            <a href={indeksLink(period, choice)}>{choice.name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Indonesian dates. Times are kept as UTC text; only this file knows WIB (Asia/Jakarta: UTC+7, no summer time
 * since 1964), so it is arithmetic and costs nothing beside Intl.
 */
const WIB_OFFSET = 7 * 3_600_000;

/** The offset as SQLite's date functions take it. */
export const WIB_MODIFIER = "+7 hours";

const DAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

/** The same moment with WIB's wall clock in its UTC fields. */
function wallClock(time: string): Date {
  return new Date(Date.parse(time) + WIB_OFFSET);
}

const two = (n: number) => String(n).padStart(2, "0");

/** "29 Juni 2022" */
export function formatDate(time: string): string {
  const d = wallClock(time);
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
}

/** "29 Jun 2022", for tight places */
export function formatShortDate(time: string): string {
  const d = wallClock(time);
  return `${d.getUTCDate()} ${SHORT_MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
}

/** "22:07 WIB" */
export function formatClock(time: string): string {
  const d = wallClock(time);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())} WIB`;
}

/** "29 Juni 2022 | 22:07 WIB" */
export function formatDateTime(time: string): string {
  return `${formatDate(time)} | ${formatClock(time)}`;
}

/** "Kamis, 29 Januari 2026" */
export function formatDay(time: string): string {
  return `${DAYS[wallClock(time).getUTCDay()]}, ${formatDate(time)}`;
}

/** The WIB year of a moment. */
export function wibYear(time: string): number {
  return wallClock(time).getUTCFullYear();
}

/** The WIB day of a moment: "2022-06-29". */
export function wibDay(time: string): string {
  return wallClock(time).toISOString().slice(0, 10);
}

/** Whole years between two moments, by the WIB calendar. */
export function yearsBetween(earlier: string, later: string): number {
  const a = wibDay(earlier);
  const b = wibDay(later);
  return Number(b.slice(0, 4)) - Number(a.slice(0, 4)) - (b.slice(5) < a.slice(5) ? 1 : 0);
}

/** A WIB year, month or day: "2022", "2022-06", "2022-06-29"; '' is all time. */
export type Period = string;

/** The period that the parts of an address name, or undefined where the calendar has none such. */
export function parsePeriod(year: string, month?: string, day?: string): Period | undefined {
  if (!/^\d{4}$/.test(year) || year < "1900") return undefined;
  if (month === undefined) return year;
  if (!/^\d{2}$/.test(month) || month < "01" || month > "12") return undefined;
  if (day === undefined) return `${year}-${month}`;
  if (!/^\d{2}$/.test(day)) return undefined;
  const date = `${year}-${month}-${day}`;
  const parsed = new Date(`${date}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** The UTC moments at which a period begins and the next one does. */
export function periodBounds(period: Period): { from: string; to: string } {
  const [year = "", month, day] = period.split("-");
  if (year === "") return { from: "0000-01-01T00:00:00.000Z", to: "9999-12-31T00:00:00.000Z" };
  const y = Number(year);
  const m = month ? Number(month) - 1 : 0;
  const d = day ? Number(day) : 1;
  const from = Date.UTC(y, m, d) - WIB_OFFSET;
  const to = (day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1)) - WIB_OFFSET;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** "Rabu, 29 Juni 2022", "Juni 2022" or "2022" */
export function formatPeriod(period: Period): string {
  const [year, month, day] = period.split("-");
  if (day) return formatDay(periodBounds(period).from);
  return month ? `${MONTHS[Number(month) - 1]} ${year}` : (year ?? "");
}

/** "Juni" for "2022-06" */
export function formatMonthName(period: Period): string {
  return MONTHS[Number(period.slice(5, 7)) - 1] ?? "";
}

/** The weeks of a month, Monday first; days of other months are undefined. */
export function weeksOfMonth(month: Period): (Period | undefined)[][] {
  const { from, to } = periodBounds(month);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const blanks = (wallClock(from).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((blanks + days) / 7) * 7 }, (_, i) =>
    i < blanks || i >= blanks + days ? undefined : `${month}-${two(i - blanks + 1)}`,
  );
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month before or after, or undefined at the calendar's ends. */
export function neighbour(month: Period, step: -1 | 1): Period | undefined {
  const { from, to } = periodBounds(month);
  const [year = "", number] = wibDay(step === 1 ? to : new Date(Date.parse(from) - 1).toISOString()).split("-");
  return parsePeriod(year, number);
}

/** WIB date and clock as editors write them ("2024-03-12 19:40") to UTC text. */
export function fromWib(local: string): string {
  return new Date(Date.parse(`${local.replace(" ", "T")}:00.000Z`) - WIB_OFFSET).toISOString();
}

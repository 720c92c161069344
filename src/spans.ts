/**
 * The spans of time that Terpopuler looks back over, shortest first. `days` are WIB days with today; all time has none,
 * and takes in what an older system counted.
 */
export const SPANS = [
  { name: "today", slug: "hari-ini", days: 1 },
  { name: "week", slug: "7-hari", days: 7 },
  { name: "month", slug: "30-hari", days: 30 },
  { name: "ever", slug: "sepanjang-masa", days: undefined },
] as const;

export type Span = (typeof SPANS)[number];

/** The span that is shown where none is asked for. */
export const WEEK = SPANS[1];

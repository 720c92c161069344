/** A place in a list: the story or issue that a page of it ends or begins with. */
export interface Cursor {
  published_at: string;
  id: number;
}

/** Where in a list to go on from, and which way. */
export interface From {
  cursor: Cursor;
  direction: "older" | "newer";
}

export interface Page<T> {
  items: T[];
  /** Where to go on from, where there is more. */
  older: Cursor | undefined;
  newer: Cursor | undefined;
}

/** Makes a page of what was found, newest first; it was asked for one more than it shows, to tell whether the list goes on. */
export function toPage<T extends Cursor>(found: T[], size: number, from: From | undefined): Page<T> {
  const more = found.length > size;
  const goingNewer = from?.direction === "newer";
  const items = goingNewer ? found.slice(-size) : found.slice(0, size);
  const place = (item: T | undefined) => item && { published_at: item.published_at, id: item.id };
  return {
    items,
    older: more || goingNewer ? place(items.at(-1)) : undefined,
    newer: from?.direction === "older" || (goingNewer && more) ? place(items[0]) : undefined,
  };
}

/** "m5x2k1c0-3f": the time in milliseconds and the id, in base 36. */
export function formatCursor({ published_at, id }: Cursor): string {
  return `${Date.parse(published_at).toString(36)}-${id.toString(36)}`;
}

/** The cursor that a text stands for, or undefined where it is none of ours. */
export function parseCursor(text: string): Cursor | undefined {
  const [, time, id] = /^([0-9a-z]{1,9})-([0-9a-z]{1,8})$/.exec(text) ?? [];
  if (time === undefined || id === undefined) return undefined;
  return { published_at: new Date(Number.parseInt(time, 36)).toISOString(), id: Number.parseInt(id, 36) };
}

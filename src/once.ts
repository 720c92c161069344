import type { Newsroom, Read, Statement } from "./database.ts";

/** Stands for a value while a question is written. */
class StandIn {
  readonly place: number;

  constructor(place: number) {
    this.place = place;
  }

  toString(): string {
    throw new Error("A question that is written once can't look at its values: give them to the database as they are.");
  }
}

/**
 * A question whose SQL is written at its first asking and kept: writing it by Kysely takes longer than many a question
 * takes to answer. Values are only bound; neither the SQL nor what the rows mean may depend on them.
 */
export function once<V extends (string | number)[], T>(
  write: (db: Newsroom, ...values: V) => Read<T>,
): (db: Newsroom, ...values: V) => Read<T> {
  let written: (ReturnType<Statement["compile"]> & Pick<Read<T>, "take">) | undefined;
  return (db, ...values) => {
    if (!written) {
      const { query, take } = write(db, ...(values.map((_, place) => new StandIn(place)) as unknown[] as V));
      const { sql, parameters } = query.compile();
      written = { sql, parameters, take };
    }
    const { sql, take } = written;
    const parameters = written.parameters.map((value) => (value instanceof StandIn ? values[value.place] : value));
    return { query: { compile: () => ({ sql, parameters }) }, take };
  };
}

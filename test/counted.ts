import { env } from "cloudflare:workers";
import { app } from "../src/app.ts";

export interface Cost {
  response: Response;
  /** D1 rows read and round trips made for the answer. */
  rows: number;
  trips: number;
  statements: number;
}

/** Asks the site for an address and counts what D1 does for it. */
export async function costOf(path: string): Promise<Cost> {
  const cost = { rows: 0, trips: 0, statements: 0 };
  const count = <T extends { meta: D1Meta }>(result: T): T => {
    cost.rows += result.meta.rows_read;

    cost.statements += 1;
    return result;
  };
  const NEWSROOM = new Proxy(env.NEWSROOM, {
    get(database, name) {
      if (name === "batch") {
        return async (statements: D1PreparedStatement[]) => {
          cost.trips += 1;
          return (await database.batch(statements)).map(count);
        };
      }
      if (name === "exec" || name === "withSession") throw new Error(`Readers' pages don't use ${name}.`);
      const value = Reflect.get(database, name);
      return typeof value === "function" ? value.bind(database) : value;
    },
  });
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext;
  const response = await app.fetch(new Request(`http://genta.test${path}`), { ...env, NEWSROOM }, context);
  return { response, ...cost };
}

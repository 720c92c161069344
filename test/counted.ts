import { env } from "cloudflare:workers";
import { app } from "../src/app.ts";
import { countOperations } from "../tools/bench/counting.ts";

export interface Cost {
  response: Response;
  /** D1 rows read and round trips made for the answer. */
  rows: number;
  trips: number;
  statements: number;
}

/** Asks the site for an address and counts what D1 does for it. */
export async function costOf(path: string): Promise<Cost> {
  const { env: counted, operations } = countOperations(env);
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext;
  const response = await app.fetch(new Request(`http://genta.test${path}`), counted, context);
  const { rowsRead: rows, trips, statements } = operations;
  return { response, rows, trips, statements: statements.length };
}

/** The physical limit: a Worker that asks D1 what it was told to ask, in one batch, and answers what it was told to. */
import type { Env } from "../../../src/env.ts";

/** What PUT tells it; a status that allows no body (304) comes without one. */
export interface Order {
  status: number;
  headers: [string, string][];
  body: string | null;
  statements: { sql: string; parameters: unknown[] }[];
}

let body: Uint8Array | null = null;
let init: ResponseInit = {};
let statements: Order["statements"] = [];

const answer = () => new Response(body, init);

async function obey(request: Request): Promise<Response> {
  const order = (await request.json()) as Order;
  body = order.body === null ? null : new TextEncoder().encode(order.body);
  init = { status: order.status, headers: order.headers };
  statements = order.statements;
  return new Response(null, { status: 204 });
}

export default {
  fetch(request, { NEWSROOM }) {
    if (request.method === "PUT") return obey(request);
    if (statements.length === 0) return answer();
    return NEWSROOM.batch(statements.map(({ sql, parameters }) => NEWSROOM.prepare(sql).bind(...parameters))).then(
      answer,
    );
  },
} satisfies ExportedHandler<Env>;

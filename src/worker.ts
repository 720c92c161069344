import { app } from "./app.ts";
import { keepAtEdge } from "./edge-cache.ts";
import type { Env } from "./env.ts";

const answer = keepAtEdge(app.fetch);

export default {
  async fetch(request, env, ctx) {
    const { response } = await answer(request, env, ctx);
    return response;
  },
} satisfies ExportedHandler<Env>;

import { app } from "./app.ts";
import { keepAtEdge } from "./edge-cache.ts";
import type { Env } from "./env.ts";

const answer = keepAtEdge(app.fetch);

export default {
  fetch(request, env, ctx) {
    const answered = answer(request, env, ctx);
    return answered instanceof Promise ? answered.then(({ response }) => response) : answered.response;
  },
} satisfies ExportedHandler<Env>;

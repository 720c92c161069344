import { app } from "./app.ts";
import { runOnTheClock } from "./cron.ts";
import { type Answer, keepAtEdge } from "./edge-cache.ts";
import type { Env } from "./env.ts";
import { countView } from "./view-counts.ts";

const answer = keepAtEdge(app.fetch);

export default {
  fetch(request, env, ctx) {
    const count = ({ response, article }: Answer) => {
      if (article !== undefined) countView(request, response.status, article, env, ctx);
      return response;
    };
    const answered = answer(request, env, ctx);
    return answered instanceof Promise ? answered.then(count) : count(answered);
  },
  scheduled: (controller, env) => runOnTheClock(env, controller.scheduledTime),
} satisfies ExportedHandler<Env>;

/** Answers what a page costs: the operations that the site asks for while it answers, and after. */
import { app } from "../../../src/app.ts";
import type { Env } from "../../../src/env.ts";
import site from "../../../src/worker.ts";
import { countOperations } from "../counting.ts";

export default {
  async fetch(request, env, context) {
    const uncached = request.headers.get("X-Measure") === "uncached";
    const counted = countOperations(env);
    const after: Promise<unknown>[] = [];
    const watched = { ...context, props: context.props, waitUntil: (work: Promise<unknown>) => void after.push(work) };
    await (uncached ? app : site).fetch(request, counted.env, watched as unknown as ExecutionContext);
    await Promise.allSettled(after);
    return Response.json(counted.operations);
  },
} satisfies ExportedHandler<Env>;

/** The site without its edge: every request is rendered anew. */
import { app } from "../../../src/app.ts";
import type { Env } from "../../../src/env.ts";

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;

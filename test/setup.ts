/** Before each file of tests in the Workers runtime: an empty newsroom. */
import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

await applyD1Migrations(env.NEWSROOM, env.MIGRATIONS);

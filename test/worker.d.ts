import type { D1Migration } from "cloudflare:test";
import type { Env as Bindings } from "../src/env.ts";

/** What `cloudflare:workers` gives to the tests: the bindings as `env`, and the Worker itself as `exports.default`. */
declare global {
  namespace Cloudflare {
    interface Env extends Bindings {
      MIGRATIONS: D1Migration[];
    }
    interface GlobalProps {
      mainModule: typeof import("../src/worker.ts");
    }
  }
}

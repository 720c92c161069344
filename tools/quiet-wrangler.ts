/** Imported before wrangler: it then asks nobody, tells nobody, and starts without the internet. */
Object.assign(process.env, {
  /** Made-up request metadata (country, colo) instead of a download. */
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  /** Warnings and errors, the Worker's own among them; `WRANGLER_LOG=log npm start` shows all it writes. */
  WRANGLER_LOG: process.env.WRANGLER_LOG ?? "warn",
  WRANGLER_WRITE_LOGS: "false",
  /** The data browser and the trace collector, which wrangler otherwise puts beside the Worker. */
  X_LOCAL_EXPLORER: "false",
  X_LOCAL_OBSERVABILITY: "false",
});

/** `npm start`: the demo newspaper on this machine, without an account. `--port 8080`, `--fresh` (forgets all). */
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { parseArgs } from "node:util";
import { prepareState, serve } from "./local-site.ts";

const { values } = parseArgs({ options: { port: { type: "string" }, fresh: { type: "boolean" } } });
const port = Number(values.port ?? process.env.PORT ?? 8787);
const state = path.resolve(import.meta.dirname, "../.wrangler/state");

if (await isBusy(port)) {
  console.error(
    `Port ${port} is in use: stop what runs there, or choose another with npm start -- --port ${port + 1}.`,
  );
  process.exit(1);
}

if (values.fresh) await rm(state, { recursive: true, force: true });
await prepareState(state, (line) => console.log(line));
const site = await serve(state, { port, watching: true });
setInterval(() => site.runTheClock(), 60_000);
console.log(`Genta is at ${site.url.href}
Changes of the code show at the next request. Ctrl-C stops; npm start -- --fresh begins anew.`);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Miniflare's own listeners would leave with an error code.
  process.removeAllListeners(signal);
  process.once(signal, async () => {
    await site.stop();
    process.exit(0);
  });
}

async function isBusy(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(true));
    server.listen(port, "localhost", () => server.close(() => resolve(false)));
  });
}

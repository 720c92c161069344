import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import "./tools/quiet-wrangler.ts";

const MIGRATIONS = await readD1Migrations("migrations/newsroom");

export default defineConfig({
  test: {
    projects: [
      {
        // In the Workers runtime, with a newsroom of its own for each file.
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: { MIGRATIONS, EDITION_SECONDS: "0" } },
          }),
        ],
        test: {
          name: "worker",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "test/tools/**"],
          setupFiles: ["test/setup.ts"],
        },
      },
      { test: { name: "tools", include: ["test/tools/**/*.test.ts"] } },
      {
        // In Chromium, at the demo newspaper that the global setup serves.
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/demo-site.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

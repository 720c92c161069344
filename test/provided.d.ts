import "vitest";

declare module "vitest" {
  /** What test/demo-site.ts hands to the browser tests, for `inject()`. */
  export interface ProvidedContext {
    /** Where the demo newspaper is served, with a slash at the end. */
    site: string;
  }
}

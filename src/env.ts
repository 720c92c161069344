/** The Worker's bindings, as wrangler.toml names them. */
export interface Env {
  NEWSROOM: D1Database;
  MEDIA: R2Bucket;
  VIEWS: KVNamespace;
  /** The public origin for canonical links, without a slash at the end; '' takes the request's own. */
  SITE_URL: string;
  /** How long an isolate trusts the edition that it read, in seconds. */
  EDITION_SECONDS: string;
  /** How often an isolate writes its views to KV at most, in seconds. */
  VIEW_FLUSH_SECONDS: string;
}

/** The site map: what happens to every request, then each family of addresses, then what is left. */
import { Hono } from "hono";
import { cachePolicy } from "./cache-policy.ts";
import { openDatabase } from "./database.ts";
import { onlyReading, properAddressFirst } from "./front-door.ts";
import { showFailure, showNotFound } from "./not-found.ts";
import { SECURITY_HEADERS, type Site } from "./respond.ts";
import { articles } from "./routes/articles.ts";
import { counting } from "./routes/counting.ts";
import { feeds } from "./routes/feeds.ts";
import { formats } from "./routes/formats.ts";
import { home } from "./routes/home.ts";
import { indeks } from "./routes/indeks.ts";
import { issues } from "./routes/issues.ts";
import { media } from "./routes/media.ts";
import { pages } from "./routes/pages.ts";
import { people } from "./routes/people.ts";
import { popular } from "./routes/popular.ts";
import { rubrics } from "./routes/rubrics.ts";
import { search } from "./routes/search.ts";
import { tags } from "./routes/tags.ts";

export const app = new Hono<Site>();

/** How often a request was led on already: redirects that lead in a circle lead to nothing. */
const hops = new WeakMap<Request, number>();
const MOST_HOPS = 5;

app.use(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
  c.res.headers.set("Cache-Control", cachePolicy(c.req.path, c.res));
});
app.use(async (c, next) => {
  c.set("db", openDatabase(c.env.NEWSROOM));
  c.set("now", new Date().toISOString());
  c.set("ask", async (path) => {
    const asked = new Request(new URL(path, c.req.url), { method: "HEAD" });
    hops.set(asked, (hops.get(c.req.raw) ?? 0) + 1);
    if ((hops.get(asked) as number) > MOST_HOPS) return new Response(null, { status: 404 });
    return app.fetch(asked, c.env, c.executionCtx);
  });
  await next();
});
app.route("/", counting);
app.use(onlyReading);
app.use(properAddressFirst);

app.route("/", home);
app.route("/media", media);
app.route("/", feeds);
app.route("/category", rubrics);
app.route("/tag", tags);
app.route("/author", people);
app.route("/format", formats);
app.route("/digital", issues);
app.route("/indeks", indeks);
app.route("/terpopuler", popular);
app.route("/", search);
app.route("/", articles);
app.route("/", pages);

app.notFound(showNotFound);
app.onError(showFailure);

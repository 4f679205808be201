import { serveStatic } from "@hono/node-server/serve-static";
import {
  faultPage,
  isFileForm,
  isOneClick,
  newRequestId,
  securityHeaders,
  serveRoute,
  strictTransport,
  type Domain,
  type Platform,
  type Route,
} from "#kernel/http";
import { NotFound } from "#kernel/errors";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { publicFolder } from "./assets.ts";
import { healthRoute } from "./health.ts";
import { mountApi } from "./kernel/api/mount-api.ts";

const mostBody = 1024 * 1024;
const aYear = "public, max-age=31536000, immutable";

/** What each request carries: the id told on its page and in the log. */
export type Requests = { Variables: { requestId: string; ownLimit?: boolean } };

/** The HTTP stack, in order. */
export function createApp(platform: Platform): Hono<Requests> {
  const { settings, log, domains } = platform;
  const app = new Hono<Requests>();

  app.use(async (context, next) => {
    context.set("requestId", newRequestId());
    const started = performance.now();
    await next();
    context.res.headers.set("x-request-id", context.get("requestId"));
    const https = settings.baseUrl.startsWith("https:");
    for (const [name, value] of Object.entries({
      ...securityHeaders,
      ...(https && strictTransport),
    }))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    log.debug("request", {
      requestId: context.get("requestId"),
      method: context.req.method,
      route: context.req.routePath,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - started),
    });
  });
  app.get("/healthz", healthRoute(platform));
  app.use(
    "/static/*",
    serveStatic({
      root: publicFolder,
      rewriteRequestPath: (path) => path.slice("/static".length),
      precompressed: true,
      onFound: (_path, context) => context.header("cache-control", aYear),
    }),
  );
  mountApi(app, platform);
  const limit = bodyLimit({
    maxSize: mostBody,
    onError: () => {
      throw new HTTPException(413);
    },
  });
  const takesFiles = addressesOf(domains)
    .filter(([, { mostBytes }]) => mostBytes)
    .map(([path]) => path);
  for (const path of takesFiles) app.post(path, leaveToTheForm);
  app.use((context, next) => (context.get("ownLimit") ? next() : limit(context, next)));
  for (const [path, route] of addressesOf(domains))
    if (route.oneClick) {
      const stopping = { ...route, handle: route.oneClick };
      app.post(path, async (context, next) =>
        (await isOneClick(context)) ? serveRoute(platform, stopping, context) : next(),
      );
    }
  app.use(csrf({ origin: (origin, context) => isOwnOrigin(platform, origin, context) }));
  app.get("/c/:community", (context) => context.redirect(`${context.req.path}/`, 301));
  for (const [path, route] of addressesOf(domains))
    app[route.method](path, (context) => serveRoute(platform, route, context));

  app.notFound((context) => faultPage(platform, context, new NotFound()));
  app.onError((fault, context) => faultPage(platform, context, fault));
  return app;
}

/** A form with a file is read as it comes, by `readFileForm`, which has its own limits. */
async function leaveToTheForm(context: Context<Requests>, next: () => Promise<void>) {
  if (isFileForm(context)) context.set("ownLimit", true);
  await next();
}

/** Every route, at the first community's address and at the others'. */
function addressesOf(domains: Domain[]): [path: string, route: Route][] {
  const routes = domains.flatMap(({ routes = [] }) => routes);
  return ["", "/c/:community"].flatMap((prefix) =>
    routes.map((route): [string, Route] => [prefix + route.path, route]),
  );
}

/** Our own pages, under the address people use or, on this machine, under the one that was asked. */
function isOwnOrigin({ settings }: Platform, origin: string, context: Context): boolean {
  if (origin === new URL(settings.baseUrl).origin) return true;
  return settings.mode !== "production" && URL.parse(origin)?.host === context.req.header("host");
}

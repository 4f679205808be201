import { NotFound } from "#kernel/errors";
import type { Platform } from "#kernel/http";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { tellAllowance, type Counted } from "./allowance.ts";
import { serveDocument } from "./serve-document.ts";
import type { ApiRoute } from "./operation.ts";
import { problem } from "./problem.ts";
import { Refused } from "./refusals.ts";
import { tooLarge } from "./sent-file.ts";
import { serveOperation } from "./serve-operation.ts";

type Requests = { Variables: { requestId: string } & Counted };

const mostBody = 1024 * 1024;
const limit = bodyLimit({
  maxSize: mostBody,
  onError: () => {
    throw tooLarge();
  },
});
// A file is read as it comes, and has its own limit.
const noLimit: typeof limit = (_context, next) => next();

/**
 * The API of every domain, for each community. It knows people by a token and never by a cookie, so
 * that another site's page can't act through it.
 */
export function mountApi(app: Hono<Requests>, platform: Platform): void {
  const routes = platform.domains.flatMap(({ api = [] }) => api);
  const api = new Hono<Requests>();
  api.onError((fault, context) => problem(platform, context, fault));
  api.use(tellAllowance);
  api.get("/openapi.json", serveDocument(platform, routes));
  for (const route of routes)
    api.on(
      route.method.toUpperCase(),
      pattern(route.path),
      route.file ? noLimit : limit,
      (context: Context) => serveOperation(platform, route, context),
    );
  for (const [path, methods] of methodsByPath(routes))
    api.all(pattern(path), () => {
      throw new Refused(405, "method", { allow: methods.join(", ") });
    });
  api.all("*", () => {
    throw new NotFound();
  });
  for (const prefix of ["", "/c/:community"]) app.route(`${prefix}/api/v1`, api);
}

/** Hono's way of writing `{id}`. */
function pattern(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

function methodsByPath(routes: ApiRoute[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of routes)
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
  return methods;
}

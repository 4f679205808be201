import { NotFound } from "#kernel/errors";
import type { Platform } from "#kernel/http";
import type { Context } from "hono";
import { createHash } from "node:crypto";
import { apiDocument } from "./document.ts";
import type { ApiRoute } from "./operation.ts";

type Written = { text: string; tag: string };

/** The document, open to all: it says what can be asked, and nothing of anyone. Written once for each community. */
export function serveDocument(platform: Platform, routes: ApiRoute[]) {
  const written = new Map<string, Written>();
  return async (context: Context): Promise<Response> => {
    const slug = context.req.param("community");
    const community = await platform.community(slug);
    if (slug && !community) throw new NotFound();
    const server = `${community?.prefix ?? ""}/api/v1`;
    const document = written.get(server) ?? write(routes, server);
    written.set(server, document);
    const headers = {
      "cache-control": "public, max-age=300",
      etag: document.tag,
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    };
    if (context.req.header("if-none-match") === document.tag)
      return new Response(null, { status: 304, headers });
    return new Response(document.text, {
      headers: { ...headers, "content-type": "application/json" },
    });
  };
}

function write(routes: ApiRoute[], server: string): Written {
  const text = JSON.stringify(apiDocument(routes, server));
  return { text, tag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"` };
}

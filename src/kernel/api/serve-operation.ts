import type { Acting, CommunityHere } from "#kernel/acting";
import { Forbidden, NotFound } from "#kernel/errors";
import type { Platform } from "#kernel/http";
import type { Context } from "hono";
import { rm } from "node:fs/promises";
import { z } from "zod";
import { identify } from "./bearer.ts";
import { localeOf } from "./locale.ts";
import type { ApiRoute } from "./operation.ts";
import { readRequest, type Asked } from "./read-request.ts";
import { Refused, Unfit } from "./refusals.ts";
import { replay } from "./replay.ts";
import { replyHeaders } from "./reply-headers.ts";

/** Answers one operation: who asks, what is asked, then the domain's own act or read. */
export async function serveOperation(
  platform: Platform,
  route: ApiRoute,
  context: Context,
): Promise<Response> {
  const community = await platform.community(context.req.param("community"));
  if (!community) throw new NotFound();
  const { account, person, scope } = await identify(platform, context, community);
  if (route.scope === "write" && scope !== "write") throw new Refused(403, "scope");
  const asked = await readRequest(platform, route, context);
  const acting: Acting = {
    db: platform.database.of(community.id),
    community,
    account,
    person,
    clock: platform.clock,
    locale: localeOf(context),
  };
  let done = false;
  const answer = async (acting: Acting) => {
    const { params, query, body, file } = asked;
    const call = { platform, acting, operation: route.id, params, query, body, file };
    const reply = route.reply.parse(await route.handle(call));
    done = true;
    return reply;
  };
  try {
    const reply =
      route.scope === "read"
        ? await acting.db.reading((db) => answer({ ...acting, db }))
        : await write(platform, route, context, acting, asked, answer);
    return send(route, community, reply);
  } finally {
    // Refused, or sent again under the same key: nobody took it over.
    if (asked.file && !done) await rm(asked.file.path, { force: true });
  }
}

async function write(
  { identity }: Platform,
  route: ApiRoute,
  context: Context,
  acting: Acting,
  asked: Asked,
  answer: (acting: Acting) => Promise<unknown>,
): Promise<unknown> {
  const onBehalfOf = route.onBehalf ? readOnBehalfOf(asked.sent) : undefined;
  const key = route.method === "post" ? context.req.header("idempotency-key") : undefined;
  const request = { params: asked.params, query: asked.query, body: asked.sent };
  return replay(acting, route.id, key, request, async (acting) => {
    if (onBehalfOf === undefined || onBehalfOf === acting.person.id) return answer(acting);
    if (!(await identity.mayActFor(acting.db, acting.person, onBehalfOf))) throw new Forbidden();
    return answer({ ...acting, onBehalfOf: { id: onBehalfOf } });
  });
}

/** The body's field that names the person for whom it is done. */
export const onBehalfBody = z.object({ onBehalfOf: z.number().int().positive().optional() });

function readOnBehalfOf(sent: Record<string, unknown>): number | undefined {
  const read = onBehalfBody.safeParse(sent);
  if (!read.success) throw new Unfit({}, read.error.issues, sent);
  return read.data.onBehalfOf;
}

function send(route: ApiRoute, community: CommunityHere, reply: unknown): Response {
  const location = route.location?.replace(/\{(\w+)\}/g, (_place, name: string) =>
    String((reply as Record<string, unknown>)[name]),
  );
  return Response.json(reply, {
    status: route.status ?? 200,
    headers: {
      ...replyHeaders,
      ...(location ? { location: `${community.prefix}/api/v1${location}` } : {}),
    },
  });
}

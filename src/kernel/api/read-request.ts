import { NotFound } from "#kernel/errors";
import type { Platform } from "#kernel/http";
import type { Context } from "hono";
import type { z } from "zod";
import type { ApiRoute } from "./operation.ts";
import { Refused, Unfit } from "./refusals.ts";
import { receiveFile, type SentFile } from "./sent-file.ts";

/** What was asked, each part as its schema gives it, with the body as it was sent. */
export type Asked = {
  params: unknown;
  query: unknown;
  body: unknown;
  sent: Record<string, unknown>;
  file?: SentFile;
};

/**
 * Reads the address and the body.
 * @throws NotFound when the address has no such form
 * @throws Refused when the body is not JSON, or not a file where one is due; Unfit when values need correcting
 */
export async function readRequest(
  platform: Platform,
  route: ApiRoute,
  context: Context,
): Promise<Asked> {
  const params = route.params?.safeParse(context.req.param());
  if (params && !params.success) throw new NotFound();
  const query = read(route.query, context.req.query());
  if (route.file) {
    const path = await route.file.path(platform);
    const file = await receiveFile(context, path, route.file.mostBytes);
    return { params: params?.data ?? {}, query, body: {}, sent: { file: file.sha256 }, file };
  }
  const sent = route.method === "get" ? {} : await readBody(context);
  return { params: params?.data ?? {}, query, body: read(route.body, sent), sent };
}

function read(schema: z.ZodType | undefined, given: unknown): unknown {
  const parsed = schema?.safeParse(given);
  if (parsed && !parsed.success) throw new Unfit({}, parsed.error.issues, given);
  return parsed?.data ?? {};
}

/** An act without a body is sent without one. */
async function readBody(context: Context): Promise<Record<string, unknown>> {
  const text = await context.req.text();
  if (text === "") return {};
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refused(415, "media-type");
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refused(400, "malformed-json");
  return value as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, "malformed-json");
  }
}

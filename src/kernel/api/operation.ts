import type { Acting } from "#kernel/acting";
import type { Platform } from "#kernel/http";
import type { z } from "zod";
import type { SentFile } from "./sent-file.ts";

/** One operation of the API, answered by the same acts and reads as the pages. */
export type ApiRoute = {
  /** Its name in the document and for whoever generates a client: `listNeeds`. */
  id: string;
  method: "get" | "post" | "patch" | "delete";
  /** Below `/api/v1`, its parameters in braces: `/needs/{id}`. */
  path: string;
  /** What the token must allow. A `write` operation runs in one read-write transaction. */
  scope: "read" | "write";
  summary: string;
  /** The heading it stands under. */
  tag: string;
  /** An address that doesn't fit is not found. */
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodObject;
  /** The body is a file instead, of so many bytes at most, received at this path. */
  file?: { mostBytes: number; path(platform: Platform): Promise<string> };
  /** A body, as it may be sent. */
  example?: Record<string, unknown>;
  /** The body may name, in `onBehalfOf`, the person it is done for. */
  onBehalf?: boolean;
  /** What is sent: fields that it does not name stay here. */
  reply: z.ZodType;
  /** 202: it was asked, and is done by the worker. */
  status?: 200 | 201 | 202;
  /** Where the thing made is found: its path, filled from the reply. */
  location?: string;
  handle(call: ApiCall<unknown, unknown, unknown>): Promise<unknown>;
};

/** One request, as an operation sees it. Its transaction is open. */
export type ApiCall<Params, Query, Body> = {
  platform: Platform;
  acting: Acting;
  /** The operation's own `id`. */
  operation: string;
  params: Params;
  query: Query;
  body: Body;
  /** What was sent, where the operation takes a file. Its to keep, once it answers. */
  file?: SentFile;
};

type Typed<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Reply extends z.ZodType,
> = Omit<ApiRoute, "params" | "query" | "body" | "reply" | "handle" | "example"> & {
  params?: Params;
  query?: Query;
  body?: Body;
  example?: z.input<Body>;
  reply: Reply;
  handle(call: ApiCall<z.output<Params>, z.output<Query>, z.output<Body>>): Promise<z.input<Reply>>;
};

type Nothing = z.ZodObject<Record<never, never>>;

/** Writes an operation down; what its handler receives and answers has the types of its schemas. */
export function api<
  Reply extends z.ZodType,
  Params extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends z.ZodObject = Nothing,
>(operation: Typed<Params, Query, Body, Reply>): ApiRoute {
  return operation;
}

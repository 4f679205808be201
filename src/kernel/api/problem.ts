import { Refusal, TooMany } from "#kernel/errors";
import type { Platform } from "#kernel/http";
import { faultFacts } from "#kernel/log";
import type { Context } from "hono";
import { fieldErrors } from "./field-errors.ts";
import { Refused, Unfit } from "./refusals.ts";
import { localeOf } from "./locale.ts";
import { replyHeaders } from "./reply-headers.ts";
import { apiWords, isTold, type Told } from "./words.ts";

type Read = { status: number; code: string; headers?: Record<string, string> };

const byStatus: Record<number, Told> = {
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  429: "too-many",
};

/** Turns what was refused, and what broke, into a problem document (RFC 9457). */
export function problem(platform: Platform, context: Context, fault: unknown): Response {
  const { status, code, headers } = readFault(fault);
  const requestId = context.get("requestId") as string;
  if (status === 500)
    platform.log.error("request broke", {
      requestId,
      method: context.req.method,
      path: context.req.routePath,
      ...faultFacts(fault),
    });
  const locale = localeOf(context);
  const t = apiWords(locale);
  // A domain's own code is told in the general words of its status.
  const told = isTold(code) ? code : (byStatus[status] ?? "broken");
  const body = {
    type: `urn:koudmen:problem:${code}`,
    title: t(`problem.${told}.title`),
    status,
    code,
    detail: t(`problem.${told}.detail`),
    requestId,
    ...(fault instanceof Unfit ? { errors: fieldErrors(fault, locale) } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...replyHeaders,
      ...headers,
      "content-type": "application/problem+json",
      "content-language": locale,
    },
  });
}

function readFault(fault: unknown): Read {
  if (fault instanceof TooMany)
    return { status: 429, code: fault.code, headers: { "retry-after": String(fault.retryAfter) } };
  if (fault instanceof Refusal || fault instanceof Refused) return fault;
  return { status: 500, code: "broken" };
}

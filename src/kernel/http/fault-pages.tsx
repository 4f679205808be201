import { Refusal, TooMany } from "#kernel/errors";
import { faultFacts } from "#kernel/log";
import { EmptyState, LinkButton, PageHead } from "#ui";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Platform } from "./platform.ts";
import { serveFault } from "./serve-route.ts";
import type { PageOptions, Visit } from "./visit.tsx";
import { httpWords } from "./words.ts";

type FaultKind =
  "not-found" | "forbidden" | "conflict" | "too-many" | "cross-site" | "too-large" | "broken";
const kinds: Record<number, FaultKind> = {
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  413: "too-large",
  429: "too-many",
};

/** Turns what an act or the platform refused, and what broke, into a page. */
export async function faultPage(
  platform: Platform,
  context: Context,
  fault: unknown,
): Promise<Response> {
  const requestId = context.get("requestId") as string;
  const { status, kind } = readFault(fault);
  if (kind === "broken")
    platform.log.error("request broke", {
      requestId,
      path: context.req.routePath,
      ...faultFacts(fault),
    });
  if (fault instanceof TooMany) context.header("retry-after", String(fault.retryAfter));
  const wait = fault instanceof TooMany ? fault.retryAfter : 0;
  return serveFault(platform, context, (visit) => tellFault(visit, kind, status, wait)).catch(
    (again: unknown) => lastResort(platform, context, requestId, again),
  );
}

function readFault(fault: unknown): {
  status: NonNullable<PageOptions["status"]>;
  kind: FaultKind;
} {
  if (fault instanceof Refusal) return { status: fault.status, kind: kinds[fault.status]! };
  if (fault instanceof HTTPException && fault.status === 403)
    return { status: 403, kind: "cross-site" };
  if (fault instanceof HTTPException && fault.status === 413)
    return { status: 413, kind: "too-large" };
  return { status: 500, kind: "broken" };
}

function tellFault(
  visit: Visit,
  kind: FaultKind,
  status: PageOptions["status"],
  wait: number,
): Response {
  const t = httpWords(visit.locale);
  const title = t(`error.${kind}.title`);
  const text = t(`error.${kind}.text`, {
    id: visit.circumstances.requestId,
    wait: t.count("wait.minutes", Math.ceil(wait / 60)),
  });
  return visit.page(
    title,
    <>
      <PageHead title={title} />
      <EmptyState
        sentence={text}
        action={<LinkButton href={`${visit.prefix}/`}>{t("error.home")}</LinkButton>}
      />
    </>,
    { status },
  );
}

/** The database itself may be away: a page made of nothing else. */
function lastResort(
  platform: Platform,
  context: Context,
  requestId: string,
  fault: unknown,
): Response {
  platform.log.error("error page broke", { requestId, ...faultFacts(fault) });
  return context.text(
    `Koudmen est indisponible un instant. Réessayez dans une minute. (${requestId})`,
    503,
    {
      "retry-after": "60",
    },
  );
}

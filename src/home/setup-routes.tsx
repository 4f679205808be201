import { sessionSeconds } from "#accounts";
import { Forbidden, NotFound } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  writeCookie,
  type FieldErrors,
  type Platform,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { timingSafeEqual } from "node:crypto";
import { found, setupForm } from "./found.ts";
import { SetupPage, SetupWaitingPage } from "./pages/setup-page.tsx";
import { homeWords } from "./words.ts";

const setupPath = "/fondation";

/**
 * The one-time address that founds the first community. It is made of the server's own secret, so
 * that any of its processes knows it; it is worth nothing once a community exists.
 */
export function setupAddress({
  settings,
  secrets,
}: Pick<Platform, "settings" | "secrets">): string {
  return `${settings.baseUrl}${setupPath}/${secrets.sign("setup", "first community")}`;
}

export const setupRoutes: Route[] = [
  { ...get(`${setupPath}/:token`, "everyone", (visit) => setupPage(visit)), beforeSetup: true },
  { ...post(`${setupPath}/:token`, "everyone", setUp), beforeSetup: true },
];

function mustHold(visit: Visit): void {
  const given = Buffer.from(visit.context.req.param("token") ?? "");
  const right = Buffer.from(visit.platform.secrets.sign("setup", "first community"));
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new NotFound();
}

function setupPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Response {
  mustHold(visit);
  const t = homeWords(visit.locale);
  if (visit.circumstances.community) return visit.redirect("/", { text: t("setup.over") });
  const body = <SetupPage action={visit.context.req.path} typed={typed} errors={errors} />;
  return visit.page(t("setup.title"), body, { status: errors ? 422 : 200 });
}

async function setUp(visit: Visit): Promise<Response> {
  mustHold(visit);
  const { platform } = visit;
  if (visit.circumstances.community) throw new Forbidden();
  const typed = await visit.typed();
  const form = parseForm(setupForm, typed, visit.locale);
  if (!form.ok) return setupPage(visit, typed, form.errors);
  const { session } = await found(platform.database, form.value, platform.clock, "if-first");
  writeCookie(visit.context, platform.settings, "session", session, sessionSeconds);
  return visit.redirect("/", {
    text: homeWords(visit.locale)("setup.done", { name: form.value.name }),
  });
}

/** The door of a server without community. */
export function setupWaitingPage(visit: Visit): Response {
  return visit.page(homeWords(visit.locale)("setup.waiting.title"), <SetupWaitingPage />);
}

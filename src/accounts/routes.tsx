import {
  countTry,
  dropCookie,
  get,
  parseForm,
  post,
  readCookie,
  writeCookie,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { hashToken } from "#kernel/secrets";
import { enterByCode, enterByLink, type Entrance } from "./enter.ts";
import { codeForm, signInForm } from "./forms.ts";
import { endSession, sessionSeconds } from "./open-session.ts";
import { CodePage, LinkPage, SignInPage } from "./pages/sign-in.tsx";
import { requestCode } from "./request-code.ts";
import { codePath, linkPath, safeReturn, signInPath, signOutPath } from "./urls.ts";
import { accountsWords } from "./words.ts";

export const routes: Route[] = [
  get(signInPath, "everyone", (visit) =>
    signInPage(visit, { suite: visit.query.get("suite") ?? "" }),
  ),
  post(signInPath, "everyone", askForCode),
  get(codePath, "everyone", (visit) => codePage(visit, { suite: visit.query.get("suite") ?? "" })),
  post(codePath, "everyone", typeCode),
  get(linkPath, "everyone", (visit) => linkPage(visit, visit.query.get("lien") ?? "")),
  post(linkPath, "everyone", pressLink),
  post(signOutPath, "everyone", signOut),
];

const attemptSeconds = 20 * 60;

// Asking: enough for a person who mistypes, too few to flood a mailbox. From one address on the
// network: enough for a room that signs in together.
const asksPerEmail = { most: 5, seconds: 900 };
const asksPerClient = { most: 60, seconds: 900 };
const triesPerClient = { most: 100, seconds: 900 };

async function askForCode(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(signInForm, typed, visit.locale);
  if (!form.ok) return visit.reading((visit) => signInPage(visit, typed, form.errors));
  const { platform, looking } = visit;
  const { email } = form.value;
  await limit(visit, `code-ask-client ${visit.circumstances.client}`, asksPerClient);
  await limit(visit, `code-ask ${platform.secrets.sign("rate-limit", email)}`, asksPerEmail);
  const attempt = await requestCode(
    {
      ...looking,
      secrets: platform.secrets,
      mail: platform.mail,
      communityName: visit.community.name,
      linkAddress: platform.settings.baseUrl + visit.prefix + linkPath,
    },
    email,
  );
  writeCookie(visit.context, platform.settings, "attempt", attempt, attemptSeconds);
  const suite = encodeURIComponent(safeReturn(visit.prefix, form.value.suite));
  return visit.redirect(`${visit.prefix}${codePath}?suite=${suite}`);
}

async function typeCode(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = accountsWords(visit.locale);
  await limit(visit, `code-try ${visit.circumstances.client}`, triesPerClient);
  const form = parseForm(codeForm, typed, visit.locale, { code: t("code.shape") });
  const refused = (error: string) =>
    visit.reading((visit) => codePage(visit, typed, { code: error }));
  if (!form.ok) return refused(form.errors["code"] ?? t("code.shape"));
  const { platform } = visit;
  const attempt = readCookie(visit.context, platform.settings, "attempt");
  if (!isUuid(attempt)) return refused(t("code.over"));
  const entrance = await enterByCode(
    { ...visit.looking, secrets: platform.secrets },
    attempt,
    form.value.code,
  );
  if (!entrance.entered) return refused(t(`code.${entrance.why}`));
  return welcome(visit, entrance, form.value.suite);
}

async function pressLink(visit: Visit): Promise<Response> {
  const { lien = "" } = await visit.typed();
  await limit(visit, `code-try ${visit.circumstances.client}`, triesPerClient);
  const entrance = await enterByLink({ ...visit.looking, secrets: visit.platform.secrets }, lien);
  if (!entrance.entered) return visit.reading((visit) => linkPage(visit, lien, true));
  return welcome(visit, entrance, undefined);
}

function welcome(
  visit: Visit,
  entrance: Extract<Entrance, { entered: true }>,
  suite: string | undefined,
) {
  const { settings } = visit.platform;
  writeCookie(visit.context, settings, "session", entrance.token, sessionSeconds);
  dropCookie(visit.context, settings, "attempt");
  return visit.redirect(safeReturn(visit.prefix, suite));
}

async function signOut(visit: Visit): Promise<Response> {
  const { platform, context } = visit;
  const token = readCookie(context, platform.settings, "session");
  if (token) await visit.looking.db.transaction((db) => endSession(db, hashToken(token)));
  dropCookie(context, platform.settings, "session");
  return visit.redirect(`${visit.prefix}/`, { text: accountsWords(visit.locale)("signOut.done") });
}

function limit(visit: Visit, key: string, most: typeof asksPerEmail) {
  return countTry(visit.platform.database, key, most, visit.platform.clock());
}

const refusedStatus = (errors: Typed | undefined) => ({
  status: errors ? (422 as const) : (200 as const),
});

function signInPage(visit: Visit, typed: Typed, errors?: Typed): Promise<Response> {
  const title = accountsWords(visit.locale)("signIn.title");
  const body = <SignInPage prefix={visit.prefix} typed={typed} errors={errors} />;
  return Promise.resolve(visit.page(title, body, refusedStatus(errors)));
}

function codePage(visit: Visit, typed: Typed, errors?: Typed): Promise<Response> {
  const title = accountsWords(visit.locale)("code.title");
  const body = <CodePage prefix={visit.prefix} typed={typed} errors={errors} />;
  return Promise.resolve(visit.page(title, body, refusedStatus(errors)));
}

function linkPage(visit: Visit, link: string, over = false): Promise<Response> {
  const title = accountsWords(visit.locale)("link.title");
  const body = <LinkPage prefix={visit.prefix} link={link} over={over} />;
  return Promise.resolve(visit.page(title, body, { status: over ? 422 : 200 }));
}

function isUuid(text: string | undefined): text is string {
  return /^[0-9a-f-]{36}$/.test(text ?? "");
}

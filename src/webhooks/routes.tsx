import { Conflict } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  readCursor,
  typedVersion,
  writeCursor,
  type FieldErrors,
  type Parsed,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import type { z } from "zod";
import { addWebhook } from "./add.ts";
import { editWebhook } from "./edit.ts";
import { webhookForm } from "./forms.ts";
import { SecretPage } from "./pages/secret-page.tsx";
import { WebhookFormPage, type WebhookFormPageProps } from "./pages/webhook-form-page.tsx";
import { WebhookListPage } from "./pages/webhook-list-page.tsx";
import { WebhookPage } from "./pages/webhook-page.tsx";
import { pauseWebhook, resumeWebhook } from "./pause.ts";
import { findWebhook, latestDeliveries, listWebhooks } from "./queries.ts";
import { refusalOfUrl } from "./refusal-of-url.ts";
import { removeWebhook } from "./remove.ts";
import { sendAgain, tryWebhook } from "./send-again.ts";
import { newSecret } from "./signing.ts";
import { newWebhookPath, webhooksPath, webhookUrl } from "./urls.ts";
import { webhooksWords } from "./words.ts";

export const routes: Route[] = [
  get(webhooksPath, "facilitator", listPage),
  get(newWebhookPath, "facilitator", (visit) => newPage(visit)),
  post(newWebhookPath, "facilitator", add),
  get(`${webhooksPath}/:id`, "facilitator", webhookPage),
  get(`${webhooksPath}/:id/modification`, "facilitator", (visit) => editPage(visit)),
  post(`${webhooksPath}/:id/modification`, "facilitator", edit),
  gesture("essai", (visit) => tryWebhook(visit.acting, visit.id()), "tried"),
  gesture("pause", (visit) => pauseWebhook(visit.acting, visit.id()), "paused"),
  gesture("reprise", (visit) => resumeWebhook(visit.acting, visit.id()), "resumed"),
  gesture(
    "envois/:envoi/renvoi",
    (visit) => sendAgain(visit.acting, visit.id(), visit.id("envoi")),
    "sentAgain",
  ),
  post(`${webhooksPath}/:id/retrait`, "facilitator", remove),
];

const perPage = 30;

async function listPage(visit: Visit): Promise<Response> {
  return visit.page(
    webhooksWords(visit.locale)("list.title"),
    <WebhookListPage prefix={visit.prefix} webhooks={await listWebhooks(visit.acting.db)} />,
  );
}

function newPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const body = <WebhookFormPage prefix={visit.prefix} typed={typed} errors={errors} />;
  const title = webhooksWords(visit.locale)("new.title");
  return Promise.resolve(visit.page(title, body, { status: errors ? 422 : 200 }));
}

/** Answers with a page: a secret in an address or a cookie would be kept somewhere. */
async function add(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { acting, platform, locale } = visit;
  const t = webhooksWords(locale);
  const refused = (errors: FieldErrors) => visit.reading((visit) => newPage(visit, typed, errors));
  const form = readForm(visit, typed);
  if (!form.ok) return refused(form.errors);
  const secret = newSecret();
  try {
    const { id } = await addWebhook(acting, platform.secrets, { ...form.value, secret });
    const href = webhookUrl(visit.prefix, id);
    return visit.reading((visit) =>
      Promise.resolve(visit.page(t("secret.title"), <SecretPage secret={secret} href={href} />)),
    );
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    return refused({ url: t("full") });
  }
}

/** Where it is and what it is told, or what to correct of that. */
function readForm({ platform, locale }: Visit, typed: Typed): Parsed<z.output<typeof webhookForm>> {
  const t = webhooksWords(locale);
  const form = parseForm(webhookForm, typed, locale, {
    ...(typed["url"]?.trim() ? {} : { url: t("url.missing") }),
    events: t("events.missing"),
  });
  if (!form.ok) return form;
  const unfit = refusalOfUrl(platform.settings, locale, form.value.url);
  return unfit ? { ok: false, errors: { url: unfit } } : form;
}

type EditState = Pick<WebhookFormPageProps, "typed" | "errors" | "changedMeanwhile">;

async function editPage(visit: Visit, state: EditState = {}): Promise<Response> {
  const webhook = await findWebhook(visit.acting.db, visit.id());
  return visit.page(
    webhooksWords(visit.locale)("edit.title"),
    <WebhookFormPage prefix={visit.prefix} webhook={webhook} {...state} />,
    { status: state.changedMeanwhile ? 409 : state.errors ? 422 : 200 },
  );
}

async function edit(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const again = (state: EditState) => visit.reading((visit) => editPage(visit, state));
  const form = readForm(visit, typed);
  if (!form.ok) return again({ typed, errors: form.errors });
  try {
    await editWebhook(visit.acting, visit.id(), form.value, typedVersion(typed));
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    return again({ typed, changedMeanwhile: true });
  }
  const text = webhooksWords(visit.locale)("done.edited");
  return visit.redirect(webhookUrl(visit.prefix, visit.id()), { text });
}

async function webhookPage(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const webhook = await findWebhook(acting.db, visit.id());
  const at = readCursor(platform.secrets, visit.query.get("apres") ?? undefined);
  const found = await latestDeliveries(acting.db, webhook.id, perPage + 1, at?.id);
  const deliveries = found.slice(0, perPage);
  const last = found.length > perPage ? deliveries.at(-1) : undefined;
  const url = webhookUrl(prefix, webhook.id);
  const cursor = last && writeCursor(platform.secrets, { after: "", id: last.id });
  return visit.page(
    webhooksWords(visit.locale)("one.title"),
    <WebhookPage
      prefix={prefix}
      webhook={webhook}
      deliveries={deliveries}
      next={cursor && `${url}?apres=${cursor}`}
      first={at && url}
    />,
  );
}

function gesture(
  noun: string,
  act: (visit: Visit) => Promise<void>,
  said: "tried" | "paused" | "resumed" | "sentAgain",
): Route {
  return post(`${webhooksPath}/:id/${noun}`, "facilitator", async (visit) => {
    await act(visit);
    const text = webhooksWords(visit.locale)(`done.${said}`);
    return visit.redirect(webhookUrl(visit.prefix, visit.id()), { text });
  });
}

async function remove(visit: Visit): Promise<Response> {
  await removeWebhook(visit.acting, visit.id());
  const text = webhooksWords(visit.locale)("done.removed");
  return visit.redirect(visit.prefix + webhooksPath, { text });
}

import { isFacilitator } from "#kernel/acting";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { z } from "zod";
import { TokensPage } from "./pages/tokens-page.tsx";
import { makeToken, revokeToken, tokensOf } from "./tokens.ts";
import { tokensPath } from "./urls.ts";
import { membersWords } from "./words.ts";

const tokenForm = z.object({
  label: z.string().trim().min(1).max(80),
  scope: z.enum(["read", "write"]),
});

export const tokenRoutes: Route[] = [
  get(tokensPath, "member", (visit) => tokensPage(visit, {})),
  post(tokensPath, "member", make),
  post(`${tokensPath}/:id/revocation`, "member", revoke),
];

async function tokensPage(
  visit: Visit,
  state: { made?: string; typed?: Typed; errors?: FieldErrors },
): Promise<Response> {
  const tokens = await tokensOf(visit.acting.db, visit.acting.person.id);
  return visit.page(
    membersWords(visit.locale)("tokens.title"),
    <TokensPage
      prefix={visit.prefix}
      tokens={tokens}
      facilitates={isFacilitator(visit.acting.person)}
      {...state}
    />,
    { status: state.errors ? 422 : 200 },
  );
}

/** The one act that answers with a page: a token in an address or a cookie would be kept somewhere. */
async function make(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(tokenForm, typed, visit.locale);
  if (!form.ok) return visit.reading((visit) => tokensPage(visit, { typed, errors: form.errors }));
  const { acting } = visit;
  const made = await makeToken(acting, acting.person.id, form.value);
  return visit.reading((visit) => tokensPage(visit, { made }));
}

async function revoke(visit: Visit): Promise<Response> {
  await revokeToken(visit.acting, visit.id());
  return visit.redirect(visit.prefix + tokensPath, {
    text: membersWords(visit.locale)("tokens.revoked"),
  });
}

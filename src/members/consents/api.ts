import { api, id, idInPath, listOf, listQuery, moment, pageOf, type ApiRoute } from "#kernel/api";
import type { Acting } from "#kernel/acting";
import { z } from "zod";
import { consentsOf, consentStates, findContact, listContacts } from "./contacts.ts";
import { mustTendContacts } from "./permissions.ts";
import { stopWriting } from "./stop-writing.ts";
import { withdrawConsent } from "./withdraw-consent.ts";

const tag = "Contacts";

const line = {
  id,
  name: z.string(),
  email: z.string().nullable(),
  place: z.string(),
  member: z.boolean(),
  state: z.enum(consentStates).meta({
    description:
      "Whether the letter may be sent. `stopped`: the address refused, whatever was agreed to.",
  }),
  saidAt: moment.nullable().meta({ description: "Of the latest word, when its source tells." }),
  notedAt: moment.nullable(),
  source: z.string().nullable().meta({ description: "Where the latest word was said." }),
  stopped: z.enum(["unsubscribed", "unreachable", "blocked"]).nullable(),
  stoppedAt: moment.nullable(),
};

const contact = z
  .object({
    ...line,
    said: z.array(
      z.object({
        given: z.boolean(),
        saidAt: moment.nullable(),
        source: z.string(),
        notedAt: moment,
      }),
    ),
  })
  .meta({ id: "LetterContact" });

async function shown({ db }: Acting, personId: number) {
  return { ...(await findContact(db, personId)), said: await consentsOf(db, personId) };
}

const one = { tag, params: idInPath, reply: contact } as const;

export const contactOperations: ApiRoute[] = [
  api({
    id: "listContacts",
    method: "get",
    path: "/contacts",
    scope: "read",
    tag,
    summary: "Who subscribes to the letter, and what each agreed to (facilitators)",
    query: listQuery.extend({
      q: z
        .string()
        .trim()
        .max(200)
        .default("")
        .meta({ description: "A name, an address, a place." }),
      state: z.enum(consentStates).optional(),
    }),
    reply: listOf(z.object(line).meta({ id: "LetterContactLine" })),
    handle(call) {
      mustTendContacts(call.acting);
      const { q: words, state } = call.query;
      return pageOf(
        call,
        (most, after) =>
          listContacts(call.acting.db, most, after && { key: after.after, id: after.id }, {
            words,
            state,
          }),
        ({ key, id }) => ({ after: key, id }),
      );
    },
  }),
  api({
    ...one,
    id: "readContact",
    method: "get",
    path: "/contacts/{id}",
    scope: "read",
    summary: "One contact, with all that was said of the letter, the latest first",
    handle({ acting, params }) {
      mustTendContacts(acting);
      return shown(acting, params.id);
    },
  }),
  api({
    ...one,
    id: "withdrawConsent",
    method: "post",
    path: "/contacts/{id}/withdrawal",
    scope: "write",
    summary: "Note that this person no longer agrees to the letter",
    async handle({ acting, params }) {
      await withdrawConsent(acting, params.id);
      return shown(acting, params.id);
    },
  }),
  api({
    ...one,
    id: "stopWriting",
    method: "post",
    path: "/contacts/{id}/refusal",
    scope: "write",
    summary: "Never write to this address again, even if it is imported; nothing takes it back",
    async handle({ acting, params }) {
      await stopWriting(acting, params.id);
      return shown(acting, params.id);
    },
  }),
];

import { isFacilitator, type Acting } from "#kernel/acting";
import { Conflict, Forbidden } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { relayForm } from "../forms.ts";
import { mayAppointRelay, mayEndRelay } from "../permissions.ts";
import { findPerson, peopleNamed, peopleWithAccount, type Person } from "../queries.ts";
import { memberUrl, membersPath } from "../urls.ts";
import { membersWords } from "../words.ts";
import { appointRelay } from "./appoint.ts";
import { endRelay } from "./end.ts";
import { NewRelayPage } from "./new-relay-page.tsx";
import { relayedBy, relaysOf } from "./queries.ts";
import type { Relayed, RelaysSectionProps } from "./relays-section.tsx";

export const relayRoutes: Route[] = [
  get(`${membersPath}/:id/relais`, "facilitator", (visit) => newRelayPage(visit)),
  post(`${membersPath}/:id/relais`, "facilitator", appoint),
  post(`${membersPath}/:id/relais/:relais/fin`, "member", end),
];

/** What the page of a person says of her relays: nothing to who is neither of them nor facilitates. */
export async function relaysShown(
  acting: Acting,
  person: Person,
): Promise<RelaysSectionProps | undefined> {
  const { db, community } = acting;
  const between = [person.id, ...person.relays].includes(acting.person.id);
  if (person.signsIn || !(between || isFacilitator(acting.person))) return undefined;
  const relays = await relaysOf(db, person.id);
  const names = await peopleNamed(
    db,
    relays.map(({ relayId }) => relayId),
  );
  return {
    prefix: community.prefix,
    personId: person.id,
    relays: relays.map((relay) => ({ ...relay, name: names.get(relay.relayId)!.name })),
    mayEnd: (relay) => mayEndRelay(acting.person, relay),
    mayAppoint: mayAppointRelay(acting.person, person),
  };
}

/** For whom one relays, on one's own profile. */
export async function relayedShown({ db, person }: Acting): Promise<Relayed[]> {
  const relays = await relayedBy(db, person.id);
  const names = await peopleNamed(
    db,
    relays.map(({ personId }) => personId),
  );
  return relays.map((relay) => ({ relay, person: names.get(relay.personId)! }));
}

async function newRelayPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix } = visit;
  const person = await findPerson(acting, visit.id());
  if (!mayAppointRelay(acting.person, person)) throw new Forbidden();
  const members = await peopleWithAccount(acting);
  return visit.page(
    membersWords(visit.locale)("relay.who", { name: person.name }),
    <NewRelayPage {...{ prefix, person, members, typed, errors }} />,
    { status: errors ? 422 : 200 },
  );
}

async function appoint(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = membersWords(visit.locale);
  const refused = (errors: FieldErrors) =>
    visit.reading((visit) => newRelayPage(visit, typed, errors));
  const form = parseForm(relayForm, typed, visit.locale, {
    relay: t("relay.who.missing"),
    ...(typed["consent"]?.trim() ? {} : { consent: t("relay.consent.missing") }),
  });
  if (!form.ok) return refused(form.errors);
  const { acting } = visit;
  const personId = visit.id();
  const people = await acting.db.reading((db) => peopleNamed(db, [personId, form.value.relay]));
  try {
    const to = await visit.once("members.appoint-relay", typed, acting, async (acting) => {
      await appointRelay(acting, personId, form.value);
      return `${memberUrl(visit.prefix, people.get(personId)!)}#relais`;
    });
    const [name, relay] = [personId, form.value.relay].map((id) => people.get(id)!.name);
    return visit.redirect(to, { text: t("relay.saved", { name: name!, relay: relay! }) });
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    const reason = refusal.code === "relay-already" ? "relay.already" : "relay.withoutSignIn";
    return refused({ relay: t(reason) });
  }
}

async function end(visit: Visit): Promise<Response> {
  const { acting } = visit;
  const personId = visit.id();
  await endRelay(acting, visit.id("relais"));
  const person = await acting.db.reading((db) => findPerson({ db }, personId));
  return visit.redirect(memberUrl(visit.prefix, person), {
    text: membersWords(visit.locale)("relay.ended"),
  });
}

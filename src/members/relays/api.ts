import {
  api,
  id,
  idInPath,
  listOf,
  moment,
  personNamed,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { isFacilitator } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import { z } from "zod";
import { relayForm } from "../forms.ts";
import { findPerson, peopleNamed } from "../queries.ts";
import { appointRelay } from "./appoint.ts";
import { endRelay } from "./end.ts";
import { findRelay, relaysOf, type Relay } from "./queries.ts";

const relay = z
  .object({
    id,
    person: personNamed.meta({ description: "For whom the relay acts." }),
    relay: personNamed,
    consent: z.string().meta({ description: "How the person agreed." }),
    sinceAt: moment,
    untilAt: moment.nullable(),
  })
  .meta({ id: "Relay" });

const appoint = api({
  id: "appointRelay",
  method: "post",
  path: "/members/{id}/relays",
  scope: "write",
  tag: "Members",
  summary: "Note who may act for a member who does not sign in (facilitators)",
  params: idInPath,
  body: relayForm,
  example: { relay: 7, consent: "De vive voix, au marché" },
  reply: relay,
  status: 201,
  async handle(call) {
    const { id } = await appointRelay(call.acting, call.params.id, call.body);
    return shown(call, await findRelay(call.acting.db, id));
  },
});

const end = api({
  id: "endRelay",
  method: "post",
  path: "/relays/{id}/end",
  scope: "write",
  tag: "Members",
  summary: "End a relay (the relay, or a facilitator)",
  params: idInPath,
  reply: relay,
  async handle(call) {
    await endRelay(call.acting, call.params.id);
    return shown(call, await findRelay(call.acting.db, call.params.id));
  },
});

const list = api({
  id: "listRelays",
  method: "get",
  path: "/members/{id}/relays",
  scope: "read",
  tag: "Members",
  summary: "Who may act today for a member who does not sign in (her relays, and facilitators)",
  params: idInPath,
  reply: listOf(relay),
  async handle(call) {
    const { acting, params } = call;
    const person = await findPerson(acting, params.id);
    const between = [person.id, ...person.relays].includes(acting.person.id);
    if (!between && !isFacilitator(acting.person)) throw new NotFound();
    const relays = await relaysOf(acting.db, person.id);
    return { items: await Promise.all(relays.map((one) => shown(call, one))), next: null };
  },
});

export const relayOperations: ApiRoute[] = [list, appoint, end];

async function shown(
  { acting }: Pick<ApiCall<unknown, unknown, unknown>, "acting">,
  { personId, relayId, ...told }: Relay,
) {
  const people = await peopleNamed(acting.db, [personId, relayId]);
  return { ...told, person: people.get(personId)!, relay: people.get(relayId)! };
}

import { api, id, idInPath, type ApiRoute } from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { z } from "zod";
import { collectivesWithIds } from "./collectives.ts";
import { addPerson } from "./add-person.ts";
import { newPersonForm } from "./forms.ts";
import { collectiveShape } from "./collective-shape.ts";
import { listMembersOperation } from "./directory/api.ts";
import { member, shownOne } from "./member-shape.ts";
import { profileOperations } from "./profile-api.ts";
import { relayOperations } from "./relays/api.ts";
import { contactOperations } from "./consents/api.ts";
import { tokenOperations } from "./token-api.ts";
import { collectiveUrl } from "./urls.ts";
import { vocabularyOperations } from "./vocabulary/api.ts";

const readMember = api({
  id: "readMember",
  method: "get",
  path: "/members/{id}",
  scope: "read",
  tag: "Members",
  summary: "One member",
  params: idInPath,
  reply: member,
  handle: (call) => shownOne(call, call.params.id),
});

const enterMember = api({
  id: "enterMember",
  method: "post",
  path: "/members",
  scope: "write",
  tag: "Members",
  summary: "Enter a member, with or without an e-mail address (facilitators)",
  body: newPersonForm,
  example: { firstName: "Rosalie", place: "Sainte-Marie" },
  reply: member,
  status: 201,
  location: "/members/{id}",
  async handle(call) {
    const { id } = await addPerson(call.acting, call.body);
    return shownOne(call, id);
  },
});

const readMe = api({
  id: "readMe",
  method: "get",
  path: "/me",
  scope: "read",
  tag: "Members",
  summary: "The member whose token this is",
  reply: z.object({
    ...member.shape,
    roles: z.array(z.enum(["facilitator", "treasurer"])),
    community: z.object({ id, name: z.string(), zone: z.string() }),
  }),
  async handle(call) {
    const { person, community } = call.acting;
    const { id, name, zone } = community;
    const me = await shownOne(call, person.id);
    return { ...me, roles: [...person.roles], community: { id, name, zone } };
  },
});

const readCollective = api({
  id: "readCollective",
  method: "get",
  path: "/collectives/{id}",
  scope: "read",
  tag: "Members",
  summary: "An organisation or a project in whose name things are said",
  params: idInPath,
  reply: collectiveShape,
  async handle({ acting, params, platform }) {
    const collective = (await collectivesWithIds(acting.db, [params.id])).get(params.id);
    if (!collective) throw new NotFound();
    const url = collectiveUrl(acting.community.prefix, collective);
    return { ...collective, url: platform.mail.absolute(url) };
  },
});

export const operations: ApiRoute[] = [
  listMembersOperation,
  enterMember,
  readMember,
  readMe,
  ...profileOperations,
  ...relayOperations,
  ...vocabularyOperations,
  ...tokenOperations,
  ...contactOperations,
  readCollective,
];

import {
  api,
  id,
  listOf,
  listQuery,
  moment,
  idInPath,
  pageOf,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { z } from "zod";
import { addPerson } from "./add-person.ts";
import { loads, newPersonForm, positions, waysToAppear } from "./forms.ts";
import { mayEditPerson } from "./permissions.ts";
import { findPerson, listMembers, skillsOf, type Person } from "./queries.ts";
import { relayOperations } from "./relays/api.ts";
import { memberUrl } from "./urls.ts";
import { findSkills } from "./vocabulary/index.ts";

const skill = z
  .object({ id, label: z.string(), position: z.enum(positions) })
  .meta({ id: "MemberSkill" });

const member = z
  .object({
    id,
    name: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    place: z.string(),
    wish: z.string(),
    load: z.enum(loads),
    shownAs: z.enum(waysToAppear).meta({
      description: "How this person appears in threads: whole name, first name, unnamed.",
    }),
    direct: z
      .boolean()
      .meta({ description: "May be contacted directly, without an introduction." }),
    directHow: z.string().meta({ description: "How, in the person's own words." }),
    signsIn: z.boolean().meta({ description: "False: others note things for this person." }),
    arrivedAt: moment,
    skills: z.array(skill),
    url: z.url(),
  })
  .meta({ id: "Member" });

const listMembersRoute = api({
  id: "listMembers",
  method: "get",
  path: "/members",
  scope: "read",
  tag: "Members",
  summary: "Members, by name",
  query: listQuery,
  reply: listOf(member),
  async handle(call) {
    const { acting } = call;
    const { items, next } = await pageOf(
      call,
      (most, after) => listMembers(acting, most, after && { key: after.after, id: after.id }),
      ({ key, id }) => ({ after: key, id }),
    );
    return { items: await shown(call, items), next };
  },
});

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

const searchSkills = api({
  id: "searchSkills",
  method: "get",
  path: "/skills",
  scope: "read",
  tag: "Members",
  summary: "The community's words for what one can, best first",
  query: z.object({
    q: z.string().trim().max(200).default("").meta({ description: "What someone typed." }),
    limit: listQuery.shape.limit,
  }),
  reply: listOf(
    z.object({
      id,
      label: z.string(),
      matched: z.string().optional().meta({ description: "The other name that was recognised." }),
    }),
  ),
  handle: async ({ acting, query }) => ({
    items: await findSkills(acting.db, query.q, query.limit),
    next: null,
  }),
});

export const operations: ApiRoute[] = [
  listMembersRoute,
  enterMember,
  readMember,
  readMe,
  searchSkills,
  ...relayOperations,
];

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

async function shownOne(call: Call, personId: number) {
  const [person] = await shown(call, [await findPerson(call.acting, personId)]);
  return person!;
}

async function shown({ acting, platform }: Call, people: Person[]) {
  const skills = await skillsOf(
    acting.db,
    people.map(({ id }) => id),
  );
  const showsWhole = (person: Person) =>
    person.shownAs === "name" || mayEditPerson(acting.person, person);
  return people.map((person) => ({
    ...person,
    // A name or a way of being reached that is not shown on pages is not sent either.
    lastName: showsWhole(person) ? person.lastName : "",
    directHow: person.direct ? person.directHow : "",
    skills: (skills.get(person.id) ?? []).map(({ skillId, ...skill }) => ({
      id: skillId,
      ...skill,
    })),
    url: platform.mail.absolute(memberUrl(acting.community.prefix, person)),
  }));
}

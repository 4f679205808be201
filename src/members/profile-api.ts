import { api, idInPath, oneId, type ApiRoute } from "#kernel/api";
import type { Acting } from "#kernel/acting";
import { editPerson } from "./edit-person.ts";
import { personChanges, skillForm } from "./forms.ts";
import { member, shownOne } from "./member-shape.ts";
import { mayEditPerson } from "./permissions.ts";
import { dropSkill, placeSkill } from "./place-skill.ts";
import { findPerson } from "./queries.ts";
import { Forbidden } from "#kernel/errors";

const common = { scope: "write", tag: "Members", reply: member } as const;

/** What one says of oneself, or who acts for a person who does not sign in says of her. */
export const profileOperations: ApiRoute[] = [
  api({
    ...common,
    id: "changeMember",
    method: "patch",
    path: "/members/{id}",
    summary: "Change what you say of yourself, or of who you act for; what is left out stays",
    params: idInPath,
    body: personChanges,
    example: { wish: "Greffer mes avocatiers", load: "free", version: 1 },
    async handle(call) {
      const { params, body } = call;
      const acting = await actingForOwner(call.acting, params.id);
      const { version, ...changes } = body;
      await editPerson(
        acting,
        params.id,
        { ...(await findPerson(acting, params.id)), ...changes },
        version,
      );
      return shownOne(call, params.id);
    },
  }),
  api({
    ...common,
    id: "placeSkill",
    method: "post",
    path: "/members/{id}/skills",
    summary: "Say where you stand with a skill, in your own words; said again, it replaces",
    params: idInPath,
    body: skillForm,
    example: { skill: "greffer", position: "passes_on" },
    status: 201,
    async handle(call) {
      const { params, body } = call;
      await placeSkill(await actingForOwner(call.acting, params.id), params.id, body);
      return shownOne(call, params.id);
    },
  }),
  api({
    ...common,
    id: "dropSkill",
    method: "delete",
    path: "/members/{id}/skills/{skill}",
    summary: "Take a skill off a profile",
    params: idInPath.extend({ skill: oneId }),
    async handle(call) {
      const { id, skill } = call.params;
      await dropSkill(await actingForOwner(call.acting, id), id, skill);
      return shownOne(call, id);
    },
  }),
];

/** @throws NotFound when she is no member; Forbidden when it is not one's to change */
async function actingForOwner(acting: Acting, personId: number): Promise<Acting> {
  const person = await findPerson(acting, personId);
  if (!mayEditPerson(acting.person, person)) throw new Forbidden();
  return personId === acting.person.id ? acting : { ...acting, onBehalfOf: { id: personId } };
}

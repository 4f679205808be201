import { id, moment, type ApiCall } from "#kernel/api";
import { z } from "zod";
import { loads, positions, waysToAppear } from "./forms.ts";
import { languagesOf } from "./languages/spoken.ts";
import { mayEditPerson } from "./permissions.ts";
import { findPerson, skillsOf, type Person } from "./queries.ts";
import { memberUrl } from "./urls.ts";

const skill = z
  .object({ id, label: z.string(), position: z.enum(positions) })
  .meta({ id: "MemberSkill" });

export const member = z
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
    languages: z.array(z.string()).meta({ description: "Languages spoken, as tags of BCP 47." }),
    version: z.number().int(),
    url: z.url(),
  })
  .meta({ id: "Member" });

export type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

export async function shownOne(call: Call, personId: number) {
  const [person] = await shown(call, [await findPerson(call.acting, personId)]);
  return person!;
}

export async function shown({ acting, platform }: Call, people: Person[]) {
  const ids = people.map(({ id }) => id);
  const skills = await skillsOf(acting.db, ids);
  const languages = await languagesOf(acting.db, ids);
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
    languages: languages.get(person.id) ?? [],
    url: platform.mail.absolute(memberUrl(acting.community.prefix, person)),
  }));
}

import "./consents/tables.ts";
import "./tables.ts";

export { actorWithId, aFacilitator, memberWithEmail, personOfAccount } from "./actors.ts";
export { acquaintancesOf, becomeAcquainted } from "./acquaintances.ts";
export { appearances, type Appear, type Appearance } from "./appearances.ts";
export { useAway } from "./away.ts";
export { collectiveShape } from "./collective-shape.ts";
export {
  collectiveNamed,
  collectiveNames,
  collectivesWithIds,
  type Collective,
} from "./collectives.ts";
export {
  membersWithIds,
  peopleChosen,
  peopleToChoose,
  type Choice,
} from "./choosing/people-chosen.ts";
export { PeopleFields } from "./choosing/people-fields.tsx";
export { addPerson, enterPerson, personWithEmail, type NewPerson } from "./add-person.ts";
export { linkAccount } from "./arrive.ts";
export { membersCalled } from "./called.ts";
export { listMembers, type Order } from "./directory/list-members.ts";
export { placesAround, reaches, type Place } from "./directory/places-around.ts";
export { skillsMeant } from "./directory/read-sought.ts";
export { DirectoryTabs } from "./directory-tabs.tsx";
export { distance } from "./distance-shape.ts";
export { findByName, refusalOfNames, type ByName } from "./find-by-name.ts";
export { giveRole } from "./give-role.ts";
export { mayReceive, noteConsents } from "./consents/note-consents.ts";
export { suppress } from "./consents/suppress.ts";
export { contactsPath } from "./consents/urls.ts";
export { identity } from "./identity.ts";
export { peopleOfLines } from "./importing/people-of-lines.ts";
export {
  listCollectives,
  placesOfCollectives,
  type CollectivesSought,
  type ListedCollective,
} from "./list-collectives.ts";
export { mayActFor } from "./permissions.ts";
export { notedBy } from "./noted-by.ts";
export { placesOfMembers } from "./places.ts";
export { dropSkill, placeSkill } from "./place-skill.ts";
export {
  actedForAmong,
  isRelayedBy,
  contactsOf,
  findPerson,
  loadsOf,
  namesToPropose,
  peopleActedFor,
  peopleNamed,
  peopleWithoutAccount,
  signInsOf,
  skillsNamed,
  skillsOf,
  type Contact,
  type Named,
  type Person,
  type PersonSkill,
} from "./queries.ts";
export type { CollectiveKind, Load, Position, ShownAs } from "./tables.ts";
export { appointRelay } from "./relays/appoint.ts";
export { endRelay } from "./relays/end.ts";
export { relaysOf, type Relay } from "./relays/queries.ts";
export {
  collectivesPath,
  collectiveUrl,
  importsPath,
  memberUrl,
  membersPath,
  profilePath,
  welcomeUrl,
} from "./urls.ts";
export {
  adoptSkills,
  findSkills,
  recogniseEach,
  recogniseSkills,
  skillNamed,
} from "./vocabulary/index.ts";
export { skillUrl, suggestionsPath } from "./vocabulary/urls.ts";
export { membersWords, useMembersWords } from "./words.ts";
export { makeToken, type Scope } from "./tokens.ts";

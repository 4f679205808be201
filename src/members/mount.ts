import type { Domain } from "#kernel/http";
import { operations } from "./api.ts";
import { candidates } from "./candidates.ts";
import { contactRoutes } from "./consents/routes.tsx";
import { contactsImporter } from "./importing/contacts-importer.ts";
import { membersImporter } from "./importing/members-importer.ts";
import { organisationsImporter } from "./importing/organisations-importer.ts";
import { collectiveRoutes } from "./collective-routes.tsx";
import { routes } from "./routes.tsx";
import { pieces, subjects } from "./subjects.ts";
import { membersPath } from "./urls.ts";
import { searchables } from "./searchables.ts";
import { remarkSkills } from "./vocabulary/remark.ts";
import { skillSearchable, skillSubject } from "./vocabulary/found.ts";
import { readRoutes } from "./vocabulary/read-routes.tsx";
import { tendRoutes } from "./vocabulary/tend-routes.tsx";
import { skillsImporter } from "./vocabulary/skills-importer.ts";
import { membersWords } from "./words.ts";

export const members: Domain = {
  name: "members",
  tables: {
    person:
      "A name, a place, a wish, an availability, perhaps an e-mail address. Erased with the person.",
    person_account: "Which account signs in as which person. Erased with either.",
    standing: "Since when someone is a member. Erased with the person.",
    person_role: "Who facilitates or keeps the accounts, since when. Erased with the person.",
    collective:
      "An organisation's or a project's name, place and purpose, and who first spoke for it.",
    skill: "The community's words; nothing about a person.",
    skill_name: "Other words for the same; nothing about a person.",
    skill_relation: "Which words are close to which; nothing about a person.",
    skill_change:
      "Which facilitator changed or undid which word. Her number is wiped when she is erased.",
    person_skill: "Where a person stands with a skill. Erased with the person.",
    person_language: "Which languages a person says she speaks. Erased with the person.",
    acquaintance:
      "That two people know one another from here, since when. Erased with either of them.",
    consent:
      "What a person agreed to or refused, when and where she said it. Kept as proof while she is here, erased with her.",
    suppression:
      "Fingerprints of addresses that refused letters. No address can be read from them; kept so that nobody is written to again.",
    relay:
      "Who may act for whom, how she agreed, who noted it, until when. Erased with the person acted for.",
    api_token: "A name the person gave to a program's key. Erased with the person.",
  },
  routes: [...routes, ...contactRoutes, ...collectiveRoutes, ...readRoutes, ...tendRoutes],
  api: operations,
  subjects: [...subjects, skillSubject],
  pieces,
  searchables: [...searchables, skillSearchable],
  candidates: [candidates],
  jobs: [remarkSkills],
  importers: [membersImporter, organisationsImporter, skillsImporter, contactsImporter],
  menu: [
    {
      rank: 40,
      label: ({ locale }) => membersWords(locale)("menu"),
      path: membersPath,
      covers: /^\/(membres\/|collectifs(\/|$))/,
    },
  ],
};

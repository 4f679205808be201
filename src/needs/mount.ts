import type { Domain } from "#kernel/http";
import { operations } from "./api.ts";
import { postingImporter } from "./importing/posting-importer.ts";
import { candidates } from "./matching/offers.ts";
import { introductionGestures, introductionsAwaited } from "./introductions/awaiting.ts";
import { endIntroductions } from "./introductions/end.ts";
import { introductionNotices } from "./introductions/notices.ts";
import { pieces } from "./pieces.tsx";
import { routes } from "./routes.ts";
import { remarkPostings } from "./matching/remark.ts";
import { postingsAwaited } from "./telling/awaiting.ts";
import { postingGestures } from "./telling/gestures.ts";
import { postingSearchable } from "./postings/searchable.ts";
import { postingNotices } from "./telling/notices.ts";
import { subjects } from "./subjects.ts";
import { jobs } from "./states/time.ts";
import { mutualAidPath } from "./urls.ts";
import { needsWords } from "./words.ts";

export const needs: Domain = {
  name: "needs",
  tables: {
    need: "What a person asks for, in her words. Hers to export; erased with her unless she leaves it.",
    need_skill: "Which skills a need names; nothing more about a person.",
    offer:
      "What a person proposes, in her words. Hers to export; erased with her unless she leaves it.",
    offer_skill: "Which skills an offer names; nothing more about a person.",
    need_reader: "Who was chosen to read a need. Erased with either of them.",
    offer_reader: "Who was chosen to read an offer. Erased with either of them.",
    need_state: "Where a need stood, since when, by whose word. Erased with the need.",
    need_ally: "Who seeks the same, who noted it. Erased with the person.",
    need_unsuited: "Which needs a person said are not for her. Hers alone; erased with her.",
    introduction:
      "That two or three people were proposed to each other, about what. Erased with any of them.",
    introduction_person: "Their answers, which nobody else may learn. Erased with the person.",
    introduction_proposer: "Who had the idea of it. Erased with the person.",
    outcome: "What came of a need, in its teller's words. Erased with the need.",
  },
  routes,
  api: operations,
  subjects,
  pieces,
  searchables: [postingSearchable("need"), postingSearchable("offer")],
  ties: [
    { kind: "skill", table: "need_skill", thing: "need_id" },
    { kind: "skill", table: "offer_skill", thing: "offer_id" },
  ],
  candidates: [candidates],
  importers: [postingImporter("need"), postingImporter("offer")],
  awaits: [...introductionsAwaited, ...postingsAwaited],
  gestures: [...introductionGestures, ...postingGestures],
  notices: [...introductionNotices, ...postingNotices],
  jobs: [...jobs, endIntroductions, remarkPostings],
  menu: [
    {
      rank: 10,
      label: ({ locale }) => needsWords(locale)("menu"),
      path: mutualAidPath,
      covers: /^\/(besoins|offres|mises-en-relation)(\/|$)/,
    },
  ],
};

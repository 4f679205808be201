import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  oneId,
  pageOf,
  type ApiRoute,
} from "#kernel/api";
import { isFacilitator } from "#kernel/acting";
import { Forbidden } from "#kernel/errors";
import { z } from "zod";
import { nameForm, relateForm, synonymForm } from "./forms.ts";
import { findSkills } from "./queries.ts";
import { findSkill, listSkills } from "./skill.ts";
import { listChanges } from "./tending/changes.ts";
import { mergeSkills } from "./tending/merge.ts";
import { addSynonym, removeSynonym } from "./tending/names.ts";
import { partSkills, relateSkills } from "./tending/relate.ts";
import { renameSkill } from "./tending/rename.ts";
import { undoChange } from "./tending/undo.ts";

const tag = "Vocabulary";
const label = z.object({ id, label: z.string() });

const skill = z
  .object({
    ...label.shape,
    background: z.boolean().meta({ description: "Only suggested: nobody said it here yet." }),
    mergedIntoId: id.nullable().meta({ description: "The skill it became a name of." }),
    names: z.array(z.string()).meta({ description: "Its other names." }),
    broader: z.array(label),
    narrower: z.array(label),
    related: z.array(label),
  })
  .meta({ id: "Skill" });

const changed = z.object({
  changeId: id.nullable().meta({ description: "What undoes it; null when it was so already." }),
});

const change = z
  .object({
    id,
    kind: z.enum(["renamed", "named", "unnamed", "merged", "related", "unrelated"]),
    skillId: id,
    otherId: id.nullable(),
    before: z.string(),
    after: z.string(),
    byId: id,
    at: moment,
    undoneAt: moment.nullable(),
    undoneById: id.nullable(),
  })
  .meta({ id: "SkillChange" });

const reads: ApiRoute[] = [
  api({
    id: "searchSkills",
    method: "get",
    path: "/skills",
    scope: "read",
    tag,
    summary: "The community's words for what one can, best first",
    query: z.object({
      q: z.string().trim().max(200).default("").meta({ description: "What someone typed." }),
      limit: listQuery.shape.limit,
    }),
    reply: listOf(
      z.object({
        ...label.shape,
        matched: z.string().optional().meta({ description: "The other name that was recognised." }),
      }),
    ),
    handle: async ({ acting, query }) => ({
      items: await findSkills(acting.db, query.q, query.limit),
      next: null,
    }),
  }),
  api({
    id: "listVocabulary",
    method: "get",
    path: "/vocabulary",
    scope: "read",
    tag,
    summary: "The words said here, by name",
    query: listQuery,
    reply: listOf(label),
    handle: (call) =>
      pageOf(
        call,
        (most, after) =>
          listSkills(call.acting.db, most, after && { key: after.after, id: after.id }),
        ({ key, id }) => ({ after: key, id }),
      ),
  }),
  api({
    id: "readSkill",
    method: "get",
    path: "/skills/{id}",
    scope: "read",
    tag,
    summary: "One word, with its other names and what it is close to",
    params: idInPath,
    reply: skill,
    handle: ({ acting, params }) => findSkill(acting.db, params.id),
  }),
  api({
    id: "listVocabularyChanges",
    method: "get",
    path: "/vocabulary/changes",
    scope: "read",
    tag,
    summary: "What was changed in the vocabulary, the latest first",
    query: listQuery,
    reply: listOf(change),
    handle: (call) => {
      if (!isFacilitator(call.acting.person)) throw new Forbidden();
      return pageOf(
        call,
        (most, after) => listChanges(call.acting.db, most, after?.id),
        ({ id }) => ({ after: "", id }),
      );
    },
  }),
];

const bodies = {
  name: z.object({ name: nameForm.shape.mot }),
  synonym: z.object({ name: synonymForm.shape.mot }),
  other: z.object({ skill: oneId }),
  relation: z.object({ skill: oneId, kind: relateForm.shape.lien }),
};

const acts: ApiRoute[] = [
  api({
    id: "renameSkill",
    method: "post",
    path: "/skills/{id}/name",
    scope: "write",
    tag,
    summary: "Say a skill in other words (facilitators)",
    params: idInPath,
    body: bodies.name,
    example: { name: "Couture" },
    reply: changed,
    handle: async ({ acting, params, body }) =>
      keptAs(await renameSkill(acting, params.id, body.name)),
  }),
  api({
    id: "addSkillName",
    method: "post",
    path: "/skills/{id}/names",
    scope: "write",
    tag,
    summary: "Add another name of a skill (facilitators)",
    params: idInPath,
    body: bodies.synonym,
    example: { name: "Coudre" },
    reply: changed,
    handle: async ({ acting, params, body }) =>
      keptAs(await addSynonym(acting, params.id, body.name)),
  }),
  api({
    id: "removeSkillName",
    method: "post",
    path: "/skills/{id}/names/removal",
    scope: "write",
    tag,
    summary: "Take away another name of a skill (facilitators)",
    params: idInPath,
    body: bodies.synonym,
    example: { name: "Coudre" },
    reply: changed,
    handle: async ({ acting, params, body }) =>
      keptAs(await removeSynonym(acting, params.id, body.name)),
  }),
  api({
    id: "mergeSkill",
    method: "post",
    path: "/skills/{id}/merge",
    scope: "write",
    tag,
    summary: "Make a skill a name of another; people, needs and offers follow (facilitators)",
    params: idInPath,
    body: bodies.other,
    example: { skill: 12 },
    reply: changed,
    handle: async ({ acting, platform, params, body }) =>
      keptAs(await mergeSkills(acting, platform.ties, params.id, body.skill)),
  }),
  api({
    id: "relateSkill",
    method: "post",
    path: "/skills/{id}/relations",
    scope: "write",
    tag,
    summary: "Tie a skill to what it is a part of, or to a neighbour (facilitators)",
    params: idInPath,
    body: bodies.relation,
    example: { skill: 12, kind: "broader" },
    reply: changed,
    handle: async ({ acting, params, body }) =>
      keptAs(await relateSkills(acting, params.id, body.skill, body.kind)),
  }),
  api({
    id: "partSkill",
    method: "post",
    path: "/skills/{id}/relations/removal",
    scope: "write",
    tag,
    summary: "Untie two skills (facilitators)",
    params: idInPath,
    body: bodies.other,
    example: { skill: 12 },
    reply: changed,
    handle: async ({ acting, params, body }) =>
      keptAs(await partSkills(acting, params.id, body.skill)),
  }),
  api({
    id: "undoVocabularyChange",
    method: "post",
    path: "/vocabulary/changes/{id}/undo",
    scope: "write",
    tag,
    summary: "Undo a change of the vocabulary (facilitators)",
    params: idInPath,
    reply: z.object({ undone: z.literal(true) }),
    async handle({ acting, platform, params }) {
      await undoChange(acting, platform.ties, params.id);
      return { undone: true as const };
    },
  }),
];

export const vocabularyOperations: ApiRoute[] = [...reads, ...acts];

function keptAs({ changeId }: { changeId: number | undefined }) {
  return { changeId: changeId ?? null };
}

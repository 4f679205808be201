import { remark } from "#kernel/senses";
import { eachCommunity, type ScheduledJob } from "#kernel/jobs";

/** Names written before the lexicon changed are found by the new one. */
export const remarkSkills: ScheduledJob = {
  name: "members.remark-skills",
  every: "*/10 * * * *",
  atStart: true,
  run: (upkeep) => eachCommunity(upkeep, (db) => remark(db, "skill_name", "name")),
};

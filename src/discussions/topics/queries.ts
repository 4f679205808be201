import type { Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import type { Topic } from "./topic.ts";

export async function topicsWithIds({ db }: Pick<Looking, "db">, ids: number[]): Promise<Topic[]> {
  return db.named<Topic>(
    "topics-with-ids",
    `select t.id, t.person_id as "personId", t.entered_by_id as "enteredById", t.unnamed, t.title,
       t.opened_at as "openedAt"
     from topic t where t.community_id = $1 and t.id = any($2::bigint[])`,
    [db.communityId, ids],
  );
}

/** @throws NotFound */
export async function findTopic(looking: Pick<Looking, "db">, id: number): Promise<Topic> {
  const [topic] = await topicsWithIds(looking, [id]);
  if (!topic) throw new NotFound();
  return topic;
}

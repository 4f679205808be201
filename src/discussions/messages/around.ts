import type { Looking } from "#kernel/acting";
import type { AskState, ReactionKind } from "./message.ts";

type Reading = Pick<Looking, "db">;

type Reaction = { messageId: number; personId: number; kind: ReactionKind };
type Mention = { messageId: number; personId: number; written: string };
type Help = { askId: number; messageId: number };
type Step = { messageId: number; state: AskState; byId: number; at: Date };

/** What stands around several messages, asked for all of them at once. */
export async function aroundMessages({ db }: Reading, ids: number[]) {
  const values = [db.communityId, ids];
  const ours = "community_id = $1 and";
  const those = "any($2::bigint[])";
  return {
    reactions: await db.named<Reaction>(
      "reactions-of-messages",
      `select message_id as "messageId", person_id as "personId", kind from message_reaction
       where ${ours} message_id = ${those} order by reacted_at, person_id`,
      values,
    ),
    mentions: await db.named<Mention>(
      "mentions-of-messages",
      `select message_id as "messageId", person_id as "personId", written from message_mention
       where ${ours} message_id = ${those}`,
      values,
    ),
    helps: await db.named<Help>(
      "helps-of-messages",
      `select ask_id as "askId", message_id as "messageId" from message_help
       where ${ours} message_id = ${those} order by ask_id`,
      values,
    ),
    steps: await db.named<Step>(
      "last-steps-of-asks",
      `select distinct on (message_id) message_id as "messageId", state, by_id as "byId", at
       from ask_step where ${ours} message_id = ${those} order by message_id, id desc`,
      values,
    ),
  };
}

export type Around = Awaited<ReturnType<typeof aroundMessages>>;

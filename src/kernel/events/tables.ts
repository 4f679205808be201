import type { Generated, JSONColumnType } from "kysely";

/** Ids, kinds, amounts and dates only: an event outlives the erasure of a person. */
export type Facts = Record<string, number | string | boolean | null | number[]>;

export type EventTable = {
  community_id: number;
  id: Generated<number>;
  name: string;
  at: Date;
  actor_id: number | null;
  on_behalf_of_id: number | null;
  subject_kind: string;
  subject_id: number;
  payload: JSONColumnType<Facts>;
  dispatched_at: Date | null;
};

declare module "#kernel/db" {
  interface Tables {
    event: EventTable;
  }
}

/** Something that happened, as listeners receive it. */
export type Event = {
  communityId: number;
  id: number;
  name: string;
  at: Date;
  actorId: number | null;
  onBehalfOfId: number | null;
  subject: { kind: string; id: number };
  facts: Facts;
};

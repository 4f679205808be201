import type { Generated } from "kysely";
import type { Rhythm } from "./rhythm.ts";

type NoticeRhythmTable = {
  community_id: number;
  person_id: number;
  rhythm: Generated<Rhythm>;
  chosen_at: Date | null;
};

type NoticeTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  kind: string;
  subject_kind: string;
  subject_id: number;
  personal: boolean;
  event_id: number;
  actor_id: number | null;
  times: Generated<number>;
  noted_at: Date;
  told_at: Date | null;
  seen_at: Date | null;
  dropped_at: Date | null;
};

type EventNoticedTable = {
  community_id: number;
  event_id: number;
  kind: string;
  noticed_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    notice_rhythm: NoticeRhythmTable;
    notice: NoticeTable;
    event_noticed: EventNoticedTable;
  }
}

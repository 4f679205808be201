import type { Generated } from "kysely";

type GesturePutOffTable = {
  community_id: number;
  id: Generated<number>;
  key: string;
  put_off_by_id: number;
  put_off_at: Date;
  until_at: Date;
};

type GestureHandedTable = {
  community_id: number;
  id: Generated<number>;
  key: string;
  subject_kind: string;
  subject_id: number;
  to_id: number;
  handed_by_id: number;
  word: Generated<string>;
  handed_at: Date;
  taken_on_at: Date | null;
  ended_at: Date | null;
};

declare module "#kernel/db" {
  interface Tables {
    gesture_put_off: GesturePutOffTable;
    gesture_handed: GestureHandedTable;
  }
}

import type { Generated } from "kysely";

type ThanksTable = {
  community_id: number;
  id: Generated<number>;
  from_id: number;
  entered_by_id: number;
  words: string;
  subject_kind: string;
  subject_id: number;
  said_at: Date;
  withdrawn_at: Date | null;
};

type ThanksPersonTable = { community_id: number; thanks_id: number; person_id: number };

declare module "#kernel/db" {
  interface Tables {
    thanks: ThanksTable;
    thanks_person: ThanksPersonTable;
  }
}

export {};

import type { Generated } from "kysely";

type CaseOpeningTable = {
  community_id: number;
  id: Generated<number>;
  subject_kind: string;
  subject_id: number;
  author_id: number;
  opened_by_id: number;
  reason: string;
  opened_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    case_opening: CaseOpeningTable;
  }
}

export {};

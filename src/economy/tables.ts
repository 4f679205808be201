import type { Generated } from "kysely";

type ContributionTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  entered_by_id: number;
  kind: "time";
  minutes: number;
  what: string;
  done_on: string;
  subject_kind: string;
  subject_id: number;
  noted_at: Date;
  reverses_id: number | null;
};

declare module "#kernel/db" {
  interface Tables {
    contribution: ContributionTable;
  }
}

export {};

import type { Generated } from "kysely";
import type { Kind, Way } from "./entry.ts";

type ContributionTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  entered_by_id: number;
  named_by_id: number | null;
  kind: Kind;
  minutes: number | null;
  way: Way | null;
  employer: Generated<string>;
  quantity: number | null;
  what: string;
  done_on: string;
  subject_kind: string | null;
  subject_id: number | null;
  noted_at: Date;
  reverses_id: number | null;
};

type GivingBackTable = {
  community_id: number;
  contribution_id: number;
  back_on: string;
  entered_by_id: number;
  noted_at: Date;
};

type ContributionNamingTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  named_by_id: number;
  entered_by_id: number;
  kind: Kind;
  minutes: number | null;
  quantity: number | null;
  what: string;
  done_on: string;
  subject_kind: string | null;
  subject_id: number | null;
  named_at: Date;
  answered_at: Date | null;
  answered_by_id: number | null;
  contribution_id: number | null;
};

declare module "#kernel/db" {
  interface Tables {
    contribution: ContributionTable;
    giving_back: GivingBackTable;
    contribution_naming: ContributionNamingTable;
  }
}

export {};

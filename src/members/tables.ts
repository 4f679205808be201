import type { Generated, GeneratedAlways } from "kysely";

export type Load = "free" | "some" | "full" | "away";
export type Position = "discovers" | "practises" | "passes_on" | "profession";

export type ShownAs = "name" | "first_name" | "unnamed";

export type PersonTable = {
  community_id: number;
  id: Generated<number>;
  first_name: string;
  last_name: Generated<string>;
  email: string | null;
  wish: Generated<string>;
  place: Generated<string>;
  place_folded: Generated<string>;
  load: Generated<Load>;
  load_since: Date;
  zone: string | null;
  arrived_at: Date;
  entered_by_id: number | null;
  version: Generated<number>;
  shown_as: Generated<ShownAs>;
  direct_since: Date | null;
  direct_how: Generated<string>;
  /** The name as it is shown, and the place before it, in the order of lists. */
  name_key: GeneratedAlways<string>;
  place_key: GeneratedAlways<string>;
};

type PersonLanguageTable = { community_id: number; person_id: number; language: string };

type PersonAccountTable = {
  community_id: number;
  person_id: number;
  account_id: number;
  linked_at: Date;
};

type StandingTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  kind: "subscriber" | "participant" | "member";
  since_at: Date;
  until_at: Date | null;
};

type PersonRoleTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  role: "facilitator" | "treasurer";
  since_at: Date;
  until_at: Date | null;
};

type PersonSkillTable = {
  community_id: number;
  person_id: number;
  skill_id: number;
  position: Position;
  since_at: Date;
};

type ApiTokenTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  token_hash: Buffer;
  label: string;
  scope: "read" | "write";
  made_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
};

export type CollectiveKind = "organisation" | "project";

type CollectiveTable = {
  community_id: number;
  id: Generated<number>;
  kind: CollectiveKind;
  name: string;
  folded: string;
  place: Generated<string>;
  about: Generated<string>;
  made_by_id: number;
  made_at: Date;
};

type AcquaintanceTable = {
  community_id: number;
  one_id: number;
  other_id: number;
  since_at: Date;
};

type RelayTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  relay_id: number;
  consent: string;
  entered_by_id: number;
  since_at: Date;
  until_at: Date | null;
  ended_by_id: number | null;
};

declare module "#kernel/db" {
  interface Tables {
    person: PersonTable;
    person_account: PersonAccountTable;
    person_language: PersonLanguageTable;
    standing: StandingTable;
    person_role: PersonRoleTable;
    person_skill: PersonSkillTable;
    api_token: ApiTokenTable;
    collective: CollectiveTable;
    acquaintance: AcquaintanceTable;
    relay: RelayTable;
  }
}

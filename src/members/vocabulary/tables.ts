import type { Generated } from "kysely";

type SkillTable = {
  community_id: number;
  id: Generated<number>;
  label: string;
  source_uri: string | null;
  added_at: Date;
  adopted_at: Date | null;
  merged_into_id: number | null;
  parent_ref: string | null;
  parent_key: string | null;
};

type SkillRelationTable = {
  community_id: number;
  skill_id: number;
  other_id: number;
  kind: "broader" | "related";
};

type SkillChangeTable = {
  community_id: number;
  id: Generated<number>;
  kind: ChangeKind;
  skill_id: number;
  other_id: number | null;
  before: Generated<string>;
  after: Generated<string>;
  /** What a merge moved, as JSON (`Moved`). */
  moved: unknown;
  by_id: number;
  at: Date;
  undone_at: Date | null;
  undone_by_id: number | null;
};

export type ChangeKind = "renamed" | "named" | "unnamed" | "merged" | "related" | "unrelated";

type SkillNameTable = {
  community_id: number;
  id: Generated<number>;
  skill_id: number;
  name: string;
  folded: string;
  stems: string[];
  preferred: boolean;
  /** What it is found by, and the lexicon that gave it. */
  marks: string[];
  marked_with: number;
};

declare module "#kernel/db" {
  interface Tables {
    skill: SkillTable;
    skill_name: SkillNameTable;
    skill_relation: SkillRelationTable;
    skill_change: SkillChangeTable;
  }
}

import type { Generated } from "kysely";

type SkillTable = {
  community_id: number;
  id: Generated<number>;
  label: string;
  source_uri: string | null;
  added_at: Date;
};

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
  }
}

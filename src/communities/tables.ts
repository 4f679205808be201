import type { Generated } from "kysely";

type CommunityTable = {
  id: Generated<number>;
  slug: string;
  name: string;
  sentence: string;
  next_on: string | null;
  zone: string;
  creole_at: Date | null;
  founded_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    community: CommunityTable;
  }
}

export {};

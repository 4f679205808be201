import type { Generated } from "kysely";

type SearchEntryTable = {
  community_id: number;
  kind: string;
  subject_id: number;
  /** A tsvector, made by `search_words`. */
  words: string;
  place_folded: string;
  at: Date;
};

type SearchWordTable = { community_id: number; word: string; sound: string };

type SearchStaleTable = {
  id: Generated<number>;
  community_id: number;
  kind: string;
  subject_id: number;
};

declare module "#kernel/db" {
  interface Tables {
    search_entry: SearchEntryTable;
    search_word: SearchWordTable;
    search_stale: SearchStaleTable;
  }
}

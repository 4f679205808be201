import type { Generated } from "kysely";

type PostingColumns = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  entered_by_id: number;
  title: string;
  details: Generated<string>;
  place: Generated<string>;
  place_folded: Generated<string>;
  remote: Generated<boolean>;
  opened_at: Date;
  withdrawn_at: Date | null;
  version: Generated<number>;
  words: Generated<string>;
};

type NeedTable = PostingColumns & { closed_at: Date | null };

type IntroductionTable = {
  community_id: number;
  id: Generated<number>;
  need_id: number | null;
  about: Generated<string>;
  offer_id: number | null;
  proposed_at: Date;
  ends_at: Date;
  settled_at: Date | null;
  met_at: Date | null;
};

type IntroductionProposerTable = {
  community_id: number;
  introduction_id: number;
  person_id: number;
  proposed_at: Date;
};

type IntroductionPersonTable = {
  community_id: number;
  introduction_id: number;
  person_id: number;
  side: "seeks" | "helps" | "meets";
  accepted_at: Date | null;
  declined_at: Date | null;
  stepped_back_at: Date | null;
  answered_by_id: number | null;
};

type OutcomeTable = {
  community_id: number;
  id: Generated<number>;
  need_id: number;
  happened: string;
  left_behind: Generated<string>;
  told_by_id: number;
  on_behalf_of_id: number | null;
  told_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    need: NeedTable;
    offer: PostingColumns;
    need_skill: { community_id: number; need_id: number; skill_id: number };
    offer_skill: { community_id: number; offer_id: number; skill_id: number };
    introduction: IntroductionTable;
    introduction_person: IntroductionPersonTable;
    introduction_proposer: IntroductionProposerTable;
    outcome: OutcomeTable;
  }
}

export {};

import type { Generated } from "kysely";
import type { Aim, Audience, NeedEntryState } from "./postings/posting.ts";

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
  /** By what it is met, and the lexicon that gave it. */
  marks: Generated<string[]>;
  marked_with: Generated<number>;
  aim: Aim | null;
  hidden: Generated<boolean>;
  audience: Generated<Audience>;
  horizon_on: string | null;
  collective_id: number | null;
  set_aside_at: Date | null;
  renewed_at: Date | null;
  asked_again_at: Date | null;
};

type NeedTable = PostingColumns & { closed_at: Date | null; taken_at: Date | null };

type NeedStateTable = {
  community_id: number;
  id: Generated<number>;
  need_id: number;
  state: NeedEntryState;
  at: Date;
  by_id: number | null;
  on_behalf_of_id: number | null;
};

type NeedAllyTable = {
  community_id: number;
  need_id: number;
  person_id: number;
  entered_by_id: number;
  since_at: Date;
  left_at: Date | null;
};

type NeedUnsuitedTable = {
  community_id: number;
  need_id: number;
  person_id: number;
  skill_ids: number[];
  since_at: Date;
};

type IntroductionTable = {
  community_id: number;
  id: Generated<number>;
  need_id: number | null;
  about: Generated<string>;
  offer_id: number | null;
  shared_need_id: number | null;
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
    need_reader: { community_id: number; need_id: number; person_id: number };
    offer_reader: { community_id: number; offer_id: number; person_id: number };
    need_state: NeedStateTable;
    need_ally: NeedAllyTable;
    need_unsuited: NeedUnsuitedTable;
    introduction: IntroductionTable;
    introduction_person: IntroductionPersonTable;
    introduction_proposer: IntroductionProposerTable;
    outcome: OutcomeTable;
  }
}

export {};

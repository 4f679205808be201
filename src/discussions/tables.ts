import type { Generated } from "kysely";
import type { DateAnswer } from "./dates/date-poll.ts";
import type { AskState, MessageKind, ReactionKind } from "./messages/message.ts";

type MessageTable = {
  community_id: number;
  id: Generated<number>;
  subject_kind: string;
  subject_id: number;
  author_id: number;
  entered_by_id: number;
  unnamed: boolean;
  kind: MessageKind;
  text: string;
  about_id: number | null;
  said_at: Date;
  edited_at: Date | null;
  removed_at: Date | null;
  version: Generated<number>;
  state: AskState | null;
  waits: boolean | null;
};

type MessageRevisionTable = {
  community_id: number;
  message_id: number;
  version: number;
  text: string;
  replaced_at: Date;
};

type AskStepTable = {
  community_id: number;
  id: Generated<number>;
  message_id: number;
  state: AskState;
  by_id: number;
  entered_by_id: number;
  at: Date;
};

type MessageHelpTable = {
  community_id: number;
  ask_id: number;
  message_id: number;
  marked_at: Date;
};

type MessageReactionTable = {
  community_id: number;
  message_id: number;
  person_id: number;
  kind: ReactionKind;
  reacted_at: Date;
};

type MessageMentionTable = {
  community_id: number;
  message_id: number;
  person_id: number;
  written: string;
};

type TopicTable = {
  community_id: number;
  id: Generated<number>;
  person_id: number;
  entered_by_id: number;
  unnamed: boolean;
  title: string;
  opened_at: Date;
  removed_at: Date | null;
};

type ConversationTable = {
  community_id: number;
  id: Generated<number>;
  one_id: number;
  other_id: number;
  begun_at: Date;
};

type DatePollTable = {
  community_id: number;
  id: Generated<number>;
  subject_kind: string;
  subject_id: number;
  proposed_by_id: number;
  entered_by_id: number;
  what: string;
  proposed_at: Date;
};

type DateSlotTable = {
  community_id: number;
  id: Generated<number>;
  poll_id: number;
  wall: string;
  zone: string;
  starts_at: Date;
  fixed_at: Date | null;
  fixed_by_id: number | null;
};

type DateAnswerTable = {
  community_id: number;
  slot_id: number;
  person_id: number;
  entered_by_id: number;
  answer: DateAnswer;
  answered_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    message: MessageTable;
    message_revision: MessageRevisionTable;
    ask_step: AskStepTable;
    message_help: MessageHelpTable;
    message_reaction: MessageReactionTable;
    message_mention: MessageMentionTable;
    topic: TopicTable;
    conversation: ConversationTable;
    date_poll: DatePollTable;
    date_slot: DateSlotTable;
    date_answer: DateAnswerTable;
  }
}

export {};

import "./tables.ts";

export { changeState } from "./asks/change-state.ts";
export { markHelp } from "./asks/mark-help.ts";
export { beginConversation, mayWriteTo } from "./conversations/begin.ts";
export { answerDates } from "./dates/answer-dates.ts";
export { fixDate } from "./dates/fix-date.ts";
export { proposeDates, type DatesEntry } from "./dates/propose-dates.ts";
export { withdrawDates } from "./dates/withdraw-dates.ts";
export { datePollsIn } from "./dates/queries.ts";
export { editMessage } from "./messages/edit.ts";
export type { AskState, MessageKind, Place, ReactionKind } from "./messages/message.ts";
export { react } from "./messages/react.ts";
export { removeMessage } from "./messages/remove.ts";
export { sayInThread, type MessageEntry } from "./messages/say.ts";
export { openTopic, type TopicEntry } from "./topics/open-topic.ts";
export {
  conversationUrl,
  discussionsPath,
  messageUrl,
  newTopicPath,
  talkUrl,
  topicUrl,
} from "./urls.ts";

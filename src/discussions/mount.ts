import type { Domain } from "#kernel/http";
import { operations } from "./api/index.ts";
import { conversationRoutes } from "./conversations/routes.tsx";
import { conversationSubject } from "./conversations/subject.ts";
import { dateRoutes } from "./dates/routes.tsx";
import { dateAwaits, dateNotices } from "./dates/telling.tsx";
import { everywhereRoutes } from "./everywhere/routes.tsx";
import { messageRoutes } from "./messages/routes.tsx";
import { messageSubject } from "./messages/subject.ts";
import { personPiece, threadPiece } from "./pieces.tsx";
import { searchables } from "./searchables.ts";
import { askAwaits, directAwaits } from "./telling/awaits.ts";
import { blockerGestures, questionGestures } from "./telling/gestures.ts";
import { messageNotices } from "./telling/notices.ts";
import { topicRoutes } from "./topics/routes.tsx";
import { topicSubject } from "./topics/subject.ts";
import { discussionsPath } from "./urls.ts";
import { discussionsWords } from "./words.ts";

export const discussions: Domain = {
  name: "discussions",
  tables: {
    message:
      "What a person says in a thread, who typed it. Emptied when she takes it back or leaves.",
    message_revision: "Former wordings. Erased with the message.",
    ask_step: "Who changed where an ask stands, and when. Erased with the message.",
    message_help: "Which message helped with which ask. Erased with either of them.",
    message_reaction: "Who said merci of what. Erased with the person or the message.",
    message_mention: "Whom a message names. Erased with the person or the message.",
    topic:
      "The line of a thread of its own, and who opened it. Emptied when she takes it back or leaves.",
    date_poll: "For what a date is sought, who asked. Erased with that person.",
    date_slot: "A date proposed or fixed; nothing more about a person than who fixed it.",
    date_answer: "Who can come when. Erased with the person.",
    conversation: "That two people write to each other. Erased with either of them.",
  },
  routes: [
    ...topicRoutes,
    ...everywhereRoutes,
    ...conversationRoutes,
    ...dateRoutes,
    ...messageRoutes,
  ],
  api: operations,
  subjects: [topicSubject, conversationSubject, messageSubject],
  searchables,
  awaits: [directAwaits, askAwaits, dateAwaits],
  gestures: [blockerGestures, questionGestures],
  notices: [...messageNotices, ...dateNotices],
  pieces: [personPiece, threadPiece],
  menu: [
    {
      rank: 30,
      label: ({ locale }) => discussionsWords(locale)("menu"),
      path: discussionsPath,
      covers: /^\/(echanges|sujets|conversations)\//,
    },
  ],
};

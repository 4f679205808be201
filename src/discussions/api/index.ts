import type { ApiRoute } from "#kernel/api";
import { askOperations } from "./asks.ts";
import { conversationOperations } from "./conversations.ts";
import { dateOperations } from "./dates.ts";
import { messageOperations } from "./messages.ts";

export const operations: ApiRoute[] = [
  ...messageOperations,
  ...askOperations,
  ...conversationOperations,
  ...dateOperations,
];

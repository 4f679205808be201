import type { ApiRoute } from "#kernel/api";
import { askOperations } from "./asks.ts";
import { dateOperations } from "./dates.ts";
import { messageOperations } from "./messages.ts";

export const operations: ApiRoute[] = [...messageOperations, ...askOperations, ...dateOperations];

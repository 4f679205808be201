import type { Hue, IconName } from "#ui";
import type { MessageKind } from "../messages/message.ts";

/** How each kind of message is recognised. A remark is marked by nothing. */
export const looks: Record<MessageKind, { hue: Hue; icon: IconName }> = {
  remark: { hue: "plain", icon: "speech" },
  question: { hue: "gathering", icon: "speech" },
  blocker: { hue: "need", icon: "blocker" },
  win: { hue: "offer", icon: "check" },
  result: { hue: "resource", icon: "flag" },
  feedback: { hue: "decision", icon: "eye" },
};

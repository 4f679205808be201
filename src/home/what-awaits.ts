import type { Acting } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import type { Platform } from "#kernel/http";
import { eachOnce, gatherWaiting } from "./gather-waiting.ts";
import { handedTo, type HandedToMe } from "./mornings/handed.ts";

/** Something for this person today; `handed` when a facilitator handed it over to her. */
export type ForMe = Waiting & { handed?: HandedToMe };

/** What others count on her for first, then what each domain knows to wait for her. */
export async function whatAwaits(
  acting: Acting,
  { awaits, ...means }: Pick<Platform, "awaits" | "gestures" | "subjects">,
  most: number,
): Promise<ForMe[]> {
  const handed = await handedTo(acting, means);
  const waiting: ForMe[] = await gatherWaiting(acting, awaits, most);
  return eachOnce([...handed, ...waiting]).slice(0, most);
}

import type { Looking } from "#kernel/acting";
import type { Visit } from "#kernel/http";
import type { Subject } from "#kernel/subjects";

/**
 * What a helping hand is noted for; nothing when nothing is named.
 * @throws NotFound when something is named that who looks may not see
 */
export async function whatFor(
  visit: Visit,
  looking: Looking,
  written: string | undefined,
): Promise<Subject | undefined> {
  return written ? visit.subjectNamed(written, looking) : undefined;
}

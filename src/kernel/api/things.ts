import { NotFound } from "#kernel/errors";
import { writeRef, type Subject, type SubjectRef } from "#kernel/subjects";
import { z } from "zod";
import { id, oneId } from "./fields.ts";
import type { ApiCall } from "./operation.ts";

/** Names some thing of any domain, in a body. */
export const subjectRef = z
  .object({ kind: z.string().regex(/^[a-z]{1,40}$/), id: oneId })
  .meta({ id: "SubjectRef", examples: [{ kind: "need", id: 12 }] });

/** Some thing of any domain, in an answer. */
export const subject = z
  .object({ kind: z.string(), id, title: z.string(), url: z.url() })
  .meta({ id: "Subject" });

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

/** @throws NotFound when absent, or hidden from who asks */
export async function seenSubject({ acting, platform }: Call, ref: SubjectRef): Promise<Subject> {
  const subject = await platform.subjects.findOne(acting, ref);
  if (!subject) throw new NotFound();
  return subject;
}

/** Gives, for each of several things, what an answer says of it: null when hidden from who asks. */
export async function seenSubjects({ acting, platform }: Call, refs: SubjectRef[]) {
  const found = await platform.subjects.find(acting, refs);
  return (ref: SubjectRef): z.input<typeof subject> | null => {
    const seen = found.get(writeRef(ref));
    return seen ? { ...seen, url: platform.mail.absolute(seen.url) } : null;
  };
}

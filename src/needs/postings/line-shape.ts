import { id, moment, personNamed, type ApiCall } from "#kernel/api";
import { peopleNamed } from "#members";
import { z } from "zod";
import { postingUrl } from "../urls.ts";
import { aims, audiences, type PostingKind, type PostingLine } from "./posting.ts";

export type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

/** A posting as lists give it. */
export const line = {
  id,
  title: z.string(),
  place: z.string(),
  remote: z.boolean(),
  aim: z
    .enum(aims)
    .nullable()
    .meta({ description: "What is sought or proposed, when it was said." }),
  horizonOn: z.iso.date().nullable().meta({ description: "By when, or the last day of a call." }),
  audience: z.enum(audiences),
  state: z.enum(["open", "taken", "answered", "set_aside"]),
  hidden: z.boolean(),
  person: personNamed
    .nullable()
    .meta({ description: "Null when it was said without a name, and it is not yours." }),
  openedAt: moment
    .nullable()
    .meta({ description: "Null for a blocker: its age is for its person and for facilitators." }),
  closedAt: moment.nullable().meta({ description: "When a need was answered; null for an offer." }),
  url: z.url(),
};

export const lineOf: Record<PostingKind, z.ZodObject<typeof line>> = {
  need: z.object(line).meta({ id: "NeedLine" }),
  offer: z.object(line).meta({ id: "OfferLine" }),
};

export async function shownLines(call: Call, lines: PostingLine[]) {
  const people = await peopleNamed(
    call.acting.db,
    lines.flatMap(({ personId }) => personId ?? []),
  );
  return lines.map((line) => ({
    ...line,
    openedAt: line.since,
    person: people.get(line.personId ?? 0) ?? null,
    url: urlOf(call, line),
  }));
}

export function urlOf({ acting, platform }: Call, posting: PostingLine): string {
  return platform.mail.absolute(postingUrl(acting.community.prefix, posting));
}

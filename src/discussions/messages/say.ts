import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Subjects } from "#kernel/subjects";
import { moveAsk } from "../asks/move-ask.ts";
import { mayTalk } from "../conversations/queries.ts";
import { keepMentions } from "./mentions.ts";
import {
  hasThread,
  isAmongFew,
  isAsk,
  isWithheld,
  type Message,
  type MessageKind,
  type Place,
} from "./message.ts";
import { findMessage, waitingAsksIn } from "./queries.ts";

export type MessageEntry = {
  /** Where it is said: found through what the person may see. */
  place: Place;
  text: string;
  kind?: MessageKind;
  unnamed?: boolean;
  /** The ask it answers; nothing said, it answers the latest that waits. */
  about?: number;
};

/**
 * Says something in the thread of a subject. An author who is veiled there says it without a name.
 * @param subjects who may be mentioned is asked of them; without, nobody is
 * @throws NotFound when `about` is not an ask of this thread; Forbidden in others' conversation;
 *   Conflict `among-few` without a name where two or three talk alone
 */
export function sayInThread(
  acting: Acting,
  entry: MessageEntry,
  subjects?: Subjects,
): Promise<{ id: number }> {
  const { place, kind = "remark" } = entry;
  if (!hasThread(place)) throw new NotFound();
  if (entry.unnamed && isAmongFew(place)) throw new Conflict("among-few");
  return inTransaction(acting, async (acting) => {
    if (!(await mayTalk(acting, place))) throw new Forbidden();
    const about = await askAnswered(acting, entry);
    const { id } = await writeMessage(acting, entry, about);
    await keepMentions(acting, { id, text: entry.text, place }, subjects);
    if (about) await moveAnswered(acting, kind, about, place);
    const facts = {
      messageKind: kind,
      subjectKind: place.kind,
      subjectId: place.id,
      aboutId: about?.id ?? null,
    };
    await tell(acting, "message.said", { kind: "message", id }, facts, [place]);
    return { id };
  });
}

/** A new ask answers another one only when it says so. */
async function askAnswered(
  acting: Acting,
  { place, about, kind = "remark" }: MessageEntry,
): Promise<Message | undefined> {
  if (about) {
    const ask = await findMessage(acting, about);
    const here = ask.subject.kind === place.kind && ask.subject.id === place.id;
    if (!here || ask.state === null || ask.removedAt !== null) throw new NotFound();
    return ask;
  }
  if (isAsk(kind)) return undefined;
  const waiting = await waitingAsksIn(acting, place);
  return waiting.findLast((ask) => isByAnother(acting, ask, place));
}

/** Whoever asked without a name counts as another: what moves the ask must not tell who asked. */
function isByAnother(acting: Acting, ask: Message, place: Place): boolean {
  return ask.authorId !== concerned(acting).id || isWithheld(ask, place);
}

/** It worked, says who asked: answered. Otherwise somebody is on it. */
async function moveAnswered(acting: Acting, kind: MessageKind, ask: Message, place: Place) {
  if (kind === "win" && ask.authorId === concerned(acting).id) {
    if (ask.state !== "answered") await moveAsk(acting, ask, "answered");
  } else if (ask.state === "open" && isByAnother(acting, ask, place)) {
    await moveAsk(acting, ask, "taken");
  }
}

function writeMessage(acting: Acting, entry: MessageEntry, about: Message | undefined) {
  const { db, clock, person } = acting;
  const { place, text, kind = "remark", unnamed = false } = entry;
  const authorId = concerned(acting).id;
  // Going on about one's own ask by name would tell who asked it.
  const goesOn = entry.about !== undefined && about?.authorId === authorId && about.unnamed;
  return db.query
    .insertInto("message")
    .values({
      community_id: db.communityId,
      subject_kind: place.kind,
      subject_id: place.id,
      author_id: authorId,
      entered_by_id: person.id,
      unnamed: goesOn || isWithheld({ authorId, unnamed }, place),
      kind,
      text,
      about_id: about?.id ?? null,
      said_at: clock(),
      state: isAsk(kind) ? "open" : null,
      waits: isAsk(kind) ? true : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
}

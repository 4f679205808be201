import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { Event } from "#kernel/events";
import type { Subject, SubjectRef, Subjects } from "#kernel/subjects";

/** Whom an event concerns, and about what. Who did it is never told of it. */
export type Concerned = {
  personId: number;
  subject: SubjectRef;
  /** Something is asked of this very person: an answer, a yes or no. */
  personal?: boolean;
};

/** A notice that waits to be told: several events about the same thing are one notice. */
export type Notice = {
  subject: SubjectRef;
  /** Of the latest of its events. */
  eventId: number;
  actorId: number | null;
  /** How many events it stands for. */
  times: number;
};

/** One notice in the words of who receives it. */
export type NoticeSaid = { title: string; sentence: string; href: string };

/** What one kind of event has people told of, by mail at the rhythm they chose. */
export type NoticeKind = {
  /** Domain, then what is told: `needs.introduction-proposed`. Kept in rows: don't rename lightly. */
  name: string;
  /** The event's name. */
  on: string;
  /** It says how the matter ended: told although it is closed. */
  tellsEnd?: boolean;
  /** Asked once, in an open transaction of the event's community; asked again, it answers the same. */
  whom(
    means: { db: Db; clock: () => Date; subjects: Subjects },
    event: Event,
  ): Promise<Concerned[]>;
  /**
   * Asked when the notice is about to be told, as the person who receives it: nothing when the
   * matter is over, was answered, or may no longer be seen.
   * @param subject as the person may see it now
   */
  say(acting: Acting, notice: Notice, subject: Subject): Promise<NoticeSaid | undefined>;
};

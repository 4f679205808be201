import type { Acting } from "#kernel/acting";
import type { Platform } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import { appearances, notedBy, type Appear, type Appearance } from "#members";
import { mayGiveBack, mayReadLine, maySeeWhoNamed, mayTakeBack, veilOf } from "./permissions.ts";
import type { Contribution } from "./queries.ts";

/** A line of the ledger as the person who looks may read it. */
export type Line = Contribution & {
  /** What it was for, as far as she may see it. */
  about?: Subject;
  who: Appearance;
  /** Who noted it for the person: for herself, for who did, and for those who may act for her. */
  typedBy?: string;
  /** Who named it: for herself and facilitators. */
  namedBy?: Appearance;
  mayTakeBack: boolean;
  mayGiveBack: boolean;
};

/** Those of these lines that the person who looks may read. */
export async function readableLines(
  acting: Acting,
  { subjects }: Pick<Platform, "subjects">,
  lines: readonly Contribution[],
): Promise<Line[]> {
  const about = await subjects.find(
    acting,
    lines.flatMap(({ subject }) => subject ?? []),
  );
  const seen = ({ subject }: Contribution) => (subject ? about.get(writeRef(subject)) : undefined);
  const ids = lines.flatMap((line) => [line.personId, line.namedById ?? []]);
  const appear = await appearances(acting, ids.flat());
  const typedBy = await notedBy(acting, lines);
  return lines.flatMap((line) => {
    const subject = seen(line);
    if (!mayReadLine(acting.person, line, !!subject)) return [];
    const read = lineSeen(acting, line, subject, appear);
    // Who wrote for a person without a name would tell who she is.
    return [read.who.person ? { ...read, typedBy: typedBy(line) } : read];
  });
}

function lineSeen(
  acting: Acting,
  line: Contribution,
  about: Subject | undefined,
  appear: Appear,
): Line {
  const { person } = acting;
  const who = appear(line.personId, veilOf(person, line, about?.veiled));
  const { namedById } = line;
  const told = !!who.person && maySeeWhoNamed(person, line);
  return {
    ...line,
    about,
    who,
    namedBy: told && namedById ? appear(namedById, about?.veiled) : undefined,
    mayTakeBack: mayTakeBack(acting, line, about),
    mayGiveBack: line.kind === "thing_lent" && !line.backOn && mayGiveBack(acting, line, about),
  };
}

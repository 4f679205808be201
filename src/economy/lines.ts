import type { Acting } from "#kernel/acting";
import type { Platform } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import { appearances, type Appear, type Appearance } from "#members";
import { mayGiveBack, mayReadLine, maySeeWhoTyped, mayTakeBack, veilOf } from "./permissions.ts";
import type { Contribution } from "./queries.ts";

/** A line of the ledger as the person who looks may read it. */
export type Line = Contribution & {
  /** What it was for, as far as she may see it. */
  about?: Subject;
  who: Appearance;
  /** Who noted it for the person, who named it: for herself and facilitators only. */
  typedBy?: Appearance;
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
  const ids = lines.flatMap((line) => [line.personId, line.enteredById, line.namedById ?? []]);
  const appear = await appearances(acting, ids.flat());
  return lines.flatMap((line) => {
    const subject = seen(line);
    if (!mayReadLine(acting.person, line, !!subject)) return [];
    return [lineSeen(acting, line, subject, appear)];
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
  // Who wrote for a person without a name would tell who she is.
  const told = !!who.person && maySeeWhoTyped(person, line);
  const { enteredById, namedById } = line;
  const typed = told && enteredById !== line.personId;
  return {
    ...line,
    about,
    who,
    typedBy: typed ? appear(enteredById, []) : undefined,
    namedBy: told && namedById ? appear(namedById, about?.veiled) : undefined,
    mayTakeBack: mayTakeBack(acting, line),
    mayGiveBack:
      line.kind === "thing_lent" && !line.backOn && mayGiveBack(acting, line, about?.people ?? []),
  };
}

import type { Acting } from "#kernel/acting";
import { appearances } from "#members";
import { listPostings, type PostingKind } from "#needs";
import type { SheetLine } from "./needs-sheet.tsx";

/** As many lines as two sides of a sheet hold, taken among so many of the latest. */
const most = 24;
const looked = 200;

/** What is sought or offered now and that every member may read, the latest first. */
export async function openLines(
  acting: Acting,
  kind: PostingKind,
): Promise<{ lines: SheetLine[]; more: boolean }> {
  const postings = await listPostings(acting, kind, looked, undefined, { state: "open" });
  const open = postings.filter(({ audience }) => audience !== "chosen");
  // On the wall everybody reads it: who prints is named as to anybody.
  const appear = await appearances(
    { ...acting, person: undefined },
    open.flatMap(({ personId }) => personId ?? []),
  );
  const lines = open.slice(0, most).map(({ id, title, personId, hidden, place, remote }) => ({
    id,
    title,
    name: hidden || personId === null ? undefined : appear(personId).person?.name,
    place,
    remote,
  }));
  return { lines, more: open.length > most };
}

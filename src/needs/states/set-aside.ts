import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { tell } from "#kernel/events";
import { sql } from "kysely";
import { editable } from "../postings/edit.ts";
import type { PostingKind } from "../postings/posting.ts";
import { writeState } from "./write-state.ts";

/** Puts a posting aside: it leaves the lists, and can come back at any time. */
export function setAside(acting: Acting, kind: PostingKind, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const posting = await editable(acting, kind, id);
    if (posting.closedAt) throw new Conflict("need-closed");
    const { numAffectedRows } =
      await sql`update ${sql.table(kind)} set set_aside_at = ${acting.clock()}
      where id = ${id} and set_aside_at is null`.execute(acting.db.query);
    if (!numAffectedRows) return;
    if (kind === "need") await writeState(acting, id, "set_aside");
    await tell(acting, `${kind}.set-aside`, { kind, id });
  });
}

/** Opens again what was answered or put aside. What had come of it stays told. */
export function reopen(acting: Acting, kind: PostingKind, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await editable(acting, kind, id);
    const now = acting.clock();
    const closed = sql`, closed_at = null, taken_at = null`;
    const { numAffectedRows } = await sql`update ${sql.table(kind)} set set_aside_at = null,
        renewed_at = ${now}, asked_again_at = null ${kind === "need" ? closed : sql``}
      where id = ${id} and (set_aside_at is not null ${kind === "need" ? sql`or closed_at is not null` : sql``})`.execute(
      acting.db.query,
    );
    if (!numAffectedRows) return;
    if (kind === "need") await writeState(acting, id, "reopened");
    await tell(acting, `${kind}.reopened`, { kind, id });
  });
}

/** Says that a posting is still current: it is not asked again for a while. */
export function renew(acting: Acting, kind: PostingKind, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const posting = await editable(acting, kind, id);
    if (posting.closedAt || posting.setAsideAt) throw new Conflict("not-open");
    await sql`update ${sql.table(kind)} set renewed_at = ${acting.clock()}, asked_again_at = null
      where id = ${id}`.execute(acting.db.query);
    if (kind === "need") await writeState(acting, id, "renewed");
    await tell(acting, `${kind}.renewed`, { kind, id });
  });
}

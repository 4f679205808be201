import type { Db } from "#kernel/db";
import { createHash } from "node:crypto";

type ImportedLineTable = {
  community_id: number;
  kind: string;
  source_key: string;
  content_hash: Buffer;
  subject_id: number;
  imported_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    imported_line: ImportedLineTable;
  }
}

export type Remembered = { subjectId: number; content: string };

/** Keys may hold an address or a name, which must not outlive an erasure: only their digest is kept. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What lines with these keys became at an earlier import. */
export async function rememberedLines(
  db: Db,
  kind: string,
  keys: string[],
): Promise<Map<string, Remembered>> {
  const rows = await db.named<{ key: string; content: string; subjectId: number }>(
    "remembered-lines",
    `select source_key as key, encode(content_hash, 'hex') as content, subject_id as "subjectId"
     from imported_line where community_id = $1 and kind = $2 and source_key = any($3::text[])`,
    [db.communityId, kind, keys],
  );
  return new Map(rows.map(({ key, ...line }) => [key, line]));
}

export async function rememberLines(
  db: Db,
  kind: string,
  at: Date,
  lines: { key: string; content: string; subjectId: number }[],
): Promise<void> {
  await db.named(
    "remember-lines",
    `insert into imported_line (community_id, kind, source_key, content_hash, subject_id, imported_at)
     select $1, $2, l.key, decode(l.content, 'hex'), l.subject_id, $3
     from unnest($4::text[], $5::text[], $6::bigint[]) as l (key, content, subject_id)
     on conflict (community_id, kind, source_key) do update
       set content_hash = excluded.content_hash, subject_id = excluded.subject_id,
         imported_at = excluded.imported_at`,
    [
      db.communityId,
      kind,
      at,
      lines.map(({ key }) => key),
      lines.map(({ content }) => content),
      lines.map(({ subjectId }) => subjectId),
    ],
  );
}

/** What was taken away is no longer known: its line would make it anew. */
export async function forgetLines(db: Db, kind: string, ids: number[]): Promise<void> {
  await db.named(
    "forget-lines",
    `delete from imported_line
     where community_id = $1 and kind = $2 and subject_id = any($3::bigint[])`,
    [db.communityId, kind, ids],
  );
}

/** What was put back is still known, but no longer what its line said. */
export async function unsettleLines(db: Db, kind: string, ids: number[]): Promise<void> {
  await db.named(
    "unsettle-lines",
    `update imported_line set content_hash = ''
     where community_id = $1 and kind = $2 and subject_id = any($3::bigint[])`,
    [db.communityId, kind, ids],
  );
}

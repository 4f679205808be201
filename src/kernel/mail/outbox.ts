import type { Db } from "#kernel/db";
import type { Secrets } from "#kernel/secrets";
import { sql } from "kysely";
import { createHash, randomBytes } from "node:crypto";
import type { Letter } from "./letter.ts";
import "./tables.ts";

export type Outbox = {
  /**
   * Writes a mail in the open transaction: it leaves if and only if the act is kept.
   * @param mail `kind` names the mail (`accounts.code`), never its content; `once` names it among
   * all mails, so that a reaction that runs twice writes one
   */
  queue(db: Db, mail: Letter & { kind: string; once?: string }): Promise<void>;
  /** The full address of a path of ours, as a mail must write it. */
  absolute(path: string): string;
};

/** @param from.baseUrl its host ends the Message-ID (RFC 5322 §3.6.4) */
export function openOutbox(from: { secrets: Secrets; baseUrl: string; clock: () => Date }): Outbox {
  const host = new URL(from.baseUrl).hostname;
  return {
    absolute: (path) => from.baseUrl + path,
    async queue(db, { kind, once, ...letter }) {
      const name = once
        ? createHash("sha256").update(`${db.communityId} ${once}`).digest("hex")
        : randomBytes(16).toString("hex");
      await db.query
        .insertInto("mail")
        .values({
          community_id: db.communityId,
          message_id: `<${name.slice(0, 32)}@${host}>`,
          kind,
          sealed: from.secrets.seal(JSON.stringify(letter)),
          written_at: from.clock(),
        })
        .onConflict((conflict) => conflict.column("message_id").doNothing())
        .execute();
      await sql`select pg_notify('koudmen_work', '')`.execute(db.query);
    },
  };
}

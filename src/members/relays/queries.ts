import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { sql, type RawBuilder } from "kysely";

/** Somebody who may act for a member who does not sign in, and how she agreed. */
export type Relay = {
  id: number;
  personId: number;
  relayId: number;
  consent: string;
  sinceAt: Date;
  untilAt: Date | null;
};

/** Who relays for a person today. For her, her relays and the facilitators. */
export function relaysOf(db: Db, personId: number): Promise<Relay[]> {
  return relaysWhere(db, sql`r.person_id = ${personId} and r.until_at is null`);
}

/** For whom a person relays today. For herself and the facilitators. */
export function relayedBy(db: Db, relayId: number): Promise<Relay[]> {
  return relaysWhere(db, sql`r.relay_id = ${relayId} and r.until_at is null`);
}

/** @throws NotFound */
export async function findRelay(db: Db, id: number): Promise<Relay> {
  const [relay] = await relaysWhere(db, sql`r.id = ${id}`);
  if (!relay) throw new NotFound();
  return relay;
}

async function relaysWhere(db: Db, condition: RawBuilder<unknown>): Promise<Relay[]> {
  const { rows } = await sql<Relay>`select r.id, r.person_id as "personId", r.relay_id as "relayId",
      r.consent, r.since_at as "sinceAt", r.until_at as "untilAt"
    from relay r where ${condition} order by r.since_at, r.id`.execute(db.query);
  return rows;
}

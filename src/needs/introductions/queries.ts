import type { Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import { peopleNamed, signInsOf } from "#members";
import { sql, type RawBuilder } from "kysely";
import type { Introduced, Introduction } from "./introduction.ts";

type PersonRow = Pick<Introduced, "personId" | "side" | "answer">;
type Row = Omit<Introduction, "people"> & { people: PersonRow[] };

/** @throws NotFound */
export async function findIntroduction(looking: Looking, id: number): Promise<Introduction> {
  const [introduction] = await introductionsWithIds(looking, "introduction", [id]);
  if (!introduction) throw new NotFound();
  return introduction;
}

export function introductionsOfNeed(looking: Looking, needId: number): Promise<Introduction[]> {
  return introductionsWithIds(looking, "need", [needId]);
}

export function introductionsOfOffer(looking: Looking, offerId: number): Promise<Introduction[]> {
  return introductionsWithIds(looking, "offer", [offerId]);
}

/** Those of these ids, or about these needs or offers, at once. */
export function introductionsWithIds(
  looking: Looking,
  of: "introduction" | "need" | "offer",
  ids: number[],
): Promise<Introduction[]> {
  const column = sql.ref(of === "introduction" ? "i.id" : `i.${of}_id`);
  return introductionsWhere(looking, sql`${column} = any(${ids}::bigint[])`);
}

/** Those that wait for something from one of these people: an answer, a meeting. */
export function introductionsAwaiting(
  looking: Looking,
  personIds: number[],
): Promise<Introduction[]> {
  return introductionsWhere(
    looking,
    sql`i.met_at is null and exists (select from introduction_person own
        where own.community_id = i.community_id and own.introduction_id = i.id
          and own.person_id = any(${personIds}::bigint[]) and own.declined_at is null)
      and (i.ends_at > ${looking.clock()} or not exists (select from introduction_person a
        where a.community_id = i.community_id and a.introduction_id = i.id and a.accepted_at is null))`,
  );
}

async function introductionsWhere(
  looking: Looking,
  condition: RawBuilder<unknown>,
): Promise<Introduction[]> {
  const { rows } = await sql<Row>`
    select i.id, i.need_id as "needId", i.offer_id as "offerId", i.proposed_by_id as "proposedById",
      i.proposed_at as "proposedAt", i.ends_at as "endsAt", i.met_at as "metAt",
      (select json_agg(json_build_object('personId', p.person_id, 'side', p.side, 'answer',
          case when p.accepted_at is not null then 'yes' when p.declined_at is not null then 'no' else 'none' end)
          order by p.side desc, p.person_id)
        from introduction_person p
        where p.community_id = i.community_id and p.introduction_id = i.id) as people
    from introduction i where ${condition} order by i.id`.execute(looking.db.query);
  const ids = rows.flatMap(({ people }) => people.map(({ personId }) => personId));
  const names = await peopleNamed(looking.db, ids);
  const signIns = await signInsOf(looking.db, ids);
  return rows.map((row) => ({
    ...row,
    people: row.people.map((person) => ({
      ...person,
      name: names.get(person.personId)!.name,
      signsIn: signIns.has(person.personId),
    })),
  }));
}

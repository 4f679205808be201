import type { Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import { actedForAmong, membersWords, peopleNamed, type Named } from "#members";
import { sql, type RawBuilder } from "kysely";
import { ownerSide, type Introduced, type Introduction } from "./introduction.ts";
import { asSeenBy, type KeptIntroduction } from "./veil.ts";

/** @throws NotFound */
export async function findIntroduction(looking: Looking, id: number): Promise<Introduction> {
  return asSeen(looking, await keptIntroduction(looking, id));
}

/** For acts and notices, never for a page. @throws NotFound */
export async function keptIntroduction(looking: Looking, id: number): Promise<KeptIntroduction> {
  const [introduction] = await keptIntroductions(looking, sql`i.id = ${id}`);
  if (!introduction) throw new NotFound();
  return introduction;
}

export function introductionsOfNeed(looking: Looking, needId: number): Promise<Introduction[]> {
  return introductionsWithIds(looking, "need", [needId]);
}

export function introductionsOfOffer(looking: Looking, offerId: number): Promise<Introduction[]> {
  return introductionsWithIds(looking, "offer", [offerId]);
}

/** Those in which people who seek the same need meet. */
export function meetingsAround(looking: Looking, needId: number): Promise<Introduction[]> {
  return introductionsWhere(looking, sql`i.shared_need_id = ${needId}`);
}

/** Those of these ids, or about these needs or offers, at once. */
export function introductionsWithIds(
  looking: Looking,
  of: "introduction" | "need" | "offer",
  ids: readonly number[],
): Promise<Introduction[]> {
  const column = sql.ref(of === "introduction" ? "i.id" : `i.${of}_id`);
  return introductionsWhere(looking, sql`${column} = any(${ids}::bigint[])`);
}

/** Those that wait for something from one of these people: an answer, a meeting. */
export function introductionsAwaiting(
  looking: Looking,
  personIds: readonly number[],
): Promise<Introduction[]> {
  const now = looking.clock();
  return introductionsWhere(
    looking,
    sql`i.met_at is null and exists (select from introduction_person own
        where own.community_id = i.community_id and own.introduction_id = i.id
          and own.person_id = any(${personIds}::bigint[]) and own.declined_at is null
          and own.stepped_back_at is null)
      and ((i.ends_at > ${now} and n.closed_at is null) or ${isOn(now)})`,
  );
}

/** As who looks may see them. @param condition on the introduction `i` and its need `n` */
export async function introductionsWhere(
  looking: Looking,
  condition: RawBuilder<unknown>,
): Promise<Introduction[]> {
  const kept = await keptIntroductions(looking, condition);
  return kept
    .map((introduction) => asSeen(looking, introduction))
    .filter(({ people }) => people.length > 0);
}

/** For a query whose introduction is called `i`: at least two people are in touch through it. */
export function isOn(now: Date): RawBuilder<boolean> {
  return sql`(select count(*) filter (where p.accepted_at is not null and p.stepped_back_at is null) > 1
      and (i.ends_at <= ${now} or bool_and(p.accepted_at is not null))
    from introduction_person p
    where p.community_id = i.community_id and p.introduction_id = i.id)`;
}

function asSeen(looking: Looking, kept: KeptIntroduction): Introduction {
  const introduction = asSeenBy(looking.person?.id, kept, looking.clock());
  const someone = membersWords(looking.locale)("someone");
  const people = introduction.people.map((person) => ({ ...person, name: person.name || someone }));
  return { ...introduction, people };
}

/** Who seeks or offers without a name gives no more than her first name. */
function nameOf(row: Row, { personId, side }: PersonRow, { name, firstName }: Named): string {
  return side === ownerSide(row) && personId === row.veiledId ? firstName : name;
}

type PersonRow = Omit<Introduced, "name" | "actedFor">;
type Row = Omit<KeptIntroduction, "people"> & { people: PersonRow[] };

export async function keptIntroductions(
  looking: Looking,
  condition: RawBuilder<unknown>,
): Promise<KeptIntroduction[]> {
  const { rows } = await sql<Row>`
    select i.id, i.need_id as "needId", i.about, i.offer_id as "offerId",
      case when s.hidden is not true or not exists (select from introduction_person p
          where p.community_id = i.community_id and p.introduction_id = i.id
            and p.person_id = s.person_id)
        then i.shared_need_id end as "sharedNeedId",
      i.proposed_at as "proposedAt", i.ends_at as "endsAt", i.settled_at as "settledAt",
      i.met_at as "metAt", n.closed_at as "needClosedAt",
      coalesce(n.entered_by_id, o.entered_by_id) as "enteredById",
      coalesce(n.hidden, o.hidden, false) as unnamed,
      case when n.hidden then n.person_id when o.hidden then o.person_id end as "veiledId",
      array(select r.person_id from introduction_proposer r
        where r.community_id = i.community_id and r.introduction_id = i.id
        order by r.proposed_at, r.person_id) as "proposerIds",
      (select json_agg(json_build_object('personId', p.person_id, 'side', p.side,
          'steppedBack', p.stepped_back_at is not null, 'answer',
          case when p.accepted_at is not null then 'yes' when p.declined_at is not null then 'no' else 'none' end)
          order by p.side desc, p.person_id)
        from introduction_person p
        where p.community_id = i.community_id and p.introduction_id = i.id) as people
    from introduction i
    left join need n on n.community_id = i.community_id and n.id = i.need_id
    left join offer o on o.community_id = i.community_id and o.id = i.offer_id and i.need_id is null
    left join need s on s.community_id = i.community_id and s.id = i.shared_need_id
    where ${condition} order by i.id`.execute(looking.db.query);
  const ids = rows.flatMap(({ people }) => people.map(({ personId }) => personId));
  const names = await peopleNamed(looking.db, ids);
  const actedFor = await actedForAmong(looking, ids);
  return rows.map((row) => ({
    ...row,
    people: row.people.map((person) => ({
      ...person,
      name: nameOf(row, person, names.get(person.personId)!),
      actedFor: actedFor.has(person.personId),
    })),
  }));
}

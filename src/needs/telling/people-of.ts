import type { Db } from "#kernel/db";
import { signInsOf } from "#members";
import { alliesOf } from "../allies/ally.ts";
import type { PostingKind } from "../postings/posting.ts";
import { ownerOf } from "../postings/queries.ts";

/** Whose a posting is; who noted it too, as long as she whose it is does not sign in. */
export async function ownPeople(db: Db, kind: PostingKind, id: number): Promise<number[]> {
  const owner = await ownerOf(db, kind, id);
  if (!owner) return [];
  const { personId, enteredById } = owner;
  const signsIn = (await signInsOf(db, [personId])).has(personId);
  return signsIn ? [personId] : [personId, enteredById];
}

/** Those who count on what comes of a need: who seeks the same, who said yes to helping. */
export async function whoWaits(db: Db, needId: number): Promise<number[]> {
  const allies = await alliesOf({ db }, needId);
  const helpers = await db.named<{ id: number }>(
    "helpers-of-need",
    `select distinct p.person_id as id from introduction i
     join introduction_person p on p.community_id = i.community_id and p.introduction_id = i.id
     where i.community_id = $1 and i.need_id = $2 and p.side = 'helps'
       and p.accepted_at is not null and p.stepped_back_at is null`,
    [db.communityId, needId],
  );
  return [...allies.map(({ personId }) => personId), ...helpers.map(({ id }) => id)];
}

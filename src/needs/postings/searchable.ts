import type { Findable, Searchable } from "#kernel/search";
import { needsWords } from "../words.ts";
import type { PostingKind } from "./posting.ts";
import { postingIcon } from "./posting-card.tsx";

/** What a posting says, its place, what came of it; never who said it. */
export function postingSearchable(kind: PostingKind): Searchable {
  return {
    kind,
    one: (locale) => needsWords(locale)(kind),
    several: (locale) => needsWords(locale)(`list.${kind}`),
    hue: kind,
    icon: postingIcon[kind],
    findables: (db, ids) =>
      db.named<Findable>(`findable-${kind}`, texts[kind], [db.communityId, ids]),
  };
}

const texts = { need: text("need"), offer: text("offer") };

/** A blocker that lasts tells its age to nobody here. */
function text(kind: PostingKind): string {
  const cameOfIt =
    kind === "need"
      ? `(select string_agg(concat_ws(' ', o.happened, o.left_behind), ' ' order by o.id) from outcome o
          where o.community_id = p.community_id and o.need_id = p.id)`
      : "''";
  return `select p.id, p.title, concat_ws(' ', p.details, ${cameOfIt}) as text, p.place,
      ${kind === "need" ? "case when p.aim is distinct from 'blocker' or p.closed_at is not null then p.opened_at end" : "p.opened_at"} as at,
      array(select n.name from ${kind}_skill k join skill_name n
        on n.community_id = k.community_id and n.skill_id = k.skill_id
        where k.community_id = p.community_id and k.${kind}_id = p.id) as around
    from ${kind} p where p.community_id = $1 and p.id = any($2::bigint[]) and p.withdrawn_at is null`;
}

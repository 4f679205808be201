import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { shownName } from "../queries.ts";
import type { Suppressed } from "./tables.ts";

/** `stopped`: the address refused every letter, whatever was agreed to. `silent`: nothing was said. */
export const consentStates = ["agreed", "refused", "silent", "stopped"] as const;
export type ConsentState = (typeof consentStates)[number];

/** Someone who left an address or said whether the letter may come. */
export type Contact = {
  id: number;
  name: string;
  email: string | null;
  place: string;
  member: boolean;
  state: ConsentState;
  /** Her latest word: when, as far as its source tells, and where. */
  saidAt: Date | null;
  notedAt: Date | null;
  source: string | null;
  stopped: Suppressed | null;
  stoppedAt: Date | null;
};

export type SoughtContacts = { words: string; state?: ConsentState };

/** The fingerprint of `emailHash`, of the address of the person called `p`. */
const fingerprint = "sha256(convert_to(lower(trim(p.email)), 'UTF8'))";

const contact = `select p.id, ${shownName} as name, p.email, p.place, p.name_key as key, m.member,
    case when x.reason is not null then 'stopped' when c.given then 'agreed'
      when not c.given then 'refused' else 'silent' end as state,
    c.said_at as "saidAt", c.noted_at as "notedAt", c.source,
    x.reason as stopped, x.noted_at as "stoppedAt"
  from person p
  left join lateral (select given, said_at, noted_at, source from consent c
    where c.community_id = p.community_id and c.person_id = p.id and c.purpose = 'letter'
    order by coalesce(c.said_at, c.noted_at) desc, c.id desc limit 1) c on true
  left join suppression x on x.community_id = p.community_id and x.email_hash = ${fingerprint}
  cross join lateral (select coalesce(bool_or(s.kind = 'member'), false) as member,
      coalesce(bool_or(s.kind = 'subscriber'), false) as subscriber
    from standing s
    where s.community_id = p.community_id and s.person_id = p.id and s.until_at is null) m
  where p.community_id = $1
    and (m.subscriber or c.given is not null or x.reason is not null)`;

const hay = `lower(unaccent(p.name_key || ' ' || p.place || ' ' || coalesce(p.email, '')))`;

/** Contacts by name, after one of them. Who may read them is the caller's question. */
export function listContacts(
  db: Db,
  most: number,
  after: { key: string; id: number } | undefined,
  { words, state }: SoughtContacts,
): Promise<(Contact & { key: string })[]> {
  return db.named(
    "list-contacts",
    `select * from (${contact}
       and not exists (select from unnest($2::text[]) w
         where position(lower(unaccent(w)) in ${hay}) = 0)) found
     where ($3::text is null or state = $3)
       and ($4::text is null or (key, id) > ($4 collate "C", $5::bigint))
     order by key, id limit $6`,
    [
      db.communityId,
      words.split(/\s+/).filter(Boolean),
      state ?? null,
      after?.key ?? null,
      after?.id ?? 0,
      most,
    ],
  );
}

/** @throws NotFound when she is no contact */
export async function findContact(db: Db, id: number): Promise<Contact> {
  const [found] = await db.named<Contact & { key: string }>(
    "find-contact",
    `${contact} and p.id = $2`,
    [db.communityId, id],
  );
  if (!found) throw new NotFound();
  return found;
}

export type SaidConsent = {
  id: number;
  given: boolean;
  saidAt: Date | null;
  source: string;
  notedById: number | null;
  notedAt: Date;
};

/** All that a person said of the letter, the latest first. */
export function consentsOf(db: Db, personId: number): Promise<SaidConsent[]> {
  return db.named(
    "consents-of",
    `select id, given, said_at as "saidAt", source, noted_by_id as "notedById", noted_at as "notedAt"
     from consent where community_id = $1 and person_id = $2 and purpose = 'letter'
     order by coalesce(said_at, noted_at) desc, id desc`,
    [db.communityId, personId],
  );
}

/** How many addresses refused that belong to nobody here: only their fingerprints are kept. */
export async function countStrangersWhoRefused(db: Db): Promise<number> {
  const [row] = await db.named<{ count: number }>(
    "strangers-who-refused",
    `select count(*)::integer as count from suppression x where x.community_id = $1
       and not exists (select from person p where p.community_id = x.community_id
         and p.email is not null and ${fingerprint} = x.email_hash)`,
    [db.communityId],
  );
  return row!.count;
}

import type { Looking } from "#kernel/acting";
import type { Station, Subject } from "#kernel/subjects";
import type { Message } from "../messages/message.ts";
import { messageColumns } from "../messages/queries.ts";
import { voicesIn, type Voices } from "../messages/voices.ts";
import { messageUrl } from "../urls.ts";
import { begun, discussionsWords } from "../words.ts";
import { looks } from "../pages/kinds.ts";

type Milestone = Message & { answeredAt: Date | null };

/** What blocked and what worked; never plain remarks. */
export async function messageStations(looking: Looking, subject: Subject): Promise<Station[]> {
  const milestones = await milestonesIn(looking, subject);
  const voices = await voicesIn(
    looking,
    subject,
    milestones.map(({ authorId }) => authorId),
  );
  return milestones.flatMap((one) => stationsOf(looking, subject, voices, one));
}

function stationsOf(
  { locale, community }: Looking,
  subject: Subject,
  voices: Voices,
  { answeredAt, ...message }: Milestone,
): Station[] {
  const t = discussionsWords(locale);
  const { name } = voices.of(message);
  const station = (at: Date, key: "blocker" | "answered" | "win"): Station => ({
    at,
    ...looks[key === "blocker" ? "blocker" : "win"],
    kind: t(`station.${key}.kind`),
    sentence: (
      <a href={messageUrl(community.prefix, subject, message.id)}>
        {begun(t(`station.${key}`, { name }))}
      </a>
    ),
  });
  if (message.kind === "win") return [station(message.saidAt, "win")];
  const said = station(message.saidAt, "blocker");
  return answeredAt ? [said, station(answeredAt, "answered")] : [said];
}

function milestonesIn({ db }: Looking, { kind, id }: Subject): Promise<Milestone[]> {
  return db.named<Milestone>(
    "message-milestones",
    `select ${messageColumns},
       case m.state when 'answered' then (select max(s.at) from ask_step s
         where s.community_id = m.community_id and s.message_id = m.id and s.state = 'answered')
       end as "answeredAt"
     from message m
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3
       and m.kind in ('blocker', 'win') and m.removed_at is null
     order by m.id desc limit 30`,
    [db.communityId, kind, id],
  );
}

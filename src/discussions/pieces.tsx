import type { Acting, Looking } from "#kernel/acting";
import type {
  Action,
  PageSection,
  Piece,
  Station,
  Subject,
  SubjectRef,
  Subjects,
} from "#kernel/subjects";
import { findPerson } from "#members";
import { mayWriteTo } from "./conversations/begin.ts";
import { conversationOf } from "./conversations/queries.ts";
import { dateStations } from "./dates/telling.tsx";
import { hasThread } from "./messages/message.ts";
import { Talk } from "./pages/thread-page.tsx";
import { talkOf } from "./talk.tsx";
import { messageStations } from "./telling/stations.tsx";
import { readThread } from "./thread.ts";
import { conversationUrl, newConversationUrl } from "./urls.ts";
import { discussionsWords } from "./words.ts";

/** "Écrire à Bilal", on the page of a member whom one may write to; else there is nothing to see. */
export const personPiece: Piece = {
  of: "person",
  async actions(acting: Acting, { id }: SubjectRef): Promise<Action[]> {
    if (!(await mayWriteTo(acting, id))) return [];
    const { prefix } = acting.community;
    const known = await conversationOf(acting, acting.person.id, id);
    const { firstName } = await findPerson(acting, id);
    const label = discussionsWords(acting.locale)("conversation.write", { name: firstName });
    const href = known ? conversationUrl(prefix, known.id) : newConversationUrl(prefix, id);
    return [{ rank: 20, label, href }];
  },
};

/** What threads add to the page of any subject. */
export function threadPiece(subjects: Subjects): Piece {
  return { of: "any", stations, sections };

  async function stations(looking: Looking, subject: Subject): Promise<Station[]> {
    if (!looking.person || !hasThread(subject)) return [];
    return [
      ...(await messageStations(looking, subject)),
      ...(await dateStations(looking, subject)),
    ];
  }

  async function sections(looking: Looking, ref: SubjectRef): Promise<PageSection[]> {
    if (!looking.person || !hasThread(ref)) return [];
    const acting: Acting = { ...looking, person: looking.person };
    const subject = await subjects.findOne(looking, ref);
    if (!subject || subject.quiet) return [];
    const props = await talkOf(acting, await readThread(acting, subject), { onSubject: true });
    return [{ title: discussionsWords(looking.locale)("thread.title"), body: <Talk {...props} /> }];
  }
}

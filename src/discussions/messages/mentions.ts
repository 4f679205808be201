import type { Acting } from "#kernel/acting";
import type { Subjects } from "#kernel/subjects";
import { foldName } from "#kernel/text";
import { actorWithId, membersCalled } from "#members";
import type { Place } from "./message.ts";

const mostMentions = 10;
const mostWords = 4;

type Written = { id: number; text: string; place: Place };

/** Ties a message to the members its text names and who may see its subject; replaces what was tied. */
export async function keepMentions(
  acting: Acting,
  { id, text, place }: Written,
  subjects: Subjects | undefined,
): Promise<void> {
  const { db } = acting;
  await db.query
    .deleteFrom("message_mention")
    .where("community_id", "=", db.communityId)
    .where("message_id", "=", id)
    .execute();
  if (!subjects) return;
  const named = await membersIn(acting, text);
  for (const [personId, written] of [...named].slice(0, mostMentions))
    if (await maySee(acting, subjects, personId, place))
      await db.query
        .insertInto("message_mention")
        .values({ community_id: db.communityId, message_id: id, person_id: personId, written })
        .execute();
}

/** Each person is asked for apart, since what one may see is an answer to one person. */
async function maySee(acting: Acting, subjects: Subjects, personId: number, place: Place) {
  const person = await actorWithId(acting.db, personId);
  if (!person) return false;
  const looking = { ...acting, person, account: undefined, onBehalfOf: undefined };
  return (await subjects.findOne(looking, place)) !== undefined;
}

/** The members a text names by `@Prénom` or `@Prénom Nom`; whom several bear, it names nobody. */
async function membersIn({ db }: Acting, text: string): Promise<Map<number, string>> {
  const readings = mentionsIn(text);
  const called = await membersCalled(db, readings.flat());
  const named = new Map<number, string>();
  for (const longestFirst of readings) {
    const written = longestFirst.find((name) => called.has(foldName(name)));
    const bearers = written ? called.get(foldName(written))! : [];
    if (written && bearers.length === 1) named.set(bearers[0]!, `@${written}`);
  }
  return named;
}

/** For each `@` of a text, what may be the name after it, the longest first. */
export function mentionsIn(text: string): string[][] {
  const word = String.raw`\p{L}[\p{L}\p{M}'’-]*`;
  const afterAt = new RegExp(
    String.raw`(?<![\p{L}\p{N}._-])@(${word}(?: ${word}){0,${mostWords - 1}})`,
    "gu",
  );
  return [...text.matchAll(afterAt)].slice(0, 5 * mostMentions).map(([, words]) => {
    const all = words!.split(" ");
    return all.map((_, cut) => all.slice(0, all.length - cut).join(" "));
  });
}

/** A text cut where it names somebody. */
export function cutAtMentions<Mention extends { written: string }>(
  text: string,
  mentions: readonly Mention[],
): (string | Mention)[] {
  const longestFirst = mentions.toSorted((a, b) => b.written.length - a.written.length);
  let parts: (string | Mention)[] = [text];
  for (const mention of longestFirst)
    parts = parts.flatMap((part) =>
      typeof part === "string" ? cutAt(part, mention.written, mention) : [part],
    );
  return parts;
}

function cutAt<Mark>(text: string, written: string, mark: Mark): (string | Mark)[] {
  return text
    .split(new RegExp(`${written}(?![\\p{L}\\p{M}])`, "u"))
    .flatMap((piece, index) => (index ? [mark, piece] : [piece]))
    .filter((piece) => piece !== "");
}

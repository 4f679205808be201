import { NotFound } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  readCursor,
  writeCursor,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { findPerson, peopleActedFor, peopleNamed, signInsOf } from "#members";
import { conversationForm } from "../forms.ts";
import { sayInThread } from "../messages/say.ts";
import { conversationsPath, conversationUrl, newConversationPath } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { beginConversation, mayWriteTo } from "./begin.ts";
import {
  ConversationPage,
  ConversationsPage,
  NewConversationPage,
  type ConversationShown,
} from "./pages.tsx";
import { conversationsFor, conversationsSeen, type ConversationLine } from "./queries.ts";

export const conversationRoutes: Route[] = [
  get(conversationsPath, "member", listPage),
  get(newConversationPath, "member", (visit) => newPage(visit, visit.query.get("avec"))),
  post(conversationsPath, "member", begin),
  get(`${conversationsPath}/:id`, "member", showConversation),
];

const perPage = 30;

async function listPage(visit: Visit): Promise<Response> {
  const { acting, platform, prefix, query } = visit;
  const position = readCursor(platform.secrets, query.get("apres") ?? undefined);
  const actedFor = (await peopleActedFor(acting)).map(({ id }) => id);
  const people = [acting.person.id, ...actedFor];
  const found = await conversationsFor(acting, people, perPage + 1, position?.id);
  const lines = found.slice(0, perPage);
  const last = found.length > perPage ? lines.at(-1) : undefined;
  const cursor = last && writeCursor(platform.secrets, { after: "", id: last.lastId });
  return visit.page(
    discussionsWords(visit.locale)("conversation.list"),
    <ConversationsPage
      lines={await shown(visit, lines, actedFor)}
      next={cursor && `${prefix}${conversationsPath}?apres=${cursor}`}
      first={position && prefix + conversationsPath}
    />,
  );
}

async function shown(
  { acting, prefix }: Visit,
  lines: ConversationLine[],
  actedFor: number[],
): Promise<ConversationShown[]> {
  const names = await peopleNamed(
    acting.db,
    lines.flatMap(({ people }) => people),
  );
  const own = acting.person.id;
  return lines.map(({ id, people, lastAt, lastAuthorId }) => {
    const readAs =
      people.find((one) => one === own) ?? people.find((one) => actedFor.includes(one))!;
    const other = people.find((one) => one !== readAs)!;
    return {
      id,
      name: names.get(other)!.name,
      href: conversationUrl(prefix, id),
      asName: readAs === own ? undefined : names.get(readAs)!.name,
      lastAt,
      theirs: lastAuthorId === other,
    };
  });
}

async function newPage(
  visit: Visit,
  person: string | null | undefined,
  typed?: Typed,
  errors?: FieldErrors,
): Promise<Response> {
  const { acting } = visit;
  const other = await findPerson(acting, Number(person) || 0);
  if (!(await mayWriteTo(acting, other.id))) throw new NotFound();
  return visit.page(
    discussionsWords(visit.locale)("conversation.with", { name: other.name }),
    <NewConversationPage other={other} typed={typed} errors={errors} />,
    { status: errors ? 422 : 200 },
  );
}

/** The first words begin the conversation. */
async function begin(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = discussionsWords(visit.locale);
  const missing = typed["text"]?.trim() ? {} : { text: t("write.missing") };
  const form = parseForm(conversationForm, typed, visit.locale, missing);
  if (!form.ok)
    return visit.reading((visit) => newPage(visit, typed["person"], typed, form.errors));
  const { person, pour, text } = form.value;
  const acting = await visit.actingFor(pour);
  const to = await visit.once("discussions.begin", typed, acting, async (acting) => {
    const { id } = await beginConversation(acting, person);
    await sayInThread(acting, { place: { kind: "conversation", id }, text });
    return conversationUrl(visit.prefix, id);
  });
  return visit.redirect(to, { text: t("write.done") });
}

async function showConversation(visit: Visit): Promise<Response> {
  const { acting, platform } = visit;
  const ref = { kind: "conversation", id: visit.id() };
  const [seen] = await conversationsSeen(acting, [ref.id]);
  const subject = seen && (await platform.subjects.findOne(acting, ref));
  if (!subject) throw new NotFound();
  const names = await peopleNamed(acting.db, seen.people);
  const other = seen.people.find((person) => person !== seen.readAs)!;
  const signIn = await signInsOf(acting.db, seen.people);
  const own = seen.readAs === acting.person.id;
  return visit.page(
    subject.title,
    <ConversationPage
      subject={subject}
      asName={own ? undefined : names.get(seen.readAs)!.name}
      readFor={signIn.has(other) ? undefined : names.get(other)!.name}
      sections={await platform.subjects.sections(acting, ref)}
    />,
  );
}

import { NotFound } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { peopleActedFor } from "#members";
import { Thread } from "#ui";
import { topicForm } from "../forms.ts";
import { voicesIn } from "../messages/voices.ts";
import { newTopicPath, topicsPath, topicUrl } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { openTopic } from "./open-topic.ts";
import { NewTopicPage, TopicPage } from "./pages.tsx";
import { findTopic } from "./queries.ts";

export const topicRoutes: Route[] = [
  get(newTopicPath, "member", (visit) => newPage(visit)),
  post(newTopicPath, "member", open),
  get(`${topicsPath}/:id`, "member", showTopic),
  get(`${topicsPath}/:id/fil`, "member", showThread),
];

async function newPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const others = await peopleActedFor(visit.acting);
  return visit.page(
    discussionsWords(visit.locale)("topic.new"),
    <NewTopicPage others={others} typed={typed} errors={errors} />,
    { status: errors ? 422 : 200 },
  );
}

async function open(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = discussionsWords(visit.locale);
  const missing = typed["title"]?.trim() ? {} : { title: t("topic.title.missing") };
  const form = parseForm(topicForm, typed, visit.locale, missing);
  if (!form.ok) return visit.reading((visit) => newPage(visit, typed, form.errors));
  const { pour, ...entry } = form.value;
  const acting = await visit.actingFor(pour);
  const to = await visit.once("discussions.open-topic", typed, acting, async (acting) => {
    const { id } = await openTopic(acting, entry, visit.platform.subjects);
    return topicUrl(visit.prefix, { id, title: entry.title });
  });
  return visit.redirect(to, { text: t("topic.done", { title: entry.title }) });
}

async function showTopic(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const topic = await findTopic(acting, visit.id());
  const url = topicUrl(prefix, topic);
  if (visit.context.req.path !== url) return visit.moved(url);
  const ref = { kind: "topic", id: topic.id };
  const subject = await platform.subjects.findOne(acting, ref);
  if (!subject) throw new NotFound();
  const voices = await voicesIn(acting, subject, [topic.personId]);
  return visit.page(
    subject.title,
    <TopicPage
      subject={subject}
      voice={voices.of({ authorId: topic.personId, unnamed: topic.unnamed })}
      openedAt={topic.openedAt}
      stations={await platform.subjects.thread(acting, ref)}
      actions={await platform.subjects.actions(acting, ref)}
      sections={await platform.subjects.sections(acting, ref)}
    />,
  );
}

async function showThread(visit: Visit): Promise<Response> {
  const { id } = await findTopic(visit.acting, visit.id());
  const stations = await visit.platform.subjects.thread(visit.acting, { kind: "topic", id });
  return visit.fragment(<Thread stations={stations} />);
}

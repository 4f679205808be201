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
import { openCasePath, readRef } from "#kernel/subjects";
import { peopleNamed } from "#members";
import { openingForm } from "./forms.ts";
import { openCase } from "./open-case.ts";
import { CasePage } from "./pages/case-page.tsx";
import { LogPage } from "./pages/log-page.tsx";
import { OpenCasePage } from "./pages/open-case-page.tsx";
import { mayOpenCase, mayReadName, mayReadOpening } from "./permissions.ts";
import { findOpening, latestOpenings } from "./queries.ts";
import { casesPath, caseUrl } from "./urls.ts";
import { moderationWords } from "./words.ts";

export const routes: Route[] = [
  get(casesPath, "facilitator", logPage),
  get(`${openCasePath}/:ref`, "facilitator", (visit) => openCasePage(visit)),
  post(`${openCasePath}/:ref`, "facilitator", open),
  get(`${casesPath}/dossiers/:id`, "member", casePage),
];

const perPage = 50;

async function logPage(visit: Visit): Promise<Response> {
  const { looking, prefix, platform } = visit;
  const before = Number(visit.query.get("avant")) || undefined;
  const found = await latestOpenings(looking, perPage + 1, before);
  const openings = found.slice(0, perPage);
  const last = found.length > perPage ? openings.at(-1) : undefined;
  return visit.page(
    moderationWords(visit.locale)("log.title"),
    <LogPage
      prefix={prefix}
      openings={openings}
      openers={await peopleNamed(
        looking.db,
        openings.map(({ openedById }) => openedById),
      )}
      subjects={await platform.subjects.find(
        looking,
        openings.map(({ subject }) => subject),
      )}
      first={before ? prefix + casesPath : undefined}
      next={last && `${prefix}${casesPath}?avant=${last.id}`}
    />,
  );
}

async function openCasePage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix, platform } = visit;
  const subject = await visit.subjectNamed(visit.context.req.param("ref"), acting);
  const authorId = await platform.subjects.veiledAuthor(acting.db, subject);
  if (authorId === undefined || !mayOpenCase(acting.person, authorId)) throw new NotFound();
  return visit.page(
    moderationWords(visit.locale)("open.title"),
    <OpenCasePage {...{ prefix, subject, typed, errors }} />,
    { status: errors ? 422 : 200 },
  );
}

async function open(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(openingForm, typed, visit.locale, {
    ...(typed["reason"]?.trim()
      ? {}
      : { reason: moderationWords(visit.locale)("open.reason.missing") }),
  });
  if (!form.ok) return visit.reading((visit) => openCasePage(visit, typed, form.errors));
  const { acting, prefix, platform } = visit;
  const to = await visit.once("moderation.open-case", typed, acting, async (acting) => {
    const { id } = await openCase(acting, refOf(visit), form.value.reason, platform.subjects);
    return caseUrl(prefix, id);
  });
  return visit.redirect(to);
}

async function casePage(visit: Visit): Promise<Response> {
  const { acting, prefix, platform } = visit;
  const { person, db } = acting;
  const opening = await findOpening(acting, visit.id());
  if (!mayReadOpening(person, opening)) throw new NotFound();
  const { authorId, openedById } = opening;
  const named = mayReadName(person, opening, platform.clock());
  const people = await peopleNamed(db, [openedById, ...(named ? [authorId] : [])]);
  const subject = await platform.subjects.findOne(acting, opening.subject);
  const viewer = person.id === authorId ? "author" : "facilitator";
  return visit.page(
    subject?.title ?? moderationWords(visit.locale)("case.unseen"),
    <CasePage
      prefix={prefix}
      opening={opening}
      opener={people.get(openedById)!}
      subject={subject}
      author={named ? people.get(authorId) : undefined}
      viewer={person.id === openedById ? "opener" : viewer}
    />,
  );
}

function refOf(visit: Visit) {
  const ref = readRef(visit.context.req.param("ref"));
  if (!ref) throw new NotFound();
  return ref;
}

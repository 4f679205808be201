import { isFacilitator, type Acting } from "#kernel/acting";
import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import { peopleNamed } from "#members";
import { contributionRoutes } from "./contribution-routes.tsx";
import { EconomyPage, type Line } from "./pages/economy-page.tsx";
import { mayReadLine, mayTakeBack } from "./permissions.ts";
import { hoursGiven, latestTimeGiven, timeGivenBy, type Contribution } from "./queries.ts";
import { economyPath } from "./urls.ts";
import { economyWords } from "./words.ts";

export const routes: Route[] = [get(economyPath, "member", economyPage), ...contributionRoutes];

const perPage = 20;
const mostOwn = 50;

async function economyPage(visit: Visit): Promise<Response> {
  const { acting, prefix, platform } = visit;
  const at = readCursor(platform.secrets, visit.query.get("apres") ?? undefined);
  const lines = await latestTimeGiven(acting, perPage + 1, at?.id);
  const own = await timeGivenBy(acting, acting.person.id, mostOwn);
  const subjects = await platform.subjects.find(
    acting,
    [...lines, ...own].map(({ subject }) => subject),
  );
  const shown = lines.slice(0, perPage);
  const last = lines.length > perPage && shown.at(-1);
  const cursor = last && writeCursor(platform.secrets, { after: "", id: last.id });
  return visit.page(
    economyWords(visit.locale)("page.title"),
    <EconomyPage
      prefix={prefix}
      total={await hoursGiven(acting)}
      latest={latestLines(acting, shown, subjects)}
      mine={own.map((line) => ({ ...line, mayTakeBack: true }))}
      people={await peopleNamed(
        acting.db,
        shown.map(({ personId }) => personId),
      )}
      subjects={subjects}
      next={cursor ? `${prefix}${economyPath}?apres=${cursor}` : undefined}
      first={at ? prefix + economyPath : undefined}
    />,
  );
}

/** Facilitators correct for others here; one's own lines have their own list. */
function latestLines(
  { person }: Acting,
  lines: Contribution[],
  subjects: Map<string, Subject>,
): Line[] {
  const facilitates = isFacilitator(person);
  return lines
    .filter((line) => mayReadLine(person, line, subjects.has(writeRef(line.subject))))
    .map((line) => ({ ...line, mayTakeBack: facilitates && mayTakeBack(person, line) }));
}

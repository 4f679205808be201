import { keepLocale, safeReturn } from "#accounts";
import { communityOf } from "#communities";
import { hoursGiven } from "#economy";
import { isFacilitator } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import { NotFound } from "#kernel/errors";
import { get, post, writeCookie, type Route, type Visit } from "#kernel/http";
import { isLocale } from "#kernel/i18n";
import { liveResponse } from "#kernel/live";
import { readRef, writeRef } from "#kernel/subjects";
import { peopleNamed } from "#members";
import { listPostings, publicPostings } from "#needs";
import { seeNotices } from "#notifications";
import { collectivesRoutes } from "./collectives/routes.tsx";
import { demonstrationRoutes } from "./demonstration/routes.tsx";
import { developmentRoutes } from "./development-routes.tsx";
import { filRoutes } from "./fil/routes.tsx";
import { gesturesNow } from "./mornings/gestures.ts";
import { morningRoutes, mostGestures } from "./mornings/routes.tsx";
import { AccessibilityPage } from "./pages/accessibility-page.tsx";
import { MemberHome } from "./pages/member-home.tsx";
import { VisitorHome } from "./pages/visitor-home.tsx";
import { paperRoutes } from "./paper/routes.tsx";
import { searchRoutes } from "./search/routes.tsx";
import { setupRoutes, setupWaitingPage } from "./setup-routes.tsx";
import { whatAwaits } from "./what-awaits.ts";
import { homeWords } from "./words.ts";

export const routes: Route[] = [
  { ...get("/", "everyone", homePage), beforeSetup: true },
  get("/direct", "member", followChanges),
  post("/langue", "everyone", chooseLanguage),
  get("/accessibilite", "everyone", accessibilityPage),
  ...searchRoutes,
  ...collectivesRoutes,
  ...filRoutes,
  ...paperRoutes,
  ...morningRoutes,
  ...setupRoutes,
  ...demonstrationRoutes,
  ...developmentRoutes,
];

const freshPostings = 6;
/** Never more than three asks at a time. */
const mostAsks = 3;

async function homePage(visit: Visit): Promise<Response> {
  if (!visit.circumstances.community) return setupWaitingPage(visit);
  const { looking, viewer } = visit;
  if (!viewer && visit.circumstances.known) return visit.redirect(`${visit.prefix}/bienvenue`);
  const { nextOn } = await communityOf(looking.db);
  if (!viewer) {
    const postings = await publicPostings(looking, freshPostings);
    return visit.page(visit.community.name, <VisitorHome nextOn={nextOn} postings={postings} />);
  }
  await seeNotices(visit);
  const postings = await listPostings(looking, "both", freshPostings);
  return visit.page(
    homeWords(visit.locale)("menu"),
    <MemberHome
      firstName={viewer.firstName}
      gestures={await gesturesToday(visit)}
      waiting={await whatAwaits(visit.acting, visit.platform, mostAsks)}
      postings={postings}
      people={await peopleNamed(
        looking.db,
        postings.flatMap(({ personId }) => personId ?? []),
      )}
      nextOn={nextOn}
      minutesGiven={(await hoursGiven(looking)).minutes}
    />,
  );
}

/** For facilitators, above what waits for themselves. */
async function gesturesToday({ acting, platform }: Visit): Promise<Waiting[]> {
  if (!isFacilitator(acting.person)) return [];
  return (await gesturesNow(acting, platform, mostGestures)).open;
}

/** Says when something shown by the open page changed, never what; only of what one may see. */
async function followChanges(visit: Visit): Promise<Response> {
  const asked = (visit.query.get("sujets") ?? "")
    .split(",")
    .flatMap((topic) => readRef(topic) ?? []);
  const seen = await visit.platform.subjects.find(visit.looking, asked);
  await seeNotices(visit, [...seen.values()]);
  const topics = asked.map(writeRef).filter((topic) => seen.has(topic));
  return liveResponse(visit.context, visit.platform.live, visit.community.id, topics);
}

async function chooseLanguage(visit: Visit): Promise<Response> {
  const { langue, retour } = await visit.typed();
  if (!isLocale(langue)) throw new NotFound();
  writeCookie(visit.context, visit.platform.settings, "langue", langue, 365 * 24 * 3600);
  const { known } = visit.circumstances;
  if (known) await visit.looking.db.transaction((db) => keepLocale(db, known.account.id, langue));
  return visit.redirect(safeReturn(visit.prefix, retour));
}

function accessibilityPage(visit: Visit): Response {
  return visit.page(homeWords(visit.locale)("access.title"), <AccessibilityPage />);
}

import {
  get,
  post,
  readCursor,
  writeCursor,
  type Position,
  type Route,
  type Visit,
} from "#kernel/http";
import { appearances } from "#members";
import { mostListed, pageAfter } from "../gather-waiting.ts";
import { TodayPage } from "../pages/today-page.tsx";
import { whatAwaits } from "../what-awaits.ts";
import { homeWords } from "../words.ts";
import { gestureForm } from "./forms.ts";
import { gesturesNow } from "./gestures.ts";
import { handedTo } from "./handed.ts";
import { handingRoutes } from "./handing-routes.tsx";
import { MorningPage } from "./morning-page.tsx";
import { putOff } from "./put-off.ts";
import { pressed } from "./pressed.ts";
import { resume } from "./resume.ts";
import { morningPath, putOffPath, todayPath, wholeListPath } from "./urls.ts";
import { WholeListPage } from "./whole-list-page.tsx";

export const morningRoutes: Route[] = [
  get(morningPath, "facilitator", morningPage),
  get(wholeListPath, "facilitator", wholeListPage),
  post(putOffPath, "facilitator", putOffOne),
  post(`${putOffPath}/annulation`, "facilitator", resumeOne),
  get(todayPath, "member", todayPage),
  ...handingRoutes,
];

export const mostGestures = 3;
const perPage = 20;

async function morningPage(visit: Visit): Promise<Response> {
  const { acting, platform, locale } = visit;
  const mine = await handedTo(acting, platform);
  const { open } = await gesturesNow(acting, platform, mostGestures);
  const gestures = [...mine, ...open].slice(0, mostGestures);
  return visit.page(
    homeWords(locale)("gestures.all"),
    <MorningPage firstName={acting.person.firstName} gestures={gestures} />,
  );
}

async function wholeListPage(visit: Visit): Promise<Response> {
  const { acting, platform } = visit;
  const { open, handed, putOff } = await gesturesNow(acting, platform);
  const { shown, next } = pageAfter(open, positionOf(visit), perPage);
  return visit.page(
    homeWords(visit.locale)("whole.title"),
    <WholeListPage
      open={shown}
      next={next && nextUrl(visit, wholeListPath, next)}
      handed={handed}
      putOff={putOff}
      named={await appearances(
        acting,
        handed.map(({ handed: { toId } }) => toId),
      )}
    />,
  );
}

async function todayPage(visit: Visit): Promise<Response> {
  const { acting, platform } = visit;
  const waiting = await whatAwaits(acting, platform, mostListed);
  const { shown, next } = pageAfter(waiting, positionOf(visit), perPage);
  return visit.page(
    homeWords(visit.locale)("whole.mine.title"),
    <TodayPage waiting={shown} next={next && nextUrl(visit, todayPath, next)} />,
  );
}

function positionOf({ platform, query }: Visit): Position | undefined {
  return readCursor(platform.secrets, query.get("suite") ?? undefined);
}

function nextUrl({ platform, prefix }: Visit, path: string, next: Position): string {
  return `${prefix}${path}?suite=${writeCursor(platform.secrets, next)}`;
}

async function putOffOne(visit: Visit): Promise<Response> {
  const { geste } = await pressed(visit, gestureForm);
  const { title } = await putOff(visit.acting, visit.platform, geste);
  return visit.redirect(visit.prefix + morningPath, {
    text: homeWords(visit.locale)("putOff.done", { title }),
    undo: { action: `${visit.prefix}${putOffPath}/annulation`, fields: { geste } },
  });
}

async function resumeOne(visit: Visit): Promise<Response> {
  const { geste } = await pressed(visit, gestureForm);
  const { title } = await resume(visit.acting, visit.platform, geste);
  const text = homeWords(visit.locale)("putOff.undone", { title });
  return visit.redirect(visit.prefix + morningPath, { text });
}

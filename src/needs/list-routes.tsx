import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { peopleNamed } from "#members";
import { MutualAidPage } from "./pages/mutual-aid-page.tsx";
import { listPostings, listStates, type ListFilter, type Listed } from "./postings/lists.ts";
import { aims } from "./postings/posting.ts";
import { mutualAidPath, postingsPath } from "./urls.ts";
import { needsWords } from "./words.ts";

export const listRoutes: Route[] = [
  get(mutualAidPath, "member", (visit) => listPage(visit, "both", mutualAidPath)),
  get(postingsPath.need, "member", (visit) => listPage(visit, "need", postingsPath.need)),
  get(postingsPath.offer, "member", (visit) => listPage(visit, "offer", postingsPath.offer)),
];

const perPage = 50;

async function listPage(visit: Visit, listed: Listed, path: string): Promise<Response> {
  const { looking, prefix, platform } = visit;
  const filter = readFilter(visit.query);
  const position = readCursor(platform.secrets, visit.query.get("apres") ?? undefined);
  const found = await listPostings(looking, listed, perPage + 1, position, filter);
  const postings = found.slice(0, perPage);
  const last = found.length > perPage ? postings.at(-1) : undefined;
  const cursor =
    last && writeCursor(platform.secrets, { after: last.openedAt.toISOString(), id: last.id });
  const here = (apres?: string) => addressOf(prefix + path, filter, apres);
  const t = needsWords(visit.locale);
  return visit.page(
    listed === "both" ? t("list.title") : t(`list.${listed}`),
    <MutualAidPage
      prefix={prefix}
      path={path}
      listed={listed}
      filter={filter}
      postings={postings}
      people={await peopleNamed(
        looking.db,
        postings.flatMap(({ personId }) => personId ?? []),
      )}
      next={cursor && here(cursor)}
      first={position && here()}
    />,
  );
}

function readFilter(query: URLSearchParams): ListFilter {
  const aim = aims.find((aim) => aim === query.get("quoi"));
  const state = listStates.find((state) => state === query.get("etat"));
  return { ...(aim && { aim }), ...(state && { state }) };
}

function addressOf(path: string, { aim, state }: ListFilter, apres?: string): string {
  const query = new URLSearchParams({
    ...(aim && { quoi: aim }),
    ...(state && { etat: state }),
    ...(apres && { apres }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

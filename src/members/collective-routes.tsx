import { NotFound } from "#kernel/errors";
import { get, type Route, type Visit } from "#kernel/http";
import { collectivesWithIds } from "./collectives.ts";
import { CollectivePage } from "./pages/collective-page.tsx";
import { collectivesPath, collectiveUrl } from "./urls.ts";

export const collectiveRoutes: Route[] = [get(`${collectivesPath}/:id`, "member", showCollective)];

/** An organisation or a project, with what is said in its name. */
async function showCollective(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const id = visit.id();
  const collective = (await collectivesWithIds(acting.db, [id])).get(id);
  if (!collective) throw new NotFound();
  const url = collectiveUrl(prefix, collective);
  if (visit.context.req.path !== url) return visit.moved(url);
  const sections = await platform.subjects.sections(acting, { kind: "collective", id });
  return visit.page(
    collective.name,
    <CollectivePage collective={collective} sections={sections} />,
  );
}

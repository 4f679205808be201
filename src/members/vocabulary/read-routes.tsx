import { isFacilitator } from "#kernel/acting";
import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { peopleNamed } from "../queries.ts";
import { profilePath } from "../urls.ts";
import { exportSkills } from "./export.ts";
import { ChangesPage } from "./pages/changes-page.tsx";
import { SkillListPage } from "./pages/skill-list-page.tsx";
import { SkillPage } from "./pages/skill-page.tsx";
import { Suggestions } from "./pages/suggestions.tsx";
import { findSkills } from "./queries.ts";
import { findSkill, listSkills, peopleWithSkill } from "./skill.ts";
import { listChanges } from "./tending/changes.ts";
import { changesPath, exportPath, skillUrl, suggestionsPath, vocabularyPath } from "./urls.ts";
import { vocabularyWords } from "./words.ts";

export const readRoutes: Route[] = [
  get(vocabularyPath, "member", listPage),
  get(suggestionsPath, "member", suggest),
  get(exportPath, "member", exported),
  get(changesPath, "facilitator", changes),
  get(`${vocabularyPath}/:id`, "member", skillPage),
];

const perPage = 100;
const mostFound = 20;
const mostPeople = 200;

async function listPage(visit: Visit): Promise<Response> {
  const { acting, prefix, platform } = visit;
  const sought = (visit.query.get("q") ?? "").trim().slice(0, 200);
  const at = readCursor(platform.secrets, visit.query.get("apres") ?? undefined);
  const skills = sought
    ? await findSkills(acting.db, sought, mostFound)
    : await listSkills(acting.db, perPage + 1, at && { key: at.after, id: at.id });
  const last = skills.length > perPage ? skills[perPage - 1] : undefined;
  const cursor =
    last &&
    "key" in last &&
    writeCursor(platform.secrets, { after: String(last.key), id: last.id });
  return visit.page(
    vocabularyWords(visit.locale)("title"),
    <SkillListPage
      prefix={prefix}
      sought={sought}
      skills={skills.slice(0, perPage)}
      profileHref={prefix + profilePath}
      mayTend={isFacilitator(acting.person)}
      next={cursor ? `${prefix}${vocabularyPath}?apres=${cursor}` : undefined}
      first={at ? prefix + vocabularyPath : undefined}
    />,
  );
}

async function skillPage(visit: Visit): Promise<Response> {
  const { acting, prefix, platform } = visit;
  const skill = await findSkill(acting.db, visit.id());
  if (skill.mergedIntoId !== null)
    return visit.redirect(skillUrl(prefix, await findSkill(acting.db, skill.mergedIntoId)));
  const url = skillUrl(prefix, skill);
  if (visit.context.req.path !== url) return visit.moved(url);
  return visit.page(
    skill.label,
    <SkillPage
      prefix={prefix}
      skill={skill}
      people={await peopleWithSkill(acting.db, skill.id, mostPeople)}
      sections={await platform.subjects.sections(acting, { kind: "skill", id: skill.id })}
      mayTend={isFacilitator(acting.person)}
    />,
  );
}

async function suggest(visit: Visit): Promise<Response> {
  const sought = (visit.query.get("q") ?? "").trim();
  const skills = sought.length > 1 ? await findSkills(visit.acting.db, sought, 8) : [];
  return visit.fragment(<Suggestions skills={skills} />);
}

async function exported(visit: Visit): Promise<Response> {
  return visit.context.body(await exportSkills(visit.acting.db), 200, {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": 'attachment; filename="savoir-faire.csv"',
    "cache-control": "private, no-cache",
  });
}

async function changes(visit: Visit): Promise<Response> {
  const { acting, prefix, platform } = visit;
  const at = readCursor(platform.secrets, visit.query.get("apres") ?? undefined);
  const all = await listChanges(acting.db, 51, at?.id);
  const shown = all.slice(0, 50);
  const last = all.length > 50 ? shown.at(-1) : undefined;
  const cursor = last && writeCursor(platform.secrets, { after: "", id: last.id });
  const people = shown.flatMap(({ byId, undoneById }) => [byId, undoneById ?? byId]);
  return visit.page(
    vocabularyWords(visit.locale)("changes.title"),
    <ChangesPage
      prefix={prefix}
      changes={shown}
      people={await peopleNamed(acting.db, people)}
      next={cursor ? `${prefix}${changesPath}?apres=${cursor}` : undefined}
      first={at ? prefix + changesPath : undefined}
    />,
  );
}

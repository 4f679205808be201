import { isFacilitator } from "#kernel/acting";
import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { collectivesPath } from "#members";
import { skillsOffered } from "#needs";
import { collectivesUrl, readFields } from "./fields.ts";
import { findCollectives, readCollectivesSought } from "./find-collectives.ts";
import { CollectivesPage } from "./page.tsx";
import { collectivesWords } from "./words.ts";

export const collectivesRoutes: Route[] = [get(collectivesPath, "member", collectivesPage)];

const perPage = 30;

async function collectivesPage(visit: Visit): Promise<Response> {
  const { looking, prefix, platform, query } = visit;
  const fields = readFields(query);
  const { order } = fields;
  const position = readCursor(platform.secrets, query.get("apres") ?? undefined);
  const [from, key = ""] = position?.after.split("\n") ?? [];
  // A cursor of the other order leads to the beginning of this one.
  const after = position && from === order ? { key, id: position.id } : undefined;
  const meant = await readCollectivesSought(looking, fields);
  const found = await findCollectives(looking, meant, order, perPage + 1, after);
  const shown = found.slice(0, perPage);
  const last = found.length > perPage ? shown.at(-1) : undefined;
  const next =
    last && writeCursor(platform.secrets, { after: `${order}\n${last.key}`, id: last.id });
  return visit.page(
    collectivesWords(visit.locale)("title"),
    <CollectivesPage
      prefix={prefix}
      fields={fields}
      meant={meant}
      collectives={shown}
      skills={await skillsOffered(
        looking,
        shown.map(({ id }) => id),
      )}
      mayImport={isFacilitator(visit.acting.person)}
      next={next && collectivesUrl(prefix, fields, next)}
      first={after && collectivesUrl(prefix, fields)}
    />,
  );
}

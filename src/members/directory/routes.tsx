import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { languageName, usualLanguages } from "../languages/named.ts";
import { languagesSpokenHere } from "../languages/spoken.ts";
import { mayAddPerson } from "../permissions.ts";
import { skillsOf } from "../queries.ts";
import { membersPath } from "../urls.ts";
import { directoryUrl, readFields } from "./fields.ts";
import { listMembers } from "./list-members.ts";
import { DirectoryPage } from "./page.tsx";
import { readSought } from "./read-sought.ts";
import { directoryWords } from "./words.ts";

export const directoryRoutes: Route[] = [get(membersPath, "member", directoryPage)];

const perPage = 50;

async function directoryPage(visit: Visit): Promise<Response> {
  const { looking, prefix, platform, query } = visit;
  const fields = readFields(query);
  const order = fields.view === "places" ? "place" : "name";
  const position = readCursor(platform.secrets, query.get("apres") ?? undefined);
  const [from, key = ""] = position?.after.split("\n") ?? [];
  // A cursor of the other order leads to the beginning of this one.
  const after = position && from === order ? { key, id: position.id } : undefined;
  const understood = await readSought(looking, fields);
  const people = await listMembers(looking, perPage + 1, after, understood.sought, order);
  const shown = people.slice(0, perPage);
  const last = people.length > perPage ? shown.at(-1) : undefined;
  const next =
    last && writeCursor(platform.secrets, { after: `${order}\n${last.key}`, id: last.id });
  return visit.page(
    directoryWords(visit.locale)("title"),
    <DirectoryPage
      prefix={prefix}
      fields={fields}
      understood={understood}
      languages={await languagesToChoose(visit)}
      people={shown}
      skills={await skillsOf(
        looking.db,
        shown.map(({ id }) => id),
      )}
      mayAdd={mayAddPerson(visit.acting.person)}
      next={next && directoryUrl(prefix, fields, next)}
      first={after && directoryUrl(prefix, fields)}
    />,
  );
}

/** Those that somebody said to speak; where nobody did, there is nothing to choose. */
async function languagesToChoose({ looking, locale }: Visit) {
  const spoken = await languagesSpokenHere(looking.db);
  const usual = usualLanguages.filter((tag) => spoken.includes(tag));
  const others = spoken.filter((tag) => !usual.some((one) => one === tag));
  return [...usual, ...others].map((tag) => ({ value: tag, label: languageName(tag, locale) }));
}

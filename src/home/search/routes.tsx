import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { findThings, mostFound } from "#kernel/search";
import { SearchPage } from "./page.tsx";
import { soughtOf, spans, type SearchFields } from "./sought.ts";
import { searchPath, searchUrl } from "./urls.ts";
import { searchWords } from "./words.ts";

export const searchRoutes: Route[] = [get(searchPath, "everyone", searchPage)];

const perPage = 20;
const longestWords = 200;

async function searchPage(visit: Visit): Promise<Response> {
  const { looking, platform, prefix, query } = visit;
  const fields = readFields(visit);
  const position = readCursor(platform.secrets, query.get("apres") ?? undefined);
  const after = position?.after === searchPath ? position.id : 0;
  const sought = soughtOf(fields, looking.clock());
  const all = fields.words ? await findThings(looking, platform, sought, perPage + 1, after) : [];
  const found = all.slice(0, perPage);
  const t = searchWords(visit.locale);
  const last = all.length > perPage ? found.at(-1) : undefined;
  const goesOn = last && writeCursor(platform.secrets, { after: searchPath, id: last.rank });
  return visit.page(
    fields.words ? t("found.for", { words: fields.words }) : t("title"),
    <SearchPage
      prefix={prefix}
      fields={fields}
      kinds={platform.searchables.map((one) => ({
        kind: one.kind,
        hue: one.hue,
        icon: one.icon,
        label: one.one(visit.locale),
        several: one.several(visit.locale),
      }))}
      found={found}
      next={goesOn && searchUrl(prefix, fields, goesOn)}
      first={after > 0 ? searchUrl(prefix, fields) : undefined}
      cut={found.at(-1)?.rank === mostFound}
    />,
  );
}

function readFields({ query, platform }: Visit): SearchFields {
  const said = (name: string) => (query.get(name) ?? "").trim().slice(0, longestWords);
  return {
    words: said("q"),
    kind: platform.searchables.find(({ kind }) => kind === query.get("quoi"))?.kind,
    place: said("ou"),
    since: spans.find((span) => span === query.get("depuis")),
  };
}

import { isFacilitator } from "#kernel/acting";
import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { listedForm } from "../forms.ts";
import { voicesAmong } from "../messages/voices.ts";
import { discussionsPath } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { latestHeard } from "./latest.ts";
import { EverywherePage, listUrl } from "./page.tsx";

export const everywhereRoutes: Route[] = [get(discussionsPath, "member", listPage)];

const perPage = 30;

async function listPage(visit: Visit): Promise<Response> {
  const { acting, platform, prefix, query } = visit;
  const listed = listedForm.catch("all").parse(query.get("genre"));
  const waits = { ouvert: true, fini: false }[query.get("etat") ?? ""];
  const position = readCursor(platform.secrets, query.get("apres") ?? undefined);
  const { heard, next } = await latestHeard(acting, platform.subjects, {
    listed,
    waits,
    most: perPage,
    before: position?.id,
  });
  const voice = await voicesAmong(
    acting,
    heard.map(({ message }) => message.authorId),
  );
  const here = listUrl(prefix, listed, waits);
  const cursor = next && writeCursor(platform.secrets, { after: "", id: next });
  return visit.page(
    discussionsWords(visit.locale)("thread.title"),
    <EverywherePage
      listed={listed}
      waits={waits}
      heard={heard.map((one) => ({ ...one, voice: voice(one.message, one.subject) }))}
      seesAge={isFacilitator(acting.person)}
      next={cursor ? `${here}${here.includes("?") ? "&" : "?"}apres=${cursor}` : undefined}
      first={position && here}
    />,
  );
}

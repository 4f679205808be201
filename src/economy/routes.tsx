import { isFacilitator } from "#kernel/acting";
import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { contributionRoutes } from "./contribution-routes.tsx";
import { readableLines } from "./lines.ts";
import { namingRoutes } from "./naming/routes.tsx";
import { EconomyPage, type LinesPage } from "./pages/economy-page.tsx";
import { contributionsBy, latestContributions, timeByWay, type Contribution } from "./queries.ts";
import { economyPath } from "./urls.ts";
import { economyWords } from "./words.ts";

export const routes: Route[] = [
  get(economyPath, "member", economyPage),
  ...contributionRoutes,
  ...namingRoutes,
];

const perPage = 20;
const mostOwn = 50;

async function economyPage(visit: Visit): Promise<Response> {
  const { acting, prefix, platform } = visit;
  const own = await contributionsBy(acting, acting.person.id, mostOwn);
  return visit.page(
    economyWords(visit.locale)("page.title"),
    <EconomyPage
      prefix={prefix}
      ways={await timeByWay(acting)}
      time={await latest(visit, "time", "apres")}
      things={await latest(visit, "things", "choses")}
      mine={await readableLines(acting, platform, own)}
    />,
  );
}

/** A page of one list, whose address says where it begins. */
async function latest(visit: Visit, which: "time" | "things", name: string): Promise<LinesPage> {
  const { acting, prefix, platform } = visit;
  const at = readCursor(platform.secrets, visit.query.get(name) ?? undefined);
  const lines = await latestContributions(acting, which, perPage + 1, at?.id);
  const shown = lines.slice(0, perPage);
  const last = lines.length > perPage && shown.at(-1);
  const cursor = last && writeCursor(platform.secrets, { after: "", id: last.id });
  // One's own lines are corrected in their own list; here, those of others.
  const { person } = acting;
  const here = ({ personId }: Contribution) => personId !== person.id || isFacilitator(person);
  const seen = await readableLines(acting, platform, shown);
  return {
    lines: seen.map((line) => ({ ...line, mayTakeBack: here(line) && line.mayTakeBack })),
    next: cursor ? `${prefix}${economyPath}?${name}=${cursor}` : undefined,
    first: at ? prefix + economyPath : undefined,
  };
}

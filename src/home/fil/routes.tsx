import { plainText } from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { get, type Route, type Visit } from "#kernel/http";
import { threadUrl } from "#kernel/subjects";
import { homeWords } from "../words.ts";
import { shapes, ThreadPage, ThreadReading, type Shape } from "./thread-page.tsx";

export const filRoutes: Route[] = [get("/fil/:ref", "member", filPage)];

/** The whole thread of any thing one may see, in one of three shapes. */
async function filPage(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const subject = await visit.subjectNamed(visit.context.req.param("ref"), acting);
  const stations = await platform.subjects.thread(acting, subject);
  if (stations.length === 0) throw new NotFound();
  const told = stations.map((station) => ({
    ...station,
    plain: onOneLine(plainText({ platform, acting }, station.sentence)),
  }));
  const shape = shapeOf(visit.query.get("forme"));
  const props = { subject, stations: told, shape, href: threadUrl(prefix, subject) };
  const title = homeWords(visit.locale)("fil.title", { title: subject.title });
  return shape === "lecture"
    ? visit.page(subject.title, <ThreadReading {...props} />, { bare: true })
    : visit.page(title, <ThreadPage {...props} />);
}

function shapeOf(asked: string | null): Shape {
  return shapes.find((shape) => shape === asked) ?? "liste";
}

function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join(" : ");
}

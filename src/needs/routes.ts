import { get, type Route } from "#kernel/http";
import { routes as introductionRoutes } from "./introductions/routes.tsx";
import { listRoutes } from "./list-routes.tsx";
import { outcomeRoutes } from "./outcome-routes.tsx";
import { postingFormRoutes } from "./posting-form-routes.tsx";
import { showPosting, showThread } from "./posting-routes.tsx";
import type { PostingKind } from "./postings/posting.ts";
import { allyRoutes, stateRoutes } from "./state-routes.ts";
import { postingsPath } from "./urls.ts";

const kinds: PostingKind[] = ["need", "offer"];

export const routes: Route[] = [
  ...listRoutes,
  ...kinds.flatMap((kind) => [
    ...postingFormRoutes(kind),
    // Open to everyone, for what was said to everyone; anything else is not found.
    get(`${postingsPath[kind]}/:id`, "everyone", (visit) => showPosting(visit, kind)),
    get(`${postingsPath[kind]}/:id/fil`, "member", (visit) => showThread(visit, kind)),
    ...stateRoutes(kind),
  ]),
  ...allyRoutes,
  ...outcomeRoutes,
  ...introductionRoutes,
];

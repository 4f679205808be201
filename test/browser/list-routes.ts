// Run by `every-page.spec.ts` in a process of its own: the pages' sources need our own loader of .tsx.
import { domains } from "../../src/domains.ts";

const routes = domains.flatMap(({ routes = [] }) => routes);
console.log(JSON.stringify(routes.map(({ method, path, access }) => ({ method, path, access }))));

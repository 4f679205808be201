import type { Flash, MenuEntry, View } from "#ui";
import { randomUUID } from "node:crypto";
import { dropCookie, readCookie } from "./cookies.ts";
import { readFlash } from "./flash.ts";
import type { Visit } from "./visit.tsx";

/** What the components may know of the page that answers a visit. */
export function viewOf(visit: Visit): View {
  const { platform, circumstances, viewer, prefix } = visit;
  const { community, locale } = circumstances;
  const { pathname, search } = new URL(visit.context.req.url);
  return {
    locale,
    zone: community?.zone ?? "Europe/Paris",
    now: platform.clock(),
    address: pathname + search,
    mode: platform.settings.mode,
    community: community && {
      name: community.name,
      sentence: community.sentence,
      identity: `community ${community.id} ${community.name}`,
      prefix: community.prefix,
      creole: community.creole,
    },
    viewer: viewer && { id: viewer.id, name: viewer.firstName, href: `${prefix}/moi` },
    menu: viewer ? menuOf(visit, pathname) : [],
    formKey: randomUUID,
  };
}

function menuOf(visit: Visit, path: string): MenuEntry[] {
  const { platform, prefix } = visit;
  return platform.domains
    .flatMap(({ menu = [] }) => menu)
    .sort((one, other) => one.rank - other.rank)
    .map(({ label, path: to, covers }) => ({
      label: label(visit),
      href: prefix + to,
      current: path === prefix + to || Boolean(covers?.test(path.slice(prefix.length))),
    }));
}

/** What was just done is told once, by the next whole page. */
export function takeFlash({ platform, context }: Visit): Flash | undefined {
  const { settings, secrets } = platform;
  const kept = readCookie(context, settings, "flash");
  if (!kept) return undefined;
  dropCookie(context, settings, "flash");
  return readFlash(secrets, kept);
}

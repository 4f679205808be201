import type { Settings } from "#kernel/config";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/** `session`: who; `attempt`: a sign-in under way; `flash`: what was just done; `langue`: the language. */
type CookieName = "session" | "attempt" | "flash" | "langue";

export function readCookie(
  context: Context,
  settings: Settings,
  name: CookieName,
): string | undefined {
  return getCookie(context, fullName(settings, name));
}

export function writeCookie(
  context: Context,
  settings: Settings,
  name: CookieName,
  value: string,
  maxAge: number,
): void {
  setCookie(context, fullName(settings, name), value, { ...attributes(settings), maxAge });
}

export function dropCookie(context: Context, settings: Settings, name: CookieName): void {
  deleteCookie(context, fullName(settings, name), attributes(settings));
}

/** Over https, the browser itself refuses a `__Host-` cookie set by another host or in clear. */
function fullName(settings: Settings, name: CookieName): string {
  return isSecure(settings) ? `__Host-koudmen-${name}` : `koudmen-${name}`;
}

function attributes(settings: Settings) {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure(settings) } as const;
}

function isSecure(settings: Settings): boolean {
  return settings.baseUrl.startsWith("https:");
}

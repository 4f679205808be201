import type { Visit } from "./visit.ts";

/**
 * Who may ask for an address. Everything is denied unless a route says otherwise; what a person
 * may do with one thing is decided in the act.
 */
export type Access =
  "everyone" | "signed-in" | "member" | "facilitator" | "development" | "demonstration";

export type Handler = (visit: Visit) => Promise<Response> | Response;

export type Route = {
  method: "get" | "post";
  path: string;
  access: Access;
  handle: Handler;
  /** Works before the first community exists, without one. */
  beforeSetup?: boolean;
  /** Takes a form with a file, of this many bytes at most: read it with `readFileForm`. */
  mostBytes?: number;
  /** What a mail reader's one-click unsubscription does here; see `isOneClick`. */
  oneClick?: Handler;
};

/** A page: read-only, safe, linkable, all its state in the address. */
export function get(path: string, access: Access, handle: Handler): Route {
  return { method: "get", path, access, handle };
}

/** An act that takes a form with a file. */
export function postFile(path: string, access: Access, mostBytes: number, handle: Handler): Route {
  return { ...post(path, access, handle), mostBytes };
}

/** An act on a noun; answers with a redirect, or with the same page and what to correct. */
export function post(path: string, access: Access, handle: Handler): Route {
  return { method: "post", path, access, handle };
}

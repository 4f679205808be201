export { closeServer } from "./close-server.ts";
export { writeCookie, readCookie, dropCookie } from "./cookies.ts";
export { readCursor, writeCursor, type Position } from "./cursor.ts";
export { faultPage } from "./fault-pages.tsx";
export {
  parseForm,
  sentenceFor,
  typedVersion,
  type FieldErrors,
  type Parsed,
  type Typed,
} from "./form.ts";
export { isFileForm, readFileForm, type FileForm, type ReceivedFile } from "./file-form.ts";
export { isOneClick } from "./one-click.ts";
export { once } from "./once.ts";
export type { Domain, Identity, Known, MenuLink, Platform } from "./platform.ts";
export { countTry, type Allowance, type Limit } from "./rate-limit.ts";
export { newRequestId } from "./request-id.ts";
export { get, post, postFile, type Access, type Route } from "./routes.ts";
export { securityHeaders, strictTransport } from "./security-headers.ts";
export { refusedEntrance, serveRoute } from "./serve-route.ts";
export { clientAddress } from "./client-address.ts";
export { Visit } from "./visit.tsx";

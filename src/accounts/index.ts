import "./tables.ts";

export { accountFor } from "./enter.ts";
export { emailField } from "./forms.ts";
export { openSession, prolongSession, sessionSeconds } from "./open-session.ts";
export { accountOfSession, accountWithEmail, emailOf, keepLocale, localesOf } from "./queries.ts";
export { safeReturn, signInPath, signOutPath } from "./urls.ts";
export { accountsWords } from "./words.ts";

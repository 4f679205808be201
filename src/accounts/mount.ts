import type { Domain } from "#kernel/http";
import { jobs } from "./jobs.ts";
import { routes } from "./routes.tsx";

export const accounts: Domain = {
  name: "accounts",
  tables: {
    account: "The e-mail address one signs in with. Deleted with the account.",
    sign_in_attempt: "The address a code was sent to. Deleted a day after it expires.",
    session:
      "That an account is signed in somewhere, and since when. Deleted on signing out or expiry.",
  },
  routes,
  jobs,
};

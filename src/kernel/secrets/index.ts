export { hashToken } from "./hash-token.ts";
export { openSecrets, type Secrets } from "./secrets.ts";

import "./tables.ts";

export { addWebhook } from "./add.ts";
export { tryWebhook } from "./send-again.ts";

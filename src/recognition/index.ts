import "./tables.ts";

export { thanksAbout, thanksTo, type Thanks } from "./queries.ts";
export { thank, type ThanksEntry } from "./thank.ts";
export { newThanksUrl } from "./urls.ts";
export { withdrawThanks } from "./withdraw-thanks.ts";

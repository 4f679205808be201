import "./tables.ts";

export { thanksForm } from "./forms.ts";
export { thanksAbout, thanksTo, type Thanks } from "./queries.ts";
export { thank, type ThanksEntry } from "./thank.ts";
export { newThanksUrl } from "./urls.ts";

export { liveResponse } from "./live-response.ts";
export { openLive, type Live } from "./live.ts";

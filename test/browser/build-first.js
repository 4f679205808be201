import { ensureBuilt } from "../../build/ensure-built.js";

/** What is tested is what is delivered: the built server and its hashed files. */
export default ensureBuilt;

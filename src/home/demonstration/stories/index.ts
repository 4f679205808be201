import { firstTold } from "./first-told.ts";
import { otherKinds } from "./other-kinds.ts";

export type { Line, Story } from "./story.ts";

export const stories = { ...firstTold, ...otherKinds };

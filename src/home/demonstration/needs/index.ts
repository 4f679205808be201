import { firstTold } from "./first-told.ts";
import { otherKinds } from "./other-kinds.ts";

export const needs = { ...firstTold, ...otherKinds };

export type NeedKey = keyof typeof needs;

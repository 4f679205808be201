import { firstOnes } from "./first-ones.ts";
import { neighbours } from "./neighbours.ts";

export type { Villager } from "./villager.ts";

/** Those who sign in have their key for an address: `aicha@demo.example`. */
export const people = { ...firstOnes, ...neighbours };

export type Who = keyof typeof people;

import { z } from "zod";

/** Zones proposed at the founding: where the communities we know live. The first is the default. */
export const zones = [
  "America/Martinique",
  "America/Guadeloupe",
  "America/Cayenne",
  "Europe/Paris",
  "Indian/Reunion",
] as const;

/** Three answers found a community; a fourth says where its days begin. */
export const foundingForm = z.object({
  name: z.string().trim().min(1).max(120),
  sentence: z.string().trim().min(1).max(400),
  nextOn: z.union([z.literal(""), z.iso.date()]).default(""),
  zone: z.enum(zones).default(zones[0]),
});

export type Founding = z.output<typeof foundingForm>;

import { z } from "zod";

/** How far something is from the place that is sought: see `distanceBetween`. */
export const distance = z
  .object({
    km: z.number().int().meta({ description: "As the crow flies; 0 in the same commune." }),
    about: z.boolean().meta({ description: "Only known to 5 km." }),
  })
  .meta({ id: "Distance" });

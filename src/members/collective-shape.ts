import { id } from "#kernel/api";
import { z } from "zod";

export const collectiveShape = z
  .object({
    id,
    kind: z.enum(["organisation", "project"]),
    name: z.string(),
    place: z.string(),
    about: z.string().meta({ description: "What it does, in its own words." }),
    url: z.url(),
  })
  .meta({ id: "Collective" });

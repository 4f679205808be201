import { z } from "zod";

/** Why a facilitator has to know who said something without a name. */
export const openingForm = z.object({ reason: z.string().trim().min(1).max(500) });

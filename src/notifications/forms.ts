import { z } from "zod";
import { rhythms } from "./rhythm.ts";

export const rhythmForm = z.object({ rythme: z.enum(rhythms) });

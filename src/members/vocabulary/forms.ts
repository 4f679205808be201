import { z } from "zod";

export const nameForm = z.object({ mot: z.string().trim().min(1).max(200) });
export const synonymForm = z.object({ mot: z.string().trim().min(1).max(300) });
export const otherForm = z.object({ autre: z.string().trim().min(1).max(300) });
export const relations = ["broader", "related"] as const;
export const relateForm = otherForm.extend({ lien: z.enum(relations).default("broader") });

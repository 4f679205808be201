import { z } from "zod";

/** A moment, sent as ISO 8601 in universal time. */
export const moment = z.date().meta({ examples: ["2026-03-03T14:30:00.000Z"] });

/** The number of a thing. */
export const id = z.number().int();

/** `{id}` in an address. */
export const oneId = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });

/** How a person is named in a list of other things. */
export const personNamed = z.object({ id, name: z.string() }).meta({ id: "PersonNamed" });

import { z } from "zod";

/** A moment, sent as ISO 8601 in universal time. */
export const moment = z.date().meta({ examples: ["2026-03-03T14:30:00.000Z"] });

/** The number of a thing, in an answer. */
export const id = z.number().int();

/** The number of a thing, in an address or a body. */
export const oneId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** `{id}` in an address. */
export const idInPath = z.object({ id: oneId });

/** How a person is named in other things. */
export const personNamed = z.object({ id, name: z.string() }).meta({ id: "PersonNamed" });

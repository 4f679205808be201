import { NotFound } from "#kernel/errors";
import { parseForm, type Visit } from "#kernel/http";
import type { z } from "zod";

/** What one of our buttons sends; anything else was made up. */
export async function pressed<Schema extends z.ZodType>(
  visit: Visit,
  schema: Schema,
): Promise<z.output<Schema>> {
  const form = parseForm(schema, await visit.typed(), visit.locale);
  if (!form.ok) throw new NotFound();
  return form.value;
}

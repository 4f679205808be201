import { z } from "zod";

export type JsonSchema = Record<string, unknown>;

/** Schemas that several operations share, by the `id` given in their `meta`. */
export type Shared = Record<string, JsonSchema>;

/**
 * A zod schema as JSON Schema 2020-12, which OpenAPI 3.1 speaks. What has an `id` is put among
 * `shared` and pointed at.
 * @param io `input`: as it may be sent; `output`: as it comes back
 */
export function jsonSchema(schema: z.ZodType, io: "input" | "output", shared: Shared): JsonSchema {
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any", override: plainer });
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs = {}, ...rest } = JSON.parse(text) as JsonSchema & { $defs?: Shared };
  delete rest.$schema;
  for (const [id, definition] of Object.entries($defs)) share(shared, id, definition);
  if (typeof rest.id !== "string") return rest;
  const { id, ...definition } = rest;
  share(shared, id, definition);
  return { $ref: `#/components/schemas/${id}` };
}

function share(shared: Shared, name: string, { id: _, ...definition }: JsonSchema) {
  if (shared[name] && JSON.stringify(shared[name]) !== JSON.stringify(definition))
    throw new Error(`Two schemas of the API are called ${name}.`);
  shared[name] = definition;
}

/** Says of moments what is sent, and leaves out what only repeats how numbers work here. */
function plainer({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: JsonSchema;
}) {
  if (zodSchema._zod.def.type === "date")
    Object.assign(jsonSchema, { type: "string", format: "date-time" });
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.format) delete jsonSchema.pattern;
  // A later version may send more.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

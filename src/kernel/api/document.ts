import { jsonSchema, type JsonSchema, type Shared } from "./json-schema.ts";
import type { ApiRoute } from "./operation.ts";
import { fileTypes } from "./sent-file.ts";
import {
  allowanceHeaders,
  allowanceReferences,
  problemSchema,
  sharedResponses,
  type ProblemName,
} from "./document-problems.ts";

/** The document of the API (OpenAPI 3.1), made of the operations themselves. */
export function apiDocument(routes: ApiRoute[], server: string): JsonSchema {
  const schemas: Shared = { Problem: problemSchema };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: describe(route, schemas) };
  return {
    openapi: "3.1.1",
    info: {
      title: "Koudmen",
      version: "1.0.0",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
      description: introduction,
    },
    servers: [{ url: server }],
    security: [{ bearer: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description:
            "A token a member makes at `/moi/jetons`. It acts as that member, and reads only, or reads and writes.",
        },
      },
      headers: allowanceHeaders,
      parameters: { IdempotencyKey: idempotencyKey },
      schemas,
      responses: sharedResponses,
    },
  };
}

const introduction = `What the pages do, for programs: the same rules, the same limits.

Lists answer \`{items, next}\` and take \`limit\` (1 to 100) and \`cursor\` (the \`next\` of the page before). \
Moments are ISO 8601 in universal time, days \`2026-03-03\`, durations minutes. \
Refusals are problem documents (RFC 9457) with a stable \`code\`; their sentences come in French, or in the language \
\`Accept-Language\` prefers among fr, en and gcf. A token may send 600 requests a minute; \`RateLimit\` says how many are left.`;

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  description:
    "A name for this sending, of your choice. Sent again with the same key within 24 hours, it is done once and gets the first answer.",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[!-~]+$" },
};

function describe(route: ApiRoute, shared: Shared): JsonSchema {
  const status = route.status ?? 200;
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.tag],
    security: [{ bearer: [route.scope] }],
    parameters: parametersOf(route, shared),
    ...requestBodyOf(route, shared),
    responses: {
      [status]: {
        description: outcomes[status],
        headers: {
          ...(route.location ? { Location: { schema: { type: "string" } } } : {}),
          ...allowanceReferences,
        },
        content: { "application/json": { schema: jsonSchema(route.reply, "output", shared) } },
      },
      ...Object.fromEntries(
        problemsOf(route).map(([status, name]) => [
          status,
          { $ref: `#/components/responses/${name}` },
        ]),
      ),
    },
  };
}

function parametersOf(route: ApiRoute, shared: Shared): JsonSchema[] {
  const posted =
    route.method === "post" ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : [];
  return [
    ...parametersIn("path", route.params, shared),
    ...parametersIn("query", route.query, shared),
    ...posted,
  ];
}

function parametersIn(
  place: "path" | "query",
  schema: ApiRoute["params"],
  shared: Shared,
): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "input", shared) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    ...(description ? { description } : {}),
    schema,
  }));
}

const outcomes = { 200: "Done.", 201: "Made.", 202: "Asked: it is done meanwhile." };

function requestBodyOf(route: ApiRoute, shared: Shared): JsonSchema {
  if (route.file) return { requestBody: fileBody };
  return route.body || route.onBehalf ? { requestBody: requestBody(route, shared) } : {};
}

const fileBody = {
  required: true,
  content: Object.fromEntries(fileTypes.map((type) => [type, {}])),
};

function requestBody(route: ApiRoute, shared: Shared): JsonSchema {
  const schema = route.body ? jsonSchema(route.body, "input", shared) : { type: "object" };
  const properties = {
    ...(schema.properties as JsonSchema),
    ...(route.onBehalf ? { onBehalfOf } : {}),
  };
  return {
    required: Boolean(route.body),
    content: {
      "application/json": {
        schema: { ...schema, properties },
        ...(route.example ? { example: route.example } : {}),
      },
    },
  };
}

const onBehalfOf = {
  type: "integer",
  exclusiveMinimum: 0,
  description:
    "The person it is done for, when it is not oneself: a facilitator's right, for who never signs in.",
};

function problemsOf(route: ApiRoute): [string, ProblemName][] {
  const reads: [string, ProblemName][] = [["401", "Unknown"]];
  if (route.params || route.query || route.scope === "write") reads.push(["404", "NotFound"]);
  if (route.query || route.scope === "write") reads.push(["422", "Unfit"]);
  const writes: [string, ProblemName][] = [
    ["400", "Malformed"],
    ["403", "Forbidden"],
    ["409", "Conflict"],
    ["413", "TooLarge"],
    ["415", "MediaType"],
  ];
  return [
    ...reads,
    ...(route.scope === "write" ? writes : []),
    ["429", "TooMany"],
    ["500", "Broken"],
  ];
}

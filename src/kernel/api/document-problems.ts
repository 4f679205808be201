/** Every refusal, as the document tells it (RFC 9457). */
export const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "code", "detail", "requestId"],
  properties: {
    type: { type: "string", format: "uri", examples: ["urn:koudmen:problem:invalid"] },
    title: { type: "string" },
    status: { type: "integer" },
    code: {
      type: "string",
      description: "Stable: what a program compares.",
      examples: ["invalid"],
    },
    detail: { type: "string", description: "What to do, for a person." },
    requestId: { type: "string", description: "What to tell whoever runs the server." },
    errors: {
      type: "object",
      additionalProperties: { type: "string" },
      description: "One sentence for each value to correct, by its name.",
    },
  },
};

/** Told by every answer that a request of a token was counted for. */
export const allowanceHeaders = {
  "RateLimit-Policy": {
    description: "How many requests (`q`) in how many seconds (`w`).",
    schema: { type: "string" },
    example: '"token";q=600;w=60',
  },
  RateLimit: {
    description: "How many requests are left (`r`), and in how many seconds they are anew (`t`).",
    schema: { type: "string" },
    example: '"token";r=597;t=41',
  },
};

const retryAfter = {
  "Retry-After": { description: "Seconds.", schema: { type: "integer" } },
};
/** Points at `allowanceHeaders`, which stand once in the document. */
export const allowanceReferences = Object.fromEntries(
  Object.keys(allowanceHeaders).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

const challenge = { "WWW-Authenticate": { schema: { type: "string" } } };

export const sharedResponses = {
  Malformed: refusal("The body is not a JSON object."),
  Unknown: refusal("No token, or one this community does not know.", challenge),
  Forbidden: refusal("The token only reads (`scope`), or the person may not do this."),
  NotFound: refusal("Absent, or not open to this person."),
  Conflict: refusal("No longer in the state the act needs."),
  TooLarge: refusal("The body is larger than accepted."),
  MediaType: refusal("The body is not of a type that this operation takes."),
  Unfit: refusal(
    "Values to correct, named in `errors`; or an `Idempotency-Key` used for another request.",
  ),
  TooMany: refusal("Too many requests.", { ...retryAfter, ...allowanceReferences }),
  Broken: refusal("Something broke on the server."),
};

export type ProblemName = keyof typeof sharedResponses;

function refusal(description: string, headers?: Record<string, unknown>) {
  return {
    description,
    ...(headers ? { headers } : {}),
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

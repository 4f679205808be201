import type { FieldErrors } from "#kernel/http";
import type { z } from "zod";

/** What only a program meets: a refusal of the request itself, before any act. */
export class Refused extends Error {
  readonly status: 400 | 401 | 403 | 405 | 413 | 415 | 422;
  /** Stable name of the refusal. */
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: Refused["status"], code: string, headers: Record<string, string> = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** No token, or one that opens nothing here (RFC 6750 §3). */
export class Unknown extends Refused {
  constructor(given: boolean) {
    const error = given ? ', error="invalid_token"' : "";
    super(401, "unauthenticated", { "www-authenticate": `Bearer realm="koudmen"${error}` });
  }
}

/** Values to correct: a sentence for each, or the issues that a schema found in what was given. */
export class Unfit extends Refused {
  readonly sentences: FieldErrors;
  readonly issues: z.core.$ZodIssue[];
  readonly given: unknown;

  constructor(sentences: FieldErrors, issues: z.core.$ZodIssue[] = [], given?: unknown) {
    super(422, "invalid");
    this.sentences = sentences;
    this.issues = issues;
    this.given = given;
  }
}

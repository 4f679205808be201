/** A refusal an act may throw; the platform turns it into a page or a problem document. */
export class Refusal extends Error {
  readonly status: 403 | 404 | 409 | 429;
  /** Stable name of the refusal, for the API and for the words of the page. */
  readonly code: string;

  constructor(status: 403 | 404 | 409 | 429, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** The thing is absent, or the person may not know that it exists. */
export class NotFound extends Refusal {
  constructor(code = "not-found") {
    super(404, code);
  }
}

/** The person may see the thing, and may not do this with it. */
export class Forbidden extends Refusal {
  constructor(code = "forbidden") {
    super(403, code);
  }
}

/** The thing changed meanwhile, or is no longer in the state the act needs. */
export class Conflict extends Refusal {
  constructor(code = "conflict") {
    super(409, code);
  }
}

export class TooMany extends Refusal {
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number;
  constructor(retryAfter: number, code = "too-many") {
    super(429, code);
    this.retryAfter = retryAfter;
  }
}

/** A fault whose sentence is meant for whoever runs the server, and says what to do. */
export class PlainFault extends Error {}

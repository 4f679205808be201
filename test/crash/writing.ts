import { setTimeout as sleep } from "node:timers/promises";

/** Several connections that say needs one after the other, each with a title of its own. */
export type Writing = {
  /** Titles whose answer came whole. */
  acknowledged: Set<string>;
  /** How many sendings got no answer, or one that says to come back. */
  unanswered: number;
  /** Answers that should not come, whatever happens to the server. */
  faults: string[];
  /** They wait for this to begin. */
  resume(): void;
  /** Lets each connection bring its last need to its end. */
  pause(): Promise<void>;
  stop(): Promise<void>;
};

type Told = { url: string; tokens: string[]; perMinute: number };

/**
 * Writes through the API, one connection for each token. A need left without an answer is sent again under the same
 * `Idempotency-Key` until it has one, as a careful program does.
 */
export function startWriting({ url, tokens, perMinute }: Told): Writing {
  const gate = { open: Promise.withResolvers<void>(), stopping: false };
  const busy = new Set<Promise<void>>();
  const writing: Writing = {
    acknowledged: new Set(),
    unanswered: 0,
    faults: [],
    resume: () => gate.open.resolve(),
    async pause() {
      gate.open = Promise.withResolvers();
      while (busy.size > 0) await Promise.all(busy);
    },
    async stop() {
      gate.stopping = true;
      gate.open.resolve();
      await all;
    },
  };

  async function deliver(token: string, title: string): Promise<void> {
    while (!gate.stopping) {
      if (await send(token, title)) return void writing.acknowledged.add(title);
      writing.unanswered++;
      await sleep(100);
    }
  }

  /** @returns whether it was acknowledged: the answer says so, and came to its end */
  async function send(token: string, title: string): Promise<boolean> {
    try {
      const answer = await fetch(`${url}/api/v1/needs`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "idempotency-key": title.replaceAll(" ", "-"),
        },
        body: JSON.stringify({ title }),
        signal: AbortSignal.timeout(15_000),
      });
      const said = await answer.text();
      if (answer.status === 201 && (JSON.parse(said) as { title: string }).title === title)
        return true;
      if (answer.status < 500 && answer.status !== 429)
        writing.faults.push(`${answer.status} ${said}`);
      if (answer.status === 429) await sleep(500);
    } catch {
      // Cut on the way: whether it was kept is not known.
    }
    return false;
  }

  const least = 60_000 / perMinute;
  async function write(token: string, writer: number): Promise<void> {
    for (let number = 1; ; number++) {
      await gate.open.promise;
      if (gate.stopping) return;
      const started = Date.now();
      const delivery = deliver(token, `Besoin ${number} de la main ${writer}`);
      busy.add(delivery);
      await delivery;
      busy.delete(delivery);
      await sleep(Math.max(0, started + least - Date.now()));
    }
  }

  const all = Promise.all(tokens.map(write));
  return writing;
}

import pg from "pg";

export type Listening = {
  /** Resolves once the first LISTEN is in place; never rejects. */
  ready: Promise<void>;
  close(): Promise<void>;
};

type Hearing = {
  onNotice: (payload: string) => void;
  /** After each reconnection: what was said meanwhile was missed. */
  onReturn: () => void;
  onFault: (fault: Error) => void;
};

const longestPause = 10_000;
const pulse = 30_000;

/**
 * Keeps one connection of its own that hears `channel`, and makes a new one when it is lost.
 * A notice only wakes: whoever relies on it also looks by itself from time to time.
 */
export function listen(url: string, channel: string, hearing: Hearing): Listening {
  const closing = Promise.withResolvers<void>();
  const first = Promise.withResolvers<void>();
  let closed = false;
  let current: pg.Client | undefined;

  async function hear() {
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    });
    current = client;
    const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
    client.on("error", hearing.onFault);
    client.on("notification", ({ payload }) => hearing.onNotice(payload ?? ""));
    let beat: NodeJS.Timeout | undefined;
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      // A connection cut without a word is found out by asking.
      beat = setInterval(() => {
        client.query("select 1").catch(() => void client.end().catch(() => {}));
      }, pulse).unref();
      return { lost, stopBeat: () => clearInterval(beat) };
    } catch (fault) {
      clearInterval(beat);
      await client.end().catch(() => {});
      throw fault;
    }
  }

  async function keepHearing() {
    let pause = 250;
    for (let times = 0; !closed;) {
      try {
        const { lost, stopBeat } = await hear();
        pause = 250;
        if (times++ === 0) first.resolve();
        else hearing.onReturn();
        await lost;
        stopBeat();
      } catch (fault) {
        if (!closed) hearing.onFault(fault as Error);
      }
      if (!closed) await Promise.race([wait(pause), closing.promise]);
      pause = Math.min(pause * 2, longestPause);
    }
    first.resolve();
  }

  const ended = keepHearing();
  return {
    ready: first.promise,
    async close() {
      closed = true;
      closing.resolve();
      await current?.end().catch(() => {});
      await ended;
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

import { faultFacts, type Log } from "#kernel/log";

const atMost = 2000;
const afterFault = 5000;

export type Rounds = { wake: () => void; stop: () => Promise<void> };

/**
 * Does a round of work when woken, and every two seconds by itself; never two at once.
 * @param work asks between its parts whether it is time to stop
 */
export function startRounds(
  name: string,
  work: (stopping: () => boolean) => Promise<void>,
  log: Log,
): Rounds {
  let stopping = false;
  let again = false;
  let cutPause = () => {};

  async function run() {
    while (!stopping) {
      again = false;
      let pause = atMost;
      try {
        await work(() => stopping);
      } catch (fault) {
        log.error(`${name} failed`, faultFacts(fault));
        pause = afterFault;
      }
      if (!again && !stopping) await paused(pause);
    }
  }

  function paused(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      cutPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const wake = () => {
    again = true;
    cutPause();
  };
  const ended = run();
  return {
    wake,
    async stop() {
      stopping = true;
      cutPause();
      await ended;
    },
  };
}

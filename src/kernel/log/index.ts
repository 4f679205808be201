export const levels = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof levels)[number];

/** One line of JSON per thing worth telling. Never a code, a token, an address or what people write. */
export type Log = Record<Level, (message: string, facts?: Record<string, unknown>) => void>;

export function openLog(lowest: Level, write: (line: string) => void = toStderr): Log {
  const say =
    (level: Level) =>
    (message: string, facts: Record<string, unknown> = {}) => {
      if (levels.indexOf(level) < levels.indexOf(lowest)) return;
      write(JSON.stringify({ at: new Date().toISOString(), level, message, ...facts }));
    };
  return { debug: say("debug"), info: say("info"), warn: say("warn"), error: say("error") };
}

/** What a log may keep of a fault: its kind, its sentence, where it came from. */
export function faultFacts(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { fault: String(fault) };
  return { fault: `${fault.name}: ${fault.message}`, stack: fault.stack?.split("\n").slice(1, 12) };
}

function toStderr(line: string) {
  process.stderr.write(`${line}\n`);
}

import type { machine } from "./machine.ts";

/** Milliseconds of processor and of waiting, for one request. */
export type Row = {
  name: string;
  app: number;
  database: number;
  /** Processor time of application and database, as a multiple of the bare server's. */
  ratio: number;
  perSecond: number;
  p50: number;
  p99: number;
  bytes: number;
  /** How much of the machine's processors others used meanwhile, from 0 to 1: the less, the truer. */
  others: number;
};

type Memory = { node: number; all: number };

export type Report = {
  machine: ReturnType<typeof machine> & { postgresql: string; loadAtTheEnd: number };
  size: Record<string, number | string>;
  method: { rounds: number; seconds: number; connections: number };
  rows: Row[];
  /** Megabytes. */
  memory: { atRest: Memory; afterLoad: Memory };
  /** Milliseconds until `/healthz` is well. */
  start: { cold: number; warm: number };
};

/** Progress goes beside the result. */
export function tell(words: string): void {
  process.stderr.write(`${words}\n`);
}

export function show({ machine, size, method, rows, memory, start }: Report): void {
  const facts = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  console.log(`\n${facts.join(" · ")}`);
  console.log(
    `${size.members} members, ${size.needs} needs, ${size.offers} offers, ${size.skills} skills ` +
      `(${size.vocabulary}), ${size.messages} messages in one thread; medians of ${method.rounds} interleaved rounds of ${method.seconds} s, ` +
      `${method.connections} connections, uncompressed\n`,
  );
  const line = (...cells: string[]) =>
    console.log(cells.map((cell, at) => (at ? cell.padStart(11) : cell.padEnd(15))).join(""));
  line("", "app", "database", "× bare", "requests/s", "p50", "p99", "bytes", "others");
  for (const { name, app, database, ratio, perSecond, p50, p99, bytes, others } of rows)
    line(
      name,
      `${app.toFixed(3)} ms`,
      `${database.toFixed(3)} ms`,
      ratio.toFixed(1),
      perSecond.toFixed(0),
      `${p50.toFixed(2)} ms`,
      `${p99.toFixed(2)} ms`,
      bytes.toFixed(0),
      `${(others * 100).toFixed(0)} %`,
    );
  const { atRest, afterLoad } = memory;
  const told = ({ node, all }: Memory) =>
    `${all.toFixed(0)} MB (Node.js ${node.toFixed(0)}, PostgreSQL ${(all - node).toFixed(0)})`;
  console.log(
    `\nMemory (PSS) at rest ${told(atRest)}; at rest after the rounds ${told(afterLoad)}`,
  );
  console.log(
    `First start, database made: ${start.cold.toFixed(0)} ms; later starts: ${start.warm.toFixed(0)} ms`,
  );
}

// A supervisor in a process of its own, for the tests: tells its addresses, stops when its input ends.
import { startEmbedded, type Options } from "./index.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as Options;
const tell = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);

try {
  const server = await startEmbedded({
    ...options,
    log: (message, facts) => tell({ message, facts }),
  });
  const { ownerUrl, appUrl } = server;
  tell({ ownerUrl, appUrl, pid: server.pid() });
  process.stdin.resume().on("end", () => void server.stop());
} catch (error) {
  const { name, message } = error as Error;
  tell({ refused: name, sentence: message });
}

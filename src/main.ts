import { WrongSetting } from "#kernel/config";
import { PlainFault } from "#kernel/errors";
import { commands } from "./cli/commands.ts";
import { help } from "./cli/help.ts";

const [asked = "serve", ...rest] = process.argv.slice(2);
const name = asked === "--help" || asked === "-h" ? "help" : asked;

try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new PlainFault(`There is no command "${name}".\n\n${help()}`);
  process.exitCode = (await command.run(rest)) ?? 0;
} catch (fault) {
  process.exitCode = 1;
  const plain = fault instanceof PlainFault || fault instanceof WrongSetting || isUsageFault(fault);
  console.error(plain ? (fault as Error).message : fault);
}

/** An option that does not exist, or lacks its value: Node says which one. */
function isUsageFault(fault: unknown): boolean {
  return (
    fault instanceof TypeError && "code" in fault && String(fault.code).startsWith("ERR_PARSE_ARGS")
  );
}

import { communityCommand } from "./community.ts";
import { demoCommand } from "./demo.ts";
import { doctorCommand } from "./doctor.ts";
import { helpCommand } from "./help.ts";
import { importCommand } from "./import.ts";
import { migrateCommand } from "./migrate.ts";
import { serveCommand } from "./serve.ts";
import { tokenCommand } from "./token.ts";

export type Command = {
  /** How it is written, after `koudmen`. */
  usage: string;
  /** What it does, in one line. */
  about: string;
  /** @returns the exit status; none means 0. A thrown fault is told and means 1 */
  run(args: string[]): Promise<number | void>;
};

export const commands: Record<string, Command> = {
  serve: serveCommand,
  demo: demoCommand,
  community: communityCommand,
  import: importCommand,
  token: tokenCommand,
  migrate: migrateCommand,
  doctor: doctorCommand,
  help: helpCommand,
};

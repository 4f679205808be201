import { commands, type Command } from "./commands.ts";

export function help(): string {
  const lines = Object.values(commands).map(
    ({ usage, about }) => `  koudmen ${usage}\n      ${about}`,
  );
  return `Koudmen, the home of a learning community.\n\n${lines.join("\n")}\n\nSettings: docs/self-hosting.md`;
}

export const helpCommand: Command = {
  usage: "help",
  about: "Lists the commands.",
  run() {
    console.log(help());
    return Promise.resolve();
  },
};

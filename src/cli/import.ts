import type { Command } from "./commands.ts";

export const importCommand: Command = {
  usage: "import members|needs|offers|skills FILE.csv [--dry-run]",
  about: "Brings in people, needs, offers or skills from a CSV file: all or nothing, and twice the same changes nothing.",
  run: () => Promise.reject(new Error("unfinished")),
};

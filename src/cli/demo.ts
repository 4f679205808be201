import type { Command } from "./commands.ts";
import { serve } from "./serve.ts";

export const demoCommand: Command = {
  usage: "demo",
  about: "The same as serve --demo.",
  run: () => serve(true),
};

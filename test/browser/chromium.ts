import chromium from "@sparticuz/chromium";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

// Nothing leaves the machine: the browser is asked for our pages and for nothing else.
const quiet = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The system's Chromium where there is one, else the one that came with npm. Nothing is downloaded. */
export async function browserToUse(): Promise<{ executablePath: string; args: string[] }> {
  const own = onPath("chromium");
  if (own) return { executablePath: own, args: quiet };
  return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] };
}

function onPath(name: string): string | undefined {
  const places = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
  return places.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

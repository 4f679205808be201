import type { Settings } from "#kernel/config";
import type { Bounds } from "./read-address.ts";

/** Where a server with these settings may call. */
export function boundsOf({ mode, privateHosts }: Pick<Settings, "mode" | "privateHosts">): Bounds {
  return { insecure: mode === "development", privateHosts };
}

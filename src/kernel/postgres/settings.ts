import type { Place } from "./place.ts";

/** The server's settings, as arguments; `extra` comes last and wins. */
export function settingArguments(place: Place, extra: Record<string, string> = {}): string[] {
  const all = { ...fixed, ...listening(place), ...extra };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

// For a small machine shared with the app: some forty megabytes at rest.
const fixed = {
  shared_buffers: "64MB",
  max_connections: "40",
  wal_compression: "on",
  jit: "off",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  autovacuum_max_workers: "2",
  timezone: "UTC",
  // The log keeps what people typed out: no statement, no detail of a value in conflict.
  log_timezone: "UTC",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
};

function listening(place: Place): Record<string, string> {
  if (place.kind === "loopback")
    return { listen_addresses: "127.0.0.1", port: String(place.port), unix_socket_directories: "" };
  const quoted = `"${place.folder.replaceAll('"', '""')}"`;
  return {
    listen_addresses: "",
    port: "5432",
    unix_socket_directories: quoted,
    unix_socket_permissions: "0700",
  };
}

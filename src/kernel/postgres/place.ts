import { createServer, type AddressInfo } from "node:net";
import type { ClientConfig } from "pg";
import { socketFolder, type Owner } from "./folders.ts";

/** Where the server listens: a socket in a private folder or, on Windows, a port of the loopback. */
export type Place = { kind: "socket"; folder: string } | { kind: "loopback"; port: number };

export type Login = { user: string; password: string; database: string };

export async function choosePlace(home: string, owner: Owner | undefined): Promise<Place> {
  if (process.platform === "win32") return { kind: "loopback", port: await freePort() };
  return { kind: "socket", folder: socketFolder(home, owner) };
}

export function connectionTo(place: Place, login: Login): ClientConfig {
  return place.kind === "socket"
    ? { ...login, host: place.folder, port: 5432 }
    : { ...login, host: "127.0.0.1", port: place.port };
}

/** The driver takes `host` for the socket's folder; `localhost` only keeps it readable as a URL. */
export function addressOf(place: Place, { user, password, database }: Login): string {
  const start = `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
  const name = encodeURIComponent(database);
  return place.kind === "socket"
    ? `${start}localhost/${name}?host=${encodeURIComponent(place.folder)}&port=5432`
    : `${start}127.0.0.1:${place.port}/${name}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import type { ServerType } from "@hono/node-server";
import type { Server } from "node:http";

const mostMilliseconds = 8000;

/**
 * Takes no new connection, and lets those open end after the answer under way: a client that always
 * has one more request would keep the server from ever closing. What lasts longer than some seconds
 * is cut.
 */
export function closeServer(taken: ServerType): Promise<void> {
  // We serve HTTP/1.1 only.
  const server = taken as Server;
  server.prependListener("request", (_request, response) => {
    response.setHeader("connection", "close");
  });
  const sweep = setInterval(() => server.closeIdleConnections(), 200);
  const late = setTimeout(() => server.closeAllConnections(), mostMilliseconds);
  return new Promise((closed) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(late);
      closed();
    });
  });
}

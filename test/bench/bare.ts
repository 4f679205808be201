// The bare server: the same HTTP stack, answering one string of so many bytes.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const [port, bytes] = process.argv.slice(2).map(Number) as [number, number];
const body = "x".repeat(bytes);
const app = new Hono().get("/", (context) =>
  context.body(body, 200, { "content-type": "text/html; charset=utf-8" }),
);
serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });

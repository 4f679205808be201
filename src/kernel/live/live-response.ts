import type { Context } from "hono";
import type { Live } from "./live.ts";

const mostStreams = 1000;
const mostTopics = 20;
const heartbeat = 25_000;
// A page that takes nothing in any more is let go; its browser comes back.
const mostUnread = 50;

/**
 * An open stream of server-sent events (HTML § 9.2): `event: change` with a topic as data, each
 * time something shown by the page changed. Holds neither connection nor transaction.
 */
export function liveResponse(
  c: Context,
  live: Live,
  communityId: number,
  topics: string[],
): Response {
  if (live.closed() || live.streams.size >= mostStreams)
    return c.body(null, 503, { "Retry-After": "60" });

  let end = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      end = keepTelling(controller, live, communityId, topics.filter(isTopic).slice(0, mostTopics));
      c.req.raw.signal.addEventListener("abort", end, { once: true });
      if (c.req.raw.signal.aborted) end();
    },
    cancel: () => end(),
  });
  return c.body(stream, 200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store",
    // Nginx would keep the events until its buffer is full.
    "X-Accel-Buffering": "no",
  });
}

/** `need-12`; anything else could forge lines of the stream. */
function isTopic(text: string): boolean {
  return /^[a-z-]+-\d+$/.test(text);
}

/** @returns what closes the stream, from whichever side it comes first */
function keepTelling(
  controller: ReadableStreamDefaultController<Uint8Array>,
  live: Live,
  communityId: number,
  topics: string[],
): () => void {
  const encoder = new TextEncoder();
  const write = (text: string) => {
    if (!live.streams.has(end)) return;
    if ((controller.desiredSize ?? 0) < -mostUnread) return end();
    controller.enqueue(encoder.encode(text));
  };
  const unsubscribe = live.subscribe(communityId, topics, (topic) =>
    write(`event: change\ndata: ${topic}\n\n`),
  );
  const beat = setInterval(() => write(":\n\n"), heartbeat);
  const end = () => {
    if (!live.streams.delete(end)) return;
    clearInterval(beat);
    unsubscribe();
    try {
      controller.close();
    } catch {
      // The reader closed it first.
    }
  };
  live.streams.add(end);
  write("retry: 3000\n\n");
  return end;
}

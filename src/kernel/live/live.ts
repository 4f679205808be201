import { listen } from "#kernel/db";
import { faultFacts, type Log } from "#kernel/log";

export type Live = {
  /** Resolves once changes are heard; never rejects. */
  ready: Promise<void>;
  /**
   * Calls `onChange` for each of `topics` (`need-12`) told in that community, and for all of them
   * after the connection was lost, since changes were missed. @returns what ends it
   */
  subscribe(communityId: number, topics: string[], onChange: (topic: string) => void): () => void;
  /** What ends each open stream of this process; `liveResponse` bounds their number. */
  streams: Set<() => void>;
  closed(): boolean;
  /** Ends every open stream: a server that stops would wait for them for ever. */
  close(): Promise<void>;
};

type Subscriber = { communityId: number; topics: Set<string>; onChange: (topic: string) => void };

/** One connection hears every change told (see `tell`) and passes it to the pages of its community. */
export function openLive(databaseUrl: string, log: Log): Live {
  let closed = false;
  const subscribers = new Set<Subscriber>();
  const streams = new Set<() => void>();
  const listening = listen(databaseUrl, "koudmen_live", {
    onNotice: (payload) => pass(subscribers, payload),
    onReturn: () => refreshAll(subscribers),
    onFault: (fault) => log.warn("live connection lost", faultFacts(fault)),
  });
  return {
    ready: listening.ready,
    streams,
    closed: () => closed,
    subscribe(communityId, topics, onChange) {
      const subscriber = { communityId, topics: new Set(topics), onChange };
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
    async close() {
      closed = true;
      for (const end of streams) end();
      await listening.close();
    },
  };
}

function pass(subscribers: Set<Subscriber>, payload: string) {
  const { community, topics } = JSON.parse(payload) as { community: number; topics: string[] };
  for (const subscriber of subscribers) {
    if (subscriber.communityId !== community) continue;
    for (const topic of topics) if (subscriber.topics.has(topic)) subscriber.onChange(topic);
  }
}

function refreshAll(subscribers: Set<Subscriber>) {
  for (const { topics, onChange } of subscribers) topics.forEach((topic) => onChange(topic));
}

type Listener = () => void;

const followers = new Map<string, Set<Listener>>();
const shortest = 3_000;
const longest = 5 * 60_000;

let source: EventSource | undefined;
let opened = "";
let pause = shortest;
let due: ReturnType<typeof setTimeout> | undefined;
/** Something may have changed while nobody listened. */
let missed = false;

/** Calls back when one of the topics changes. All of a page share one connection. */
export function follow(topics: string[], listener: Listener): () => void {
  for (const topic of topics) {
    const known = followers.get(topic) ?? new Set();
    followers.set(topic, known.add(listener));
  }
  plan(0);
  return () => {
    for (const topic of topics) {
      const known = followers.get(topic);
      known?.delete(listener);
      if (known?.size === 0) followers.delete(topic);
    }
    plan(0);
  };
}

function plan(wait: number): void {
  clearTimeout(due);
  due = setTimeout(connect, wait);
}

function connect(): void {
  const topics = [...followers.keys()].sort().join(",");
  // Only members follow: for who is not signed in there is no stream.
  const { live } = document.body.dataset;
  if (document.hidden || !topics || !live) return close();
  const address = `${live}?sujets=${encodeURIComponent(topics)}`;
  if (source && opened === address) return;
  close();
  opened = address;
  source = new EventSource(address);
  source.addEventListener("open", () => {
    pause = shortest;
    if (missed) tellAll();
    missed = false;
  });
  source.addEventListener("change", (event: MessageEvent<string>) => {
    followers.get(event.data)?.forEach((listener) => listener());
  });
  source.addEventListener("error", () => {
    // Our own pace rather than the browser's: a server that restarts is not stormed.
    close();
    plan(pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, longest);
  });
}

function close(): void {
  if (source) missed = true;
  source?.close();
  source = undefined;
}

function tellAll(): void {
  for (const listener of new Set([...followers.values()].flatMap((known) => [...known])))
    listener();
}

// A page nobody looks at holds no connection, and catches up when it is seen again.
document.addEventListener("visibilitychange", () => plan(document.hidden ? 30_000 : 0));
addEventListener("pagehide", close);
addEventListener("pageshow", (event) => {
  if (event.persisted) plan(0);
});
addEventListener("online", () => plan(0));

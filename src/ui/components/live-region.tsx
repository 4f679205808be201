import { h, type ComponentChildren } from "preact";
import { settOf } from "../madras.ts";
import { MadrasScope } from "../madras.tsx";

/**
 * A part of the page that is fetched again when one of its topics changes. `src` answers with this
 * same part (or with a page that holds it). Without script it is simply what the page said.
 * `spoken`: its changes are read aloud, for what somebody is waiting for.
 */
export function LiveRegion(props: {
  src: string;
  topics: string[];
  spoken?: boolean;
  children: ComponentChildren;
}) {
  const attributes = {
    src: props.src,
    topics: props.topics.join(","),
    "aria-live": props.spoken ? ("polite" as const) : undefined,
  };
  return (
    <MadrasScope name={settOf(props.src).key}>
      {h("live-region", attributes as object, props.children)}
    </MadrasScope>
  );
}

import { h, type ComponentChildren, type Context } from "preact";

/** A context's provider, called as a function: its type in Preact 11 is not one that JSX takes. */
export function provide<T>(context: Context<T>, value: T, children: ComponentChildren) {
  return h(context.Provider, { value, children });
}

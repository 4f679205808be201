import type { ComponentChildren } from "preact";
import { KindBadge, StateText, type Kind, type State } from "./badge.tsx";

export type SpeechProps = {
  /** Its place on the page, for links that lead to it. */
  id: string;
  name: string;
  href?: string;
  /** When it was said, and what else one should know of it. */
  note?: ComponentChildren;
  kind?: Kind;
  state?: State;
  /** Small gestures, under the words. */
  actions?: ComponentChildren;
  children: ComponentChildren;
};

/** What people said, one after the other, the oldest first. */
export function Speeches({ label, children }: { label?: string; children: ComponentChildren }) {
  return (
    <ol class="speeches" aria-label={label}>
      {children}
    </ol>
  );
}

export function Speech(props: SpeechProps) {
  const { id, name, href, note, kind, state, actions, children } = props;
  return (
    <li id={id}>
      <p class="marks">
        <b>{href ? <a href={href}>{name}</a> : name}</b>
        {note && <small>{note}</small>}
        {kind && <KindBadge {...kind} />}
        {state && <StateText {...state} />}
      </p>
      {children}
      {actions && <div class="actions">{actions}</div>}
    </li>
  );
}

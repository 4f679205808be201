import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icons.tsx";
import { useUiWords } from "../words.ts";

/** A box of context, usually in the side column. */
export function Panel(props: {
  title?: string;
  level?: 2 | 3;
  lang?: string;
  children: ComponentChildren;
}) {
  const Heading = `h${props.level ?? 2}` as const;
  return (
    <div class="panel" lang={props.lang}>
      {props.title && <Heading>{props.title}</Heading>}
      {props.children}
    </div>
  );
}

/** A page or a list without anything yet: what will be here, why it matters, one button. */
export function EmptyState(props: {
  sentence: string;
  why?: string;
  icon?: IconName;
  /** One `LinkButton` or `PostButton`. */
  action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      {props.icon && <Icon name={props.icon} />}
      <p class="sentence">{props.sentence}</p>
      {props.why && <p>{props.why}</p>}
      {props.action && <div class="actions">{props.action}</div>}
    </div>
  );
}

export type Tone = "info" | "warn" | "good";
const toneIcons = { info: "info", warn: "alert", good: "check" } as const;

/** Something one should know before going on. */
export function Notice({ tone = "info", children }: { tone?: Tone; children: ComponentChildren }) {
  const t = useUiWords();
  return (
    <div class={`notice ${tone}`}>
      <Icon name={toneIcons[tone]} />
      <div>
        <span class="hidden">{t(`notice.${tone}`)} </span>
        {children}
      </div>
    </div>
  );
}

/** What one may open to know more. Closed, it says in its summary what it holds. */
export function Disclosure(props: {
  summary: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="disclosure" open={props.open}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}

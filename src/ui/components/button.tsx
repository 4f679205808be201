import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icons.tsx";

/** One filled button per view; the others are outlined, the least of them quiet. */
export type Weight = "filled" | "outlined" | "quiet";

type Look = { weight?: Weight; icon?: IconName; lang?: string; children: ComponentChildren };

export function buttonClass(weight: Weight = "outlined"): string {
  return weight === "outlined" ? "button" : `button ${weight}`;
}

export function Button(
  props: Look & { name?: string; value?: string; disabled?: boolean; describedBy?: string },
) {
  return (
    <button
      type="submit"
      class={buttonClass(props.weight)}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      lang={props.lang}
      aria-describedby={props.describedBy}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

export function LinkButton(props: Look & { href: string; download?: boolean }) {
  return (
    <a
      class={buttonClass(props.weight)}
      href={props.href}
      download={props.download || undefined}
      lang={props.lang}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

/** The main gestures of a page, in a row that wraps. */
export function ActionBar({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

import type { ComponentChildren } from "preact";
import { useUiWords } from "../words.ts";

/**
 * A page in two columns where there is room. `lead` and `aside` come first on a phone, so that the
 * thread is read right after the actions and not at the bottom.
 */
export function PageBody(props: {
  lead?: ComponentChildren;
  aside?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const t = useUiWords();
  return (
    <div class="body">
      {props.lead && <div class="first">{props.lead}</div>}
      {props.aside && <aside aria-label={t("aside")}>{props.aside}</aside>}
      {props.children && <div class="rest">{props.children}</div>}
    </div>
  );
}

export function Section(props: {
  title: string;
  id?: string;
  lang?: string;
  /** A link or a button at the end of the title's line. */
  action?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section id={props.id}>
      <div class="section-head">
        <h2 lang={props.lang}>{props.title}</h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}

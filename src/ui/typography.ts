import { frenchSpacing } from "#kernel/i18n";
import { Fragment, options, type ComponentChildren, type VNode } from "preact";

/** What must be read as it was written. */
const verbatim = new Set(["code", "pre", "script", "style", "textarea"]);

/**
 * Lays French typography on every text of a page, whoever typed it and wherever it shows. What
 * stands in fields is left alone: it would come back changed.
 */
options.vnode = (node: VNode) => {
  const { type } = node;
  if (type === Fragment || (typeof type === "string" && !verbatim.has(type))) {
    const props = node.props as { children?: ComponentChildren };
    if (props.children !== undefined) props.children = laid(props.children);
  }
};

function laid(children: ComponentChildren): ComponentChildren {
  if (typeof children === "string") return frenchSpacing(children);
  return Array.isArray(children) ? children.map(laid) : children;
}

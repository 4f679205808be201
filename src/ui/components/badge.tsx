import type { ComponentChildren } from "preact";
import type { Hue } from "../hue.ts";
import { Icon, type IconName } from "../icons.tsx";

/** What kind of thing this is, by its hue, its icon and its word. */
export type Kind = { hue: Hue; icon: IconName; label: string; lang?: string };

export function KindBadge({ hue, icon, label, lang }: Kind) {
  return (
    <span class={`badge ${hue}`} lang={lang}>
      <Icon name={icon} />
      {label}
    </span>
  );
}

/** Where a thing stands, in words: "Une personne s'en occupe". */
export type State = { text: string; hue?: Hue; icon?: IconName };

export function StateText({ text, hue = "plain", icon }: State) {
  return (
    <span class={`state ${hue}`}>
      {icon && <Icon name={icon} />}
      {text}
    </span>
  );
}

export type TagItem = string | { label: string; href: string };

export function Tag({ tag }: { tag: TagItem }) {
  if (typeof tag === "string") return <span class="tag">{tag}</span>;
  return (
    <a class="tag" href={tag.href}>
      {tag.label}
    </a>
  );
}

/** Small facts in a row, wrapped as they must be. Empty ones are left out. */
export function Meta({ items }: { items: ComponentChildren[] }) {
  const told = items.filter(
    (item) => item !== null && item !== undefined && item !== false && item !== "",
  );
  if (told.length === 0) return null;
  return (
    <ul class="meta">
      {told.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

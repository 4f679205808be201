import { useUiWords } from "../words.ts";

export type TabItem = { label: string; href: string; current: boolean; count?: number };

/** Views of one list, each with its own address. */
export function Tabs({ items, label }: { items: TabItem[]; label?: string }) {
  const t = useUiWords();
  return (
    <nav class="tabs" aria-label={label ?? t("tabs")}>
      <ul>
        {items.map(({ label, href, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {label}
              {count !== undefined && <span class="count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A list goes on by a link; nothing is ever loaded behind one's back. */
export function Pagination({ next, first }: { next?: string; first?: string }) {
  const t = useUiWords();
  if (!next && !first) return null;
  return (
    <nav class="pages" aria-label={t("pages")}>
      {next && (
        <a class="button" href={next} rel="next">
          {t("more")}
        </a>
      )}
      {first && (
        <a class="button quiet" href={first}>
          {t("first")}
        </a>
      )}
    </nav>
  );
}

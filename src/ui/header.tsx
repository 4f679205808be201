import { Avatar } from "./components/person.tsx";
import { Icon } from "./icons.tsx";
import { MadrasSquare } from "./madras.tsx";
import { useView, type MenuEntry } from "./view.ts";
import { useUiWords } from "./words.ts";

/** Past this number, the last entries go behind "Plus", so that the bar stays one or two lines. */
const shownEntries = 4;

/** `bare`: only the community's name, for what is read and not worked with. */
export function Header({
  signIn,
  search,
  bare,
}: {
  signIn: string;
  search: string;
  bare?: boolean;
}) {
  const { community, menu, viewer } = useView();
  const t = useUiWords();
  const name = community?.name ?? "Koudmen";
  return (
    <header class="top">
      <a
        class="brand"
        href={`${community?.prefix ?? ""}/`}
        aria-label={t("home", { community: name })}
      >
        <MadrasSquare identity={community?.identity ?? "koudmen"} size={38} />
        <span>{name}</span>
      </a>
      {!bare && menu.length > 0 && <Menu entries={menu} />}
      {!bare && community && (
        <a class="viewer" href={search}>
          <Icon name="search" />
          <span class="hidden">{t("search")}</span>
        </a>
      )}
      {bare ? null : viewer ? (
        <a class="viewer" href={viewer.href}>
          <Avatar name={viewer.name} />
          <span class="name">{viewer.name}</span>
        </a>
      ) : (
        <a class="viewer button" href={signIn}>
          {t("signIn")}
        </a>
      )}
    </header>
  );
}

function Menu({ entries }: { entries: MenuEntry[] }) {
  const t = useUiWords();
  const split = entries.length > shownEntries + 1 ? shownEntries : entries.length;
  const more = entries.slice(split);
  return (
    <nav class="menu" aria-label={t("menu")}>
      <ul>
        {entries.slice(0, split).map(menuItem)}
        {more.length > 0 && (
          <li>
            <details class="more-menu">
              <summary data-current={more.some((entry) => entry.current) || undefined}>
                {t("menu.more")}
                <Icon name="down" />
              </summary>
              <ul>{more.map(menuItem)}</ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
}

function menuItem(entry: MenuEntry) {
  return (
    <li key={entry.href}>
      <a href={entry.href} aria-current={entry.current ? "page" : undefined} lang={entry.lang}>
        {entry.label}
      </a>
    </li>
  );
}

import { type Locale } from "#kernel/i18n";
import type { ComponentChildren } from "preact";
import { useLang } from "../language.tsx";
import { MadrasSquare } from "../madras.tsx";
import { Avatar } from "./person.tsx";
import { KindBadge, Meta, StateText, Tag, type Kind, type State, type TagItem } from "./badge.tsx";

export type CardProps = {
  title: ComponentChildren;
  href: string;
  kind?: Kind;
  state?: State;
  meta?: ComponentChildren[];
  tags?: TagItem[];
  /** Draws the thing's own cloth. */
  identity?: string;
  /** Shows a person's initials instead, when the card is about her. */
  person?: string;
  /** Gives the card the coloured edge of what awaits the reader. */
  forYou?: boolean;
  /** Rank of its heading: 3 under a section, 2 right under the page's title. */
  level?: 2 | 3 | 4;
  lang?: Locale;
  vt?: string;
  /** Buttons, under the words or beside them where there is room. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
};

/** A thing in a list. The whole card leads to it; its buttons stay buttons. */
export function Card(props: CardProps) {
  const { title, href, kind, state, meta, tags = [], identity, vt, actions, children } = props;
  const Heading = `h${props.level ?? 3}` as const;
  const lang = useLang(props.lang);
  const edge = props.forYou ? ` for-you ${kind?.hue ?? "plain"}` : "";
  return (
    <li class={`card${edge}`}>
      {identity && <MadrasSquare identity={identity} />}
      {props.person && <Avatar name={props.person} />}
      <div class="words">
        {(kind || state) && (
          <p class="marks">
            {kind && <KindBadge {...kind} />}
            {state && <StateText {...state} />}
          </p>
        )}
        <Heading data-vt={vt} lang={lang}>
          <a href={href}>{title}</a>
        </Heading>
        {meta && <Meta items={meta} />}
        {children && <div class="said">{children}</div>}
        {tags.length > 0 && (
          <p class="tags">
            {tags.map((tag) => (
              <Tag key={typeof tag === "string" ? tag : tag.href} tag={tag} />
            ))}
          </p>
        )}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </li>
  );
}

/** `side-by-side` puts up to three cards in a row, for what awaits one today. */
export function CardList(props: {
  layout?: "rows" | "side-by-side";
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <ul class={props.layout === "side-by-side" ? "cards side" : "cards"} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

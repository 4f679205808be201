import { type Locale } from "#kernel/i18n";
import type { ComponentChildren } from "preact";
import { useLang } from "../language.tsx";
import { MadrasSquare } from "../madras.tsx";
import { KindBadge, Meta, StateText, type Kind, type State } from "./badge.tsx";

export type PageHeadProps = {
  title: string;
  kind?: Kind;
  state?: State;
  meta?: ComponentChildren[];
  /** Draws the thing's own cloth beside its title. */
  identity?: string;
  /** The language of the title, when it is not the page's. */
  lang?: Locale;
  /** Names the title for the passage from a card to its page; the card has the same. */
  vt?: string;
  /** A sentence or two under the title. */
  children?: ComponentChildren;
};

/** The head of every page, with its only `h1`. */
export function PageHead(props: PageHeadProps) {
  const { title, kind, state, meta, identity, vt, children } = props;
  const lang = useLang(props.lang);
  return (
    <div class="head">
      {identity && <MadrasSquare identity={identity} size={72} />}
      <div>
        {(kind || state) && (
          <p class="marks">
            {kind && <KindBadge {...kind} />}
            {state && <StateText {...state} />}
          </p>
        )}
        <h1 data-vt={vt} lang={lang}>
          {title}
        </h1>
        {meta && <Meta items={meta} />}
        {children && <div class="lead">{children}</div>}
      </div>
    </div>
  );
}

import { languageTag } from "#kernel/i18n";
import type { ComponentChildren } from "preact";
import { Flash } from "./flash.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { bodyLanguage } from "./language.tsx";
import { MadrasBand, MadrasScope } from "./madras.tsx";
import { provide } from "./provide.ts";
import { useUiWords } from "./words.ts";
import { ViewContext, type View } from "./view.ts";

/** Addresses of the hashed files. `icon` is an SVG. */
export type Assets = { css: string; js: string; icon?: string };

export type DocumentProps = {
  /** The page's own title, without the community's name. */
  title: string;
  view: View;
  assets: Assets;
  description?: string;
  /** Where one signs in; by default the community's `/connexion`. */
  signIn?: string;
  /** Modules of the islands this page uses, loaded after the page's own script. */
  scripts?: string[];
  /** What else stands in the head: feeds, `noindex`, the calendar's address. */
  head?: ComponentChildren;
  /** The choice of language, in the footer. */
  languages?: ComponentChildren;
  /** Links of the footer, each an `<a>`. */
  footer?: ComponentChildren[];
  /** Nothing around it but the community's name: for what is read, not worked with. */
  bare?: boolean;
  /** What the person chose for her eyes; by default what her device asks for. */
  theme?: "light" | "dark";
  comfort?: { large?: boolean; plain?: boolean };
  children: ComponentChildren;
};

/** A whole page. Its `children` hold one `h1`, usually in a `PageHead`. */
export function Document(props: DocumentProps) {
  const { view, assets, theme, comfort } = props;
  const language = bodyLanguage(view.locale);
  const classes = [comfort?.large && "large", comfort?.plain && "plain-look"].filter(Boolean);
  return provide(
    ViewContext,
    view,
    <MadrasScope name="">
      <html
        lang={languageTag(view.locale)}
        data-theme={theme}
        class={classes.join(" ") || undefined}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{documentTitle(props.title, view)}</title>
          {props.description && <meta name="description" content={props.description} />}
          <meta name="color-scheme" content={theme ?? "light dark"} />
          <link rel="stylesheet" href={assets.css} />
          {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
          <script type="module" src={assets.js} />
          {props.scripts?.map((src) => (
            <script key={src} type="module" src={src} />
          ))}
          {props.head}
        </head>
        <body
          lang={language === view.locale ? undefined : languageTag(language)}
          data-live={view.viewer && `${view.community?.prefix ?? ""}/direct`}
          data-who={view.viewer && `${view.community?.prefix ?? ""}/${view.viewer.id}`}
        >
          <PageParts {...props} />
        </body>
      </html>
    </MadrasScope>,
  );
}

function documentTitle(title: string, view: View): string {
  const name = view.community?.name ?? "Koudmen";
  return title === name ? name : `${title} – ${name}`;
}

function PageParts({ view, signIn, bare, languages, footer, children }: DocumentProps) {
  const t = useUiWords();
  const prefix = view.community?.prefix ?? "";
  return (
    <>
      <a class="skip" href="#contenu">
        {t("skip")}
      </a>
      <MadrasBand identity={view.community?.identity ?? "koudmen"} />
      <Header signIn={signIn ?? `${prefix}/connexion`} search={`${prefix}/recherche`} bare={bare} />
      <main id="contenu" tabIndex={-1}>
        {view.flash && <Flash {...view.flash} />}
        {children}
      </main>
      <Footer languages={bare ? undefined : languages} links={footer} />
      <p id="annonce" class="hidden" role="status" />
      <template id="offline">{t("offline")}</template>
      <template id="online">{t("online")}</template>
      <template id="draft">
        <p class="notice info">
          {t("draft")}{" "}
          <button type="button" class="linklike">
            {t("draft.forget")}
          </button>
        </p>
      </template>
    </>
  );
}

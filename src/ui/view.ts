import type { Locale } from "#kernel/i18n";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export type MenuEntry = { label: string; href: string; current: boolean; lang?: string };

/**
 * What was just done, told once on the next page. The thing is named and linked when it has an
 * address; `undo` is where one press undoes it.
 */
export type Flash = {
  text: string;
  link?: { label: string; href: string };
  undo?: { action: string; fields?: Record<string, string> };
};

/** What every component may know of the page it stands in: who looks, where, in which language. */
export type View = {
  locale: Locale;
  /** IANA zone in which dates are written. */
  zone: string;
  now: Date;
  /** The address of the page, path and query. */
  address: string;
  mode: "production" | "development" | "demonstration";
  community?: {
    name: string;
    sentence: string;
    /** What the madras is drawn from. */
    identity: string;
    /** Before every address of the community: `""` for the first, `/c/<slug>` for the others. */
    prefix: string;
    creole: boolean;
  };
  viewer?: { id: number; name: string; href: string };
  menu: MenuEntry[];
  flash?: Flash;
  /** A fresh one-use key, so that a form sent twice acts once. */
  formKey: () => string;
};

export const ViewContext = createContext<View | undefined>(undefined);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("A component was rendered outside a page.");
  return view;
}

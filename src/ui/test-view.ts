import type { View } from "./view.ts";

/** A page's view for the tests of components. */
export function testView(over: Partial<View> = {}): View {
  let keys = 0;
  return {
    locale: "fr",
    zone: "America/Martinique",
    now: new Date("2026-03-20T12:00:00Z"),
    address: "/entraide",
    mode: "development",
    community: {
      name: "L’Atelier des Mornes",
      sentence: "Apprendre les uns des autres, du Nord au Sud.",
      identity: "atelier-des-mornes",
      prefix: "",
      creole: true,
    },
    viewer: { id: 1, name: "Aïcha Bertin", href: "/moi" },
    menu: [
      { label: "Entraide", href: "/entraide", current: true },
      { label: "Rencontres", href: "/rencontres", current: false },
    ],
    formKey: () => `cle-${keys++}`,
    ...over,
  };
}

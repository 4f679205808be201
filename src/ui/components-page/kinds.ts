import type { Kind } from "../components/badge.tsx";

/** The kinds of things as the domains name them; here only to show the components. */
export const need: Kind = { hue: "need", icon: "hand", label: "Besoin d’apprendre" };
export const offer: Kind = { hue: "offer", icon: "sprout", label: "Offre" };
export const gathering: Kind = { hue: "gathering", icon: "calendar", label: "Rencontre" };
export const resource: Kind = { hue: "resource", icon: "document", label: "Ressource" };
export const decision: Kind = { hue: "decision", icon: "decision", label: "Décision" };
export const gift: Kind = { hue: "gift", icon: "gift", label: "Coup de main" };
export const member: Kind = { hue: "plain", icon: "person", label: "Membre" };
export const kinds = [need, offer, gathering, resource, decision, gift, member];

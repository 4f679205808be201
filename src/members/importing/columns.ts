import type { Column } from "#kernel/imports";

export type MemberField =
  | "firstName"
  | "lastName"
  | "fullName"
  | "email"
  | "place"
  | "skills"
  | "wish"
  | "languages"
  | "status"
  | "ticket"
  | "payerFirstName"
  | "payerLastName"
  | "payerEmail";

/** Titles of HelloAsso, Google Forms, YesWiki, Mailchimp, Brevo, and of files made by hand. */
export const memberColumns: Column<MemberField>[] = [
  {
    field: "firstName",
    names: [
      "Prénom participant (ou adhérent)",
      "Prénom participant",
      "Prénom adhérent",
      "Prénom",
      "Votre prénom",
      "bf_prenom",
      "First name",
      "Given name",
    ],
  },
  {
    field: "lastName",
    names: [
      "Nom participant (ou adhérent)",
      "Nom participant",
      "Nom adhérent",
      "Nom",
      "Nom de famille",
      "Votre nom",
      "bf_nom",
      "Last name",
      "Family name",
      "Surname",
    ],
  },
  {
    field: "fullName",
    names: [
      "Nom et prénom",
      "Prénom et nom",
      "Nom complet",
      "bf_titre",
      "Full name",
      "Name",
      "Formatted name",
    ],
  },
  {
    field: "email",
    names: [
      "Email participant",
      "Email adhérent",
      "Adresse e-mail",
      "Adresse email",
      "Adresse mail",
      "Adresse électronique",
      "E-mail",
      "Email",
      "Mail",
      "Courriel",
      "bf_mail",
      "Email address",
      "Username",
    ],
  },
  {
    field: "place",
    names: [
      "Commune",
      "Votre commune",
      "Lieu",
      "Ville",
      "Localité",
      "bf_ville",
      "Place",
      "Town",
      "City",
    ],
  },
  {
    field: "skills",
    names: [
      "Compétences",
      "Compétence",
      "Vos compétences",
      "Savoir-faire",
      "Vos savoir-faire",
      "Ce que je sais faire",
      "Que savez-vous faire ?",
      "Skills",
      "Your skills",
    ],
  },
  {
    field: "wish",
    names: ["Envie", "Envies", "Vos envies", "Ce que j’ai envie d’apprendre", "Wish", "Wishes"],
  },
  {
    field: "languages",
    names: ["Langues", "Langues parlées", "Vos langues", "Langue", "Languages", "Spoken languages"],
  },
  { field: "status", names: ["Statut de la commande"] },
  { field: "ticket", names: ["Numéro de billet"] },
  { field: "payerFirstName", names: ["Prénom payeur"] },
  { field: "payerLastName", names: ["Nom payeur"] },
  { field: "payerEmail", names: ["Email payeur"] },
];

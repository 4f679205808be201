import type { Column } from "#kernel/imports";

export type ContactField =
  | "email"
  | "firstName"
  | "lastName"
  | "place"
  | "status"
  | "blocked"
  | "confirmedAt"
  | "consent"
  | "saidAt";

/** Titles of Brevo, Mailchimp, and of files made by hand. */
export const contactColumns: Column<ContactField>[] = [
  {
    field: "email",
    names: [
      "Email Address",
      "Email",
      "E-mail",
      "Adresse e-mail",
      "Adresse email",
      "Adresse mail",
      "Courriel",
      "Mail",
    ],
    required: true,
  },
  { field: "firstName", names: ["First Name", "Prénom", "PRENOM", "Firstname"] },
  { field: "lastName", names: ["Last Name", "Nom", "NOM", "Lastname", "Nom de famille"] },
  { field: "place", names: ["Commune", "Ville", "City", "Localité"] },
  { field: "status", names: ["Statut", "Status", "État", "Statut de l'abonnement"] },
  {
    field: "blocked",
    names: [
      "EMAIL_BLACKLISTED",
      "EMAIL_BLOCKLISTED",
      "BLACKLISTED",
      "BLOCKLISTED",
      "Liste noire",
      "Désabonné",
      "Désinscrit",
      "Unsubscribed",
    ],
  },
  { field: "confirmedAt", names: ["CONFIRM_TIME", "Date de confirmation"], moment: true },
  { field: "consent", names: ["Consentement", "Accord", "Consent"], consent: true },
  {
    field: "saidAt",
    names: ["Horodateur", "Timestamp", "Date de l'accord", "Date d'inscription"],
    moment: true,
  },
];

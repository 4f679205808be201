import type { Column } from "#kernel/imports";
import type { PostingKind } from "../postings/posting.ts";

export type PostingField =
  | "title"
  | "details"
  | "place"
  | "remote"
  | "email"
  | "firstName"
  | "lastName"
  | "fullName"
  | "moment";

const titles: Record<PostingKind, string[]> = {
  need: [
    "Je cherche",
    "Que cherchez-vous ?",
    "De quoi avez-vous besoin ?",
    "Quel est votre besoin ?",
    "En une phrase, de quoi avez-vous besoin ?",
    "Votre besoin",
    "Besoin",
    "Demande",
    "What are you looking for?",
    "What do you need?",
    "Need",
  ],
  offer: [
    "Je propose",
    "Que proposez-vous ?",
    "Que pouvez-vous proposer ?",
    "En une phrase, que proposez-vous ?",
    "Votre offre",
    "Votre proposition",
    "Offre",
    "Proposition",
    "What do you offer?",
    "Offer",
  ],
};

/** Titles of Google Forms, Framaforms, and of files made by hand. */
export function postingColumns(kind: PostingKind): Column<PostingField>[] {
  return [
    { field: "title", names: [...titles[kind], "Titre", "bf_titre", "Title"], required: true },
    {
      field: "details",
      names: [
        "Détails",
        "Précisions",
        "Un mot de plus",
        "Un mot de plus, si vous voulez",
        "Description",
        "Details",
      ],
    },
    {
      field: "place",
      names: [
        "Commune",
        "Votre commune",
        "Lieu",
        "Ville",
        "Où ?",
        "bf_ville",
        "Place",
        "Town",
        "City",
      ],
    },
    {
      field: "remote",
      names: ["À distance", "À distance, c'est possible ?", "Possible à distance", "Remote"],
    },
    {
      field: "email",
      names: [
        "Adresse e-mail",
        "Adresse email",
        "Adresse mail",
        "E-mail",
        "Email",
        "Courriel",
        "Email address",
        "Username",
      ],
    },
    { field: "firstName", names: ["Prénom", "Votre prénom", "bf_prenom", "First name"] },
    { field: "lastName", names: ["Nom", "Nom de famille", "Votre nom", "bf_nom", "Last name"] },
    {
      field: "fullName",
      names: ["Nom et prénom", "Prénom et nom", "Nom complet", "Full name", "Name"],
    },
    {
      field: "moment",
      names: ["Horodateur", "Timestamp", "Date", "Heure", "Heure de soumission", "Submitted time"],
      moment: true,
    },
  ];
}

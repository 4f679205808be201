import { foundCommunity, type Community, type Neighbour } from "./community.ts";
import { until } from "../until.ts";
import type { RunningServer } from "./server.ts";

/** A community in which every page has something to show. */
export type Village = Community & {
  /** Signed in, and nobody here yet. */
  newcomer: Neighbour;
  bilal: Neighbour;
  /** Has no e-mail: a facilitator, and Bilal who is her relay, act for her. */
  rosalie: { id: number };
  /** Bilal's, open, with someone who could help. */
  open: string;
  /** Bilal's, with the whole thread. */
  answered: string;
  offer: string;
  /** An answer is asked of Bilal. */
  asked: string;
  /** Both said yes. */
  accepted: string;
  /** A question of Bilal's that needs no other subject, and was answered. */
  topic: string;
  /** Bilal's, without his name; Aïcha opened its case. */
  nameless: string;
  /** Aïcha's, in the thread of Bilal's open need, noted for Rosalie and changed since. */
  message: number;
  /** What Chloé saw Rosalie do: the first that is named here, and not answered. */
  named: string;
  /** Names a gesture that waits for Aïcha. */
  gesture: string;
  /** Where Bilal chooses, without signing in, how often he is written to. */
  mailChoice: string;
  /** Between Bilal and Aïcha. */
  conversation: string;
  /** May be contacted directly; neither Bilal nor Aïcha wrote to her yet. */
  chloe: Neighbour;
  /** Aïcha's: a list that was imported. One is prepared, too. */
  imported: string;
  /** One who agreed to receive the letter, in a list that was imported. */
  contact: string;
};

export async function village(server: RunningServer): Promise<Village> {
  const community = await foundCommunity(server);
  const { aicha } = community;
  const [bilal, chloe] = [await community.arrives("Bilal"), await community.arrives("Chloé")];
  await bilal.send("/moi", {
    firstName: "Bilal",
    place: "Fort-de-France",
    wish: "à greffer sans peur",
    direct: "oui",
    languages: "gcf",
    otherLanguages: "arabe",
    version: "1",
  });
  await chloe.send("/moi", { firstName: "Chloé", direct: "oui", version: "1" });
  for (const person of [bilal, chloe])
    await person.send("/moi/competences", { skill: "greffer un avocatier", position: "passes_on" });
  await bilal.send("/moi/jetons", { label: "Mon agenda", scope: "read" });
  await aicha.send("/programmes/nouveau", {
    url: "https://agenda.example.org/koudmen",
    events: "need.published",
  });
  await aicha.send("/programmes/1/essai");
  const entered = await aicha.send("/membres/nouveau", { firstName: "Rosalie" });
  const rosalie = { id: idIn(entered.location) };
  const consent = "de vive voix, au marché";
  await aicha.send(`/membres/${rosalie.id}/relais`, { relay: String(bilal.id), consent });
  const forRosalie = { title: "Lire une lettre de la mairie", pour: String(rosalie.id) };
  await bilal.send("/besoins/nouveau", forRosalie);

  const asks = async (person: Neighbour, title: string, more: Record<string, string> = {}) =>
    (await person.send("/besoins/nouveau", { title, ...more })).location;
  const details = "Le jardin du quartier en a trois.\n\nOn a les outils, on a peur de couper.";
  const open = await asks(bilal, "Greffer un avocatier", {
    details,
    place: "Le Lamentin",
    remote: "oui",
    collective: "Le jardin du quartier",
    audience: "everyone",
  });
  const answered = await asks(bilal, "Apprendre à souder");
  const offer = (
    await chloe.send("/offres/nouvelle", {
      title: "Montrer la greffe en fente",
      audience: "everyone",
    })
  ).location;

  const asked = await introduction(aicha, await asks(aicha, "Relire une lettre"), bilal);
  const accepted = await introduction(bilal, answered, chloe);
  await chloe.send(`${accepted}/reponse`, { answer: "yes" });
  const about = `need-${idIn(answered)}`;
  await bilal.send(`${accepted}/rencontre`);
  await bilal.send(`/besoins/${idIn(answered)}/suite`, {
    happened: "Le portail tient.",
    leftBehind: "Un banc d'essai pour les suivants.",
  });
  await bilal.send("/mercis", { pour: about, to: String(chloe.id), words: "Ta patience." });
  const doneOn = new Date().toISOString().slice(0, 10);
  await chloe.send("/coups-de-main", {
    pour: about,
    duration: "2 h 30",
    what: "l'atelier",
    doneOn,
  });
  await chloe.send("/coups-de-main", { pour: about, kind: "thing_lent", what: "un poste", doneOn });
  const cooked = { others: "Rosalie", what: "le repas du chantier", doneOn };
  await chloe.send("/coups-de-main/nommes", { pour: about, ...cooked });

  const second = await introduction(bilal, open, chloe);
  await chloe.send(`${second}/reponse`, { answer: "yes" });
  const topic = await question(bilal, chloe);
  await findsADate(bilal, chloe, `/echanges/topic-${idIn(topic)}`);
  await findsADate(chloe, bilal, `/echanges/introduction-${idIn(second)}`);
  const message = await noted(aicha, rosalie, `/echanges/need-${idIn(open)}`);
  const gesture = `needs.unanswered need-${idIn(await asks(chloe, "Réparer une clôture"))}`;
  const mailChoice = await handsOver(aicha, await asks(chloe, "Tresser un panier"), bilal);
  const nameless = await asks(bilal, "Parler de mes dettes", { hidden: "oui", vu: "oui" });
  const reason = "Un message de détresse, ce matin.";
  await aicha.send(`/moderation/ouverture/need-${idIn(nameless)}`, { reason });
  const text = "Je passe jeudi.\n\nTu y seras ?";
  const conversation = (await aicha.send("/conversations", { person: String(bilal.id), text }))
    .location;
  const imported = await importsLists(aicha);
  const newcomer = await community.knocks("Nouna");
  return {
    ...community,
    named: "/coups-de-main/nommes/1",
    newcomer,
    bilal,
    rosalie,
    open,
    answered,
    offer,
    asked,
    accepted: second,
    topic,
    nameless,
    message,
    gesture,
    mailChoice,
    conversation,
    chloe,
    imported,
    contact: await importsContacts(aicha),
  };
}

/** One list is imported, another is only tried. */
async function importsLists(by: Neighbour): Promise<string> {
  const list = "Prénom;Nom;Commune;Compétences\nNestor;Roc;Le Marin;voile\nÉlia;Bord;Ducos;\n";
  const { location } = await by.send("/imports", { kind: "members", list });
  await by.send(`${location}/enregistrement`);
  const more = `${list}Jean;Sans-adresse;;\n`;
  const tried = await by.send("/imports", { kind: "members", list: more });
  await by.send(`${tried.location}/essai`);
  return location;
}

/** One of them agreed, another refused every letter. @returns the page of the first */
async function importsContacts(by: Neighbour): Promise<string> {
  const list =
    "Email;Prénom;Commune;CONFIRM_TIME;Désabonné\naline@village.example;Aline;Ducos;01/05/2025;\n" +
    "karl@village.example;Karl;;;\nkarl@village.example;Karl;;;oui\nboris@village.example;;;;oui\n";
  const { location } = await by.send("/imports", { kind: "contacts", list });
  await by.send(`${location}/enregistrement`);
  const { text } = await by.read("/contacts?etat=agreed");
  return /"(\/contacts\/\d+)"/.exec(text)![1]!;
}

/** One proposes dates, the other answers; one of two is fixed, and another search goes on. */
async function findsADate(by: Neighbour, other: Neighbour, thread: string): Promise<void> {
  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
  const polls = async () =>
    [...(await by.read(thread)).text.matchAll(/dates\/(\d+)\/reponses/g)].map(([, id]) => id!);
  await by.send(`${thread}/dates`, { what: "Chez Rosalie", date1: inDays(10), date2: inDays(11) });
  const [first] = await polls();
  const { text } = await other.read(thread);
  const [one, two] = new Set([...text.matchAll(/name="(slot-\d+)"/g)].map(([, name]) => name!));
  await other.send(`/echanges/dates/${first}/reponses`, { [one!]: "yes", [two!]: "maybe" });
  await by.send(`/echanges/dates/${first}/choix`, { slot: one!.slice("slot-".length) });
  await by.send(`${thread}/dates`, { date1: inDays(20), date2: inDays(21), date3: inDays(22) });
}

/** Asked, answered, and what helped is said. */
async function question(asker: Neighbour, other: Neighbour): Promise<string> {
  const title = "Comment garder un avocat greffé au frais ?";
  const topic = (
    await asker.send("/echanges/nouveau", { title, text: "Il fait chaud au Lamentin." })
  ).location;
  const thread = `/echanges/topic-${idIn(topic)}`;
  const said = async (person: Neighbour, fields: Record<string, string>) =>
    Number(/message-(\d+)/.exec((await person.send(`${thread}/messages`, fields)).location)![1]);
  const answer = await said(other, { text: "Un sachet humide, @Bilal.\n\nEt de l'ombre !" });
  await said(asker, { text: "Le sachet colle aux feuilles.", kind: "blocker" });
  await said(other, { text: "J'ose à peine le dire.", unnamed: "oui", kind: "feedback" });
  const ask = /message-(\d+)/.exec((await asker.read(thread)).text)![1]!;
  await asker.send(`/echanges/messages/${answer}/aide`, { ask });
  await asker.send(`/echanges/messages/${answer}/reaction`, { kind: "thanks" });
  return topic;
}

/** A facilitator notes words for someone, then changes them. */
async function noted(by: Neighbour, person: { id: number }, thread: string): Promise<number> {
  const fields = { text: "On m'a dit d'attendre la lune.", pour: String(person.id) };
  const { location } = await by.send(`${thread}/messages`, fields);
  const message = Number(/message-(\d+)/.exec(location)![1]);
  const text = "On m'a dit d'attendre la lune montante.";
  await by.send(`/echanges/messages/${message}/modification`, { text, version: "1" });
  return message;
}

/** Proposes, and finds where it is told. */
async function introduction(by: Neighbour, need: string, helper: Neighbour): Promise<string> {
  await by.send(`/besoins/${idIn(need)}/mises-en-relation`, { helper: String(helper.id) });
  const { text } = await helper.read(need);
  return /\/mises-en-relation\/\d+(?!\/)/.exec(text)![0];
}

/** Hands a need over, and waits for the mail that tells of it. */
async function handsOver(by: Neighbour, need: string, to: Neighbour): Promise<string> {
  const geste = `needs.unanswered need-${idIn(need)}`;
  await by.send("/matin/confies", { geste, to: String(to.id), word: "Toi qui tresses…" });
  const choice = await until(async () => {
    const { text } = await to.read("/courrier");
    return /\/avis\/[\w-]{40,}/.exec(text)?.[0];
  });
  // Reading notices marks them: the page is looked at as it is from then on.
  await to.read("/avis");
  return choice;
}

export function idIn(address: string): number {
  return Number(/\/(\d+)/.exec(address)![1]);
}

import type { BrowserContextOptions, Page } from "@playwright/test";
import type { Neighbour } from "./community.ts";
import type { Way } from "./hands.ts";
import { someone, type Someone } from "./someone.ts";

type Opens = (person?: Neighbour, options?: BrowserContextOptions) => Promise<Page>;

const narrow: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

/** Gives people narrow screens, all used in the same way. */
export const screens = (opens: Opens, way: Way, url: string) => async (person?: Neighbour) =>
  someone(await opens(person, { ...way.device, ...narrow }), way, url);

/** Says what one seeks, precisely. */
export async function says(person: Someone, title: string, precisely: Record<string, string>) {
  const { hand } = person;
  await person.opens("/besoins/nouveau");
  await hand.type("En une phrase, de quoi avez-vous besoin ?", title);
  await person.presses("Préciser d'abord");
  for (const [label, value] of Object.entries(precisely))
    if (label === "Que cherchez-vous ?") await hand.choose(label, value);
    else if (label === "Qui peut voir ceci ?") await hand.tick(value);
    else await hand.type(label, value);
  await person.presses("Demander");
  await person.reads(`C'est noté : ${title}.`);
}

export async function visits(person: Someone, title: string, list = "/entraide") {
  await person.opens(list);
  await person.presses(title, "link");
  await person.isAt(title);
}

/** Finds at home what awaits one, and says yes. */
export async function saysYes(person: Someone, title: string) {
  await person.opens("/");
  await person.presses(title, "link", person.today);
  await person.presses("Oui, avec plaisir");
  await person.reads("C'est dit. Vous aurez des nouvelles.");
}

export async function meets(person: Someone, name: string) {
  await person.reads(`Pour écrire à ${name}`);
  await person.presses("La rencontre a eu lieu");
  await person.reads("C'est noté. Le fil avance.");
}

export async function tells(person: Someone, happened: string) {
  await person.presses("Raconter ce qui en est sorti", "link");
  await person.hand.type("Que s'est-il passé ?", happened);
  await person.presses("C'est dit");
  await person.reads("C'est noté. Voulez-vous dire merci, ou noter le temps donné ?");
}

export async function thanks(person: Someone, names: string[], words: string) {
  await person.presses("Dire merci", "link");
  for (const name of names) await person.hand.tick(name);
  await person.hand.type("Merci pour…", words);
  await person.presses("Dire merci");
}
